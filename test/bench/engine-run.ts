import { readFileSync } from 'node:fs';
import path from 'node:path';
import { outletOf, parseLabelled } from '../../src/training/match-sets';
import { ENGINES } from './engine-peers';
import { median, quantile } from './median';

/**
 * One engine in a process of its own: opens its file, asks, prints one line of JSON. Arguments: engine, file, questions, seconds at most.
 * What it opens and asks is read before the clock starts; what is told is bytes in memory to first answer.
 */
const [name = '', file = '', questions = '', most = '60'] = process.argv.slice(2);
const engine = ENGINES[name];
if (!engine) throw new Error(`no engine ${name}`);
const bytes = readFileSync(file);
const model = readFileSync(path.join(import.meta.dirname, '../../assets/model/model.bin'));
const { articles } = parseLabelled(readFileSync(questions, 'utf8'));
const resident = process.memoryUsage().rss;

const start = performance.now();
const ask = await engine.open(bytes, model);
const [first] = articles;
if (first) await ask(first);
const loadAndFirst = performance.now() - start;

const times: number[] = [];
const asked = articles.filter(({ story }) => story !== null);
const stories = new Map(articles.map((article) => [article.id, article]));
let right = 0;
const end = performance.now() + 1000 * Number(most);
for (const article of articles) {
  if (performance.now() > end) break;
  const before = performance.now();
  const found = await ask(article);
  times.push(performance.now() - before);
  const foreign = found.filter((id) => id !== article.id && outletOf(stories.get(id) ?? article) !== outletOf(article));
  const best = stories.get(foreign[0] ?? '');
  if (best && article.story !== null && best.story === article.story) right++;
}
const memory = (process.memoryUsage().rss - resident) / 2 ** 20;
const p1 = asked.length > 0 ? right / times.length : null;
console.log(
  JSON.stringify({
    loadAndFirst,
    median: median(times),
    p95: quantile(times, 0.95),
    questions: times.length,
    memory,
    p1,
  }),
);
