import { grammarOf } from '../language/grammar';
import type { Phrase } from './clause';
import { nounAfter } from './counted-noun';
import { isEnglish, isTimeWord, type Label, labelAt, textOf } from './label';
import type { Line } from './reading';
import { subjectLabel } from './subject-label';
import { type Token, wordAt } from './tokens';
import { isSum } from './told-sums';

/** "$410 million in financing", "$391 million in U.S. security aid": what the money is, and no time or place. */
export function moneyIn(line: Line, at: number, language: string | null): Label | null {
  const { tokens } = line;
  if (wordAt(tokens, at) !== 'in' || !isEnglish(language)) return null;
  const first = tokens[at + 1];
  if (first !== undefined && /^(?:financing|funding|lending|spending|trading|backing)$/.test(first.lower))
    return { text: first.lower, subject: null, to: at + 2 };
  const noun = nounAfter(line, at + 1, language, false);
  // "In additional funding"
  const begins = /^(?:additional|new|extra|further|other)$/.test(first?.lower ?? '') ? at + 2 : at + 1;
  if (first === undefined || noun === null || (noun.from !== at + 1 && noun.from !== begins)) return null;
  const last = tokens[noun.to - 1];
  const capital = first.shape !== 'lower' && (noun.to - noun.from === 1 || last?.shape !== 'lower');
  if (capital || isTimeWord(first) || (last && isTimeWord(last)) || NO_SUM.test(first.lower)) return null;
  // "In local, state and federal revenue"
  if (tokens[noun.to]?.text === ',' && noun.to - noun.from === 1 && tokens[noun.to + 1]?.shape === 'lower') return null;
  const { to } = beforeName(tokens, noun);
  return { text: textOf(line, noun.from, to), subject: null, to };
}

/** "In military assistance Congress had approved": a name behind small words begins something else. */
function beforeName(tokens: readonly Token[], { from, to }: { readonly from: number; readonly to: number }): Phrase {
  for (let i = from + 1; i < to; i++)
    if (tokens[i]?.shape === 'capital' && tokens[i - 1]?.shape === 'lower') return { from, to: i };
  return { from, to };
}

/** "$5.7 billion for a border wall": what the money is for. */
export function moneyFor(line: Line, at: number, language: string | null): Label | null {
  const { tokens } = line;
  // "Spent $5 million on roads"
  const spent =
    wordAt(tokens, at) === 'on' &&
    tokens.slice(Math.max(0, at - 9), at).some((t) => /^sp(?:end|ent|ends|ending)$/.test(t.lower));
  if ((wordAt(tokens, at) !== 'for' && !spent) || !isEnglish(language)) return null;
  const { determiners } = grammarOf(language);
  let from = at + 1;
  while (from < at + 4 && (determiners.has(wordAt(tokens, from)) || tokens[from]?.possessive)) from++;
  const [first, noun] = [tokens[from], nounAfter(line, from, language, false)];
  if (first?.shape !== 'lower' || noun === null || noun.from !== from) return null;
  const words = tokens.slice(noun.from, noun.to);
  if (
    words.some((word) => isTimeWord(word)) ||
    /(?:ing|ly)$|^(?:now|example|instance|sure|good|free|sale)$/.test(first.lower)
  )
    return null;
  return labelAt(line, noun);
}

/** "Was fined $12,000", "fined the brewer $12,000": the sum is a fine. */
export function fineBefore(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 7; i--) {
    if (wordAt(tokens, i) === 'fined') return true;
    if (tokens[i]?.kind !== 'word') return false;
  }
  return false;
}

/** "The net loss for July, $4 million, was": what stands before the sum where that is a word of money. */
export function moneyBeside(line: Line, from: number, to: number, language: string | null): Label | null {
  const { tokens } = line;
  const comma = wordAt(tokens, from - 1) === 'of' ? from - 2 : from - 1;
  if (tokens[comma]?.text !== ',' || (tokens[to] !== undefined && tokens[to]?.kind !== 'mark')) return null;
  const label = subjectLabel(line, comma, language);
  const held = grammarOf(language).determiners.has(wordAt(tokens, label?.subject?.from ?? -1));
  const owned = tokens.slice(label?.subject?.from, label?.subject?.to).some((token) => token.possessive);
  return label !== null && (held || owned) && isSum(label.text.split(' ').at(-1) ?? '') ? { ...label, to } : null;
}

/** Nouns that "in" makes an adverb with ("in return"). */
const NO_SUM =
  /^(?:return|total|all|advance|part|order|fact|court|jail|prison|response|addition|exchange|particular|general|full|turn|recent|early|late|mid|person|private|public|place|real|today|coming|contrast|comparison|effect|connection)$/;
