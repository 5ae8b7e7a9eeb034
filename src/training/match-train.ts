import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Model } from '../match/model';
import { THRESHOLDS, type Thresholds } from '../match/modes';
import { ALL_FEATURES } from '../match/support';
import { BACKGROUND, PLANS, readSet } from './match-data';
import { EXCERPTS } from './match-excerpts';
import { answer, type Example, FIT, type Fit, learn } from './match-fit';
import { type Answered, measure } from './match-measure';
import { showSet } from './match-shown';
import { writeModel } from './model-file';
import { hash } from './split';
import { countWords } from './words-count';

/**
 * Learns the model that ships: word statistics from a background, weights from sets of articles labelled by story.
 *   npm run train -- [--data FOLDER] [--out FOLDER] [--validate]
 * --validate then learns three times without a third of the stories and tells how those are answered; then once without each set.
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/matching' },
    out: { type: 'string', default: 'assets/model' },
    validate: { type: 'boolean', default: false },
  },
});
const FOLDS = 3;
const EMPTY = {
  count: 0,
  base: 0,
  features: new Uint8Array(),
  thresholds: new Float32Array(),
  leaves: new Float32Array(),
};

const background = readSet(values.data, BACKGROUND);
const words = countWords(background.articles);
console.error(`${words.hashes.length} terms counted in ${words.articles} articles`);
const bare: Model = { words, first: EMPTY, second: EMPTY };
const sets = PLANS.map((plan) => ({ plan, set: readSet(values.data, plan.file) }));
const examples = sets.flatMap(({ plan, set }) => showSet(set, plan, background, bare, (done) => console.error(done)));

const learned = learn(examples.map(({ example }) => example));
const bytes = writeModel({ words, ...learned });
mkdirSync(values.out, { recursive: true });
writeFileSync(path.join(values.out, 'model.bin'), bytes);
writeFileSync(path.join(values.out, 'model.json'), `${JSON.stringify(provenance(), null, 2)}\n`);
console.error(`${bytes.length} bytes`);

if (values.validate) {
  console.log(`by story, ${FOLDS} folds`);
  report((e) => hash(e.set + e.story) % FOLDS);
  console.log('each set by what the others taught');
  report((e) => PLANS.findIndex(({ file }) => file.startsWith(e.set)));
}

/** Answers each part of the examples by a fit to the others, and prints the figures. */
function report(partOf: (example: Example) => number): void {
  const parts = [...new Set(examples.map(({ example }) => partOf(example)))];
  const answers: { readonly set: string; readonly arrangement: string; readonly answered: Answered }[] = [];
  for (const part of parts) {
    const others = examples.filter(({ example }) => partOf(example) !== part).map(({ example }) => example);
    const without: Fit = learn(others);
    for (const { arrangement, example } of examples)
      if (partOf(example) === part) answers.push({ set: example.set, arrangement, answered: answer(example, without) });
  }
  for (const [mode, thresholds] of Object.entries(THRESHOLDS)) {
    console.log(`mode ${mode}`);
    for (const { set } of sets)
      for (const arrangement of new Set(answers.map((a) => a.arrangement))) {
        const own = answers.filter((a) => a.set === set.name && a.arrangement === arrangement).map((a) => a.answered);
        if (own.length) console.log(`  ${set.name}, ${arrangement}: ${line(own, thresholds)}`);
      }
  }
}

function line(answers: readonly Answered[], thresholds: Thresholds): string {
  const { queries, absent, ...figures } = measure(answers, thresholds);
  if (queries === 0) return `absent ${absent.toFixed(3)}`;
  return Object.entries(figures)
    .map(([name, value]) => `${name} ${value.toFixed(3)}`)
    .join('  ');
}

function provenance() {
  return {
    made: 'npm run train',
    day: new Date().toISOString().slice(0, 10),
    words: { articles: words.articles, terms: words.hashes.length, source: BACKGROUND },
    pairs: sets.map(({ set, plan }) => ({
      set: plan.file,
      articles: set.articles.length,
      stories: new Set(set.articles.map(({ story }) => story)).size,
    })),
    shown: ['whole', ...EXCERPTS.map(({ name }) => name)],
    fit: { first: FIT.first, second: FIT.second, every: FIT.every },
    features: ALL_FEATURES,
  };
}
