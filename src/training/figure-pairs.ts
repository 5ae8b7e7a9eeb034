import { accountsOf } from '../compare/account';
import { Contexts, type FigureContext } from '../compare/figure-context';
import { contradict } from '../compare/figure-contradiction';
import { agreementIn, isOneNumber } from '../compare/figure-pair';
import { settingShared } from '../compare/figure-shared';
import type { Subject } from '../compare/figure-subject';
import { blocksOf, distinctSubjects } from '../compare/figure-subjects';
import { inUnitOf } from '../compare/figure-unit';
import type { Accord } from '../compare/figure-value';
import { type Rarity, weigher } from '../compare/weigher';
import type { Digest } from '../digest/digest';

/** Two figures of two accounts of one event that may count one quantity. */
export interface FigurePair {
  readonly a: Subject;
  readonly b: Subject;
  readonly context: FigureContext;
  readonly agreement: Accord;
  /** One number in both, once it is in one unit. */
  readonly isOne: boolean;
  /** Share of the poorer sentence that both have: nearly 1 where one was copied. */
  readonly setting: number;
}

/** Every pair of figures of accounts of one event that nothing keeps apart. */
export function figurePairs(digests: readonly Digest[], rarity: Rarity): FigurePair[] {
  const accounts = accountsOf(digests);
  const weigh = weigher(accounts, rarity);
  const subjects = accounts.flatMap((account) => distinctSubjects(account, weigh, new Map()));
  return [...blocksOf(subjects).values()].flatMap(pairsOfBlock);
}

function pairsOfBlock(block: readonly Subject[]): FigurePair[] {
  const contexts = new Contexts(block);
  const pairs: FigurePair[] = [];
  block.forEach((a, i) => {
    for (const b of block.slice(i + 1)) {
      if (a.account === b.account || a.account.language !== b.account.language || contradict(a, b)) continue;
      const converted = inUnitOf(a.figure, b.figure);
      if (converted === null) continue;
      const agreement = agreementIn(a.figure, converted, b.figure);
      pairs.push({
        a,
        b,
        context: contexts.of(a, b),
        agreement,
        isOne: isOneNumber(a.figure, converted, b.figure, agreement),
        setting: settingShared(a, b).setting,
      });
    }
  });
  return pairs;
}
