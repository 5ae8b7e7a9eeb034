import type { DocumentTerms } from '../index/forward';
import type { Segment } from '../index/segment';
import { occurrenceView, PACKED_VIEWS } from './occurrence';
import type { Masses } from './query';
import { type SegmentTerms, TERM } from './term-weights';

/** A document of the index, weighed as the page is. Parallel lists, ascending by the segment's numbers. */
export interface WeighedDocument {
  readonly segment: Segment;
  readonly document: number;
  /** What its terms weigh by their numbers. */
  readonly terms: SegmentTerms;
  readonly ids: Uint32Array;
  readonly whole: Float32Array;
  readonly lead: Float32Array;
  readonly inHead: Uint8Array;
  /** Whether all that is known stands in the headline. */
  readonly headAlone: boolean;
  readonly figures: DocumentTerms['figures'];
  readonly mass: Masses;
}

export function weighDocument(segment: Segment, document: number, terms: SegmentTerms): WeighedDocument {
  const { ids, occurrences, figures } = segment.terms(document);
  const count = ids.length;
  // A joined occurrence has the headline in its lowest byte (index/forward.ts).
  let headless = true;
  for (let i = 0; i < count; i++) if (((occurrences[i] ?? 0) & 0xff) !== 0) headless = false;
  // One piece of memory for all three: hundreds of documents are weighed for a question.
  const room = new ArrayBuffer(9 * count);
  const wholes = new Float32Array(room, 0, count);
  const leads = new Float32Array(room, 4 * count, count);
  const inHead = new Uint8Array(room, 8 * count, count);
  const { weights } = terms;
  // Plain variables: this runs for every term of every candidate.
  let wholeNorm = 0;
  let leadNorm = 0;
  let backgroundNorm = 0;
  let allWhole = 0;
  let allLead = 0;
  let head = 0;
  let headNames = 0;
  let leadNames = 0;
  let headed = 0;
  for (let i = 0; i < count; i++) {
    const id = ids[i] ?? 0;
    const joined = occurrences[i] ?? 0;
    // Nearly all fit the packed byte: at most 3 in the headline, 7 in the text, the seventh sentence.
    const packed = (joined & 3) | ((joined >>> 6) & 0x1c) | ((joined >>> 15) & 0xe0) | (headless ? 256 : 0);
    const view =
      (joined & 0xff8f_f8fc) === 0
        ? null
        : occurrenceView(joined & 0xff, (joined >>> 8) & 0xfff, joined >>> 20, headless);
    const at = TERM.width * id;
    if (weights[at + TERM.rarity] === 0) terms.meet(id);
    const rarity = weights[at + TERM.rarity] ?? 0;
    const name = weights[at + TERM.name] ?? 0;
    const often = view === null ? (PACKED_VIEWS.whole[packed] ?? 0) : view.whole;
    const whole = rarity * often;
    const lead = rarity * (view === null ? (PACKED_VIEWS.lead[packed] ?? 0) : view.lead);
    const background = (weights[at + TERM.background] ?? 0) * often;
    wholes[i] = whole;
    leads[i] = lead;
    wholeNorm += whole * whole;
    leadNorm += lead * lead;
    backgroundNorm += background * background;
    allWhole += whole;
    allLead += lead;
    leadNames += lead * name;
    if (!(view === null ? PACKED_VIEWS.inHead[packed] === 1 : view.inHead)) continue;
    inHead[i] = 1;
    headed++;
    head += rarity;
    headNames += rarity * name;
  }
  const mass = {
    wholeNorm: Math.sqrt(wholeNorm),
    leadNorm: Math.sqrt(leadNorm),
    backgroundNorm: Math.sqrt(backgroundNorm),
    whole: allWhole,
    lead: allLead,
    head,
    headNames,
    leadNames,
    terms: count,
  };
  const lists = { ids, whole: wholes, lead: leads, inHead, headAlone: count > 0 && headed === count };
  return { segment, document, terms, ...lists, figures, mass };
}

/** Whether a document has the term with this hash. */
export function holdsTerm({ ids, terms: { hashes } }: WeighedDocument, hash: number): boolean {
  const hashAt = (i: number): number => hashes[TERM.width * (ids[i] ?? 0) + TERM.hash] ?? 0;
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (hashAt(middle) < hash) low = middle + 1;
    else high = middle;
  }
  return low < ids.length && hashAt(low) === hash;
}
