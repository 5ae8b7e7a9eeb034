import type { DocumentTerms } from '../index/forward';
import type { Segment } from '../index/segment';
import { occurrenceView } from './occurrence';
import type { Masses } from './query';
import type { SegmentTerms } from './term-weights';

/** A document of the index, weighed as the page is. Parallel lists, ascending by the segment's numbers. */
export interface WeighedDocument {
  readonly mass: Masses;
  readonly segment: Segment;
  readonly document: number;
  readonly ids: Uint32Array;
  readonly rarity: Float32Array;
  readonly background: Float32Array;
  readonly name: Float32Array;
  readonly whole: Float32Array;
  readonly lead: Float32Array;
  readonly inHead: Uint8Array;
  readonly hashes: Uint32Array;
  readonly figures: DocumentTerms['figures'];
}

export function weighDocument(segment: Segment, document: number, terms: SegmentTerms): WeighedDocument {
  const { ids, inHeadline, inText, first, figures } = segment.terms(document);
  const count = ids.length;
  const headless = inHeadline.every((times) => times === 0);
  const columns = {
    rarity: new Float32Array(count),
    background: new Float32Array(count),
    name: new Float32Array(count),
    whole: new Float32Array(count),
    lead: new Float32Array(count),
    inHead: new Uint8Array(count),
    hashes: new Uint32Array(count),
  };
  const mass = { wholeNorm: 0, leadNorm: 0, backgroundNorm: 0, whole: 0, lead: 0, head: 0, headNames: 0, leadNames: 0 };
  for (let i = 0; i < count; i++) {
    const id = ids[i] ?? 0;
    const view = occurrenceView(inHeadline[i] ?? 0, inText[i] ?? 0, first[i] ?? 0, headless);
    terms.meet(id);
    const rarity = terms.rarity[id] ?? 0;
    const background = terms.background[id] ?? 0;
    const name = terms.name[id] ?? 0;
    const whole = rarity * view.whole;
    const lead = rarity * view.lead;
    columns.rarity[i] = rarity;
    columns.background[i] = background;
    columns.name[i] = name;
    columns.whole[i] = whole;
    columns.lead[i] = lead;
    columns.inHead[i] = view.inHead ? 1 : 0;
    columns.hashes[i] = terms.hash[id] ?? 0;
    mass.wholeNorm += whole * whole;
    mass.leadNorm += lead * lead;
    mass.backgroundNorm += (background * view.whole) ** 2;
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
  return { segment, document, ids, figures, ...columns, mass: { ...mass, ...norms, terms: count } };
}
