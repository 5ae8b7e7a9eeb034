import { MONTHS, WEEKDAYS } from '../language/calendar';
import { DURATIONS } from '../language/units';
import type { Line } from './reading';
import type { Token } from './tokens';

/** What is counted, and the tokens of a subject it was taken from. */
export interface Label {
  readonly text: string;
  /** The noun phrase of the subject where the label stands there and not after the number. */
  readonly subject: { readonly from: number; readonly to: number } | null;
  /** First token after the label. */
  readonly to: number;
}

/** The text of tokens `from` to `to` (exclusive), lower case. */
export const textOf = (line: Line, from: number, to: number): string =>
  line.text.slice(line.tokens[from]?.start ?? 0, line.tokens[to - 1]?.end ?? 0).toLowerCase();

/** What the tokens of a noun behind a number count. */
export const labelAt = (line: Line, { from, to }: { readonly from: number; readonly to: number }): Label => ({
  text: textOf(line, from, to),
  subject: null,
  to,
});

/** English, or a language that is not known, which is read as English. */
export const isEnglish = (language: string | null): boolean => language === null || language === 'en';

/** A word that tells when something is or how long it takes. */
export const isTimeWord = (token: Token): boolean =>
  DURATIONS.has(token.lower) ||
  MONTHS.has(token.lower) ||
  WEEKDAYS.has(token.lower) ||
  /^(?:im|first|second|third|fourth|last|this|ersten|zweiten|dritten|vierten|quarter|half|halbjahr|quartal|trimestre|vergangenen)$/.test(
    token.lower,
  );
