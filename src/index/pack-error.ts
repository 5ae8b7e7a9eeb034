/** What is wrong with a pack. */
export type PackFault =
  /** No manifest of a pack: not JSON, or JSON of something else. */
  | 'foreign'
  /** Written by a version of the format that this program does not read. */
  | 'version'
  /** A manifest that breaks the rules of PACK.md. */
  | 'malformed'
  /** More than a reader takes. */
  | 'too-large'
  /** The signature is not that of the key over these bytes. */
  | 'signature'
  /** A piece is not the one that the manifest describes. */
  | 'piece';

/** A pack that cannot be taken. The message says in English what is wrong. */
export class PackError extends Error {
  override readonly name = 'PackError';

  constructor(
    readonly fault: PackFault,
    message: string,
  ) {
    super(message);
  }
}
