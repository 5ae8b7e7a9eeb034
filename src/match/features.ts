import type { FigureMark } from '../index/figure-mark';
import { TERM_CLASS, termClass } from '../index/hash';
import type { WeighedDocument } from './document';
import type { Query } from './query';
import { TERM } from './term-weights';

/**
 * What a page and a document have in common and what parts them, as numbers that the learned combination weighs.
 * The order is that of the model file: a change here asks for `npm run train`.
 */
export const PAIR_FEATURES = [
  'whole cosine',
  'lead cosine',
  'background cosine',
  'share of the page lead told',
  'share of the page headline told',
  'share of the document headline told',
  'share of the document told',
  'headline overlap',
  'rarest shared term',
  'second rarest shared term',
  'third rarest shared term',
  'rarest shared name',
  'second rarest shared name',
  'rarest term in both headlines',
  'shared names in the page lead',
  'shared names in the document lead',
  'rarest name of the page headline missing',
  'rarest name of the document headline missing',
  'rarest term of the page headline missing',
  'rarest term of the document headline missing',
  'rarest shared pair',
  'shared pairs',
  'shared terms',
  'rarity of shared numbers',
  'numbers of the document missing',
  'figures that agree',
  'figures that differ',
  'terms of the page',
  'terms of the document',
  'rarity of the page headline',
  'rarity of the document headline',
  'document has a headline alone',
  'days known',
  'days apart',
  'days the document is later',
] as const;

const COUNT = PAIR_FEATURES.length;
export type PairFeatures = Float32Array;

/** Days apart that stand for unknown: beyond any window. */
const UNKNOWN_DAYS = 30;

/** Keeps the largest three. */
class Top {
  first = 0;
  second = 0;
  third = 0;

  add(value: number): void {
    if (value > this.first) {
      this.third = this.second;
      this.second = this.first;
      this.first = value;
    } else if (value > this.second) {
      this.third = this.second;
      this.second = value;
    } else if (value > this.third) this.third = value;
  }
}

/**
 * The features of a page and a document. `days`: how much later the document was published, negative for earlier; null where
 * one of the two is unknown. `row`: where they are put, from its beginning.
 */
export function pairFeatures(
  query: Query,
  document: WeighedDocument,
  days: number | null,
  row: PairFeatures = new Float32Array(COUNT),
): PairFeatures {
  const { terms, mass, told } = query;
  const { weights, hashes } = document.terms;
  const found = query.found.get(document.segment);
  const ids = found?.ids ?? NOTHING;
  const at = found?.at ?? NOTHING;
  told.fill(0);
  const shared = new Top();
  const names = new Top();
  const bothHeads = new Top();
  const pairs = new Top();
  const missingName = new Top();
  const missing = new Top();
  let whole = 0;
  let lead = 0;
  let background = 0;
  let pageLead = 0;
  let pageHead = 0;
  let documentHead = 0;
  let documentTold = 0;
  let heads = 0;
  let pageNames = 0;
  let documentNames = 0;
  let pairSum = 0;
  let count = 0;
  let numbers = 0;
  let numbersMissing = 0;
  let q = 0;
  for (let d = 0; d < document.ids.length; d++) {
    const id = document.ids[d] ?? 0;
    const own = TERM.width * id;
    const rarity = weights[own + TERM.rarity] ?? 0;
    const sort = termClass(hashes[own + TERM.hash] ?? 0);
    const inHead = document.inHead[d] === 1;
    while (q < ids.length && (ids[q] ?? 0) < id) q++;
    const term = ids[q] === id ? terms[at[q] ?? 0] : undefined;
    if (!term) {
      if (sort === TERM_CLASS.number) numbersMissing += document.lead[d] ?? 0;
      if (inHead && sort === TERM_CLASS.word) {
        missing.add(rarity);
        missingName.add(rarity * (weights[own + TERM.name] ?? 0));
      }
      continue;
    }
    told[at[q] ?? 0] = 1;
    count++;
    const documentLead = document.lead[d] ?? 0;
    whole += term.whole * (document.whole[d] ?? 0);
    lead += term.lead * documentLead;
    background +=
      (term.whole / term.rarity) *
      term.background *
      ((document.whole[d] ?? 0) / rarity) *
      (weights[own + TERM.background] ?? 0);
    pageLead += term.lead;
    documentTold += documentLead;
    pageNames += term.lead * term.name;
    documentNames += documentLead * term.name;
    if (term.inHead) pageHead += term.rarity;
    if (inHead) documentHead += rarity;
    if (term.inHead && inHead) {
      heads += rarity;
      bothHeads.add(rarity);
    }
    if (sort === TERM_CLASS.pair) {
      pairs.add(rarity);
      pairSum += rarity;
      continue;
    }
    shared.add(rarity);
    if (sort === TERM_CLASS.number) numbers += rarity;
    names.add(rarity * term.name);
  }
  const pageMissing = new Top();
  const pageMissingName = new Top();
  for (const i of query.headWords) {
    const term = terms[i];
    if (!term || told[i] === 1) continue;
    pageMissing.add(term.rarity);
    pageMissingName.add(term.rarity * term.name);
  }
  const figures = compareFigures(query.figures, document.figures);
  row.set([
    ratio(whole, mass.wholeNorm * document.mass.wholeNorm),
    ratio(lead, mass.leadNorm * document.mass.leadNorm),
    ratio(background, mass.backgroundNorm * document.mass.backgroundNorm),
    ratio(pageLead, mass.lead),
    ratio(pageHead, mass.head),
    ratio(documentHead, document.mass.head),
    ratio(documentTold, document.mass.lead),
    ratio(heads, mass.head + document.mass.head - heads),
    shared.first,
    shared.second,
    shared.third,
    names.first,
    names.second,
    bothHeads.first,
    ratio(pageNames, mass.leadNames),
    ratio(documentNames, document.mass.leadNames),
    pageMissingName.first,
    missingName.first,
    pageMissing.first,
    missing.first,
    pairs.first,
    pairSum,
    count,
    numbers,
    numbersMissing,
    figures.agree,
    figures.differ,
    Math.log(1 + mass.terms),
    Math.log(1 + document.mass.terms),
    mass.head,
    document.mass.head,
    document.headAlone ? 1 : 0,
    days === null ? 0 : 1,
    days === null ? UNKNOWN_DAYS : Math.abs(days),
    days ?? 0,
  ]);
  return row;
}

/** A segment that has none of the page's terms. */
const NOTHING = new Uint32Array();

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** Counts the quantities that both give: with a value in common, and with none. */
function compareFigures(page: readonly FigureMark[], document: readonly FigureMark[]) {
  if (page.length === 0 || document.length === 0) return { agree: 0, differ: 0 };
  const kinds = new Map<number, boolean>();
  for (const theirs of document)
    for (const ours of page)
      if (ours.of === theirs.of) kinds.set(ours.of, kinds.get(ours.of) === true || ours.value === theirs.value);
  let agree = 0;
  for (const same of kinds.values()) if (same) agree++;
  return { agree, differ: kinds.size - agree };
}
