import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { MatchMode } from '../match/coverage';
import { UsageError } from './exit';

const OPTIONS = {
  json: { type: 'boolean' },
  markdown: { type: 'boolean' },
  batch: { type: 'string' },
  url: { type: 'string' },
  index: { type: 'string', multiple: true },
  mode: { type: 'string' },
  limit: { type: 'string' },
  out: { type: 'string' },
  'facts-only': { type: 'boolean' },
  full: { type: 'boolean' },
  opml: { type: 'string' },
  name: { type: 'string' },
  publisher: { type: 'string' },
  description: { type: 'string' },
  key: { type: 'string' },
  'keep-days': { type: 'string' },
  split: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

export type OptionName = keyof typeof OPTIONS;

/** What was asked on the command line, checked. */
export interface Arguments {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly markdown: boolean;
  readonly batch: string | null;
  readonly url: string | null;
  readonly indexes: readonly string[];
  readonly mode: MatchMode;
  readonly limit: number;
  readonly out: string | null;
  readonly factsOnly: boolean;
  readonly full: boolean;
  readonly opml: string | null;
  readonly name: string | null;
  readonly publisher: string | null;
  readonly description: string | null;
  readonly key: string | null;
  readonly keepDays: number | null;
  readonly split: number | null;
  readonly help: boolean;
  readonly version: boolean;
}

const MODES: readonly MatchMode[] = ['precise', 'balanced', 'broad'];
const DEFAULT_LIMIT = 10;

function modeOf(text: string | undefined): MatchMode {
  const mode = MODES.find((m) => m === (text ?? 'balanced'));
  if (!mode) throw new UsageError(`--mode takes ${MODES.join(', ')}, not "${text}"`);
  return mode;
}

function limitOf(text: string | undefined): number {
  if (text === undefined) return DEFAULT_LIMIT;
  if (!/^\d{1,6}$/.test(text)) throw new UsageError(`--limit takes a whole number, not "${text}"`);
  return Number(text);
}

function wholeOf(option: OptionName, what: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new UsageError(`--${option} takes a whole number of ${what}, not "${text}"`);
  return Number(text);
}

function urlOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text))
    throw new UsageError(`--url takes a whole http or https address, not "${text}"`);
  return text;
}

/**
 * Reads the words after the command's name.
 * @throws UsageError for an unknown option, one that the command does not take, or a value that does not fit.
 */
export function parseArguments(words: readonly string[], allowed: readonly OptionName[]): Arguments {
  let parsed: ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true; args: string[] }>>;
  try {
    parsed = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
  const { values, positionals } = parsed;
  for (const name of Object.keys(values) as OptionName[])
    if (name !== 'help' && name !== 'version' && !allowed.includes(name))
      throw new UsageError(`--${name} does not go with this command`);
  return {
    files: positionals,
    json: values.json ?? false,
    markdown: values.markdown ?? false,
    batch: values.batch ?? null,
    url: urlOf(values.url),
    indexes: values.index ?? [],
    mode: modeOf(values.mode),
    limit: limitOf(values.limit),
    out: values.out ?? null,
    factsOnly: values['facts-only'] ?? false,
    full: values.full ?? false,
    opml: values.opml ?? null,
    name: values.name ?? null,
    publisher: values.publisher ?? null,
    description: values.description ?? null,
    key: values.key ?? null,
    keepDays: wholeOf('keep-days', 'days', values['keep-days']),
    split: wholeOf('split', 'articles', values.split),
    help: values.help ?? false,
    version: values.version ?? false,
  };
}
