/**
 * Reads the extension's own files. Those that every question needs are asked for as the background starts, before the rest
 * of its code runs, so that they are there when it has.
 */
import { ownAddress } from '../browser';

/** Reads one file of the extension itself, whole. Throws where it is not there. */
export type ReadFile = (path: string) => Promise<ArrayBuffer>;

const fetchFile: ReadFile = async (path) => (await ask(path)).arrayBuffer();

async function ask(path: string, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(ownAddress(path), init);
  } catch (cause) {
    // The browser's own error does not name the file.
    throw new Error(`${path} could not be read`, { cause });
  }
}

/** Reads bytes `start` to `end` of a file of the extension. Throws where it is not there. */
export type ReadPart = (path: string, start: number, end: number) => Promise<ArrayBuffer>;

const readOwnPart: ReadPart = async (path, start, end) => {
  const response = await ask(path, { headers: { Range: `bytes=${start}-${end - 1}` } });
  const bytes = await response.arrayBuffer();
  // By its length and not by its status: Chrome gives the part and says that it is the whole. Firefox gives the whole.
  return bytes.byteLength > end - start ? bytes.slice(start, end) : bytes;
};

/** What was asked for ahead, each given once: whoever asks again reads anew. */
const ahead = new Map<string, Promise<ArrayBuffer>>();

/** Begins to read a file that will be asked for. A failure is told to whoever asks. */
export function readAhead(path: string, fetch: ReadFile = fetchFile): void {
  const reading = fetch(path);
  reading.catch(() => undefined);
  ahead.set(path, reading);
}

/** Reads one file of the extension, whole. Throws where it is not there. */
export function readOwnFile(path: string, fetch: ReadFile = fetchFile): Promise<ArrayBuffer> {
  const reading = ahead.get(path) ?? fetch(path);
  ahead.delete(path);
  return reading;
}

/** The files of the extension, whole and in parts. */
export interface OwnFiles {
  readonly whole: ReadFile;
  readonly part: ReadPart;
}

export const ownFiles: OwnFiles = { whole: readOwnFile, part: readOwnPart };
