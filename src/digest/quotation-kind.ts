import { NAMING } from '../language/quotation-words';
import type { Attribution } from './attribution';
import type { Joined } from './quoted-pieces';
import { type Token, wordAt } from './tokens';

const words = (text: string): number => text.split(/\s+/).length;

/** Most words have capitals: a title and no speech. */
export const isTitle = (text: string): boolean => {
  const plain = text.replace(/[.!?]$/, '');
  if (plain !== text && (words(text) < 4 || plain === plain.toUpperCase())) return false;
  return isTitleCase(plain);
};

const isTitleCase = (text: string): boolean => {
  const all = text.split(/\s+/);
  // Most that is quoted is longer, and need not be read.
  if (all.length > LONGEST_TITLE) return false;
  const long = all.filter((w) => /^\p{L}{4,}/u.test(w) || /^\p{Lu}/u.test(w));
  return long.length > 0 && long.every((w) => /^\p{Lu}/u.test(w));
};
const LONGEST_TITLE = 10;

/** A title or a term: a word before it says so. */
export function isNamed(joined: Joined, tokens: readonly Token[]): boolean {
  const first = joined.parts[0]?.first ?? 0;
  for (let i = first - 1; i >= 0 && i > first - 5; i--) {
    const word = wordAt(tokens, i);
    if (/^[.;:“]$/.test(word)) break;
    if (i === first - 1 && namesIt(tokens, i) && isTitle(joined.text)) return true;
    if (NAMING.has(word) && (i === first - 1 || tokens[first - 1]?.text === ',' || isTitle(joined.text))) return true;
  }
  return (
    isTitle(joined.text) && words(joined.text) > 1 && tokens[first - 1]?.text === ',' && !/[,.!?]$/.test(joined.text)
  );
}

/** "a show with Ann Lee called “Early”", but "what he called “Early”". */
const namesIt = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at) === 'called' &&
  !tokens.slice(Math.max(0, at - 6), at).some((t) => t.lower === 'what') &&
  !/^(?:he|she|they|it|i|we|who|is|was|are|were)$/.test(wordAt(tokens, at - 1));

/** "claimed on “Fox & Friends” that", "Fenlight’s “Late Show”": a title that the sentence holds as it holds a name. */
const isHeldTitle = (joined: Joined, tokens: readonly Token[]): boolean =>
  words(joined.text) > 1 &&
  joined.text !== joined.text.toUpperCase() &&
  isTitle(joined.text.replace(/,$/, '')) &&
  holdsName(tokens[(joined.parts[0]?.first ?? 0) - 1]);

const holdsName = (before: Token | undefined): boolean =>
  before?.possessive === true ||
  /^(?:on|in|at|of|from|for|with|during|by|to|and|but|while|than|like|the|a|an|its|his|her|their|this|that)$/.test(
    before?.lower ?? '',
  );

/** One or two words that describe a noun ("a “rogue” account"): their marks are the writer’s own, unless a verb says whose they are. */
export function isScare(joined: Joined, tokens: readonly Token[], attribution: Attribution | null): boolean {
  const piece = joined.parts[0];
  if (piece === undefined || joined.parts.length > 1) return false;
  if (!attribution?.calls && isHeldTitle(joined, tokens)) return true;
  if (/[.!?,]$/.test(joined.text)) return false;
  if (attribution?.calls && piece.first > attribution.verb && piece.first - attribution.verb < 10) return false;
  const n = words(joined.text);
  if (attribution && n > 1 && piece.first - attribution.verb === 1) return false;
  if (n === 1) return !(attribution && /^[,:]$|^as$/.test(wordAt(tokens, piece.first - 1)));
  const next = tokens[piece.after];
  const directly = attribution !== null && piece.first - attribution.verb <= 3;
  return (
    n === 2 &&
    !directly &&
    next !== undefined &&
    (next.kind === 'number' ||
      (next.kind === 'word' &&
        next.shape === 'lower' &&
        !/^(?:of|in|on|at|for|to|by|with|from|and|or|that|as)$/.test(next.lower)))
  );
}

/** Whether words without any attribution read as a whole utterance and not as a term. */
export const isUtterance = (text: string): boolean =>
  !(isTitle(text.replace(/,$/, '')) && text.toUpperCase() !== text) &&
  (words(text) >= 5
    ? /[.!?…,]$|^[¿¡]?\p{Lu}/u.test(text) || words(text) >= 8
    : words(text) >= 3 && /[.!?…]$/.test(text));
