import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { MatchMode } from '../match/coverage';
import { openModel } from '../match/model';
import { THRESHOLDS } from '../match/modes';
import type { LabelledSet, Overlap } from './match-arrangements';
import { readSet } from './match-data';
import { lineOf, scoreSet } from './match-scoring';

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
  const scored = scoreSet(read(file), model, {
    thresholds: THRESHOLDS[values.mode],
    background,
    overlap,
    hideDates: values['hide-dates'],
  });
  console.log(values.json ? JSON.stringify(scored) : lineOf(scored));
}
