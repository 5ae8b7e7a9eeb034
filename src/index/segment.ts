import { ByteReader } from './byte-reader';
import type { Column } from './column';
import { Dictionary } from './dictionary';
import type { IndexEntry } from './entry';
import { malformed } from './error';
import { decodeFacts, type Facts } from './facts';
import { type DocumentTerms, readForward, splitOccurrence } from './forward';
import { hashString } from './hash';
import { type DocumentHead, decodeHead } from './head';
import type { Later } from './later';
import { COLUMN, COLUMNS, FLAG } from './layout';
import { Postings } from './postings';
import { readSections, type Sections } from './sections';

/** What a list of segments holds of each, so that a query opens only those that its window touches. */
export interface SegmentSummary {
  readonly documents: number;
  /** Documents with a known moment of publication. */
  readonly dated: number;
  readonly terms: number;
  readonly outlets: number;
  readonly bytes: number;
  /** Span of the dated documents, milliseconds since 1970 UTC, `end` exclusive; null where none is dated. */
  readonly span: { readonly start: number; readonly end: number } | null;
}

/** Where blocks of a section stand, from one up to another. */
function placeIn(whole: { readonly start: number; readonly end: number }, places: Column, from: number, to: number) {
  const start = whole.start + places.at(from);
  const end = whole.start + places.at(to);
  if (start > end || end > whole.end) throw malformed('a document lies outside its section');
  return { start, end };
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Opens a segment over its bytes: header, checksums and bounds are read, nothing is parsed. Pages are checked when read.
 * @param later the facts, as `factsPages` of the same segment tells them, where they are not among the bytes yet: zeros stand for them
 * @throws IndexError where the bytes are no segment of this version, cut, or damaged in header or checksums.
 */
export function openSegment(bytes: ArrayBuffer | Uint8Array, later: Later | null = null): Segment {
  return new Segment(readSections(bytes, later));
}

/**
 * A segment: documents by number, ascending in time, the undated at the end. Every method throws IndexError on damage, and those
 * that read a head or facts UnreadError where they were not fetched yet (see later.ts).
 */
export class Segment {
  readonly summary: SegmentSummary;
  readonly dictionary: Dictionary;
  readonly postings: Postings;
  private readonly starts: Column;
  private readonly spans: Column;
  private readonly columns: Column;
  private readonly forwardPlaces: Column;
  private readonly factPlaces: Column;

  constructor(private readonly sections: Sections) {
    const { documents, dated, terms, outlets, start, end } = sections;
    const span = dated > 0 ? { start, end } : null;
    this.summary = { documents, dated, terms, outlets, bytes: sections.bytes.length, span };
    this.dictionary = new Dictionary(sections);
    this.postings = new Postings(sections);
    this.starts = sections.column('starts');
    this.spans = sections.column('spans');
    this.columns = sections.column('documents');
    this.forwardPlaces = sections.column('forwardPlaces');
    this.factPlaces = sections.column('factPlaces');
  }

  /** The first dated document that starts at `time` (milliseconds since 1970) or later; `dated` where none does. */
  firstFrom(time: number): number {
    return this.starts.lowerBound(time, this.summary.dated);
  }

  /** When a document was published; null where that is unknown. */
  spanOf(document: number): { readonly start: number; readonly end: number } | null {
    if (document >= this.summary.dated) return null;
    const start = this.starts.at(document);
    return { start, end: start + this.spans.at(document) };
  }

  /** Hash of a document's canonical address, 0 where it is unknown. */
  addressOf(document: number): number {
    return this.columns.at(document * COLUMNS + COLUMN.address);
  }

  /** Hash of a document's outlet, 0 where it is unknown. */
  outletOf(document: number): number {
    return this.columns.at(document * COLUMNS + COLUMN.outlet);
  }

  isEventPage(document: number): boolean {
    return (this.columns.at(document * COLUMNS + COLUMN.flags) & FLAG.eventPage) !== 0;
  }

  /** Of a listed document nothing but the address is known. */
  isListed(document: number): boolean {
    return (this.columns.at(document * COLUMNS + COLUMN.flags) & FLAG.listed) !== 0;
  }

  /** Documents at the canonical address with this hash. */
  atAddress(hash: number): number[] {
    return this.find('byAddress', hash);
  }

  withId(id: string): number[] {
    return this.find('byId', hashString(id)).filter((document) => this.head(document).id === id);
  }

  /** Documents that the entry with this id lists as its sources. */
  listedBy(id: string): number[] {
    return this.find('listed', hashString(id)).filter((document) => this.head(document).listedBy === id);
  }

  /** Documents of a story that are known because an entry lists them. */
  listedInStory(story: string): number[] {
    return this.find('listed', hashString(story)).filter((document) => this.head(document).story === story);
  }

  private find(section: 'byAddress' | 'byId' | 'listed', hash: number): number[] {
    const pairs = this.sections.column(section);
    const count = pairs.length / 2;
    const found: number[] = [];
    for (let i = pairs.lowerBound(hash, count, 2); i < count && pairs.at(2 * i) === hash; i++)
      found.push(this.known(pairs.at(2 * i + 1)));
    return found;
  }

  terms(document: number): DocumentTerms {
    const { start, end } = this.block('forward', this.forwardPlaces, document);
    return readForward(new ByteReader(this.sections.bytes, start, end), end - start, this.summary.terms);
  }

  head(document: number): DocumentHead {
    return decodeHead(this.text(2 * document));
  }

  /** Names, figures, quotations and sentences of a document. */
  facts(document: number): Facts {
    return decodeFacts(this.text(2 * document + 1));
  }

  /**
   * The document as it was indexed. Numbers beyond what the format keeps (255, 4,095) come back as those. Its head and its facts are
   * passed in where they were read already.
   */
  entry(document: number, head = this.head(document), told = this.facts(document)): IndexEntry {
    const { id, story, listedBy, article } = head;
    const { event, ...facts } = told;
    const { ids, occurrences } = this.terms(document);
    const terms = Array.from(ids, (number, i) => ({
      term: this.dictionary.text(number),
      ...splitOccurrence(occurrences[i] ?? 0),
    }));
    terms.sort((a, b) => b.inHeadline - a.inHeadline || a.first - b.first || (a.term < b.term ? -1 : 1));
    return { id, story, listedBy, digest: { article: { ...article, event }, ...facts, terms } };
  }

  /** The bytes that hold nothing but heads and facts, whole pages of them: what may be fetched later. */
  get factsPages(): { readonly start: number; readonly end: number } {
    const { start, end } = this.sections.range('facts');
    return this.sections.pages.within(start, end);
  }

  /** Fetches heads and facts of documents, all where none are named, as far as they are not there. @throws IndexError */
  fetchFacts(documents?: readonly number[]): Promise<void> {
    const ranges = documents?.map((document) => this.placeOf(2 * document, 2 * document + 2)) ?? [this.factsPages];
    return this.sections.pages.fetch(ranges);
  }

  /** Reads and compares every checksum. @throws IndexError */
  checkPages(): void {
    this.sections.pages.needAll();
  }

  /** Holds the lists of addresses, ids and listed documents to their order. @throws IndexError */
  checkAddresses(): void {
    for (const section of ['byAddress', 'byId', 'listed'] as const) {
      const pairs = this.sections.column(section);
      for (let i = 0; i < pairs.length; i += 2) {
        this.known(pairs.at(i + 1));
        if (i > 0 && pairs.at(i) < pairs.at(i - 2)) throw malformed(`section ${section} is not in order`);
      }
    }
  }

  private text(block: number): string {
    const { start, end } = this.block('facts', this.factPlaces, block);
    return utf8.decode(this.sections.bytes.subarray(start, end));
  }

  /** Where a numbered block of a section stands, checked. */
  private block(section: 'forward' | 'facts', places: Column, i: number): { start: number; end: number } {
    this.known(section === 'facts' ? i >> 1 : i);
    const place = placeIn(this.sections.range(section), places, i, i + 1);
    this.sections.pages.needRange(place.start, place.end);
    return place;
  }

  /** Where blocks of facts stand, from one up to another. */
  private placeOf(from: number, to: number): { start: number; end: number } {
    this.known(from >> 1);
    return placeIn(this.sections.range('facts'), this.factPlaces, from, to);
  }

  private known(document: number): number {
    if (document >= this.summary.documents) throw malformed('a document is named that does not exist');
    return document;
  }
}
