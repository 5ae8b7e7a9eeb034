import { withoutMarks } from '../language/diacritics';
import type { NameKind } from './digest';
import type { NameSpan } from './name-span';
import type { Line } from './reading';

/** One place where a name stands: tokens `from` to `to` (exclusive) of a line, its title from `title`. */
export interface Mention extends NameSpan {
  readonly line: number;
  readonly text: string;
  /** Compared by: lower case, without dots, article and legal form. */
  readonly key: string;
}

/** A name and all its mentions. */
export interface Entity {
  readonly mentions: Mention[];
  kind: NameKind;
  /** Told by title, role or given name; null where nothing tells. */
  gender: 'm' | 'f' | null;
  /** What stands around it tells more of a person than of a place. */
  asPerson: boolean;
  /** Something is told to be in it or near it, as in a town. */
  inside: boolean;
}

/** A legal form at the end of a firm’s name. */
export const LEGAL = /[\s,]+(?:inc|co|ltd|llc|plc|corp|corporation|limited|gmbh|ag|s\.?a|nv|spa|sarl)\.?$/i;

/** The stops of initials; what stands before one is a letter, and an expression for any letter is large to compile. */
const INITIAL_STOP = /(?<=(?:^|[\s.])[^\s.\d])\./g;

/** Folds a name for comparing: "The A.C.L.U." is "aclu", "Voltane Corp." is "voltane". */
export const keyOf = (text: string): string => (/^[A-Za-z]+$/.test(text) ? text.toLowerCase() : foldedKey(text));

const foldedKey = (text: string): string =>
  withoutMarks(text, 'NFD')
    .toLowerCase()
    .replace(/^(?:the|la|le|el|los|les|l['’])\s+/, '')
    .replace(LEGAL, '')
    .replace(INITIAL_STOP, '')
    .replace(/[.\s]+$/, '')
    .trim();

export function mentionOf(line: Line, place: number, span: NameSpan): Mention {
  const first = line.tokens[span.from];
  const last = line.tokens[span.to - 1];
  const text = line.text.slice(first?.start ?? 0, last?.end ?? 0);
  return { ...span, line: place, text, key: keyOf(text) };
}

const firstLine = ({ mentions }: Entity): number =>
  mentions.reduce((least, { line }) => Math.min(least, line), Infinity);

/** Whether a text comes to the one name no later than to the other. */
export const startsEarlier = (a: Entity, b: Entity): boolean => firstLine(a) <= firstLine(b);
