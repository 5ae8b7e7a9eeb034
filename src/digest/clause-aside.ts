import { grammarOf } from '../language/grammar';
import { isKnownPlace } from '../language/places';
import { type Token, wordAt } from './tokens';

/** "Ann Lee, Ohio Republican, said" */
function isParty(tokens: readonly Token[], from: number): boolean {
  let to = from;
  while (to < from + 4 && tokens[to]?.kind === 'word') to++;
  return tokens[to]?.text === ',' && /^(?:republican|democrat|independent)$/.test(wordAt(tokens, to - 1));
}

/** "The host of the talks in Orso, Quebec, said": a place behind another name tells where that is. */
function isPlaceAside(tokens: readonly Token[], from: number): boolean {
  let to = from;
  while (to < from + 3 && tokens[to]?.shape === 'capital') to++;
  const text = tokens
    .slice(from, to)
    .map((t) => t.text)
    .join(' ');
  return tokens[to]?.text === ',' && tokens[from - 2]?.shape === 'capital' && isKnownPlace(text);
}

/** Whether words between commas only describe what stands before them. */
export function isAside(tokens: readonly Token[], from: number, language: string | null): boolean {
  const grammar = grammarOf(language);
  const first = tokens[from];
  if (first === undefined) return false;
  return (
    first.kind === 'number' ||
    /^[RDI]-\p{Lu}/u.test(first.text) ||
    isParty(tokens, from) ||
    isPlaceAside(tokens, from) ||
    grammar.relatives.has(first.lower) ||
    grammar.determiners.has(first.lower) ||
    grammar.prepositions.has(first.lower) ||
    first.shape === 'lower'
  );
}
