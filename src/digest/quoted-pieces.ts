import { sayingOf } from '../language/saying';
import type { MarkedSpan } from './marks';
import type { Line, Reading } from './reading';
import { isSaying } from './saying-verb';
import { type Token, wordAt } from './tokens';

/** One stretch inside marks with its place among the tokens of its line: `first` is the opening mark, `after` what follows. */
export interface Piece {
  readonly line: number;
  readonly span: MarkedSpan;
  readonly text: string;
  readonly first: number;
  readonly after: number;
}

/** What is inside marks becomes marks, so that no rule for clauses reads it; places stay. */
export function maskedTokens(line: Line): readonly Token[] {
  if (line.quoted.length === 0) return line.tokens;
  let s = 0;
  return line.tokens.map((token): Token => {
    while (s < line.quoted.length && token.start >= (line.quoted[s]?.end ?? 0)) s++;
    const span = line.quoted[s];
    const inside = span !== undefined && token.start >= span.start && token.start < span.end;
    return inside ? { ...token, text: '“', lower: '“', kind: 'mark', shape: 'none', possessive: false } : token;
  });
}

/** The stretches inside marks of all lines, in order. */
export function piecesOf(reading: Reading): Piece[] {
  return reading.lines.flatMap((line, place) =>
    line.quoted.map((span): Piece => {
      const first = line.tokens.findIndex((t) => t.start >= span.start);
      const after = line.tokens.findIndex((t) => t.start >= span.end);
      const text = line.text.slice(span.from, span.to).trim();
      return {
        line: place,
        span,
        text,
        first: first < 0 ? line.tokens.length : first,
        after: after < 0 ? line.tokens.length : after,
      };
    }),
  );
}

/** A quotation with its parts: interrupted by its attribution, or running over paragraphs. */
export interface Joined {
  readonly parts: readonly Piece[];
  readonly text: string;
}

/** "…," she said, "…": one quotation that the attribution interrupts. */
function isInterrupted(a: Piece, b: Piece, masked: readonly Token[], language: string | null): boolean {
  if (a.line !== b.line || b.first - a.after > 22) return false;
  const between = masked.slice(a.after, b.first);
  const stops =
    between.some((t) => /^[.;:!?]$/.test(t.text) && t.start !== between[between.indexOf(t) - 1]?.end) ||
    between.at(-1)?.text === '.';
  const comma = /[,，–—-]$/.test(a.text) || /^[,–—]$/.test(between[0]?.text ?? '');
  const closes = between.at(-1)?.text === ',' || between.at(-1)?.text === '–' || between.at(-1)?.text === '—';
  if (stops || !comma || !closes || /\b(?:adding|and|but|then)\b/.test(between.map((t) => t.lower).join(' ')))
    return false;
  return between.some((_, i) => isSaying(masked, a.after + i, language));
}

export function joinPieces(
  pieces: readonly Piece[],
  masked: (line: number) => readonly Token[],
  language: string | null,
): Joined[] {
  const out: Joined[] = [];
  for (const piece of pieces) {
    if (piece.text === '') continue;
    const last = out.at(-1);
    const before = last?.parts.at(-1);
    const goesOn = before !== undefined && piece.span.wentOn && before.span.goesOn;
    if (last && before && (goesOn || isInterrupted(before, piece, masked(piece.line), language))) {
      out[out.length - 1] = { parts: [...last.parts, piece], text: `${last.text} ${piece.text}` };
    } else out.push({ parts: [piece], text: piece.text });
  }
  return out;
}

const INCISES = new Set(['fr', 'it', 'es', 'pt']);

/** French and Italian set the attribution inside the marks: "« La digue, explique Fourcade, aurait dû tenir. »". */
export function inciseOf(
  piece: Piece,
  line: Line,
  language: string | null,
): { from: number; to: number; verb: number } | null {
  if (!INCISES.has(language ?? '')) return null;
  for (let i = piece.first + 2; i < piece.after - 2; i++) {
    const comma = line.tokens[i - 1]?.text === ',';
    const word = wordAt(line.tokens, i);
    const auxiliary = /^(?:a|ha)$/.test(word) ? 1 : 0;
    if (!comma || !sayingOf(language).say.has(wordAt(line.tokens, i + auxiliary))) continue;
    for (let end = i + 2; end < piece.after && end < i + 12; end++) {
      if (line.tokens[end]?.text === ',') return { from: i - 1, to: end + 1, verb: i + auxiliary };
      if (/^[.;!?]$/.test(line.tokens[end]?.text ?? '')) break;
    }
  }
  return null;
}
