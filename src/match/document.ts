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
  const mass = { wholeNorm: 0, leadNorm: 0, backgroundNorm: 0, whole: 0, lead: 0, head: 0, headNames: 0, leadNames: 0 };
  for (let i = 0; i < count; i++) {
    const id = ids[i] ?? 0;
    const joined = occurrences[i] ?? 0;
    const view = occurrenceView(joined & 0xff, (joined >>> 8) & 0xfff, joined >>> 20, headless);
    terms.meet(id);
    const rarity = terms.rarity[id] ?? 0;
    const name = terms.name[id] ?? 0;
    const whole = rarity * view.whole;
    const lead = rarity * view.lead;
    const background = (terms.background[id] ?? 0) * view.whole;
    wholes[i] = whole;
    leads[i] = lead;
    inHead[i] = view.inHead ? 1 : 0;
    mass.wholeNorm += whole * whole;
    mass.leadNorm += lead * lead;
    mass.backgroundNorm += background * background;
    mass.whole += whole;
    mass.lead += lead;
    mass.leadNames += lead * name;
    if (!view.inHead) continue;
    mass.head += rarity;
    mass.headNames += rarity * name;
  }
  const norms = {
    wholeNorm: Math.sqrt(mass.wholeNorm),
    leadNorm: Math.sqrt(mass.leadNorm),
    backgroundNorm: Math.sqrt(mass.backgroundNorm),
  };
  const lists = { ids, whole: wholes, lead: leads, inHead };
  return { segment, document, terms, ...lists, figures, mass: { ...mass, ...norms, terms: count } };
}
