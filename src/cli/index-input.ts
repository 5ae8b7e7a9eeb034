import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { digestArticle } from '../digest/digest-article';
import { decodeFeed } from '../feeds/decode';
import { entryOfFeedItem } from '../feeds/item-digest';
import { FeedError, readFeed } from '../feeds/read-feed';
import { checkSegment } from '../index/check';
import type { IndexEntry } from '../index/entry';
import { IndexError } from '../index/error';
import { MAGIC } from '../index/layout';
import { openSegment } from '../index/segment';
import { digestOfLine } from './digest-source';
import { looksLikeHtml, readHtml, readPlainText } from './document';
import { InputError } from './exit';
import { idField, textField } from './fields';
import { decodeText, MAX_FILE_BYTES, nameOf, readBytes, reasonOf } from './input';
import { isObject, type JsonObject, linesOf } from './lines';

/** One thing to be indexed, or why it is not. `line` counts from 1 where the file has lines. */
export type Read =
  | { readonly entry: IndexEntry }
  | { readonly file: string; readonly line: number | null; readonly reason: string };

const READABLE = /\.(?:jsonl|ndjson|json|xml|rss|atom|rdf|html?|xhtml|txt)$/i;
const LINES = /\.(?:jsonl|ndjson)$/i;

/** The files that were named, and those in the folders that were named, in order of their names. */
export function* filesIn(names: readonly string[]): Generator<string> {
  for (const name of names) {
    if (name === '-' || !isFolder(name)) yield name;
    else
      for (const inside of readdirSync(name, { recursive: true, encoding: 'utf8' }).sort())
        if (READABLE.test(inside)) yield path.join(name, inside);
  }
}

function isFolder(name: string): boolean {
  try {
    return statSync(name).isDirectory();
  } catch {
    return false;
  }
}

/** A line about an article, a digest's JSON, or `{id, story, listedBy, digest}`. @throws InputError */
function entryOfLine(value: JsonObject, fallbackId: string): IndexEntry {
  const digest = digestOfLine(isObject(value.digest) ? value.digest : value);
  return {
    id: idField(value) ?? digest.article.url ?? fallbackId,
    story: textField(value, 'story'),
    listedBy: textField(value, 'listedBy'),
    digest,
  };
}

function* readLinesOf(file: string, bytes: Buffer): Generator<Read> {
  for (const line of linesOf(bytes)) {
    if ('error' in line) yield { file, line: line.number, reason: line.error };
    else yield orRefused(file, line.number, () => entryOfLine(line.value, `${path.basename(file)}:${line.number}`));
  }
}

function orRefused(file: string, line: number | null, read: () => IndexEntry): Read {
  try {
    return { entry: read() };
  } catch (error) {
    if (error instanceof InputError) return { file, line, reason: error.message };
    throw error;
  }
}

function* readFeedOf(file: string, bytes: Uint8Array): Generator<Read> {
  const feed = readFeed(decodeFeed(bytes, null).text, null);
  const source = { outlet: { name: null, domain: null }, language: feed.language };
  for (const item of feed.items) yield { entry: entryOfFeedItem(item, source) };
  if (feed.refused)
    yield {
      file,
      line: null,
      reason: `${feed.refused} items without an address, or with neither headline nor summary`,
    };
}

/** An index that was built before, article by article. @throws IndexError */
function* readSegmentOf(bytes: Uint8Array): Generator<Read> {
  checkSegment(bytes);
  const segment = openSegment(bytes);
  // What an event page lists is gathered from the page anew.
  for (let document = 0; document < segment.summary.documents; document++)
    if (!segment.isListed(document)) yield { entry: segment.entry(document) };
}

function* readDocument(file: string, bytes: Buffer): Generator<Read> {
  const text = decodeText(bytes);
  const start = text.trimStart();
  if (/\.json$/i.test(file) || start.startsWith('{')) {
    if (/"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org/.test(text.slice(0, 2000)))
      return yield* readFeedOf(file, bytes);
    const json = objectIn(text);
    if (json) return yield orRefused(file, null, () => entryOfLine(json, path.basename(file)));
    return yield* readLinesOf(file, bytes);
  }
  if (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:rss|feed|rdf:rdf)[\s>]/i.test(start.slice(0, 2000)) ||
    /\.(?:xml|rss|atom|rdf)$/i.test(file)
  )
    return yield* readFeedOf(file, bytes);
  yield orRefused(file, null, () => {
    const html = !/\.txt$/i.test(file) && looksLikeHtml(text);
    const article = html ? readHtml(bytes, null) : readPlainText(text, null);
    if (article.kind === 'not-article') throw new InputError(article.reason);
    const digest = digestArticle(article);
    return { id: digest.article.url ?? path.basename(file), story: null, listedBy: null, digest };
  });
}

function objectIn(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** Reads one file for the index; whatever is wrong with it is told and not thrown. */
export function* readForIndex(file: string): Generator<Read> {
  try {
    const bytes = readBytes(file, MAX_FILE_BYTES);
    if (MAGIC.every((byte, i) => bytes[i] === byte)) yield* readSegmentOf(bytes);
    else if (LINES.test(file)) yield* readLinesOf(file, bytes);
    else yield* readDocument(file, bytes);
  } catch (error) {
    if (error instanceof InputError || error instanceof FeedError || error instanceof IndexError)
      yield { file: nameOf(file), line: null, reason: error.message };
    else if (error instanceof Error && 'code' in error)
      yield { file: nameOf(file), line: null, reason: reasonOf(error) };
    else throw error;
  }
}
