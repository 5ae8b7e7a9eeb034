import { compareDigests } from '../../compare/compare';
import { comparisonToMarkdown } from '../../compare/markdown';
import { comparisonToText } from '../../compare/text';
import { rarityOf } from '../../match/rarity';
import type { Command } from '../command';
import { digestOfFile } from '../digest-source';
import { EXIT, UsageError } from '../exit';
import { loadModel } from '../model';
import { print, printJson } from '../output';
import { lineWidth } from '../text/wrap';

export const compare: Command = {
  name: 'compare',
  summary: 'what two or more accounts of one event share, and where they differ',
  usage: 'compare FILE FILE..  [--json | --markdown]',
  options: ['json', 'markdown'],
  run: async (args) => {
    if (args.files.length < 2) throw new UsageError('compare takes two or more files');
    if (args.files.filter((file) => file === '-').length > 1) throw new UsageError('"-" can stand for one file only');
    const digests = args.files.map((file) => digestOfFile(file, null));
    const comparison = compareDigests(digests, { rarity: rarityOf(loadModel()) });
    if (args.json) await printJson(comparison);
    else if (args.markdown) await print(comparisonToMarkdown(comparison));
    else await print(comparisonToText(comparison, lineWidth()));
    return EXIT.done;
  },
};
