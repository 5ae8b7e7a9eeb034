import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openModel } from '../match/model';
import { weighTerms } from '../match/weight';
import { readLabelled } from './match-sets';
import { factsOf } from './stories-facts';

/**
 * Writes stories as facts from articles labelled by story:
 *   npm run stories -- --out assets/stories/NAME.jsonl SET.jsonl
 * `index build` reads them.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, model: { type: 'string', default: 'assets/model/model.bin' } },
});
if (!values.out || positionals.length === 0) throw new Error('npm run stories -- --out FILE SET.jsonl..');
const weigh = weighTerms(openModel(readFileSync(path.resolve(values.model))));
const articles = positionals.flatMap((file) => readLabelled(file)).filter(({ outlet }) => outlet !== null);
const lines = articles.map((article) => factsOf(article, weigh));
writeFileSync(values.out, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
const count = (of: (article: (typeof articles)[number]) => string | null): number => new Set(articles.map(of)).size;
console.log(`${lines.length} articles of ${count((a) => a.outlet)} outlets on ${count((a) => a.story)} stories`);
