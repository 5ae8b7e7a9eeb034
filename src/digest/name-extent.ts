import { DEMONYMS } from '../language/demonyms';
import { FIELDS } from '../language/fields';
import { isLetters } from '../language/letters';
import { PARTICLES, ROMANCE_PARTICLES } from '../language/name-words';
import { BODIES, HEADS_BEFORE_OF, KNOWN_ORGANISATIONS, ORGANISATION_NOUNS } from '../language/organisations';
import { isKnownPlace } from '../language/places';
import { PERSON_NOUNS } from '../language/titles';
import { wordList } from '../language/word-list';
import { beginsSentence, isDot, isGivenName, isTitle, mayName, touches } from './capitals';
import { LIMITS } from './limits';
import { committeeFields, furtherFields, isOnField } from './name-fields';
import { isCouplesGift, isLaw, joinsByAnd } from './name-joins';
import { isTitleSurname } from './title-surnames';
import type { Token } from './tokens';

const ROMANCE = new Set(['es', 'fr', 'pt', 'it', 'ca', 'gl', 'ro']);

/** What a dot belongs to and does not end a sentence behind. */
const SHORTENED = wordList(
  'jr sr st mt inc corp ltd co bros gov sen sens rep reps dr prof gen col capt lt sgt maj cmdr supt mr mrs ms rev hon',
);
const isShortened = ({ kind, text, lower }: Token): boolean =>
  kind === 'word' && (text.length === 1 || SHORTENED.has(lower));

/** End of the name that begins at `from`: capitals in a row, with the small words that names hold. */
export function endOf(tokens: readonly Token[], from: number, language: string | null): number {
  let end = from + 1;
  while (end < tokens.length && end - from < LIMITS.nameTokens) {
    const last = tokens[end - 1];
    const next = tokens[end];
    if (next === undefined || last === undefined) break;
    if (isDot(next) && next.start === last.end && isShortened(last) && mayName(tokens[end + 1])) {
      end += 1;
      continue;
    }
    const joined =
      touches(last, next) ||
      (isDot(last) && next.start - last.end <= 1) ||
      ownsGroup(last, next, tokens[end - 2], tokens[end + 1]);
    const placeThenPerson =
      end - from <= 2 &&
      isGivenName(next.lower) &&
      isKnownPlace(
        tokens
          .slice(from, end)
          .map((t) => t.text)
          .join(' '),
      );
    const led =
      isGivenName(next.lower) &&
      !ORGANISATION_NOUNS.has(next.lower) &&
      ((end === from + 1 && isLeader(last)) || isOutlet(tokens, from, end));
    if (isAgencyBehind(tokens, from, end) || opensSentence(next, last)) break;
    if ((placeThenPerson || led) && mayName(tokens[end + 1]) && touches(next, tokens[end + 1])) break;
    if (!joined || (KNOWN_ORGANISATIONS.has(next.lower) && end - from > 1 && ORGANISATION_NOUNS.has(last.lower))) break;
    if (mayName(next) && !endsBeforeTitle(tokens, from, end)) {
      end += 1;
      continue;
    }
    if (/^(?:plc|inc|ltd|gmbh)$/.test(next.lower)) {
      end += 1;
      continue;
    }
    const fields = committeeFields(tokens, from, end);
    if (fields > 0) return end + fields;
    const skip = smallWords(tokens, from, end, language) || describedHead(tokens, from, end, language);
    if (skip === 0) break;
    end += skip;
  }
  return end;
}

/**
 * "Mitt Lee Senator": a title after a given name is somebody else's, unless it is the surname ("Jessica King", "Bruno Le
 * Maire") or has an office ("Douglas County Sheriff’s Office").
 */
function endsBeforeTitle(tokens: readonly Token[], from: number, end: number): boolean {
  const [last, next] = [tokens[end - 1], tokens[end]];
  if (!isTitle(next) || isTitle(last) || !isGivenName(tokens[from]?.lower ?? '')) return false;
  const surname = end <= from + 2 && isTitleSurname(tokens, end);
  const particled = /^(?:Le|La|De|Du|Van|Von|Di|Da)$/.test(last?.text ?? '') && end > from + 1;
  const office = next?.possessive === true && ORGANISATION_NOUNS.has(tokens[end + 1]?.lower ?? '');
  return !(surname || particled || office);
}

/** "Stagehands’ Association", "Sheriff’s Office", "St Mary’s Hospital": the owner is part of the name. */
const ownsGroup = (last: Token, next: Token, before: Token | undefined, after: Token | undefined): boolean =>
  last.possessive &&
  (last.lower.endsWith('s') || OWNS.test(last.lower) || /^(?:st|saint|\.)$/.test(before?.lower ?? '')) &&
  next.shape === 'capital' &&
  (ORGANISATION_NOUNS.has(next.lower) ||
    (DENOMINATION.test(next.lower) && ORGANISATION_NOUNS.has(after?.lower ?? ''))) &&
  next.start - last.end <= 3;

/** "St. John’s Episcopal Church" */
const DENOMINATION =
  /^(?:episcopal|catholic|baptist|methodist|lutheran|presbyterian|anglican|orthodox|evangelical|reformed|primary|high|children|memorial|general|welfare|social|football|cricket|rugby|relief|benefit)$/;

const OWNS =
  /^(?:minister|president|sheriff|governor|prosecutor|attorney|mayor|coroner|examiner|controller|comptroller|treasurer|marshal|women|men|children|people|king|queen|prince|bishop|widow|speaker|ombudsman|commissioner|inspector|\p{L}{2,}(?:men|women|folk))$/u;

/** "Republican Ann Lee", "CNBC Jim Tarr": what stands before the given name is no part of it. */
const isLeader = (token: Token): boolean =>
  DEMONYMS.has(token.lower) ||
  ((token.shape === 'upper' || token.shape === 'mixed') && token.text.length > 2 && isLetters(token.text));

/** "Associated Press Ann Lee": a well-known body before whoever wrote or took it. */
const isOutlet = (tokens: readonly Token[], from: number, end: number): boolean =>
  end - from < 3 &&
  KNOWN_ORGANISATIONS.has(
    tokens
      .slice(from, end)
      .map((token) => token.lower)
      .join('_'),
  );

/** "Ann Lee AP": whose picture of her it is. */
const isAgencyBehind = (tokens: readonly Token[], from: number, end: number): boolean =>
  end - from > 1 &&
  tokens[end]?.shape === 'upper' &&
  KNOWN_ORGANISATIONS.has(tokens[end]?.lower ?? '') &&
  isGivenName(tokens[from]?.lower ?? '');

/** Where a page's furniture lost its full stop a word that only opens sentences begins the next one ("Sign Up By signing"). */
const opensSentence = (next: Token, last: Token): boolean =>
  next.text === 'MORE' || (next.shape === 'capital' && OPENS.test(next.lower) && !isGivenName(last.lower));
const OPENS = /^(?:by|please|we|you|it|he|she|they|however|when|if|but|so|what|how|why)$/;

/** Adjectives in small letters that belong to a body's name in French and Italian. */
const BELONGS: Readonly<Record<string, RegExp>> = {
  fr: /^(?:civile?s?|suprême|publique?|\p{L}{3,}(?:ale?s?|aux|iques?|ives?|aires?|iennes?|ières?|ines?))$/u,
  it: /^(?:civile|\p{L}{3,}(?:ale|ali|ica|ico|iva|ivo|aria|ario|iera|iero|ana|ano))$/u,
};

/** Bodies called after what they are over: "Cour des comptes", "Corte dei conti". */
const OVER_FIELD =
  /^(?:Cour|Ligue|Institut|Caisse|Chambre|Fédération|Syndicat|Office|Agence|Corte|Cassa|Ordine|Camera|Guardia)$/;
const OF_FIELD = /^(?:des|du|de|d['’]|dei|degli|delle|di)$/;

/** "Sécurité civile", "Société nationale des canaux", "Guardia costiera": how many small words go on with a body's name. */
export function describedHead(tokens: readonly Token[], from: number, end: number, language: string | null): number {
  const adjective = BELONGS[language ?? ''];
  const of = OF_FIELD.test(tokens[end]?.lower ?? '') && tokens[end + 1]?.shape === 'lower' && end === from + 1;
  if (adjective && of && OVER_FIELD.test(tokens[from]?.text ?? '')) return 2;
  const head = tokens[from]?.lower ?? '';
  if (adjective === undefined || end !== from + 1 || !(BODIES.has(head) || ORGANISATION_NOUNS.has(head))) return 0;
  if (tokens[from]?.shape !== 'capital' || !adjective.test(tokens[end]?.lower ?? '')) return 0;
  const field = /^(?:des|du|de|d['’])$/.test(tokens[end + 1]?.lower ?? '') && tokens[end + 2]?.shape === 'lower';
  return language === 'fr' && field ? 3 : 1;
}

/** How many tokens from `end` join the name to what follows; 0 where it ends. */
function smallWords(tokens: readonly Token[], from: number, end: number, language: string | null): number {
  const word = tokens[end]?.lower ?? '';
  const last = tokens[end - 1]?.lower ?? '';
  const first = tokens[from]?.lower ?? '';
  const next = tokens[end + 1];
  const the = next?.lower === 'the' ? 1 : 0;
  if (tokens[end - 1]?.possessive) return 0;
  if (/^(?:and|&|,)$/.test(word)) {
    const fields = furtherFields(tokens, from, end);
    if (fields > 0) return fields;
  }
  if (word === ',' && last === 'washington' && /^d\.?c\.?$/.test(next?.lower ?? '')) return 2;
  if (word === '&' && mayName(next)) return 2;
  if (isOnField(tokens, end)) return 2;
  // "House Speaker Ann Lee of Ohio" is no house of Ohio.
  const headed =
    HEADS_BEFORE_OF.has(last) || (HEADS_BEFORE_OF.has(first) && !tokens.slice(from + 1, end).some(isPersons));
  if (word === 'of' && mayName(tokens[end + 1 + the]) && headed) return 2 + the;
  if ((word === 'for' || word === 'für') && mayName(next) && ORGANISATION_NOUNS.has(last)) return 2;
  if (word === 'for' && the === 1 && FIELDS.has(tokens[end + 2]?.lower ?? '') && mayName(tokens[end + 2])) return 3;
  if (word === 'to' && mayName(next) && STRIVES.test(last)) return 2;
  if (
    word === 'and' &&
    end === from + 1 &&
    /^(?:Partners|Sons|Brothers|Daughters|Associates|Co)$/.test(next?.text ?? '')
  )
    return 2;
  if (word === 'and' && mayName(next) && !isLaw(tokens, end + 1))
    return joinsByAnd(tokens, from, end) || isCouplesGift(tokens, from, end) ? 2 : 0;
  if (/^(?:of|and|for|on|to)$/.test(word) && mayName(next) && isLaw(tokens, end + 1)) return 2;
  if (/^(?:for|without|against)$/.test(word) && mayName(next) && isMany(last))
    return end - from > 1 || !beginsSentence(tokens, from) ? 2 : 0;
  // "Sie sagte Hanna Striebig der Zeitung": an article, unless "von" stands before it.
  if (language === 'de' && /^(?:der|den|des|dem|ter|ten)$/.test(word)) return 0;
  const particles = ROMANCE.has(language ?? '') ? ROMANCE_PARTICLES : PARTICLES;
  let skip = 0;
  while (skip < 3 && particles.has(tokens[end + skip]?.lower ?? '') && tokens[end + skip]?.shape === 'lower') skip++;
  return skip > 0 && mayName(tokens[end + skip]) && !isTitle(tokens[end + skip]) ? skip + 1 : 0;
}

/** "Committee to Protect Journalists" */
const STRIVES = /^(?:committee|campaign|coalition|commission|alliance|movement|partnership)$/;

const isPersons = (token: Token): boolean => isTitle(token) || isGivenName(token.lower);

/** "Pilots for Peace", "Farmers Against Dams": people who stand for something, and no surname in s ("Sessions for Trump"). */
const isMany = (word: string): boolean =>
  /[^s]s$/.test(word) &&
  (PERSON_NOUNS.has(word.slice(0, -1)) ||
    DEMONYMS.has(word) ||
    /^(?:citizens|families|physicians|scholars|reporters|friends|mainers|people)$|(?:ians|ists|mers|kers)$/.test(word));
