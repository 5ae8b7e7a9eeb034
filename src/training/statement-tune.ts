import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openModel } from '../match/model';
import { rarityOf } from '../match/rarity';
import { labelledEvents } from './compare-labels';
import { fitWeights, likelihood } from './statement-fit';
import { pairsOf } from './statement-pairs';

/**
 * Fits the table of `compare/statement-tuned.ts` on the labelled accounts, those left out that are to stay fresh, and tells
 * what such a fit finds on events that it has not seen: `npm run tune:statements`.
 */
const ROOT = path.join(import.meta.dirname, '../..');
const FOLDS = 10;
const BOUNDS = [0.03, 0.05, 0.08, 0.1, 0.15, 0.2, 0.3];

const rarity = rarityOf(openModel(readFileSync(path.join(ROOT, 'assets/model/model.bin'))));
const events = labelledEvents(path.join(ROOT, 'test/fixtures/accounts')).filter(({ fresh }) => !fresh);
const byEvent = events.map((event) => pairsOf(event, rarity));
const unseen = Array.from({ length: FOLDS }, (_, fold) => {
  const fitted = fitWeights(byEvent.filter((__, i) => i % FOLDS !== fold).flat());
  return byEvent
    .filter((__, i) => i % FOLDS === fold)
    .flatMap((pairs) => pairs.map((pair) => ({ told: pair.told, p: likelihood(pair, fitted) })));
}).flat();
const absent = unseen.filter(({ told }) => !told).length;
process.stdout.write(
  `${unseen.length} pairs of ${events.length} events, ${absent} not told\nlikelihood below   pairs   not told\n`,
);
for (const bound of BOUNDS) {
  const below = unseen.filter(({ p }) => p < bound);
  const right = below.filter(({ told }) => !told).length;
  process.stdout.write(
    `${String(bound).padEnd(16)}${String(below.length).padStart(8)}${(right / below.length).toFixed(3).padStart(11)}\n`,
  );
}
const { sentence, whole, base } = fitWeights(byEvent.flat());
const rounded = (values: readonly number[]): string => values.map((value) => Number(value.toFixed(2))).join(', ');
process.stdout.write(`sentence: [${rounded(sentence)}],\nwhole: [${rounded(whole)}],\nbase: ${rounded([base])},\n`);
