import path from 'node:path';
import { checkSegment } from '../../index/check';
import { openIndex } from '../../index/index';
import { PACK_FILES } from '../../index/pack-manifest';
import { openSegment, type Segment } from '../../index/segment';
import type { Arguments } from '../arguments';
import type { Command } from '../command';
import { EXIT, type ExitCode, UsageError } from '../exit';
import { figuresOf } from '../index-figures';
import { readIndexFile } from '../index-file';
import { printJson, printLine } from '../output';
import { packFigures } from '../pack-figures';
import { isPack, openPack } from '../pack-folder';
import { isSegmentFolder, segmentFiles } from '../segment-folder';
import { packText } from '../text/pack-text';
import { reportText } from '../text/report-text';

export const indexInfo: Command = {
  name: 'index info',
  summary: 'what an index or a pack holds, and whether it is whole',
  usage: 'index info FILE-OR-FOLDER  [--json]',
  options: ['json'],
  run: async (args) => {
    const [file, ...more] = args.files;
    if (!file || more.length) throw new UsageError('index info takes one index, a file or a folder, or one pack');
    if (path.basename(file) === PACK_FILES.manifest) return infoOfPack(path.dirname(file), args);
    if (isPack(file)) return infoOfPack(file, args);
    const segments = (isSegmentFolder(file) ? segmentFiles(file) : [file]).map(openChecked);
    const report = { ...figuresOf(openIndex(segments)), whole: true };
    if (args.json) await printJson(report);
    else await printLine(reportText(file, report));
    return EXIT.done;
  },
};

const openChecked = (file: string): Segment =>
  readIndexFile(file, (bytes) => {
    checkSegment(bytes);
    return openSegment(bytes);
  });

async function infoOfPack(folder: string, { json }: Arguments): Promise<ExitCode> {
  const { manifest } = await openPack(folder);
  const report = { ...(await packFigures(manifest)), whole: true };
  if (json) await printJson(report);
  else await printLine(packText(folder, report));
  return EXIT.done;
}
