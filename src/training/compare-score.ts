import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compareDigests } from '../compare/compare';
import { openModel } from '../match/model';
import { rarityOf } from '../match/rarity';
import { digestOfAccount, labelledEvents } from './compare-labels';
import { emptyTallies, type Tallies, tally } from './compare-tally';
import { shownOfPairs } from './judged-pairs';
import { tallyGroup } from './real-group-tally';
import { labelledGroups, RealArticles } from './real-groups';

/**
 * Scores digest and compare together on the labelled accounts, and on the groups of real articles of test/labels where they are:
 *   npm run score:compare [-- --errors] [--data ../shared/data/matching]
 * Events written after the rules were tuned are told apart, since only they show what the rules do on accounts they have not seen. `--errors`
 * prints what was missed or wrong, of real articles of those alone that rules may be changed for.
 */
const ROOT = path.join(import.meta.dirname, '../..');
const showErrors = process.argv.includes('--errors');
const events = labelledEvents(path.join(ROOT, 'test/fixtures/accounts'));
const digests = events.map((event) => event.accounts.map(digestOfAccount));
const rarity = rarityOf(openModel(readFileSync(path.join(ROOT, 'assets/model/model.bin'))));
const groups = { before: emptyTallies(), after: emptyTallies(), fresh: emptyTallies() };
for (const [i, event] of events.entries()) {
  const comparison = compareDigests(digests[i] ?? [], { rarity });
  const say = (error: string): void => {
    if (showErrors) process.stdout.write(`${event.name}: ${error}\n`);
  };
  tally(event, comparison, groups[event.fresh ? 'fresh' : event.after ? 'after' : 'before'], say);
}
print('written before tuning', groups.before);
print('written after tuning', groups.after);
print('written last, and no rule was changed for them', groups.fresh);

const { values } = parseArgs({
  strict: false,
  options: { data: { type: 'string', default: '../shared/data/matching' } },
});
const known = emptyTallies();
const fresh = emptyTallies();
const articles = new RealArticles(String(values.data));
const labelled = labelledGroups(path.join(ROOT, 'test/labels/groups.jsonl'), articles);
if (labelled.length === 0)
  process.stdout.write(
    `\nReal articles are skipped: there are no labelled sets at ${values.data}. Name their folder with --data.\n`,
  );
for (const group of labelled)
  tallyGroup(group, rarity, group.labels.fresh ? fresh : known, (error) => {
    if (showErrors && !group.labels.fresh) process.stdout.write(`${group.labels.name}: ${error}\n`);
  });
if (labelled.length > 0) {
  print('real articles', known);
  print('real articles that no rule was changed for', fresh);
  process.stdout.write(
    '\nPairs of real figures with two numbers, by what a reader took them for: shown as told differently, of all\n',
  );
  for (const [judged, { shown, all }] of shownOfPairs(path.join(ROOT, 'test/labels/pairs.jsonl'), articles, rarity))
    process.stdout.write(`${judged.padEnd(14)}${String(shown).padStart(8)}${String(all).padStart(9)}\n`);
}

function print(title: string, tallies: Tallies): void {
  process.stdout.write(
    `\n${title}\n${'claim'.padEnd(14)}${'right'.padStart(8)}${'claimed'.padStart(9)}${'wanted'.padStart(8)}${'precision'.padStart(11)}${'recall'.padStart(8)}\n`,
  );
  for (const [name, { right, claimed, wanted }] of Object.entries(tallies).filter(([, { wanted }]) => wanted > 0))
    process.stdout.write(
      `${name.padEnd(14)}${String(right).padStart(8)}${String(claimed).padStart(9)}${String(wanted).padStart(8)}${share(right, claimed).padStart(11)}${share(right, wanted).padStart(8)}\n`,
    );
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(3);
}
