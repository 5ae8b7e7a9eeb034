import type { Column } from './column';
import { malformed } from './error';
import { hashTerm } from './hash';
import type { Sections } from './sections';

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Longer texts are left to the decoder. */
const LONGEST = 100;
/** Texts kept at most, so that the accounts of one event, which share their terms, share the strings too. */
const KEPT = 10_000;

/** The terms of a segment, by number in the order of their hashes. */
export class Dictionary {
  private readonly kept = new Map<number, string>();
  private readonly hashes: Column;
  private readonly places: Column;
  readonly size: number;

  constructor(private readonly sections: Sections) {
    this.hashes = sections.column('termHashes');
    this.places = sections.column('termPlaces');
    this.size = sections.terms;
  }

  /** The number of a term, null where the segment does not have it. `hash`: the term's hash, if known already. */
  find(term: string, hash = hashTerm(term)): number | null {
    for (let i = this.hashes.lowerBound(hash, this.size); i < this.size && this.hashes.at(i) === hash; i++)
      if (this.text(i) === term) return i;
    return null;
  }

  /** The hash of a term by its number: the same in all segments. */
  hash(number: number): number {
    return this.hashes.at(number);
  }

  /** The text of a term. @throws IndexError where its place is damaged. */
  text(number: number): string {
    const known = this.kept.get(number);
    if (known !== undefined) return known;
    const text = this.read(number);
    if (this.kept.size >= KEPT) this.kept.clear();
    this.kept.set(number, text);
    return text;
  }

  private read(number: number): string {
    const whole = this.sections.range('termText');
    const start = whole.start + this.places.at(number);
    const end = whole.start + this.places.at(number + 1);
    if (number >= this.size || start > end || end > whole.end) throw malformed('a term lies outside its section');
    this.sections.pages.needRange(start, end);
    return decode(this.sections.bytes, start, end);
  }
}

/** Terms are short and mostly ASCII: for those a decoder takes longer to call than to work. */
function decode(bytes: Uint8Array, start: number, end: number): string {
  const text = bytes.subarray(start, end);
  if (text.length > LONGEST || text.some((byte) => byte > 127)) return utf8.decode(text);
  return String.fromCharCode(...text);
}
