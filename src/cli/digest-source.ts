import path from 'node:path';
import type { Article } from '../article/article';
import type { Digest } from '../digest/digest';
import { digestArticle } from '../digest/digest-article';
import { DigestError, digestFromJson } from '../digest/json';
import { articleOfLine } from './article-line';
import { looksLikeHtml, readHtml, readPlainText } from './document';
import { InputError } from './exit';
import { decodeText, nameOf, readBytes } from './input';
import { isObject, type JsonObject } from './lines';

/** A digest's own JSON is told from a line about an article by its head and its list of terms. */
export const isDigestJson = (value: JsonObject): boolean => isObject(value.article) && Array.isArray(value.terms);

function digestOfJson(value: JsonObject): Digest {
  try {
    return digestFromJson(value);
  } catch (error) {
    if (error instanceof DigestError) throw new InputError(error.message);
    throw error;
  }
}

/**
 * The digest of one line: digest JSON as it is, anything else read as an article.
 * @throws InputError where the line cannot be read.
 */
export function digestOfLine(value: JsonObject): Digest {
  return isDigestJson(value) ? digestOfJson(value) : digestArticle(articleOfLine(value));
}

/** The one JSON object that a text is, or null. */
function objectIn(text: string): JsonObject | null {
  if (!text.trimStart().startsWith('{')) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function articleOfBytes(bytes: Buffer, extension: string, url: string | null): Article {
  const text = decodeText(bytes);
  const html = extension !== '.txt' && (/^\.x?html?$/.test(extension) || looksLikeHtml(text));
  if (html) return readHtml(bytes, url);
  if (bytes.includes(0)) throw new InputError('this is no text');
  return readPlainText(text, url);
}

/** Names the file in what is said of its content. */
function named<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof InputError) throw new InputError(`${nameOf(file)}: ${error.message}`);
    throw error;
  }
}

const extensionOf = (file: string): string => path.extname(file).toLowerCase();

/**
 * An Article from a file ("-": standard input) with HTML or plain text.
 * @throws InputError where it cannot be read or is over the limits.
 */
export function articleOfFile(file: string, url: string | null): Article {
  const bytes = readBytes(file);
  return named(file, () => articleOfBytes(bytes, extensionOf(file), url));
}

/** A digest from a file: HTML, plain text, or the JSON of a digest or an article line. @throws InputError */
export function digestOfFile(file: string, url: string | null): Digest {
  const bytes = readBytes(file);
  const extension = extensionOf(file);
  return named(file, () => {
    const json = extension === '.txt' ? null : objectIn(decodeText(bytes));
    if (json) return digestOfLine(json);
    if (extension === '.json') throw new InputError('this is no JSON object');
    return digestArticle(articleOfBytes(bytes, extension, url));
  });
}
