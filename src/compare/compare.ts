import type { Digest } from '../digest/digest';
import { accountsOf } from './account';
import { Aligned } from './aligned';
import type { Comparison } from './comparison';
import { distinctiveTerms } from './distinctive';
import { figureRows } from './figure-rows';
import { nameRows } from './name-rows';
import { quotationRows } from './quotation-rows';
import { reprintsOf } from './reprints';
import { statementRows } from './statement-rows';
import { timelineOf } from './timeline';
import { type Rarity, weigher } from './weigher';

export interface CompareOptions {
  /** Inverse document frequency of a term as the digest has it, not negative; match/rarity makes one. */
  readonly rarity: Rarity;
}

/**
 * What two or more accounts of one event share and where they differ. `article` in every row counts from 0 in the order
 * given. Pure; never throws on a well-typed digest; time and memory are bounded whatever the texts hold.
 *
 * Alignment is by rules and weighted word overlap, no language model: what is not sure is folded (`tier: possible`) or
 * left open (`unknown`), since a false difference is worse than many missed.
 */
export function compareDigests(digests: readonly Digest[], { rarity }: CompareOptions): Comparison {
  const accounts = accountsOf(digests);
  const reprints = reprintsOf(accounts);
  const weigh = weigher(accounts, rarity);
  const aligned = new Aligned();
  const figures = figureRows(accounts, weigh, aligned);
  const quotations = quotationRows(accounts, aligned, weigh);
  return {
    articles: digests.map(({ article }) => article),
    timeline: timelineOf(digests),
    leads: digests.map(({ sentences }) => sentences[0] ?? null),
    figures,
    quotations,
    names: nameRows(accounts),
    statements: statementRows({ accounts, weigh, reprints, aligned }),
    reprints,
    distinctive: { statistic: 'log-likelihood', terms: distinctiveTerms(digests) },
  };
}
