import { readFileSync } from 'node:fs';
import { buildSegment } from '../index/build';
import { openIndex } from '../index/index';
import { openSegment } from '../index/segment';
import { eventsOf } from '../match/events';
import { documentsIn, linkDocuments } from '../match/links';
import { openModel } from '../match/model';
import { DAY_MS } from '../time/moment';
import { entryOf, readLabelled } from './match-sets';

/**
 * Times the events of as many articles as the background compares, dated over the three days that it looks at:
 *   npm run time:events -- ARTICLES.jsonl
 * first all of them, then twenty that are new among them. Processor time, which other work on the machine lengthens less than the clock's.
 */
const [file] = process.argv.slice(2);
if (!file) throw new Error('npm run time:events -- ARTICLES.jsonl');
const DAYS = 3;
const ARTICLES = 5_000;
const NEW = 20;
const end = Date.UTC(2031, 4, 8);
const span = { start: end - DAYS * DAY_MS, end };

const model = openModel(readFileSync('assets/model/model.bin'));
const articles = readLabelled(file).slice(0, ARTICLES);
const entries = articles.map((article, at) => {
  const published = new Date(end - 1 - (at * DAYS * DAY_MS) / articles.length).toISOString();
  return entryOf({ ...article, published }, { chars: 400, hideDates: false });
});

/** Milliseconds that the processor has worked for this program. */
const busy = (): number => (process.cpuUsage().user + process.cpuUsage().system) / 1_000;

function run(index: ReturnType<typeof openIndex>, known: Parameters<typeof linkDocuments>[4]) {
  const start = busy();
  const places = documentsIn(index, span, ARTICLES);
  const linking = linkDocuments(places, index, model, { mode: 'balanced' }, known);
  let [asked, step] = [0, linking.next()];
  for (; !step.done; step = linking.next()) asked = step.value.done;
  const linked = busy();
  const events = eventsOf(places, step.value, end);
  const [links, grouping] = [linked - start, busy() - linked];
  console.log(
    `${places.length} articles, ${asked} asked: ${links.toFixed(0)} ms, grouping ${grouping.toFixed(0)} ms, ${events.length} events`,
  );
  return step.value;
}

const older = openSegment(buildSegment(entries.slice(NEW)));
const newest = openSegment(buildSegment(entries.slice(0, NEW)));
const known = run(openIndex([older]), new Map());
run(openIndex([newest, older]), known);
