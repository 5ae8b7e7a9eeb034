import { accountsOf } from '../compare/account';
import { Aligned } from '../compare/aligned';
import { figureRows } from '../compare/figure-rows';
import { quotationRows } from '../compare/quotation-rows';
import { readSentence, wholeOf } from '../compare/statement-evidence';
import { Asked, weightsOf } from '../compare/support';
import { statementsOf } from '../compare/telling';
import { type Rarity, weigher } from '../compare/weigher';
import { digestOfAccount, type LabelledEvent } from './compare-labels';

/** A statement and another account of the event, as measured, with what the label says. */
export interface Pair {
  readonly event: string;
  readonly told: boolean;
  /** By sentence of the other account. */
  readonly sentences: readonly Float64Array[];
  readonly whole: readonly number[];
}

/** The pairs of an event that no figure or quotation ties together: of the others it is not asked how likely they are. */
export function pairsOf(event: LabelledEvent, rarity: Rarity): Pair[] {
  const accounts = accountsOf(event.accounts.map(digestOfAccount));
  const weigh = weigher(accounts, rarity);
  const aligned = new Aligned();
  figureRows(accounts, weigh, aligned);
  quotationRows(accounts, aligned, weigh);
  const all = accounts.map((account) => new Asked(account));
  const pairs: Pair[] = [];
  for (const { account, facts } of all)
    for (const { place } of statementsOf(account, new Uint8Array(0)))
      for (const asked of all) {
        const { article, language } = asked.account;
        if (article === account.article || language !== account.language) continue;
        if (aligned.of(account.article, place, article)) continue;
        const weighted = weightsOf(account.stems[place] ?? [], account.nameStems, weigh);
        asked.nearest(weighted);
        const sought = { place, of: account.stems.length, facts };
        const text = account.digest.sentences[place] ?? '';
        pairs.push({
          event: event.name,
          told: event.statements.some(
            (label) =>
              label.article === account.article && text.includes(label.sentence) && label.told_by.includes(article),
          ),
          sentences: asked.account.stems.map((_, other) => readSentence(sought, asked, weigh, other).slice()),
          whole: wholeOf(sought, asked.strange(weighted)),
        });
      }
  return pairs;
}
