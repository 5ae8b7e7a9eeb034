import { DEMONYMS } from '../language/demonyms';
import { FIELDS } from '../language/fields';
import { FEMININE_NAMES, MASCULINE_NAMES } from '../language/given-names';
import { OPENERS } from '../language/name-words';
import { KNOWN_ORGANISATIONS, ORGANISATION_NOUNS } from '../language/organisations';
import { isKnownPlace } from '../language/places';
import { FEMININE_TITLES, GROUP_NOUNS, MASCULINE_TITLES, PERSON_NOUNS } from '../language/titles';
import { isGivenName } from './capitals';
import type { NameKind } from './digest';
import { kindOfWords, NO_SURNAME } from './kind-of-words';
import type { Entity, Mention } from './mentions';
import { type Votes, vote } from './name-votes';
import type { Line } from './reading';

/** Small words that no person’s name has. */
const JOINS_THINGS = /^(?:of|for|and|the|on|to|in|by|with)$/;

/** Words that begin what pages and headlines say, and nobody's name. */
const COMMON =
  /^(?:key|full|free|vote|ask|avoid|cancel|stop|save|end|view|play|top|very|big|poor|project|dream|phase|price|order|rights|take|support|add|see|special|local|tax|air|state|daily|national|plan|joint|time|first|planned|open)$|[a-z]{2}(?:tion|ment|ness|ship|tive|ical)s?$/;

/** A word that tells what something is, before the last of a name. */
const isNoun = (word: string): boolean =>
  GROUP_NOUNS.has(word) ||
  ORGANISATION_NOUNS.has(word) ||
  FIELDS.has(word) ||
  DEMONYMS.has(word) ||
  OPENERS.has(word) ||
  COMMON.test(word);

/** Kind and gender of a name, from its own words first, then from what stands around it. */
export function settleKind(
  entity: Entity,
  lines: readonly Line[],
  language: string | null,
  small: ReadonlySet<string>,
  alone: ReadonlySet<string>,
): void {
  const votes: Votes = { person: 0, place: 0, organisation: 0, articles: 0, thing: 0, inside: 0 };
  for (const mention of entity.mentions.slice(0, 30)) {
    const line = lines[mention.line];
    if (line === undefined) continue;
    vote(votes, mention, line, language);
    entity.gender ??= genderOf(mention, line);
  }
  const plain = entity.mentions.filter((m) => !m.text.startsWith('@'));
  const longest = (plain.length > 0 ? plain : entity.mentions).reduce((a, b) =>
    b.text.length > a.text.length ? b : a,
  ).text;
  // A surname or given name that the text uses by itself: so it does with people.
  const parts = longest.toLowerCase().split(' ');
  const shortened = parts.length > 1 && (alone.has(parts.at(-1) ?? '') || alone.has(parts[0] ?? ''));
  entity.inside = votes.inside > 0;
  entity.asPerson = votes.person > votes.place && votes.thing === 0;
  const surname = parts.length > 1 && alone.has(parts.at(-1) ?? '');
  const bare = /[^su]s$/.test(longest) && entity.mentions.every(({ line }) => isBare(lines[line]));
  entity.kind = kindFrom(longest, votes, small, { shortened, surname, bare }, language);
  if (entity.kind !== 'person') entity.gender = null;
}

/** "Popular Contributors": a line of capitals without a full stop, of a menu and no sentence. */
const isBare = (line: Line | undefined): boolean =>
  line !== undefined && line.tokens.at(-1)?.text !== '.' && !line.tokens.some(({ shape }) => shape === 'lower');

/** Well-known places that people are called after; of the others a word for a person ("its ally Iran") makes nobody. */
const PERSONS_TOO =
  /^(?:jordan|chad|israel|paris|london|austin|dallas|houston|washington|charlotte|florence|sofia|lincoln|madison|georgia|virginia|kenya|india|china|ireland|england|wales|scotland|milan|victoria|sydney|phoenix|denver|bristol|santiago|valencia|mali|cuba|alberta|montana|dakota|carolina|marseille|nice|orlando|newcastle|oxford|cleveland|pittsburgh|perth|lima|rio)$/i;

function kindFrom(
  text: string,
  votes: Votes,
  small: ReadonlySet<string>,
  { shortened, surname, bare }: { readonly shortened: boolean; readonly surname: boolean; readonly bare: boolean },
  language: string | null,
): NameKind {
  const given = isGivenName((text.split(' ')[0] ?? '').toLowerCase()) && text.includes(' ');
  const own = kindOfWords(text, language);
  const placed = isKnownPlace(text) && ((votes.place > 0 && votes.person < 3 + votes.place) || !PERSONS_TOO.test(text));
  if (votes.person >= 3 && own !== 'organisation' && !placed) return 'person';
  // "Bryony Lake", whom the text calls Lake as it calls no lake.
  if (own === 'place' && surname && !isKnownPlace(text) && votes.person > 0 && votes.place + votes.thing === 0)
    return 'person';
  if (given && own === 'place' && !isKnownPlace(text) && !NO_SURNAME.test(text))
    return votes.place > votes.person ? 'place' : 'person';
  if (own === 'place' && votes.organisation >= 1.5 && / (?:City|Town|County|Park)$/.test(text)) return 'organisation';
  if (own !== null) return own;
  if (given) return 'person';
  if (votes.place >= 1 && votes.place > votes.person) return 'place';
  const parts = text.split(' ');
  const end = parts.at(-1) ?? '';
  // "the Tweet", "the Big Map": an article tells a body neither of one word nor of what the text has in small letters.
  const joined = parts.some((p) => JOINS_THINGS.test(p));
  const alone = parts.length === 1 || (!joined && small.has(end.toLowerCase()));
  const told = votes.organisation - (alone ? votes.articles : 0);
  if (parts.length === 1 && votes.organisation >= 1) return told >= 1 ? 'organisation' : 'other';
  const team = parts.length > 1 && isKnownPlace(parts.slice(0, -1).join(' '));
  const thing =
    (/^\p{Lu}{2,}$/u.test(end) && text !== text.toUpperCase()) ||
    DEMONYMS.has(end.toLowerCase()) ||
    team ||
    bare ||
    KNOWN_ORGANISATIONS.has((parts[0] ?? '').toLowerCase()) ||
    FIELDS.has(end.toLowerCase()) ||
    /(?:ation|ment|ness|ism|ality|icies|^Program|^Programme|^System|^Loan|^Report|^List|^Scheme)s?$/.test(end) ||
    ORGANISATION_NOUNS.has(end.toLowerCase().replace(/s$/, '')) ||
    parts.slice(0, -1).some((p) => isNoun(p.toLowerCase())) ||
    parts.some((p) => small.has(p.toLowerCase()) && p.length > 3);
  if (
    parts.length >= 2 &&
    parts.length <= 4 &&
    !joined &&
    (shortened || votes.person > 0 || votes.thing === 0) &&
    (!thing || votes.person >= 1.5) &&
    votes.organisation < 0.7 &&
    parts.every((p) => /^\p{Lu}[\p{L}'’-]|^\p{Lu}\.?$|^\p{Ll}{1,3}$|^\p{Ll}{2,4}[-‐]\p{Lu}/u.test(p))
  )
    return 'person';
  if (votes.person > 1 && !team) return 'person';
  if (votes.organisation >= 0.7 && votes.organisation > votes.place) return told >= 0.7 ? 'organisation' : 'other';
  return votes.place >= 0.6 ? 'place' : 'other';
}

function genderOf(mention: Mention, line: Line): 'm' | 'f' | null {
  for (let i = mention.title; i < mention.from; i++) {
    const word = line.tokens[i]?.lower ?? '';
    if (MASCULINE_TITLES.has(word)) return 'm';
    if (FEMININE_TITLES.has(word)) return 'f';
    const told = PERSON_NOUNS.get(word);
    if (told === 'm' || told === 'f') return told;
  }
  const before = PERSON_NOUNS.get(line.tokens[mention.title - 1]?.lower ?? '');
  if (before === 'm' || before === 'f') return before;
  const first = line.tokens[mention.from]?.lower ?? '';
  if (mention.to - mention.from < 2) return null;
  if (MASCULINE_NAMES.has(first)) return FEMININE_NAMES.has(first) ? null : 'm';
  if (FEMININE_NAMES.has(first)) return 'f';
  return null;
}
