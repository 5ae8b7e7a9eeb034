/** IndexedDB with promises, and the one database of this extension. */

/** What is wrong with the store, in the words of the status that a page shows. */
export type StoreFault = 'quota' | 'corrupt' | 'unavailable';

/** The store cannot do what was asked of it; nothing of what it was to do has been done. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  constructor(
    readonly code: StoreFault,
    cause: unknown,
  ) {
    super(cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause), { cause });
  }
}

const NAME = 'second-source';
/** Milliseconds for which opening is waited for. A browser's database may hang for good, and a click must not hang with it. */
export const OPENING_MS = 4_000;
const VERSION = 1;

/** Bytes by segment; the list of the live ones under one key; what is remembered of each feed, by its address. */
export const SHELVES = ['segments', 'records', 'feeds'] as const;
export type ShelfName = (typeof SHELVES)[number];

/** The result of a request, or its error. */
export const resultOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/**
 * Opens the database. One whose files cannot be read (the browser calls that an unknown error) is tried once more, then
 * deleted and made anew: what it held is lost either way, and of no use if it keeps the rest from working.
 * @param remade called when that was done
 * @param ended called when the browser closes the connection, or another page wants to delete the database
 * @throws StoreError
 */
export async function openDatabase(
  factory: IDBFactory | undefined,
  remade: (cause: unknown) => void,
  ended: () => void,
): Promise<IDBDatabase> {
  if (!factory) throw new StoreError('unavailable', 'this browser offers no database');
  try {
    return await opened(factory, ended).catch((error: unknown) => {
      if (!isUnreadable(error)) throw error;
      return opened(factory, ended);
    });
  } catch (error) {
    if (!isUnreadable(error)) throw storeError(error);
    try {
      await inTime(resultOf(factory.deleteDatabase(NAME)));
      const database = await opened(factory, ended);
      remade(error);
      return database;
    } catch {
      throw new StoreError('corrupt', error);
    }
  }
}

function opened(factory: IDBFactory, ended: () => void): Promise<IDBDatabase> {
  const request = factory.open(NAME, VERSION);
  request.onupgradeneeded = () => {
    for (const shelf of SHELVES)
      if (!request.result.objectStoreNames.contains(shelf)) request.result.createObjectStore(shelf);
  };
  const opening = resultOf(request).then((database) => {
    database.onclose = ended;
    database.onversionchange = () => {
      database.close();
      ended();
    };
    return database;
  });
  return inTime(opening, (late) => late.close());
}

/** What was waited for, or StoreError when that took too long. @param late called if it comes after all */
async function inTime<T>(work: Promise<T>, late: (value: T) => void = () => undefined): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new StoreError('unavailable', `the database has not answered for ${OPENING_MS / 1_000} seconds`));
      work.then(late, () => undefined);
    }, OPENING_MS);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Runs work in one transaction: all of it is kept, or nothing. The work awaits requests of the transaction and nothing
 * else, or the transaction ends under it. Throws what a request threw, or what ended the transaction.
 */
export async function transact<T>(
  database: IDBDatabase,
  shelves: readonly ShelfName[],
  mode: 'readonly' | 'readwrite',
  work: (transaction: IDBTransaction) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(shelves, mode);
  const ended = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('ended by the browser', 'AbortError'));
  });
  ended.catch(() => undefined);
  try {
    const value = await work(transaction);
    await ended;
    return value;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has ended already.
    }
    throw error;
  }
}

const nameOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';

const isUnreadable = (error: unknown): boolean => nameOf(error) === 'UnknownError';

/** Files of a value that are gone or cannot be read; Chromium and Firefox have several names for it. */
const UNREADABLE = [
  'UnknownError',
  'DataError',
  'NotReadableError',
  'NotFoundError',
  'DataCloneError',
  'EncodingError',
];

/** A browser's error as ours. */
export function storeError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const name = nameOf(error);
  if (name === 'QuotaExceededError') return new StoreError('quota', error);
  return new StoreError(UNREADABLE.includes(name) ? 'corrupt' : 'unavailable', error);
}
