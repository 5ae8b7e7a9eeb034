import { checkSegment } from '../../index/check';
import { IndexError } from '../../index/error';
import { openSegment } from '../../index/segment';
import type { Command } from '../command';
import { EXIT, InputError, UsageError } from '../exit';
import { figuresOf } from '../index-figures';
import { MAX_FILE_BYTES, readBytes } from '../input';
import { printJson, printLine } from '../output';
import { reportText } from '../text/report-text';

export const indexInfo: Command = {
  name: 'index info',
  summary: 'what an index file holds, and whether it is whole',
  usage: 'index info FILE  [--json]',
  options: ['json'],
  run: async (args) => {
    const [file, ...more] = args.files;
    if (!file || more.length) throw new UsageError('index info takes one index file');
    const bytes = readBytes(file, MAX_FILE_BYTES);
    try {
      checkSegment(bytes);
      const report = { ...figuresOf(openSegment(bytes)), whole: true };
      if (args.json) await printJson(report);
      else await printLine(reportText(file, report));
      return EXIT.done;
    } catch (error) {
      if (error instanceof IndexError) throw new InputError(`${file}: ${error.message}`);
      throw error;
    }
  },
};
