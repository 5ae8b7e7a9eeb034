import type { Subject } from './figure-subject';
import { PEOPLE } from './happening';
import { periodsConflict } from './period';

/** How sure it is that two figures count one quantity; null: they do not, or nothing tells that they do. */
export interface Likeness {
  readonly sure: boolean;
  /** Higher is likelier; for choosing between several. */
  readonly score: number;
}

/**
 * Tuned on the labelled accounts: `npm run score:compare`. Shares are of the rarer side's setting, weighted by inverse
 * document frequency.
 */
export const LIKENESS = {
  /** A shared setting that makes a named noun sure. */
  namedSetting: 0.12,
  /** The same where no noun is told and only the surroundings speak. */
  unnamedSetting: 0.35,
  /** A small number must share more, since many things are counted in twos and threes. */
  smallSetting: 0.25,
  smallBelow: 13,
  /** Places up to which a toll may be taken for the event's own. */
  leadPlaces: 4,
} as const;

/** Inverse document frequency of a term, as match/rarity gives it. */
export type Rarity = (term: string) => number;

/**
 * Whether two figures of two articles count one quantity: the noun counted, what happened to it, whose it is and when must
 * not contradict each other, and enough of them must be told by both. The numbers themselves play no part.
 */
export function likenessOf(a: Subject, b: Subject, rarity: Rarity): Likeness | null {
  if (a.family !== b.family || a.figure.change !== b.figure.change) return null;
  if (a.partial !== b.partial) return null;
  if (a.happening !== null && b.happening !== null && a.happening !== b.happening) return null;
  if (periodsConflict(a.period, b.period)) return null;
  const owner = shared(a.owner, b.owner);
  if (a.owner.size > 0 && b.owner.size > 0 && owner === 0) return null;
  const noun = nounOf(a, b);
  if (noun === null) return null;
  const modifiers = shared(a.modifiers, b.modifiers);
  if (a.modifiers.size > 0 && b.modifiers.size > 0 && modifiers === 0) return null;
  const setting = settingShared(a, b, rarity);
  const restricted = restrictedAlone(a, b) || restrictedAlone(b, a);
  const oneSided = a.period.has('year') !== b.period.has('year') || a.period.has('length') !== b.period.has('length');
  const happened = a.happening !== null && a.happening === b.happening;
  const score = setting + (owner > 0 ? 0.4 : 0) + (happened ? 0.3 : 0) + (noun === 'named' ? 0.3 : 0) + 0.1 * modifiers;
  return { sure: isSure(a, b, { noun, setting, owner: owner > 0, restricted, oneSided, happened }), score };
}

interface Told {
  readonly noun: Noun;
  readonly setting: number;
  readonly owner: boolean;
  readonly restricted: boolean;
  readonly oneSided: boolean;
  readonly happened: boolean;
}

function isSure(a: Subject, b: Subject, told: Told): boolean {
  if (told.restricted || told.oneSided || a.partial) return false;
  if ((a.happening === null) !== (b.happening === null) && !told.owner) return false;
  const small = Math.min(Math.abs(a.figure.value), Math.abs(b.figure.value)) < LIKENESS.smallBelow;
  const enough = small && !told.happened ? LIKENESS.smallSetting : LIKENESS.namedSetting;
  switch (told.noun) {
    case 'people':
      return told.happened && (told.setting >= LIKENESS.namedSetting || (early(a) && early(b)));
    case 'named':
      return told.owner || told.setting >= enough || (told.happened && early(a) && early(b));
    case 'unnamed':
      return told.setting >= LIKENESS.unnamedSetting && (told.owner || told.setting >= 0.5);
  }
}

const early = ({ figure }: Subject): boolean => figure.sentence === null || figure.sentence <= LIKENESS.leadPlaces;

type Noun = 'named' | 'people' | 'unnamed';

function nounOf(a: Subject, b: Subject): Noun | null {
  const people = (s: Subject): boolean => s.head === null || PEOPLE.has(s.head);
  if (a.family === 'count' && people(a) && people(b)) {
    if (a.head === null && b.head === null) return 'unnamed';
    return a.happening !== null && b.happening !== null ? 'people' : 'unnamed';
  }
  if (a.head === null && b.head === null) return 'unnamed';
  if (a.head === b.head) return 'named';
  if (a.head === null || b.head === null) return a.family === 'count' ? null : 'unnamed';
  return null;
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let count = 0;
  for (const value of a) if (b.has(value)) count++;
  return count;
};

/** One label names a part ("registered voters") of which the other side says nothing at all. */
function restrictedAlone(a: Subject, b: Subject): boolean {
  if (a.modifiers.size === 0 || b.modifiers.size > 0) return false;
  return [...a.modifiers].some((stem) => !b.setting.has(stem) && !b.owner.has(stem));
}

function settingShared(a: Subject, b: Subject, rarity: Rarity): number {
  let both = 0;
  let first = 0;
  let second = 0;
  for (const stem of a.setting) {
    const weight = rarity(stem);
    first += weight;
    if (b.setting.has(stem)) both += weight;
  }
  for (const stem of b.setting) second += rarity(stem);
  const least = Math.min(first, second);
  return least > 0 ? both / least : 0;
}
