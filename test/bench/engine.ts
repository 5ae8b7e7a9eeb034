import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Labelled, readLabelled } from '../../src/training/match-sets';
import { articlesFor, BACKGROUND, LABELLED } from './engine-articles';
import { ENGINES } from './engine-peers';

/**
 * The engine beside the search libraries a developer would take from the shelf: the same articles, the same questions (headline and 400
 * characters, dated, the window of days where it can be asked for), the same run.
 *   npm run bench -- [--sizes 2000,37000] [--questions 100] [--dateless] [--engines "Second Source,MiniSearch"]
 */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '2000,37000,370000' },
    questions: { type: 'string', default: '100' },
    dateless: { type: 'boolean', default: false },
    engines: { type: 'string', default: Object.keys(ENGINES).join() },
  },
});
/** A library that holds all it indexes in objects is not asked for more than this. */
const PEER_MOST = 40_000;
const SECONDS = 60;
const run = path.join(import.meta.dirname, 'engine-run.ts');
const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

interface Figures {
  readonly loadAndFirst: number;
  readonly median: number;
  readonly p95: number;
  readonly memory: number;
  readonly p1: number | null;
}

async function bench(title: string, articles: readonly Labelled[], questions: readonly Labelled[]): Promise<void> {
  console.log(`\n${title}: ${articles.length} articles, ${questions.length} questions`);
  console.log('engine          build s     MB  load + first ms  median ms   p95 ms  memory MB    P@1');
  const asked = path.join(folder, 'questions.jsonl');
  writeFileSync(asked, questions.map((q) => `${JSON.stringify({ ...q, text: q.text.slice(0, 400) })}\n`).join(''));
  let ours: Figures | null = null;
  for (const name of values.engines.split(',')) {
    if (name !== 'Second Source' && articles.length > PEER_MOST) continue;
    const file = path.join(folder, 'index');
    const start = performance.now();
    const bytes = await ENGINES[name]?.build(articles.map((a) => ({ ...a, text: a.text.slice(0, 400) })));
    const seconds = (performance.now() - start) / 1000;
    if (!bytes) continue;
    writeFileSync(file, bytes);
    const answer = execFileSync(process.execPath, ['--import', 'tsx', run, name, file, asked, String(SECONDS)], {
      encoding: 'utf8',
    });
    const figures: Figures = JSON.parse(answer);
    ours ??= name === 'Second Source' ? figures : null;
    const numbers = [
      seconds,
      bytes.length / 2 ** 20,
      figures.loadAndFirst,
      figures.median,
      figures.p95,
      figures.memory,
    ];
    const widths = [8, 7, 17, 11, 9, 11];
    const cells = numbers.map((n, i) => n.toFixed(n < 100 ? 2 : 0).padStart(widths[i] ?? 8));
    const ratios =
      ours && ours !== figures
        ? `   x${(figures.loadAndFirst / ours.loadAndFirst).toFixed(0)} load, x${(figures.median / ours.median).toFixed(0)} query`
        : '';
    console.log(`${name.padEnd(15)}${cells.join('')}${(figures.p1?.toFixed(3) ?? '-').padStart(7)}${ratios}`);
  }
}

const real = existsSync(BACKGROUND);
console.log(real ? `articles of ${path.basename(BACKGROUND)}` : 'made-up articles: ../shared is not there');
if (existsSync(LABELLED)) {
  const labelled = readLabelled(LABELLED);
  await bench('labelled by story', labelled, labelled);
}
for (const size of values.sizes.split(',').map(Number)) {
  const articles = articlesFor(size);
  const step = Math.floor(articles.length / Number(values.questions));
  const questions = Array.from({ length: Number(values.questions) }, (_, i) => articles[i * step]).flatMap((a) =>
    a ? [a] : [],
  );
  const asked = questions.map((q) => ({ ...q, story: null, published: values.dateless ? null : q.published }));
  await bench(values.dateless ? 'without dates' : 'dated', articles, asked);
}
