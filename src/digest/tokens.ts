import { classOf, DIGIT, LETTER, STRANGE } from '../language/letters';
import { plainTokenPlaces } from './plain-tokens';

/** A word, number or mark of a sentence with its place in it. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'handle' | 'link' | 'mark';
  /** Of a word: how its letters stand. */
  readonly shape: 'lower' | 'capital' | 'upper' | 'mixed' | 'none';
  /** Owner by apostrophe ("Twitter’s", "officials’"); the ending is not part of `text`. */
  readonly possessive: boolean;
}

/** The token at a place in small letters; '' where none stands. */
export const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

const ADDRESS = String.raw`(?:https?:\/\/|www\.)[^\s<>"“”«»]{1,2000}`;
const MAIL = String.raw`[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}`;
/** "pic.example.com/x", "goo.gl/x", "apod.example.gov": an address without its protocol; "Amazon.com" alone is a name. */
const HOST = String.raw`(?:[\p{L}\p{N}-]{1,63}\.){1,4}(?:com|org|net|gov|edu|ly|gl|io|co|uk|info|tv|me)\/[^\s<>"“”«»]{1,500}|(?:[\p{L}\p{N}-]{1,63}\.){2,4}(?:com|org|net|gov|edu)(?![\p{L}\p{N}])`;
const HANDLE = String.raw`[@#][\p{L}\p{N}_]+`;
const INITIALS = String.raw`(?:\p{L}\.){2,}`;
const NUMBER = String.raw`\p{Nd}+(?:[.,'’]\p{Nd}+)*[½¼¾⅓⅔]?`;
const WORD = String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:[’'‐‑&-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*`;
const REST = `${HANDLE}|${INITIALS}|${NUMBER}|${WORD}|[^\\s\\p{L}\\p{N}]`;
/** Cheap to ask, and no of nearly all sentences. */
const MAY_HOLD_STOP_OR_AT = /@|\.[^\s\d.,;:!?)'"’”»-]{2}/;
const MAY_HOLD_HOST = /[\p{L}\p{N}]@\p{L}|\.\p{Ll}{2,4}(?:\/|(?![\p{L}\p{N}]))/u;

/** Behind it stands no letter and no digit. */
const ENDING_APOSTROPHE = /^['’](?![0-9A-Za-z\u00aa-\u02af\u0370-\u1fff\u3040-\ud7ff])/;
const SCALED = /^(?:hundred|thousand|[mbtr]{1,2}illion)-/i;
const POSSESSIVE = /['’]s$/i;
/** French and Italian words that lean on the next one with an apostrophe. */
const ELISION =
  /^(?:l|d|qu|n|s|j|m|t|c|jusqu|lorsqu|puisqu|un|all|dell|nell|sull|dall|coll|quell|quest|c)['’](?=\p{L})/iu;
const ELIDING: ReadonlySet<string> = new Set(['fr', 'it', 'ca']);

/** In words of plain letters, by far the most, the codes of the letters tell how they stand. */
function plainShape(word: string): Token['shape'] | null {
  let small = 0;
  let large = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 97 && code <= 122) small++;
    else if (code >= 65 && code <= 90) large++;
    else return null;
  }
  if (large === 0) return 'lower';
  if (small === 0) return large > 1 ? 'upper' : 'capital';
  if (word.charCodeAt(0) > 90) return 'mixed';
  return large > 1 && /[a-z][A-Z]/.test(word) ? 'mixed' : 'capital';
}

function shapeOf(word: string): Token['shape'] {
  const plain = plainShape(word);
  if (plain !== null) return plain;
  const first = word[0] ?? '';
  const upper = word.toUpperCase();
  if (upper === word.toLowerCase()) return 'none';
  if (word === upper) return word.replace(/[^\p{L}]/gu, '').length > 1 ? 'upper' : 'capital';
  if (first !== first.toUpperCase() || first === first.toLowerCase()) return /\p{Lu}/u.test(word) ? 'mixed' : 'lower';
  return /\p{Ll}\p{Lu}/u.test(word) && !/[-‐‑'’]/.test(word) ? 'mixed' : 'capital';
}

const MAY_BE_LINKED = /^(?:https?:|www\.)|[@/]|\.[^\s\d.]{3}$/;
const LINKED = /^(?:https?:|www\.)|.@|\p{L}[.\p{L}\p{N}-]*\.\p{Ll}+\/|\.\p{Ll}{3}$/u;

function kindOf(text: string): Token['kind'] {
  if (/^[@#]./u.test(text)) return 'handle';
  if (text.length > 3 && MAY_BE_LINKED.test(text) && LINKED.test(text)) return 'link';
  const first = classOf(text.charCodeAt(0));
  if (first === DIGIT || (first === STRANGE && /^\p{Nd}/u.test(text))) return 'number';
  return first === LETTER || (first === STRANGE && /^\p{L}/u.test(text)) ? 'word' : 'mark';
}

function token(text: string, start: number, possessive = false): Token {
  const shape = plainShape(text);
  const kind = shape === null ? kindOf(text) : 'word';
  const end = start + text.length;
  return {
    text,
    lower: text.toLowerCase(),
    start,
    end,
    kind,
    shape: shape ?? (kind === 'word' ? shapeOf(text) : 'none'),
    possessive,
  };
}

/** Where the tokens begin and end, in turn. */
function placesOf(sentence: string): number[] {
  const mayHoldHost = MAY_HOLD_STOP_OR_AT.test(sentence) && MAY_HOLD_HOST.test(sentence);
  return (mayHoldHost ? null : plainTokenPlaces(sentence)) ?? placesByExpression(sentence, mayHoldHost);
}

/** Exported so that a test holds plain-tokens.ts against it. */
export function placesByExpression(sentence: string, mayHoldHost: boolean): number[] {
  const found = sentence.matchAll(expression(mayHoldHost));
  return Array.from(found).flatMap(({ 0: text, index }) => [index, index + text.length]);
}

const expressions = new Map<boolean, RegExp>();
/** Made when a sentence first needs it. Addresses without a protocol cost time to look for: only where a sentence may hold one. */
function expression(mayHoldHost: boolean): RegExp {
  const known = expressions.get(mayHoldHost);
  if (known) return known;
  const made = new RegExp(mayHoldHost ? `${ADDRESS}|${MAIL}|${HOST}|${REST}` : `${ADDRESS}|${REST}`, 'gu');
  expressions.set(mayHoldHost, made);
  return made;
}

/** The tokens of a sentence in order. `language`: an elided article ("l’agence") is a token of its own where it is written so. */
export function tokensOf(sentence: string, language: string | null = null): Token[] {
  const eliding = language !== null && ELIDING.has(language);
  const out: Token[] = [];
  let apostrophe = -1;
  const places = placesOf(sentence);
  for (let i = 0; i < places.length; i += 2) {
    let start = places[i] ?? 0;
    if (start === apostrophe) continue;
    let text = sentence.slice(start, places[i + 1]);
    const elided = eliding ? ELISION.exec(text) : null;
    if (elided) {
      out.push(token(elided[0], start));
      start += elided[0].length;
      text = text.slice(elided[0].length);
    }
    // "A 1.1 million-student district": the number is of the scale, and the noun behind its hyphen.
    const scaled = out.at(-1)?.kind === 'number' ? SCALED.exec(text) : null;
    if (scaled) {
      const scale = scaled[0].length - 1;
      out.push(token(text.slice(0, scale), start), token('-', start + scale));
      start += scale + 1;
      text = text.slice(scale + 1);
    }
    const possessive = POSSESSIVE.test(text) && text.length > 2;
    if (possessive) text = text.slice(0, -2);
    else if (/s$/.test(text) && ENDING_APOSTROPHE.test(sentence.slice(start + text.length, start + text.length + 2))) {
      out.push(token(text, start, true));
      apostrophe = start + text.length;
      continue;
    }
    if (text) out.push(token(text, start, possessive));
  }
  return out;
}
