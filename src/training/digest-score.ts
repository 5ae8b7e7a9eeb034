import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Digest } from '../digest/digest';
import { digestArticle } from '../digest/digest-article';
import { type Passage, readPassages } from './digest-passages';
import { tableOf } from './digest-table';
import { noCounts, tallyDigest } from './digest-tally';
import { type LabelledArticle, labelledArticles } from './real-articles';
import { RealArticles } from './real-groups';
import { tallyReal } from './real-tally';

/**
 * Scores the digest on the labelled passages of test/fixtures/passages, and on the real articles of test/labels where they are:
 *   npm run score:digest [-- --errors] [--after] [--data ../shared/data/matching]
 * Passages and articles that no rule was changed for are told apart. `--after` takes only passages written after the rules were tuned;
 * `--errors` prints what was missed or wrong, of real articles of those alone that rules may be changed for.
 */
const ROOT = path.join(import.meta.dirname, '../..');
const SHOW_ERRORS = process.argv.includes('--errors');
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

function digestOf(passage: Passage): Digest {
  return digestArticle({
    kind: 'article',
    event: null,
    url: null,
    canonical: null,
    headline: passage.headline,
    standfirst: null,
    byline: [],
    agencies: [],
    outlet: { name: null, domain: null },
    published: null,
    modified: null,
    language: passage.language,
    section: null,
    paragraphs: passage.paragraphs,
    posts: [],
    truncated: false,
    reason: 'a labelled passage',
  });
}

function main(): void {
  const folder = path.join(ROOT, 'test/fixtures/passages');
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const all = files.flatMap((file) => readPassages(readFileSync(path.join(folder, file), 'utf8')));
  const passages = process.argv.includes('--after') ? all.filter((p) => p.after) : all;
  const told = passages.filter((p) => p.after).length;
  report(`${passages.length} passages, ${told} of them written after tuning`, passages);
  const fresh = passages.filter((p) => p.fresh);
  if (fresh.length > 0) report(`${fresh.length} of them that no rule was changed for`, fresh);
  const { values } = parseArgs({
    strict: false,
    options: { data: { type: 'string', default: '../shared/data/matching' } },
  });
  const articles = labelledArticles(
    path.join(ROOT, 'test/labels/articles.jsonl'),
    new RealArticles(String(values.data)),
  );
  if (articles.length === 0)
    say(`Real articles are skipped: there are no labelled sets at ${values.data}. Name their folder with --data.`);
  reportReal(
    'real articles',
    articles.filter(({ labels }) => !labels.fresh),
    true,
  );
  reportReal(
    'real articles that no rule was changed for',
    articles.filter(({ labels }) => labels.fresh),
    false,
  );
}

function report(title: string, passages: readonly Passage[]): void {
  const errors: string[] = [];
  const counts = noCounts();
  for (const passage of passages)
    tallyDigest(passage, digestOf(passage), counts, (error) => errors.push(`${passage.id}: ${error}`));
  if (SHOW_ERRORS) say(`${errors.join('\n')}\n`);
  say(`${tableOf(title, counts)}\n`);
}

function reportReal(title: string, articles: readonly LabelledArticle[], mayTell: boolean): void {
  if (articles.length === 0) return;
  const counts = noCounts();
  const words = { labelled: 0, found: 0, beside: 0 };
  for (const article of articles)
    tallyReal(article, counts, words, (error) => {
      if (SHOW_ERRORS && mayTell) say(`${article.labels.set} ${article.labels.name}: ${error.replaceAll('\n', ' ')}`);
    });
  say(tableOf(`${articles.length} ${title}`, counts));
  say(`Words of speech: ${words.labelled}, found ${words.found}, beside them ${words.beside}\n`);
}

main();
