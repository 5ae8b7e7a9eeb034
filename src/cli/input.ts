import { readFileSync, statSync } from 'node:fs';
import { InputError } from './exit';

/** Documents larger than this are refused before anything reads them (10 MB). */
export const MAX_DOCUMENT_BYTES = 10_000_000;
/** A file of lines, an index or a feed may be larger; past this it cannot be held as one string (500 MB). */
export const MAX_FILE_BYTES = 500_000_000;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  EISDIR: 'it is a folder',
  EAGAIN: 'nothing is there to read',
};

/** Why the system could not read or write a file, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}

/**
 * The bytes of a file; "-" is standard input.
 * @throws InputError where it cannot be read or is larger than `limit` bytes.
 */
export function readBytes(file: string, limit = MAX_DOCUMENT_BYTES): Buffer {
  const name = nameOf(file);
  let bytes: Buffer;
  try {
    if (file !== '-') {
      const { size } = statSync(file);
      if (size > limit) throw tooLarge(name, size, limit);
    }
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${name}: ${reasonOf(error)}`);
  }
  if (bytes.length > limit) throw tooLarge(name, bytes.length, limit);
  return bytes;
}

export const nameOf = (file: string): string => (file === '-' ? 'standard input' : file);

function tooLarge(name: string, size: number, limit: number): InputError {
  const megabytes = (n: number) => `${(n / 1e6).toFixed(1)} MB`;
  return new InputError(`${name}: ${megabytes(size)} is more than the ${megabytes(limit)} that are read`);
}

/**
 * Text of bytes: by byte order mark, else UTF-8, else windows-1252, which reads every byte.
 * HTML is not decoded here: its own declaration counts (see document.ts).
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Told that more may come, Node 20 maps 0x80-0x9f as the standard says; else it takes them for control characters.
    return new TextDecoder('windows-1252').decode(bytes, { stream: true });
  }
}
