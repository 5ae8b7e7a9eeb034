import type { Digest, Term } from '../digest/digest';
import { type FigureMark, markFigures } from '../index/figure-mark';
import { hashTerm, TERM_CLASS, termClass } from '../index/hash';
import type { Index } from '../index/index';
import type { Segment } from '../index/segment';
import type { Model } from './model';
import { occurrenceView } from './occurrence';
import { classWeight, pooledRarity } from './term-weights';
import { findWord, nameAt, rarityAt } from './word-table';

/** A term of the page, weighed. */
export interface QueryTerm {
  readonly term: string;
  readonly hash: number;
  readonly rarity: number;
  readonly background: number;
  readonly name: number;
  readonly inHead: boolean;
  readonly whole: number;
  readonly lead: number;
}

/** The page as matching sees it. */
export interface Query {
  readonly terms: readonly QueryTerm[];
  /** Places in `terms` of the single words of the headline. */
  readonly headWords: readonly number[];
  readonly figures: readonly FigureMark[];
  readonly mass: Masses;
  /** Room to mark terms in while one document is compared. */
  readonly told: Uint8Array;
  /** For each segment the page's terms that it has, ascending by the segment's number. */
  readonly found: ReadonlyMap<Segment, { readonly ids: Uint32Array; readonly at: Uint16Array }>;
}

/** Sums over an article's terms that every comparison with it needs. */
export interface Masses {
  readonly wholeNorm: number;
  readonly leadNorm: number;
  readonly backgroundNorm: number;
  readonly whole: number;
  readonly lead: number;
  readonly head: number;
  readonly headNames: number;
  readonly leadNames: number;
  readonly terms: number;
}

/** Terms beyond these add time and no certainty. */
const MOST_TERMS = 256;

/** Weighs a page's terms against an index. Time is bounded by MOST_TERMS x segments. */
export function prepareQuery(digest: Digest, index: Index, model: Model): Query {
  const weighed = weighTermsOf(digest.terms, index, model);
  const terms = weighed.map(({ term }) => term);
  const found = new Map(
    index.segments.map((segment, s) => {
      const pairs = weighed.flatMap(({ numbers }, at) => {
        const number = numbers[s] ?? null;
        return number === null ? [] : [{ number, at }];
      });
      pairs.sort((a, b) => a.number - b.number);
      return [segment, { ids: Uint32Array.from(pairs, (p) => p.number), at: Uint16Array.from(pairs, (p) => p.at) }];
    }),
  );
  const headWords = terms.flatMap(({ inHead, hash }, i) => (inHead && termClass(hash) === TERM_CLASS.word ? [i] : []));
  const told = new Uint8Array(terms.length);
  return { terms, headWords, figures: markFigures(digest.figures), mass: massesOf(terms), told, found };
}

interface Weighed {
  readonly term: QueryTerm;
  readonly numbers: readonly (number | null)[];
}

function weighTermsOf(terms: readonly Term[], index: Index, model: Model): Weighed[] {
  const headless = terms.every((term) => term.inHeadline === 0);
  const rough = terms.map((term) => {
    const hash = hashTerm(term.term);
    const place = findWord(model.words, hash);
    const background = rarityAt(model.words, place);
    const view = occurrenceView(term.inHeadline, term.inText, term.first, headless);
    return { term, hash, place, background, view, weight: background * classWeight(hash) * view.whole };
  });
  if (rough.length > MOST_TERMS) rough.sort((a, b) => b.weight - a.weight).splice(MOST_TERMS);
  const documents = index.summary.documents;
  return rough.map(({ term: { term }, hash, place, background, view }) => {
    const numbers = index.segments.map(({ dictionary }) => dictionary.find(term, hash));
    const count = numbers.reduce<number>(
      (sum, number, s) => sum + (number === null ? 0 : (index.segments[s]?.postings.count(number) ?? 0)),
      0,
    );
    const rarity = pooledRarity(background, model.words.articles, count, documents) * classWeight(hash);
    return {
      numbers,
      term: {
        term,
        hash,
        rarity,
        background: background * classWeight(hash),
        name: nameAt(model.words, place, hash),
        inHead: view.inHead,
        whole: rarity * view.whole,
        lead: rarity * view.lead,
      },
    };
  });
}

function massesOf(terms: readonly QueryTerm[]): Masses {
  const sum = (f: (t: QueryTerm) => number): number => terms.reduce((total, t) => total + f(t), 0);
  return {
    wholeNorm: Math.sqrt(sum((t) => t.whole ** 2)),
    leadNorm: Math.sqrt(sum((t) => t.lead ** 2)),
    backgroundNorm: Math.sqrt(sum((t) => ((t.whole / t.rarity) * t.background) ** 2)),
    whole: sum((t) => t.whole),
    lead: sum((t) => t.lead),
    head: sum((t) => (t.inHead ? t.rarity : 0)),
    headNames: sum((t) => (t.inHead ? t.rarity * t.name : 0)),
    leadNames: sum((t) => t.lead * t.name),
    terms: terms.length,
  };
}
