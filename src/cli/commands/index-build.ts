import { renameSync, writeFileSync } from 'node:fs';
import { factsOnly } from '../../digest/facts-only';
import { buildSegment } from '../../index/build';
import { openSegment } from '../../index/segment';
import type { Command } from '../command';
import { EXIT, InputError, UsageError } from '../exit';
import { Gathering } from '../gathering';
import { figuresOf } from '../index-figures';
import { filesIn, readForIndex } from '../index-input';
import { reasonOf } from '../input';
import { printJson, printLine } from '../output';
import { reportText } from '../text/report-text';

/** The old file stays until the new one is whole. */
function writeWhole(file: string, bytes: Uint8Array): void {
  const beside = `${file}.${process.pid}.part`;
  try {
    writeFileSync(beside, bytes);
    renameSync(beside, file);
  } catch (error) {
    throw new InputError(`${file}: ${reasonOf(error)}`);
  }
}

export const indexBuild: Command = {
  name: 'index build',
  summary: 'an index from articles: JSON Lines, feeds, pages, digests, folders of them',
  usage: 'index build FILE-OR-FOLDER.. --out FILE  [--facts-only] [--json]',
  options: ['out', 'facts-only', 'json'],
  run: async (args) => {
    if (!args.out) throw new UsageError('--out names the file to write');
    if (args.files.length === 0) throw new UsageError('name files or folders of articles');
    const gathering = new Gathering(args.factsOnly ? factsOnly : (digest) => digest);
    for (const file of filesIn(args.files)) for (const read of readForIndex(file)) gathering.add(read);
    const entries = gathering.entries();
    if (entries.length === 0) {
      for (const { file, line, reason } of gathering.refused.slice(0, 20))
        console.error(`${file}${line ? `, line ${line}` : ''}: ${reason}`);
      console.error('second-source index build: nothing to index; no file was written');
      return gathering.refused.length ? EXIT.unreadable : EXIT.nothingFound;
    }
    const bytes = buildSegment(entries);
    writeWhole(args.out, bytes);
    const { refused, updated } = gathering;
    const report = { ...figuresOf(openSegment(bytes)), refused, updated };
    if (args.json) await printJson(report);
    else await printLine(reportText(args.out, report));
    return EXIT.done;
  },
};
