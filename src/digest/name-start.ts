import { DEMONYMS } from '../language/demonyms';
import { LEGAL_FORMS, ORGANISATION_NOUNS } from '../language/organisations';
import { PLACE_NOUNS } from '../language/places';
import { sayingOf } from '../language/saying';
import { OFFICES, PERSON_NOUNS } from '../language/titles';
import { isDot, isGivenName, isHonorific, isTitle } from './capitals';
import type { Token } from './tokens';

/** "the teacher Dean Howe", "Sen. Dean Howe": a title that is a given name, after what the person is. */
const isGivenAfterNoun = (tokens: readonly Token[], from: number, at: number, to: number): boolean =>
  to - at === 2 &&
  isGivenName(tokens[at]?.lower ?? '') &&
  ((tokens[at - 1]?.shape === 'lower' && PERSON_NOUNS.has(tokens[at - 1]?.lower ?? '')) ||
    (at > from && (isDot(tokens[at - 1]) || isTitle(tokens[at - 1]))));

/** "Foreign Relations", "Health Care Act": the field of an office tells an office only where the office follows. */
const isBareField = (tokens: readonly Token[], from: number, at: number, to: number): boolean =>
  to - from > 1 &&
  OFFICES_FIELD.test(tokens[at]?.lower ?? '') &&
  !(tokens[from - 1]?.lower === 'of' && (OFFICES.has(tokens[from - 2]?.lower ?? '') || isTitle(tokens[from - 2]))) &&
  !tokens.slice(at + 1, to).some((t) => (isTitle(t) && !OFFICES_FIELD.test(t.lower)) || OFFICES.has(t.lower));
const OFFICES_FIELD =
  /^(?:foreign|finance|defen[cs]e|interior|health|education|trade|home|transport|energy|environment|labou?r|culture|justice|first|prime)$/;

/** Titles and demonyms before a person’s name are taken off, unless the whole is an organisation or a place. */
export function nameStart(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: string | null,
  surnames: ReadonlySet<string>,
): number {
  const last = tokens[to - 1]?.lower ?? '';
  const plural = to - from > 1 && (ORGANISATION_NOUNS.has(last) || LEGAL_FORMS.has(last) || PLACE_NOUNS.has(last));
  const titled = isTitle(tokens[from]) && to - from > 2 && !ORGANISATION_NOUNS.has(last) && !LEGAL_FORMS.has(last);
  // "The Republican Secretary of State"
  if (isFieldOfOffice(tokens, to - 1)) return to;
  if (plural && !titled && !isHonorific(tokens[from])) return from;
  // "Queen Amalia Hospital", "Prince William County"
  if (plural && to - from > 2 && ROYAL.test(tokens[from]?.lower ?? '')) return from;
  let start = from;
  // "Landwirt Jürgen Ahrens": in German what the person is has a capital too.
  const called = to - from > 2 && isGivenName(tokens[from + 1]?.lower ?? '') && !isGivenName(tokens[from]?.lower ?? '');
  // "Sagte Pfarrerin Almut Siegert": of three words behind a verb of saying the first is what she is.
  const said = to - from === 3 && sayingOf('de').say.has(tokens[from - 1]?.lower ?? '');
  if (language === 'de' && (called || said)) return from + 1;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    // "Mr. King" where the text has a Jessica King
    const cut = CUT_TITLE.test(token.lower) && !isDot(tokens[to]);
    const ends = i === to - 1 || /^(?:jr|sr)$/.test(tokens[i + 1]?.lower ?? '');
    const surname = ends && i > from && (cut || surnames.has(token.lower));
    if (isTitle(token) && !surname && !isGivenAfterNoun(tokens, from, i, to) && !isBareField(tokens, from, i, to))
      start = i + 1;
    else if (!(DEMONYMS.has(token.lower) || isDot(token) || token.shape === 'upper' || i === from) || i - start > 2)
      break;
  }
  if (!isGivenName(tokens[from]?.lower ?? ''))
    for (let i = start; i < to - 1; i++)
      if ((holdsOffice(tokens, i) || isOfParty(tokens, i)) && to - i <= 6) start = i + 1;
  // "Department Inspector General"
  if (start > from) while (start < to && isTitle(tokens[start]) && !isGivenName(tokens[start]?.lower ?? '')) start++;
  // "Minister of Agriculture Ann Lee"
  if (start === from && to - from > 2 && isFieldOfOffice(tokens, from)) start = from + 1;
  if (called && start === from && PERSON_NOUNS.has(tokens[from]?.lower ?? '')) start = from + 1;
  // "Democrat Orla Vance"
  const partisan = /^(?:democrat|republican)$/.test(tokens[from]?.lower ?? '');
  if (partisan && start === from && to - from === 3) start = from + 1;
  while (start < to && (isDot(tokens[start]) || tokens[start]?.text === '&')) start++;
  return start > from && start < to && tokens[start]?.lower === 'of' ? afterField(tokens, from, start, to) : start;
}

/** Titles of those after whom houses and places are called, as they are not after Mr and Mrs. */
const ROYAL = /^(?:king|queen|prince|princess|duke|duchess|lord|lady|pope|emperor|baron)$/;

/** Titles that are written with a stop, and without one are a surname ("Pradip Sen"). */
const CUT_TITLE = /^(?:sen|rep|gov|gen|col|maj|capt|lt|sgt|prof|rev)$/;

/** "Finance Minister Ann Lee", "North Carolina Sen. Richard Lee" */
const holdsOffice = (tokens: readonly Token[], at: number): boolean =>
  OFFICES.has(tokens[at]?.lower ?? '') ||
  (/^(?:sen|rep|gov|gen|lt|maj|dr)$/.test(tokens[at]?.lower ?? '') && isDot(tokens[at + 1]));

/** "Iowa Democrat Abby Fenn", "Ohio Assemblywoman Abby Fenn": before a given name. */
const isOfParty = (tokens: readonly Token[], at: number): boolean =>
  isGivenName(tokens[at + 1]?.lower ?? '') &&
  (/^(?:democrat|republican|whip|assembly(?:wo)?man)$/.test(tokens[at]?.lower ?? '') ||
    (PERSON_NOUNS.has(tokens[at]?.lower ?? '') && !/^(?:uncle|aunt)$/.test(tokens[at]?.lower ?? '')));

const isFieldOfOffice = (tokens: readonly Token[], at: number): boolean =>
  FIELD.test(tokens[at]?.lower ?? '') &&
  tokens[at - 1]?.lower === 'of' &&
  (OFFICES.has(tokens[at - 2]?.lower ?? '') || isTitle(tokens[at - 2]));

/** Fields of an office of one word, after which even a surname alone begins a person's name. */
const FIELD =
  /^(?:state|defen[cs]e|justice|energy|labou?r|commerce|education|agriculture|interior|transport|transportation|health|treasury|finance|war)$/;

/**
 * Where a person’s name begins behind an office and its field: "Secretary of State Marco Marsh". A title that ends in its place
 * ("Duchess of Arlen") is the name itself.
 */
function afterField(tokens: readonly Token[], from: number, of: number, to: number): number {
  for (let i = of + 2; i < to - 1; i++) if (isGivenName(tokens[i]?.lower ?? '')) return i;
  const words = to - of - 1;
  // "Director of the CIA"
  if (words === 2 && tokens[of + 1]?.lower === 'the' && OFFICES.has(tokens[of - 1]?.lower ?? '')) return to;
  if (words >= 3) return to - 2;
  if (words === 1 && FIELD.test(tokens[of + 1]?.lower ?? '')) return to;
  return words === 2 && (FIELD.test(tokens[of + 1]?.lower ?? '') || tokens[of + 1]?.shape === 'upper') ? to - 1 : from;
}
