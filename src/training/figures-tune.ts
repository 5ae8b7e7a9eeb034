import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compareDigests } from '../compare/compare';
import { openModel } from '../match/model';
import { rarityOf } from '../match/rarity';
import { digestOfAccount, labelledEvents } from './compare-labels';
import { chancesOf } from './figure-chances';
import { CONTEXT_NAMES, learnContext } from './figure-learning';
import { figurePairs } from './figure-pairs';
import { tableOf } from './figure-thresholds';
import { realStories } from './real-stories';

/**
 * Learns how likely two figures count one quantity by what stands about them (compare/figure-context.ts), and measures how often chance
 * gives two things one number (compare/coincidence.ts), on accounts of real events, which are no part of the project:
 *   npm run tune:figures [-- --data ../shared/data/matching]
 * Prints both, then what each threshold does on the labelled accounts that are not marked fresh, of which nothing was learned, and how
 * many rows of figures the comparison makes of the real events with the tables that the code has.
 */
const ROOT = path.join(import.meta.dirname, '../..');
const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data/matching' } } });
const say = (line: string): boolean => process.stdout.write(`${line}\n`);
if (!existsSync(values.data)) {
  say(`Skipped: there are no labelled sets at ${values.data}. Name their folder with --data.`);
  process.exit(0);
}
const rarity = rarityOf(openModel(readFileSync(path.join(ROOT, 'assets/model/model.bin'))));
const stories = realStories(values.data);
say('How often a figure of another event has the number, and of how many figures:');
for (const line of chancesOf(stories)) say(line);
const learned = learnContext(stories.map(({ digests }) => figurePairs(digests, rarity)));
say('\nThe weights of the context:');
say(`base: ${learned.base.toFixed(2)}`);
for (const [i, name] of CONTEXT_NAMES.entries()) say(`${name}: ${learned.weights[i]?.toFixed(2)}`);
const events = labelledEvents(path.join(ROOT, 'test/fixtures/accounts')).filter(({ fresh }) => !fresh);
const labelled = events.map((event) => ({ event, pairs: figurePairs(event.accounts.map(digestOfAccount), rarity) }));
say('\nOn the labelled accounts, by threshold of the log-odds: right and claimed, of all');
for (const line of tableOf(labelled, learned)) say(line);
const rows = new Map<string, number>();
for (const { digests } of stories)
  for (const { tier, agreement } of compareDigests(digests, { rarity }).figures)
    rows.set(`${tier} ${agreement}`, (rows.get(`${tier} ${agreement}`) ?? 0) + 1);
say(`\nRows of figures of ${stories.length} groups of real accounts, by tier and agreement`);
for (const [kind, count] of rows) say(`${kind}: ${count}`);
