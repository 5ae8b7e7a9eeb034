/** What is wrong with the bytes of an index. */
export type IndexFault =
  /** Not an index of this project, or no bytes at all. */
  | 'foreign'
  /** Written by a version of the format that this program does not read. */
  | 'version'
  /** Shorter or longer than its header says. */
  | 'length'
  /** A checksum does not hold: bytes were changed after the index was written. */
  | 'damaged'
  /** Checksums hold and yet the content contradicts itself: it was not written by this project's builder. */
  | 'malformed'
  /** More than the format can hold. */
  | 'too-large';

/** Bytes that are no readable index. The message says what is wrong and what to do. */
export class IndexError extends Error {
  override readonly name = 'IndexError';

  constructor(
    readonly fault: IndexFault,
    message: string,
  ) {
    super(message);
  }
}

/** A block whose checksum holds and whose content cannot be. */
export const malformed = (what: string): IndexError =>
  new IndexError('malformed', `The index contradicts itself (${what}). Fetch or build it again.`);
