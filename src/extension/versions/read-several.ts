import { troubled, type VersionOutcome } from './outcome';

/** An account whose whole article the reader wants. */
export interface Wanted {
  /** Id of the match. */
  readonly id: string;
  readonly url: string;
}

/** Fetched at once; each is of another outlet, and none of them is asked twice. */
const AT_ONCE = 3;

/**
 * Reads several articles, a few at a time and in their order. What was not begun when the reader stops is told as stopped.
 * Never throws where `readOne` does not.
 */
export async function readSeveral(
  wanted: readonly Wanted[],
  readOne: (url: string, stop: AbortSignal) => Promise<VersionOutcome>,
  stop: AbortSignal,
  tell: (wanted: Wanted, outcome: VersionOutcome | 'begun') => void,
): Promise<void> {
  const waiting = [...wanted];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (stop.aborted) {
        tell(next, troubled({ code: 'stopped' }));
        continue;
      }
      tell(next, 'begun');
      tell(next, await readOne(next.url, stop));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
