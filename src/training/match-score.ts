import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { MatchMode } from '../match/coverage';
import { openModel } from '../match/model';
import { THRESHOLDS } from '../match/modes';
import { rank } from '../match/rank';
import { type Arrangement, arrange, type LabelledSet, type Overlap, storyOf } from './match-arrangements';
import { readSet } from './match-data';
import { type Answered, measure } from './match-measure';

/**
 * Scores the model that ships on a set of articles labelled by story, as the command line would answer, in one process:
 *   npm run score:matching -- SET.jsonl [--background FILE.jsonl] [--overlap a~b,c~d] [--hide-dates] [--mode balanced] [--json]
 * P@1, R@10 and AP are over all candidates; precision, recall and F1 over the decisions; absent is the share of questions, averaged by
 * story, that get a match though half of the stories, theirs among them, are not in the index.
 * Stories that the model learned from flatter it: `npm run train -- --validate` tells how others are answered.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    background: { type: 'string' },
    overlap: { type: 'string', default: '' },
    'hide-dates': { type: 'boolean', default: false },
    mode: { type: 'string', default: 'balanced' },
    model: { type: 'string', default: 'assets/model/model.bin' },
    json: { type: 'boolean', default: false },
  },
});
const isMode = (mode: string): mode is MatchMode => Object.hasOwn(THRESHOLDS, mode);
if (!isMode(values.mode) || positionals.length === 0)
  throw new Error('npm run score:matching -- SET.jsonl.. [--mode precise|balanced|broad]');
const thresholds = THRESHOLDS[values.mode];
const model = openModel(readFileSync(values.model));
const pairs = values.overlap.split(',').flatMap((pair): [string, string][] => {
  const [a, b] = pair.split('~');
  return a && b
    ? [
        [a, b],
        [b, a],
      ]
    : [];
});
const overlap: Overlap = new Map(pairs);
const read = (file: string): LabelledSet => readSet(path.dirname(file), path.basename(file));
const background = values.background ? read(values.background) : null;

for (const file of positionals) {
  const set = read(file);
  const hideDates = values['hide-dates'] ? 'all' : 'none';
  const start = performance.now();
  const full = answersOf(set, { kind: 'full', background: 0, hideDates });
  const milliseconds = (performance.now() - start) / set.articles.length;
  const absent = answersOf(set, { kind: 'absent', background: background?.articles.length ?? 0, hideDates });
  const figures = { ...measure(full, thresholds), absent: measure(absent, thresholds).absent };
  const told = {
    set: set.name,
    articles: set.articles.length,
    ...figures,
    'ms a question, indexing shared': milliseconds,
  };
  if (values.json) console.log(JSON.stringify(told));
  else
    console.log(
      Object.entries(told)
        .map(
          ([name, value]) =>
            `${name} ${typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(3) : value}`,
        )
        .join('  '),
    );
}

function answersOf(set: LabelledSet, arrangement: Arrangement): Answered[] {
  const { index, asking, labelOf } = arrange(set, arrangement, background, overlap);
  return asking.map(({ article, query, relevant }) => {
    const ranked = rank(query, index, model).map(({ document: { segment, document }, probability }) => ({
      probability,
      // What is asked of an unlabelled background is what the command line is asked: nothing of it is right.
      label: arrangement.kind === 'absent' ? 'other' : labelOf(article, segment.head(document).id),
    }));
    const sure = ranked.filter(({ label }) => label !== 'unknown');
    return {
      story: storyOf(article),
      absent: arrangement.kind === 'absent',
      relevant,
      probabilities: sure.map(({ probability }) => probability),
      same: sure.map(({ label }) => label === 'same'),
    };
  });
}
