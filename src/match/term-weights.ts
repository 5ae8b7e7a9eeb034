import { TERM_CLASS, termClass } from '../index/hash';
import type { Segment } from '../index/segment';
import type { Model } from './model';
import { findWord, nameAt, rarityAt } from './word-table';

/**
 * How much a term of a document counts, tuned with `npm run train` on the sets of labelled stories.
 * The index's own frequencies are pooled with the background's: news of one week has its own common words.
 */
export const WEIGHTS = {
  /** An article of the index counts as this many of the background. */
  pooled: 3,
  /** A pair of words repeats what its words say. */
  pair: 0.45,
  /** Terms of the headline. */
  headline: 1.6,
  /** Sentences after which a term's weight has fallen to 1/e, in the two views of an article: whole and lead. */
  wholeDecay: 12,
  leadDecay: 2.5,
} as const;

/** Where a term's weights stand among its own; they lie side by side, since a term is met at a random place in memory. */
export const TERM = { rarity: 0, background: 1, name: 2, hash: 3, width: 4 } as const;

/** Weights of a segment's terms by number, looked up when first met and kept as long as the segment. */
export interface SegmentTerms {
  /** Looks a term up if it was not met before; the lists below have it then. A term that was not has rarity 0. */
  readonly meet: (number: number) => void;
  /** TERM.width a term: all but the hash. */
  readonly weights: Float32Array;
  /** The same bytes: the hash. */
  readonly hashes: Uint32Array;
}

const kept = new WeakMap<Segment, { readonly model: Model; readonly terms: SegmentTerms }>();

/** The weights of a segment's terms under a model. */
export function segmentTerms(segment: Segment, model: Model): SegmentTerms {
  const known = kept.get(segment);
  if (known && known.model === model) return known.terms;
  const terms = makeTerms(segment, model);
  kept.set(segment, { model, terms });
  return terms;
}

function makeTerms({ dictionary, postings, summary }: Segment, { words }: Model): SegmentTerms {
  const weights = new Float32Array(TERM.width * dictionary.size);
  const hashes = new Uint32Array(weights.buffer);
  const meet = (number: number): void => {
    const at = TERM.width * number;
    if (weights[at + TERM.rarity] !== 0) return;
    const hash = dictionary.hash(number);
    const place = findWord(words, hash);
    const common = rarityAt(words, place);
    const rarity = pooledRarity(common, words.articles, postings.count(number), summary.documents);
    hashes[at + TERM.hash] = hash;
    weights[at + TERM.background] = common * classWeight(hash);
    weights[at + TERM.name] = nameAt(words, place, hash);
    weights[at + TERM.rarity] = rarity * classWeight(hash);
  };
  return { meet, weights, hashes };
}

export const classWeight = (hash: number): number => (termClass(hash) === TERM_CLASS.pair ? WEIGHTS.pair : 1);

/** Inverse document frequency from the background's and the index's counts together. Never 0 or less. */
export function pooledRarity(background: number, articles: number, count: number, documents: number): number {
  const inBackground = (articles + 1) * Math.exp(-background);
  const frequency = (inBackground + WEIGHTS.pooled * count) / (articles + 1 + WEIGHTS.pooled * documents);
  return Math.max(0.05, -Math.log(Math.min(1, frequency)));
}
