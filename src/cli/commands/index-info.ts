import path from 'node:path';
import { checkSegment } from '../../index/check';
import { IndexError } from '../../index/error';
import { openIndex } from '../../index/index';
import { PACK_FILES } from '../../index/pack-manifest';
import { openSegment, type Segment } from '../../index/segment';
import type { Arguments } from '../arguments';
import type { Command } from '../command';
import { EXIT, type ExitCode, InputError, UsageError } from '../exit';
import { figuresOf } from '../index-figures';
import { MAX_FILE_BYTES, readBytes } from '../input';
import { printJson, printLine } from '../output';
import { packFigures } from '../pack-figures';
import { isPack, openPack } from '../pack-folder';
import { isSegmentFolder, segmentFiles } from '../segment-folder';
import { packText } from '../text/pack-text';
import { reportText } from '../text/report-text';

export const indexInfo: Command = {
  name: 'index info',
  summary: 'what an index or a pack holds, and whether it is whole',
  usage: 'index info FILE-OR-PACK  [--json]',
  options: ['json'],
  run: async (args) => {
    const [file, ...more] = args.files;
    if (!file || more.length) throw new UsageError('index info takes one index file or pack');
    if (path.basename(file) === PACK_FILES.manifest) return infoOfPack(path.dirname(file), args);
    if (isPack(file)) return infoOfPack(file, args);
    const segments = (isSegmentFolder(file) ? segmentFiles(file) : [file]).map(openChecked);
    const report = { ...figuresOf(openIndex(segments)), whole: true };
    if (args.json) await printJson(report);
    else await printLine(reportText(file, report));
    return EXIT.done;
  },
};

/** @throws InputError naming the file and what is wrong with it. */
function openChecked(file: string): Segment {
  const bytes = readBytes(file, MAX_FILE_BYTES);
  try {
    checkSegment(bytes);
    return openSegment(bytes);
  } catch (error) {
    if (error instanceof IndexError) throw new InputError(`${file}: ${error.message}`);
    throw error;
  }
}

async function infoOfPack(folder: string, { json }: Arguments): Promise<ExitCode> {
  const { manifest } = await openPack(folder);
  const report = { ...(await packFigures(manifest)), whole: true };
  if (json) await printJson(report);
  else await printLine(packText(folder, report));
  return EXIT.done;
}
