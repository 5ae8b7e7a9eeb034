import { hashTerm } from '../index/hash';
import { isFunctionWord } from '../language/function-words';
import { stemOf } from '../language/stem';
import { wordsOf } from '../language/words';
import { BUCKET_BITS, RARITY_UNIT, type WordTable } from '../match/word-table';
import type { Labelled } from './match-sets';

/** What the table leaves out: rarer terms say by their absence that they are rare. */
export const KEPT = { word: 2, pair: 4 } as const;

interface Tally {
  articles: number;
  last: number;
  inside: number;
  capital: number;
}

/**
 * Counts in how many articles each stem and each pair of adjacent stems occurs, and how often a stem is written with a capital
 * where a common word is not: within a sentence of the text.
 */
export function countWords(articles: readonly Labelled[]): WordTable {
  const tallies = new Map<string, Tally>();
  articles.forEach(({ headline, text, language }, article) => {
    const tally = (term: string): Tally => {
      const known = tallies.get(term) ?? { articles: 0, last: -1, inside: 0, capital: 0 };
      if (known.last !== article) known.articles++;
      known.last = article;
      tallies.set(term, known);
      return known;
    };
    for (const [s, sentence] of [headline ?? '', ...text.split(/(?<=[.!?]["”’]?)\s+/)].entries()) {
      let before: string | null = null;
      for (const [w, { word, capital }] of wordsOf(sentence).entries()) {
        if (isFunctionWord(word, language)) {
          before = null;
          continue;
        }
        const stem = stemOf(word, language);
        const count = tally(stem);
        if (s > 0 && w > 0) {
          count.inside++;
          if (capital) count.capital++;
        }
        if (before !== null) tally(`${before} ${stem}`);
        before = stem;
      }
    }
  });
  return tableOf(tallies, articles.length);
}

function tableOf(tallies: ReadonlyMap<string, Tally>, articles: number): WordTable {
  const rows = Array.from(tallies, ([term, tally]) => ({ term, tally, hash: hashTerm(term) }))
    .filter(({ term, tally }) => tally.articles >= (term.includes(' ') ? KEPT.pair : KEPT.word))
    .sort((a, b) => a.hash - b.hash);
  const buckets = new Uint32Array((1 << BUCKET_BITS) + 1);
  for (const { hash } of rows) {
    const after = (hash >>> (32 - BUCKET_BITS)) + 1;
    buckets[after] = (buckets[after] ?? 0) + 1;
  }
  for (let i = 1; i < buckets.length; i++) buckets[i] = (buckets[i] ?? 0) + (buckets[i - 1] ?? 0);
  const rarity = (count: number): number => Math.min(255, Math.round(RARITY_UNIT * Math.log((articles + 1) / count)));
  return {
    articles,
    hashes: Uint32Array.from(rows, ({ hash }) => hash),
    rarity: Uint8Array.from(rows, ({ tally }) => rarity(tally.articles)),
    // One occurrence says little: the share is drawn towards a half.
    capital: Uint8Array.from(rows, ({ tally }) => Math.round((255 * (tally.capital + 0.5)) / (tally.inside + 1))),
    buckets,
  };
}
