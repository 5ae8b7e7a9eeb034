import type { Digest } from '../../digest/digest';
import type { Coverage } from '../../match/coverage';
import { matchDigest } from '../../match/match';
import { answerAll, type Command } from '../command';
import { digestOfFile, digestOfLine } from '../digest-source';
import { openIndexes } from '../indexes';
import { loadModel } from '../model';
import { coverageText } from '../text/coverage-text';

export const match: Command = {
  name: 'match',
  summary: 'which articles of an index tell the same event, how sure, and why',
  usage:
    'match FILE.. | - | --batch FILE.jsonl  [--url ADDRESS] [--index FILE].. [--mode precise|balanced|broad] [--limit N] [--json]',
  options: ['json', 'batch', 'url', 'index', 'mode', 'limit'],
  run: (args) => {
    const model = loadModel();
    const index = openIndexes(args.indexes);
    const answer = (query: Digest): Coverage =>
      matchDigest(query, index, model, { mode: args.mode, limit: args.limit });
    return answerAll<Coverage>(args, {
      ofFile: (file, url) => answer(digestOfFile(file, url)),
      ofLine: (line) => answer(digestOfLine(line)),
      asText: coverageText,
      found: (coverage) => coverage.decision === 'match',
    });
  },
};
