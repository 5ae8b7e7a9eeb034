import type { Arguments, OptionName } from './arguments';
import { runBatch } from './batch';
import { EXIT, type ExitCode, UsageError } from './exit';
import type { JsonObject } from './lines';
import { printJson, printLine } from './output';

/** One command of the terminal. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  readonly options: readonly OptionName[];
  readonly run: (args: Arguments) => Promise<ExitCode>;
}

/** How a command answers one input, whatever it came from. */
export interface Answering<T extends object> {
  readonly ofFile: (file: string, url: string | null) => T;
  readonly ofLine: (line: JsonObject) => T;
  readonly asText: (answer: T) => string;
  /** False: the answer is that nothing was found. */
  readonly found: (answer: T) => boolean;
}

/**
 * Runs a command over files or over a batch.
 * @returns nothingFound where no file gave anything; a batch is done once every line is answered.
 * @throws UsageError where neither or both are given.
 */
export async function answerAll<T extends object>(args: Arguments, answering: Answering<T>): Promise<ExitCode> {
  if (args.batch !== null) {
    if (args.files.length > 0) throw new UsageError('--batch takes the place of files');
    if (args.url) throw new UsageError('--url does not go with --batch: each line has its own');
    await runBatch(args.batch, answering.ofLine);
    return EXIT.done;
  }
  if (args.files.length === 0) throw new UsageError('name a file, "-" for standard input, or --batch FILE.jsonl');
  if (args.url && args.files.length > 1) throw new UsageError('--url goes with one file');
  let found = false;
  for (const [place, file] of args.files.entries()) {
    const answer = answering.ofFile(file, args.url);
    found ||= answering.found(answer);
    if (args.json) await printJson(args.files.length > 1 ? { id: file, ...answer } : answer);
    else await printLine(`${place ? '\n' : ''}${answering.asText(answer)}`);
  }
  return found ? EXIT.done : EXIT.nothingFound;
}
