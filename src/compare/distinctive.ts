import type { Digest } from '../digest/digest';
import { isFunctionWord } from '../language/function-words';
import { stemOf } from '../language/stem';
import { wordsOf } from '../language/words';
import type { DistinctiveTerm } from './comparison';

/** Critical value of the chi-squared distribution with one degree of freedom at p = .01: a smaller ratio may be chance. */
const LEAST = 6.63;
const SHOWN = 12;
const FEWEST_USES = 2;

/**
 * For each article the terms it uses more than the others together, by the log-likelihood ratio G2 (Dunning 1993, "Accurate
 * methods for the statistics of surprise and coincidence"), the highest first, at most 12. Empty where there is nothing to
 * hold it against.
 */
export function distinctiveTerms(digests: readonly Digest[]): DistinctiveTerm[][] {
  const all = new Map<string, number>();
  const sizes = digests.map(({ terms }) => {
    let size = 0;
    for (const { term, inText, inHeadline } of terms) {
      size += inText + inHeadline;
      all.set(term, (all.get(term) ?? 0) + inText + inHeadline);
    }
    return size;
  });
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return digests.map((digest, i) => {
    const size = sizes[i] ?? 0;
    const found: DistinctiveTerm[] = [];
    for (const { term, inText, inHeadline } of digest.terms) {
      const count = inText + inHeadline;
      const others = (all.get(term) ?? 0) - count;
      if (count < FEWEST_USES || count * (total - size) <= others * size) continue;
      const logLikelihood = ratio(count, size, others, total - size);
      if (logLikelihood >= LEAST) found.push({ term, word: term, count, others, logLikelihood });
    }
    const shown = found.toSorted((a, b) => b.logLikelihood - a.logLikelihood).slice(0, SHOWN);
    return shown.map((row) => ({ ...row, word: wordFor(row.term, digest) }));
  });
}

/** G2 of `a` uses in `c` words against `b` uses in `d`. */
function ratio(a: number, c: number, b: number, d: number): number {
  if (d === 0) return 0;
  const expected = (size: number): number => (size * (a + b)) / (c + d);
  const part = (seen: number, wanted: number): number => (seen === 0 ? 0 : seen * Math.log(seen / wanted));
  return 2 * (part(a, expected(c)) + part(b, expected(d)));
}

/** The word, or two, that a term was made from, where it first stands. */
function wordFor(term: string, digest: Digest): string {
  const first = digest.terms.find((one) => one.term === term)?.first ?? 0;
  const language = digest.article.language ?? null;
  const words = wordsOf(digest.sentences[first] ?? '').filter(({ word }) => !isFunctionWord(word, language));
  const parts = term.split(' ');
  for (let at = 0; at + parts.length <= words.length; at++) {
    const run = words.slice(at, at + parts.length).map(({ word }) => word);
    if (run.map((word) => stemOf(word, language)).join(' ') === term) return run.join(' ');
  }
  return term;
}
