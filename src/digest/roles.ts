import { DEMONYMS } from '../language/demonyms';
import { grammarOf } from '../language/grammar';
import { isKnownPlace } from '../language/places';
import { sayingOf } from '../language/saying';
import { DOCUMENT_NOUNS, PERSON_NOUNS, TITLES } from '../language/titles';
import { isGivenName, isHonorific, isTitle } from './capitals';
import type { Mention } from './mentions';
import type { Line } from './reading';
import { type Token, wordAt } from './tokens';

const LONGEST = 16;

/** Words that end as a trade does and are none. */
const NOBODY =
  /^(?:later|earlier|power|number|order|other|under|over|after|water|winter|summer|weather|matter|paper|letter|cent[er]{2}|theat[er]{2}|dinner|chapter|computer|quarter|corner|shoulder|larger|smaller|older|younger|newer|higher|lower|greater|bigger|better|closer|longer|shorter|further|never|rather|together|either|neither|whether|fever|river|layer|tower|shower|offer|murder|border|disorder|danger|answer|finger|hunger|anger|printer|helicopter|newspaper|error|mirror|terror|horror|major|minor|motor|sector|factor|interior|exterior|prior|colou?r|honou?r|favou?r|labou?r|harbou?r|distant|important|significant|instant|constant|relevant|grant|plant|giant|restaurant|covenant|warrant|poster|banner|sticker|flyer)s?$/;

/** A noun for one person: "the two top editors" are not what one of them is. */
const isOnePerson = (token: Token | undefined): boolean =>
  isPersonNoun(token) && !(/[^s]s$/.test(token?.lower ?? '') && !PERSON_NOUNS.has(token?.lower ?? ''));

/** A word that ends as a trade or a part that somebody plays does: "seller", "stranger", "juggler". */
export const isTrade = (word: string): boolean => /[a-z]{3}(?:ist|or|er|ian|ant)s?$/.test(word) && !NOBODY.test(word);

const isPersonNoun = (token: Token | undefined): boolean => {
  const word = token?.lower ?? '';
  return (
    token?.kind === 'word' &&
    (PERSON_NOUNS.has(word) ||
      TITLES.has(word) ||
      PERSON_NOUNS.has(word.replace(/s$/, '')) ||
      PERSON_NOUNS.has(word.replace(/^(?:co|vice|ex)-/, '')) ||
      (token !== undefined && isTitle(token)) ||
      (token.shape === 'lower' && isTrade(word)))
  );
};

const wordsFrom = (line: Line, from: number, to: number): string =>
  line.text.slice(line.tokens[from]?.start ?? 0, line.tokens[to - 1]?.end ?? 0).replace(/[’']s?$/, '');

/** The comma behind an age (", 54,", ", de 63 años,"); the one at `at` where none stands there, -1 where nothing follows it. */
function afterAge(tokens: readonly Token[], at: number): number {
  const number = /^(?:de|di)$/.test(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  if (tokens[number]?.kind !== 'number') return at;
  const end = /^(?:años|anos|ans|anni)$/.test(wordAt(tokens, number + 1)) ? number + 2 : number + 1;
  return tokens[end]?.text === ',' ? end : -1;
}

/** "Ann Lee, health minister Omar Salim and": the next one of a list again. */
const namesAnother = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.shape === 'lower' &&
  !tokens[at]?.possessive &&
  wordAt(tokens, at) !== 'deputy' &&
  PERSON_NOUNS.has(wordAt(tokens, at)) &&
  tokens[at + 1]?.shape === 'capital' &&
  tokens[at + 2]?.shape === 'capital' &&
  !tokens[at + 1]?.possessive &&
  !isTitle(tokens[at + 1]);

/** The apposition after the name: "Jenny Lund, a spokeswoman for the port, said". */
function after(line: Line, mention: Mention, language: string | null): string | null {
  const { tokens } = line;
  const grammar = grammarOf(language);
  let at = mention.to;
  if (tokens[at]?.text !== ',') return null;
  if (/^(?:aged)$/.test(wordAt(tokens, at + 1))) at++;
  at = afterAge(tokens, at);
  if (at < 0) return null;
  const start = at + 1;
  const first = tokens[start];
  if (first === undefined || grammar.relatives.has(first.lower) || first.kind !== 'word') return null;
  if (/^(?:neither|either|both|first)$/.test(first.lower)) return null;
  const opens =
    grammar.determiners.has(first.lower) || first.lower === 'one' || isPersonNoun(first) || first.lower === 'former';
  // "Ann Lee, cameraman Omar Salim and": the next one of a list.
  const next = tokens[start + 1];
  const another = first.shape === 'lower' && next?.shape === 'capital' && !isTitle(next) && !next.possessive;
  if (!opens || (another && PERSON_NOUNS.has(first.lower))) return null;
  let end = start;
  let person = false;
  while (end < tokens.length && end - start < LONGEST) {
    const token = tokens[end];
    if (
      token === undefined ||
      (token.kind === 'mark' && !/^[&’'.-]$/.test(token.text)) ||
      (end > start &&
        grammar.relatives.has(token.lower) &&
        token.lower !== 'der' &&
        token.lower !== 'die' &&
        token.lower !== 'das' &&
        token.lower !== 'den')
    )
      break;
    if (token.text === '.' && token.start !== tokens[end - 1]?.end) break;
    if (token.text === '.' && !/^(?:\p{L}|inc|corp|st|gov|sen|rep|gen|dr|mr|mrs|ms)$/iu.test(wordAt(tokens, end - 1)))
      break;
    // A verb before the next comma: what follows the name is no apposition but the next subject.
    if (end > start + 1 && (sayingOf(language).say.has(token.lower) || grammar.auxiliaries.has(token.lower)))
      return null;
    if (
      isGivenName(token.lower) &&
      tokens[end + 1]?.shape === 'capital' &&
      !grammar.prepositions.has(wordAt(tokens, end - 1))
    )
      return null;
    if (end - start < 5 && namesAnother(tokens, end)) return null;
    if (end - start < 9 && isPersonNoun(token)) person = true;
    end++;
  }
  // "Lee, his wife Michelle and": the next person, not what the first one is.
  if (tokens[end - 1]?.shape === 'capital' && isPersonNoun(tokens[end - 2])) return null;
  return person && end > start ? wordsFrom(line, start, end) : null;
}

/** Titles directly before the name ("Finance Minister", "spokeswoman"), honorifics left out. */
function before(line: Line, mention: Mention): string | null {
  const { tokens } = line;
  // "Secretary of State Ann Lee": the field is part of what she is.
  const ofField = tokens.slice(mention.title, mention.from).findIndex((t) => t.lower === 'of');
  let start = ofField > 0 && isTitle(tokens[mention.title + ofField - 1]) ? mention.title + ofField - 1 : mention.from;
  while (start > 0 && mention.from - start < 7) {
    const token = tokens[start - 1];
    if (token === undefined) break;
    const dot = token.text === '.' && start > 1 && isTitle(tokens[start - 2]);
    const part =
      isTitle(token) ||
      PERSON_NOUNS.has(token.lower) ||
      dot ||
      // "Pfarrerin Almut Siegert"
      (start > mention.title && /[a-zäöüß]{3}erin$/.test(token.lower)) ||
      (start < mention.from &&
        (DEMONYMS.has(token.lower) ||
          token.lower === 'former' ||
          // "Chief Financial Officer", "Ostravian Trade Minister": written as one with the name.
          (start > mention.title && token.shape === 'capital' && !isKnownPlace(token.text)) ||
          (token.possessive === false && token.shape === 'upper' && token.text.length > 1)));
    if (!part || token.possessive) break;
    start--;
  }
  while (start < mention.from && (isHonorific(tokens[start]) || tokens[start]?.text === '.')) start++;
  const text = start < mention.from ? wordsFrom(line, start, mention.from).trim() : '';
  return text === '' || /^(?:ex|first|acting|del|co)$/i.test(text) ? null : text;
}

/** An article or an owner with which a phrase begins whose noun is a person’s ("the head of the union"). */
function headsRole(tokens: readonly Token[], at: number, to: number, language: string | null): boolean {
  const grammar = grammarOf(language);
  const owner = tokens[at]?.possessive === true;
  if (!grammar.determiners.has(wordAt(tokens, at)) && !owner) return false;
  for (let i = at + 1; i < to; i++) {
    // "Lo dijo la concejala de Hacienda, Ana Ruiz": the description begins behind the verb.
    if (sayingOf(language).say.has(wordAt(tokens, i))) return false;
    if (grammar.prepositions.has(wordAt(tokens, i))) return isOnePerson(tokens[i - 1]);
    if (i === to - 1) return isOnePerson(tokens[i]);
  }
  return false;
}

/** The description set before the name by a comma, or run into it: "the head teacher, Colm Ferris, wrote". */
function described(line: Line, mention: Mention, language: string | null): string | null {
  const { tokens } = line;
  const grammar = grammarOf(language);
  const comma = mention.title - 1;
  if (tokens[comma]?.text !== ',') return null;
  let edge = comma;
  while (edge > 0 && comma - edge < LONGEST) {
    const token = tokens[edge - 1];
    if (
      token === undefined ||
      token.kind === 'mark' ||
      grammar.subordinators.has(token.lower) ||
      grammar.conjunctions.has(token.lower) ||
      grammar.auxiliaries.has(token.lower)
    )
      break;
    edge--;
  }
  let start = edge;
  while (start < comma && !headsRole(tokens, start, comma, language)) start++;
  const first = tokens[start];
  if (start === comma || (start > 0 && grammar.prepositions.has(wordAt(tokens, start - 1)))) return null;
  const noun = tokens.slice(start, comma).some((t) => DOCUMENT_NOUNS.has(t.lower) && !isPersonNoun(t));
  const ends = tokens[mention.to];
  return first &&
    !noun &&
    (ends === undefined ||
      ends.kind === 'mark' ||
      sayingOf(language).say.has(ends.lower) ||
      grammar.auxiliaries.has(ends.lower))
    ? wordsFrom(line, start, comma)
    : null;
}

/** The role that the text gives a person at this mention, in its words; null for none. */
export function roleAt(line: Line, mention: Mention, language: string | null): string | null {
  return after(line, mention, language) ?? described(line, mention, language) ?? before(line, mention);
}
