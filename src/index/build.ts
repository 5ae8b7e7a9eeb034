import { DAY_MS } from '../time/moment';
import { spanOf } from '../time/span';
import { assemble } from './assemble';
import { ByteWriter } from './byte-writer';
import type { IndexEntry } from './entry';
import { IndexError } from './error';
import { encodeFacts } from './facts';
import { type FigureMark, markFigures } from './figure-mark';
import { joinOccurrence, writeForward } from './forward';
import { hashString, hashTerm } from './hash';
import { encodeHead } from './head';
import { addressHash, outletHash } from './keys';
import { COLUMNS, FLAG, type Section } from './layout';
import { writePostings } from './postings-writer';

/** A document on its way into a segment: facts as bytes already, terms by the number in which they were met. */
interface Pending {
  readonly start: number | null;
  readonly span: number;
  readonly columns: readonly number[];
  /** Hashes under which a listed document is found: of the entry that lists it, and of its story. */
  readonly listed: readonly number[];
  readonly head: Uint8Array;
  readonly facts: Uint8Array;
  readonly terms: Uint32Array;
  readonly figures: readonly FigureMark[];
}

const utf8 = new TextEncoder();

/**
 * Builds a segment from articles in any order.
 *
 * Documents stand in order of publication (span start, then id), those without a date at the end; the same entries give the
 * same bytes. What is kept of an entry while building is about what it takes in the segment.
 * @throws IndexError ("too-large") where a section would pass 4 GB.
 */
export function buildSegment(entries: Iterable<IndexEntry>): Uint8Array {
  const vocabulary = new Map<string, number>();
  const pending = Array.from(entries, (entry) => prepare(entry, vocabulary));
  pending.sort(byTime);
  const { renumber, sections: words } = sortVocabulary(vocabulary);
  const lists = pending.map(({ terms }) => occurrences(terms, renumber));
  const documents = writeDocuments(pending);
  const sections: Record<Section, Uint8Array> = {
    ...documents,
    ...words,
    ...writeForwards(lists, pending),
    ...writePostings(lists, vocabulary.size),
    ...writeFacts(pending),
  };
  const dated = pending.filter((d) => d.start !== null);
  return assemble(sections, {
    documents: pending.length,
    dated: dated.length,
    terms: vocabulary.size,
    outlets: new Set(pending.map((d) => d.columns[1]).filter((hash) => hash !== 0)).size,
    start: dated[0]?.start ?? 0,
    end: dated.reduce((latest, d) => Math.max(latest, (d.start ?? 0) + d.span), dated[0]?.start ?? 0),
  });
}

function prepare(entry: IndexEntry, vocabulary: Map<string, number>): Pending {
  const { digest, id, story, listedBy } = entry;
  const { article } = digest;
  const span = article.published === null ? null : spanOf(article.published);
  const terms = new Uint32Array(digest.terms.length * 2);
  digest.terms.forEach(({ term, inHeadline, inText, first }, i) => {
    const number = vocabulary.get(term) ?? vocabulary.size;
    vocabulary.set(term, number);
    terms[2 * i] = number;
    terms[2 * i + 1] = joinOccurrence(inHeadline, inText, first);
  });
  const flags =
    (article.kind === 'event-page' ? FLAG.eventPage : 0) |
    (listedBy === null ? 0 : FLAG.listed) |
    (digest.sentences.length ? FLAG.sentences : 0);
  return {
    start: span?.start ?? null,
    span: span ? Math.min(DAY_MS, span.end - span.start) : 0,
    columns: [addressHash(article.url), outletHash(article.outlet.domain), hashString(id), flags],
    listed: listedBy === null ? [] : [listedBy, ...(story === null ? [] : [story])].map(hashString),
    head: utf8.encode(encodeHead(entry)),
    facts: utf8.encode(encodeFacts(digest)),
    terms,
    figures: markFigures(digest.figures),
  };
}

function byTime(a: Pending, b: Pending): number {
  if (a.start === null || b.start === null) return Number(a.start === null) - Number(b.start === null) || byId(a, b);
  return a.start - b.start || byId(a, b);
}

const byId = (a: Pending, b: Pending): number => (a.columns[2] ?? 0) - (b.columns[2] ?? 0);

/** Terms in the order of their hashes, and for each number in which one was met its number in the segment. */
function sortVocabulary(vocabulary: ReadonlyMap<string, number>) {
  const terms = Array.from(vocabulary, ([term, met]) => ({ term, met, hash: hashTerm(term) }));
  terms.sort((a, b) => a.hash - b.hash || (a.term < b.term ? -1 : 1));
  const renumber = new Uint32Array(terms.length);
  const hashes = new Uint32Array(terms.length);
  const places = new Uint32Array(terms.length + 1);
  const text = new ByteWriter();
  terms.forEach(({ term, met, hash }, i) => {
    renumber[met] = i;
    hashes[i] = hash;
    text.append(utf8.encode(term));
    places[i + 1] = text.length;
  });
  return {
    renumber,
    sections: { termHashes: bytesOf(hashes), termPlaces: bytesOf(places), termText: text.written() },
  };
}

/** A document's terms by their number in the segment, ascending, as pairs of number and packed occurrence. */
function occurrences(terms: Uint32Array, renumber: Uint32Array): Uint32Array {
  const order = Uint32Array.from({ length: terms.length / 2 }, (_, i) => i);
  const id = (i: number): number => renumber[terms[2 * i] ?? 0] ?? 0;
  order.sort((a, b) => id(a) - id(b));
  const sorted = new Uint32Array(terms.length);
  order.forEach((from, to) => {
    sorted[2 * to] = id(from);
    sorted[2 * to + 1] = terms[2 * from + 1] ?? 0;
  });
  return sorted;
}

function writeDocuments(pending: readonly Pending[]) {
  const dated = pending.filter((d) => d.start !== null);
  return {
    starts: bytesOf(Float64Array.from(dated, (d) => d.start ?? 0)),
    spans: bytesOf(Uint32Array.from(dated, (d) => d.span)),
    documents: bytesOf(Uint32Array.from(pending.flatMap((d) => d.columns.slice(0, COLUMNS)))),
    byAddress: pairs(pending.map((d) => [d.columns[0] ?? 0])),
    byId: pairs(pending.map((d) => [d.columns[2] ?? 0])),
    listed: pairs(pending.map((d) => d.listed)),
  };
}

/** Pairs of hash and document, ascending; a hash of 0 is left out. */
function pairs(hashes: readonly (readonly number[])[]): Uint8Array {
  const list = hashes
    .flatMap((own, document) => own.map((hash) => ({ hash, document })))
    .filter(({ hash }) => hash !== 0);
  list.sort((a, b) => a.hash - b.hash || a.document - b.document);
  return bytesOf(Uint32Array.from(list.flatMap(({ hash, document }) => [hash, document])));
}

function writeForwards(lists: readonly Uint32Array[], pending: readonly Pending[]) {
  const out = new ByteWriter();
  const places = new Uint32Array(lists.length + 1);
  lists.forEach((list, i) => {
    writeForward(out, list, pending[i]?.figures ?? []);
    places[i + 1] = out.length;
  });
  return { forward: out.written(), forwardPlaces: bytesOf(places) };
}

function writeFacts(pending: readonly Pending[]) {
  const total = pending.reduce((sum, { head, facts }) => sum + head.length + facts.length, 0);
  if (total > 0xffff_ffff) throw new IndexError('too-large', 'The facts of one segment pass 4 GB: build two.');
  const facts = new Uint8Array(total);
  const places = new Uint32Array(2 * pending.length + 1);
  let at = 0;
  pending.forEach((document, i) => {
    facts.set(document.head, at);
    at += document.head.length;
    places[2 * i + 1] = at;
    facts.set(document.facts, at);
    at += document.facts.length;
    places[2 * i + 2] = at;
  });
  return { facts, factPlaces: bytesOf(places) };
}

function bytesOf(view: Uint32Array | Float64Array): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}
