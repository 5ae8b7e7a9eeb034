import type { Column } from './column';
import { malformed } from './error';
import { hashTerm } from './hash';
import type { Sections } from './sections';

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** The terms of a segment, by number in the order of their hashes. */
export class Dictionary {
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

  text(number: number): string {
    const whole = this.sections.range('termText');
    const start = whole.start + this.places.at(number);
    const end = whole.start + this.places.at(number + 1);
    if (number >= this.size || start > end || end > whole.end) throw malformed('a term lies outside its section');
    this.sections.pages.needRange(start, end);
    return utf8.decode(this.sections.bytes.subarray(start, end));
  }
}
