import { LANGUAGES } from '../language/clutter/languages';
import type { Moment } from '../time/moment';
import { parseMoment } from '../time/parse';
import { wordCount } from './fold';
import { beforeDate, setDateApart } from './fused';
import { agencyNamed, FOLLOW, readByline, unshout } from './people';

/** How far down a byline or date line stands. */
const HEAD = 8;
const MAX_WORDS = 24;

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const BY = new RegExp(
  `^(?:${LANGUAGES.flatMap(({ by }) => by)
    .filter((word) => word !== 'from' && word !== 'de' && word !== 'da' && word !== 'di')
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|')})(?:\\s*[:：/]\\s*|\\s+)(?=[^\\s\\d!-/:-@[-\`{-~“”‘’«»–—])`,
  'i',
);
/** Whether a line at the top is a byline: "By" and a name, with or without the date. */
export function isBylineLine(piece: string, place: number): boolean {
  if (place >= HEAD || wordCount(piece) > MAX_WORDS || /[.!?]$/.test(piece.replace(/[ap]\.m\.$/i, ''))) return false;
  return BY.test(piece) && namesIn(piece).people.length + namesIn(piece).agencies.length > 0;
}

const namesIn = (piece: string): ReturnType<typeof readByline> => readByline(beforeDate(setDateApart(piece)));

/** Who wrote a saved text and when, from its byline, its date line, or the line that says whom to follow. */
export function bylineOfText(pieces: readonly string[]): {
  readonly people: readonly string[];
  readonly agencies: readonly string[];
  readonly published: Moment | null;
} {
  const line = pieces.find(isBylineLine);
  const { people, agencies: named } = line === undefined ? followed(pieces) : namesIn(line);
  const agencies = [...new Set([...named, ...agenciesCredited(pieces)])];
  return { people: people.map(unshout), agencies, published: dateAtTop(pieces) };
}

function followed(pieces: readonly string[]): ReturnType<typeof readByline> {
  for (const piece of pieces) {
    const name = FOLLOW.exec(piece)?.[1];
    if (name !== undefined && wordCount(piece) <= MAX_WORDS) {
      const read = readByline(name);
      if (read.people.length > 0 && name !== name.toUpperCase()) return read;
    }
  }
  return { people: [], agencies: [] };
}

const DATELINE = /^[\p{Lu}][^.!?]{1,60}?\s?\(([^()]{2,30})\)\s?[—–-]/u;

/** The agencies that the first lines credit in a dateline: "OSLO (Reuters) — …". */
export function agenciesCredited(lines: readonly string[]): readonly string[] {
  return lines.slice(0, HEAD).flatMap((line) => {
    const agency = agencyNamed(DATELINE.exec(line.slice(0, 120))?.[1] ?? '');
    return agency === null ? [] : [agency];
  });
}

/** The date of a short line at the top that is no sentence. */
function dateAtTop(pieces: readonly string[]): Moment | null {
  for (const piece of pieces.slice(0, HEAD)) {
    if (wordCount(piece) > MAX_WORDS || /[a-z]{3}[.!?]$/.test(piece)) continue;
    const date = parseMoment(setDateApart(piece));
    if (date !== null) return date;
  }
  return null;
}
