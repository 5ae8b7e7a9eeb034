import type { Digest } from '../digest/digest';
import type { IndexEntry } from '../index/entry';
import type { Arguments } from './arguments';
import { EXIT, type ExitCode } from './exit';
import { type FeedRead, gatherFeeds } from './feeds-input';
import { Gathering, type Refused } from './gathering';
import { filesIn, readForIndex } from './index-input';

export interface Gathered {
  readonly entries: readonly IndexEntry[];
  readonly refused: readonly Refused[];
  readonly updated: number;
  /** Of the list of subscriptions; null where none was named. */
  readonly feeds: readonly FeedRead[] | null;
}

/** Reads all that was named on the command line: files, folders, and the feeds of a list of subscriptions. */
export async function gather({ files, opml }: Arguments, keep: (digest: Digest) => Digest): Promise<Gathered> {
  const gathering = new Gathering(keep);
  for (const file of filesIn(files)) for (const read of readForIndex(file)) gathering.add(read);
  const feeds = opml === null ? null : await gatherFeeds(opml, gathering);
  return { entries: gathering.entries(), refused: gathering.refused, updated: gathering.updated, feeds };
}

/** Says on standard error that nothing could be gathered and why, as far as that is not said yet; gives the exit code. */
export function nothingGathered(command: string, { refused, feeds }: Gathered): ExitCode {
  for (const { file, line, reason } of refused.slice(0, 20))
    console.error(`${file}${line ? `, line ${line}` : ''}: ${reason}`);
  console.error(`second-source ${command}: nothing to index; no file was written`);
  const failed = refused.length > 0 || feeds?.some(({ error }) => error !== null);
  return failed ? EXIT.unreadable : EXIT.nothingFound;
}
