import type { AnswerOf } from '../messages';
import type { Result } from '../result';
import type { Tab } from './flow';

/** What is under way before the popup's own code runs. */
export interface Begun {
  readonly waking: Promise<Result<AnswerOf<'wake'>>>;
  readonly tab: Promise<Tab | null>;
  /** What the page's reader says, unchecked. */
  readonly reading: Promise<unknown>;
}

/** Two scripts of one page of ours: what they share stands in the page. */
const shared = globalThis as { secondSourceBegun?: Begun };

export function leaveBegun(begun: Begun): void {
  // Whoever takes them hears of a failure; until then nobody does.
  for (const work of Object.values(begun)) work.catch(() => undefined);
  shared.secondSourceBegun = begun;
}

/** Gives it once: whoever begins again wants new answers. */
export function takeBegun(): Partial<Begun> {
  const { secondSourceBegun = {} } = shared;
  delete shared.secondSourceBegun;
  return secondSourceBegun;
}
