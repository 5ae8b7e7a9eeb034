import type { DocumentTerms } from '../index/forward';
import type { Segment } from '../index/segment';
import { occurrenceView } from './occurrence';
import type { Masses } from './query';
import type { SegmentTerms } from './term-weights';

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
  readonly figures: DocumentTerms['figures'];
  readonly mass: Masses;
}

export function weighDocument(segment: Segment, document: number, terms: SegmentTerms): WeighedDocument {
  const { ids, occurrences, figures } = segment.terms(document);
  const count = ids.length;
  // A joined occurrence has the headline in its lowest byte (index/forward.ts).
  let headless = true;
  for (let i = 0; i < count; i++) if (((occurrences[i] ?? 0) & 0xff) !== 0) headless = false;
  const wholes = new Float32Array(count);
  const leads = new Float32Array(count);
  const inHead = new Uint8Array(count);
  // Plain variables: this runs for every term of every candidate.
  let wholeNorm = 0;
  let leadNorm = 0;
  let backgroundNorm = 0;
  let allWhole = 0;
  let allLead = 0;
  let head = 0;
  let headNames = 0;
  let leadNames = 0;
  for (let i = 0; i < count; i++) {
    const id = ids[i] ?? 0;
    const joined = occurrences[i] ?? 0;
    const view = occurrenceView(joined & 0xff, (joined >>> 8) & 0xfff, joined >>> 20, headless);
    if (terms.rarity[id] === 0) terms.meet(id);
    const rarity = terms.rarity[id] ?? 0;
    const name = terms.name[id] ?? 0;
    const whole = rarity * view.whole;
    const lead = rarity * view.lead;
    const background = (terms.background[id] ?? 0) * view.whole;
    wholes[i] = whole;
    leads[i] = lead;
    wholeNorm += whole * whole;
    leadNorm += lead * lead;
    backgroundNorm += background * background;
    allWhole += whole;
    allLead += lead;
    leadNames += lead * name;
    if (!view.inHead) continue;
    inHead[i] = 1;
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
  const lists = { ids, whole: wholes, lead: leads, inHead };
  return { segment, document, terms, ...lists, figures, mass };
}
