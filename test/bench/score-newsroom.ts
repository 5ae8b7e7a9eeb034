/**
 * `npm run score:newsroom [-- MODEL.bin]`: what the model makes of the demo newsroom, a small collection that it never learned from, by
 * the figures of `npm run score:matching`, in each mode.
 */
import { readFileSync } from 'node:fs';
import { openModel } from '../../src/match/model';
import { THRESHOLDS } from '../../src/match/modes';
import { lineOf, scoreSet } from '../../src/training/match-scoring';
import { readNewsroom } from '../demo/newsroom';
import { newsroomSet } from '../demo/newsroom-set';

const model = openModel(readFileSync(process.argv[2] ?? 'assets/model/model.bin'));
const set = newsroomSet(readNewsroom());
for (const [mode, thresholds] of Object.entries(THRESHOLDS)) {
  const scored = scoreSet(set, model, { thresholds, background: null, overlap: new Map(), hideDates: false });
  console.log(`mode ${mode}  ${lineOf(scored)}`);
}
