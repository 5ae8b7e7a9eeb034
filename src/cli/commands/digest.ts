import type { Digest } from '../../digest/digest';
import { digestToJson } from '../../digest/json';
import { weighTerms } from '../../match/weight';
import { answerAll, type Command } from '../command';
import { digestOfFile, digestOfLine } from '../digest-source';
import { loadModel } from '../model';
import { digestText } from '../text/digest-text';

export const digest: Command = {
  name: 'digest',
  summary: 'the facts of an article: names, figures, quotations, weighted terms',
  usage: 'digest FILE.. | - | --batch FILE.jsonl  [--url ADDRESS] [--json]',
  options: ['json', 'batch', 'url'],
  run: (args) => {
    const model = loadModel();
    const toJson = (d: Digest) => digestToJson(d, weighTerms(model));
    return answerAll(args, {
      ofFile: (file, url) => toJson(digestOfFile(file, url)),
      ofLine: (line) => toJson(digestOfLine(line)),
      asText: digestText,
      found: () => true,
    });
  },
};
