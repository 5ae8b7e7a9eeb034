import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArguments } from './arguments';
import type { Command } from './command';
import { compare } from './commands/compare';
import { digest } from './commands/digest';
import { extract } from './commands/extract';
import { indexBuild } from './commands/index-build';
import { indexInfo } from './commands/index-info';
import { indexKey } from './commands/index-key';
import { indexPack } from './commands/index-pack';
import { match } from './commands/match';
import { EXIT, type ExitCode, InputError, UsageError } from './exit';
import { helpText, usageText } from './help';
import { printLine } from './output';

const COMMANDS: readonly Command[] = [extract, digest, indexBuild, indexPack, indexKey, indexInfo, match, compare];

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest && 'version' in manifest ? String(manifest.version) : 'unknown';
}

/** The command that the words name, and the words after it. */
function commandIn(words: readonly string[]): { command: Command; rest: readonly string[] } | null {
  for (const command of COMMANDS) {
    const name = command.name.split(' ');
    if (name.every((word, i) => words[i] === word)) return { command, rest: words.slice(name.length) };
  }
  return null;
}

async function run(words: readonly string[]): Promise<ExitCode> {
  const found = commandIn(words);
  if (!found) {
    if (words[0] === '--version') return printLine(version()).then(() => EXIT.done);
    if (words.length === 0 || words[0] === '--help' || words[0] === '-h' || words[0] === 'help') {
      await printLine(helpText(COMMANDS));
      return words.length ? EXIT.done : EXIT.wrongUse;
    }
    const known = COMMANDS.map((c) => c.name).join(', ');
    console.error(`second-source: there is no command "${words[0]}"; there are ${known}`);
    return EXIT.wrongUse;
  }
  const { command, rest } = found;
  try {
    const args = parseArguments(rest, command.options);
    if (args.help) {
      await printLine(`${usageText(command)}\n\n${command.summary}`);
      return EXIT.done;
    }
    return await command.run(args);
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`second-source ${command.name}: ${error.message}\n${usageText(command)}`);
      return EXIT.wrongUse;
    }
    if (error instanceof InputError) {
      console.error(`second-source ${command.name}: ${error.message}`);
      return EXIT.unreadable;
    }
    throw error;
  }
}

/** A reader such as `head` that has seen enough is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  throw error;
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error('second-source: internal error, please report it with what follows');
  console.error(error);
  process.exitCode = EXIT.internal;
}
