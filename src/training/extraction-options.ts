import { foldOf, type TruePage } from './extraction-set';

/** What both scorers of extraction are asked on the command line. */
export interface ScoreOptions {
  readonly sets: readonly string[];
  /** Whether a page is scored: by the folds asked for. */
  readonly chosen: (page: TruePage) => boolean;
  readonly worst: number;
  readonly wrong: readonly string[];
  /** By how many folds of publishers each set is reported too, 0 for none. */
  readonly folds: number;
  /** Only this project's own extraction, without the others beside it. */
  readonly alone: boolean;
  /** File for the articles as JSON Lines, null for none. */
  readonly out: string | null;
}

/** Reads `SET.. [--fold N/M] [--not-fold N/M] [--folds M] [--worst N] [--wrong headline,byline,published,outlet] [--alone] [--out FILE]`. */
export function readOptions(args: readonly string[]): ScoreOptions {
  const argv = [...args];
  const option = (name: string): string | null => {
    const at = argv.indexOf(`--${name}`);
    return at < 0 ? null : (argv.splice(at, 2)[1] ?? '');
  };
  const [only, not] = [option('fold'), option('not-fold')];
  const folds = Number(option('folds') ?? 0);
  const worst = Number(option('worst') ?? 0);
  const wrong = (option('wrong') ?? '').split(',').filter((field) => field !== '');
  const out = option('out');
  const inFold = (fold: string, page: TruePage): boolean => {
    const [number, count] = fold.split('/').map(Number);
    return foldOf(page, count ?? 1) === number;
  };
  return {
    sets: argv.filter((arg) => !arg.startsWith('--')),
    chosen: (page) => (only === null || inFold(only, page)) && (not === null || !inFold(not, page)),
    worst,
    wrong,
    folds,
    alone: argv.includes('--alone'),
    out,
  };
}
