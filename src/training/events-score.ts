import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildSegment } from '../index/build';
import { openIndex } from '../index/index';
import { openSegment } from '../index/segment';
import { EVENTS, eventsOf } from '../match/events';
import { keyOf, linkDocuments } from '../match/links';
import { openModel } from '../match/model';
import { OVERLAP } from './match-data';
import { entryOf, readLabelled } from './match-sets';

/**
 * Scores how articles fall into events, on a set of articles labelled by story, each known and asking by headline and 400 characters as
 * feeds give them:
 *   npm run score:events -- SET.jsonl.. [--least 0.2,0.3]
 * Precision, recall and F1 are over pairs of articles of different outlets; stories that are one event in truth are neither right nor wrong
 * across. `least` was tuned on allsides and giveme5w1h; the model learned from stories of all these sets, which flatters them.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    least: { type: 'string', default: `${EVENTS.least}` },
    model: { type: 'string', default: 'assets/model/model.bin' },
  },
});
if (positionals.length === 0) throw new Error('npm run score:events -- SET.jsonl.. [--least 0.2,0.3]');
const model = openModel(readFileSync(values.model));

for (const file of positionals) {
  const labelled = readLabelled(file);
  const entries = labelled.map((article) => entryOf(article, { chars: 400, hideDates: false }));
  const stories = new Map(labelled.map(({ id, story }) => [keyOf(id), story ?? id]));
  const segment = openSegment(buildSegment(entries));
  const places = Array.from({ length: segment.summary.documents }, (_, document) => ({
    segment,
    document,
    key: keyOf(segment.head(document).id),
  }));
  const start = performance.now();
  const asking = linkDocuments(places, openIndex([segment]), model, { mode: 'balanced' }, new Map());
  let step = asking.next();
  while (!step.done) step = asking.next();
  const milliseconds = performance.now() - start;
  for (const least of values.least.split(',').map(Number)) {
    const events = eventsOf(places, step.value, 0, { least, outlets: EVENTS.outlets });
    const eventAt = new Map(
      events.flatMap(({ documents }, event) => documents.map(({ key }) => [key, event] as const)),
    );
    let [right, wrong, missed] = [0, 0, 0];
    places.forEach((one, i) => {
      for (const other of places.slice(i + 1)) {
        if (segment.outletOf(one.document) === segment.outletOf(other.document)) continue;
        const [a, b] = [stories.get(one.key) ?? '', stories.get(other.key) ?? ''];
        if (OVERLAP.get(a) === b) continue;
        const joined = eventAt.has(one.key) && eventAt.get(one.key) === eventAt.get(other.key);
        if (joined && a === b) right++;
        else if (joined) wrong++;
        else if (a === b) missed++;
      }
    });
    const precision = right / (right + wrong || 1);
    const recall = right / (right + missed || 1);
    const figures = { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
    const told = Object.entries(figures).map(([name, value]) => `${name} ${value.toFixed(3)}`);
    console.log(
      `${path.basename(file)}  least ${least}  articles ${places.length}  events ${events.length}  ${told.join('  ')}  ${(milliseconds / places.length).toFixed(1)} ms an article`,
    );
  }
}
