import type { Model } from '../match/model';
import type { Arrangement, LabelledSet } from './match-arrangements';
import { OVERLAP, type SetPlan, strideOf } from './match-data';
import { collect } from './match-examples';
import { EXCERPTS } from './match-excerpts';
import type { Example } from './match-fit';

/** A question and how its set was shown, in words. */
export interface Shown {
  readonly arrangement: string;
  readonly example: Example;
}

/** Questions asked of one kind of excerpt of a set at most, about. */
const ASKED = 400;

/** Shows a set to the learner in each of its arrangements and excerpts. `told`: called with what was done. */
export function showSet(
  set: LabelledSet,
  plan: SetPlan,
  background: LabelledSet,
  model: Model,
  told: (done: string) => void,
): Shown[] {
  const shown: Shown[] = [];
  const add = (name: string, found: readonly Example[]): void => {
    for (const example of found) shown.push({ arrangement: name, example });
    told(`${set.name}, ${name}: ${found.length} questions`);
  };
  for (const arrangement of plan.arrangements) {
    const every = plan.every * strideOf(arrangement);
    add(nameOf(arrangement), collect({ set, arrangement, background, overlap: OVERLAP, every }, model));
  }
  for (const { name, collections } of EXCERPTS) {
    const parts = collections(set);
    const every = Math.ceil(parts.reduce((sum, { articles }) => sum + articles.length, 0) / ASKED);
    for (const kind of ['full', 'absent'] as const) {
      const arrangement = { kind, background: 0, hideDates: 'none' } as const;
      const ask = (part: LabelledSet): Example[] =>
        collect({ set: part, arrangement, background: null, overlap: OVERLAP, every }, model);
      if (parts.length > 0) add(`${kind}, ${name}`, parts.flatMap(ask));
    }
  }
  return shown;
}

const nameOf = ({ kind, background, hideDates }: Arrangement): string =>
  `${kind}${background ? `, among ${background}` : ''}${hideDates === 'none' ? '' : `, dates hidden: ${hideDates}`}`;
