import type { Command } from './command';

const PROGRAM = 'second-source';

/** What a person sees who asks for help, or calls the program with nothing. */
export function helpText(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((c) => c.name.length)) + 2;
  return [
    'Second Source compares how outlets covered the same event, on this machine alone.',
    '',
    ...commands.map((c) => `  ${c.name.padEnd(width)}${c.summary}`),
    '',
    ...commands.map((c) => `${PROGRAM} ${c.usage}`),
    '',
    'Files are HTML, plain text (.txt) or JSON; "-" is standard input. --json answers one JSON value a line.',
    'Exit codes: 0 done, 1 nothing found, 2 wrong use, 3 unreadable input, 4 internal error.',
  ].join('\n');
}

export const usageText = (command: Command): string => `usage: ${PROGRAM} ${command.usage}`;
