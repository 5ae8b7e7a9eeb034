/** Parts of a segment that are fetched when they are asked for: facts are most of its bytes, and a search reads few of them. */

/** Bytes of a segment that are not there yet, whole pages of them. `read` gives those from `start` to `end`, or throws IndexError. */
export interface Later {
  readonly start: number;
  readonly end: number;
  readonly read: (start: number, end: number) => Promise<ArrayBuffer>;
}

/** What was asked for is not there yet. No fault: fetch, and ask again. */
export class UnreadError extends Error {
  override readonly name = 'UnreadError';
  constructor(readonly fetch: () => Promise<void>) {
    super('A part of the index is asked for that was not read yet.');
  }
}

/**
 * Runs work that reads segments. Where it meets what was not read yet, that is fetched and the work begins anew: it must do nothing but
 * read. Ends, since each time more is there. Throws what the work throws.
 */
export async function onceRead<T>(work: () => T): Promise<T> {
  for (;;)
    try {
      return work();
    } catch (error) {
      if (!(error instanceof UnreadError)) throw error;
      await error.fetch();
    }
}
