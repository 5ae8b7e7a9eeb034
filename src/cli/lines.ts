import { decodeText, MAX_DOCUMENT_BYTES, MAX_FILE_BYTES, readBytes } from './input';

export type JsonObject = Readonly<Record<string, unknown>>;

/** A line of a JSON Lines file: its object, or why it has none. `number` counts from 1. */
export type Line =
  | { readonly number: number; readonly value: JsonObject }
  | { readonly number: number; readonly error: string };

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readLine(text: string, number: number): Line {
  if (text.length > MAX_DOCUMENT_BYTES) return { number, error: `line ${number} is larger than 10 MB` };
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? { number, value } : { number, error: `line ${number} is no JSON object` };
  } catch (error) {
    return { number, error: `line ${number} is no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/**
 * The lines of a JSON Lines file ("-": standard input), blank ones passed over. A broken line is told, not thrown.
 * @throws InputError where the file cannot be read.
 */
export function* readLines(file: string): Generator<Line> {
  yield* linesOf(readBytes(file, MAX_FILE_BYTES));
}

/** Lines are cut from the bytes, so that a file larger than the longest string can still be read. */
export function* linesOf(bytes: Buffer): Generator<Line> {
  let number = 0;
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(10, start);
    const end = newline < 0 ? bytes.length : newline;
    number++;
    const text = decodeText(bytes.subarray(start, end)).trim();
    if (text) yield readLine(text, number);
    start = end + 1;
  }
}
