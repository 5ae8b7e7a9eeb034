import { BODIES, KNOWN_ORGANISATIONS, LEGAL_FORMS, ORGANISATION_NOUNS } from '../language/organisations';
import { isKnownPlace, PLACE_NOUNS } from '../language/places';
import { acronymOf } from './acronyms';
import type { NameKind } from './digest';
import { isDescribed, isTradeName } from './german-names';

const FIRST_OF_PLACE = new Set(
  'lake river mount mt cape gulf fort port saint st st. san santa são saint- isle north south east west new río monte lac île bad northern southern eastern western central northeast northwest southeast southwest el los las santo puerto morro serra cerro sierra pico praia ilha isla lago laguna val cabo upper lower greater great'.split(
    ' ',
  ),
);
const LEADS_ORGANISATION = new Set(
  'radio university bank department ministry house institute ministerio universidad banco instituto confederación federación asociación partido ministère université banque agence assemblée parti bundesamt ministério universidade instituto federação conselho agência defesa câmara ministero università banca istituto partito agenzia'.split(
    ' ',
  ),
);

/** Laws, prizes and days: called by people's names as often as not. */
const THINGS =
  /^(?:act|bill|treaty|accord|award|awards|prize|day|cup|open|amendment|doctrine|archive|index|initiative|project|plan|rule|rules|code|circuit|series|championship|championships|festival|season|agreement|deal|summit|strategy|scandal|crisis|war|wars|proclamation|declaration|shutdown|fellowship|scholarship|medal|trophy|bowl|olympics|policy|newsletters?|updates|stories|law|marathon|alert|constitution|revolution|status|map)$/;

/** Well-known programmes, speeches, storms and quarters of the sky, which look like bodies or places. */
const NO_BODIES =
  /^(?:state of the union|medicare|medicaid|obamacare|social security|maga|daca|jcpoa|nafta|constitution|north|south|east|west|midwest)$|^(?:hurricane|typhoon|cyclone|tropical storm|operation) /i;

/** What a name’s own words tell of its kind; null where they tell nothing. */
export function kindOfWords(text: string, language: string | null): NameKind | null {
  const parts = text.toLowerCase().replace(/\.$/, '').split(/\s+/);
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (text.startsWith('@') || (parts.length > 1 && THINGS.test(last)) || NO_BODIES.test(text)) return 'other';
  // Cheap first: "any letter" is an expression that takes long to make.
  if (/[’']s$/.test(text) && /^\p{Lu}[\p{L} ]+[’']s$/u.test(text)) return 'organisation';
  if (/^(?:air force|marine) one$/i.test(text)) return 'other';
  if (isKnownPlace(text)) return 'place';
  if (parts.length > 1 && (LEGAL_FORMS.has(last) || parts.includes('&'))) return 'organisation';
  const key = text.toLowerCase().replaceAll('.', '').replaceAll(' ', '_');
  if (KNOWN_ORGANISATIONS.has(key) || KNOWN_ORGANISATIONS.has(key.replace(/^u[sk]_/, ''))) return 'organisation';
  if (
    parts.length > 1 &&
    ((LEADS_ORGANISATION.has(first) && !NO_SURNAME.test(text)) ||
      (ORGANISATION_NOUNS.has(last) && !PLACE_NOUNS.has(last)))
  )
    return 'organisation';
  if (language === 'de' && parts.length === 2 && isTradeName(first)) return 'organisation';
  if (language === 'de' && (isDescribed(text) || /^\p{Lu}{2,4} \p{Lu}\p{Ll}/u.test(text)) && !PLACE_NOUNS.has(last))
    return 'organisation';
  if (parts.length > 1 && HEAD_FIRST.has(language ?? '') && isHead(first)) return 'organisation';
  const of = parts.findIndex((part) => /^(?:of|for|on)$/.test(part));
  if (of > 0 && ORGANISATION_NOUNS.has(parts[of - 1] ?? '') && !PLACE_NOUNS.has(parts[of - 1] ?? ''))
    return 'organisation';
  if (of > 0 && PLACE_NOUNS.has(parts[of - 1] ?? '')) return 'place';
  // "New York Giants"
  if (/[^s]s$/.test(last) && !PLACE_NOUNS.has(last) && isKnownPlace(parts.slice(0, -1).join(' ')))
    return 'organisation';
  if (parts.length > 1 && (PLACE_NOUNS.has(last) || last === 'st' || FIRST_OF_PLACE.has(first))) return 'place';
  if (ORGANISATION_NOUNS.has(last) || (last.endsWith('works') && /^\p{L}{4,}works$/u.test(last))) return 'organisation';
  // "EMTs", "PINs": several of a kind.
  if (/^[A-Z]{2,5}s$/.test(text)) return 'other';
  return (acronymOf(text) !== null && !text.includes(' ')) || isFused(text) ? 'organisation' : null;
}

/** "BrightNord": a word of two is a firm's name, and no "McLund" or "DeLund". */
const isFused = (text: string): boolean =>
  /^[A-Z][a-z]{2,}[A-Z][A-Za-z]*$/.test(text) && !/^(?:Mac|Van|Von|Fitz|San|Saint|Della|Abd)/.test(text);

/** Languages in which a body is called by its first word ("Guardia di Finanza", "Landgericht Kiel"). */
const HEAD_FIRST = new Set(['es', 'fr', 'pt', 'it', 'ca', 'de']);
const isHead = (word: string): boolean => BODIES.has(word) || ORGANISATION_NOUNS.has(word);
/** Of what places end in, words that nobody is called by ("Franklin County"). */
export const NO_SURNAME =
  /(?:County|City|Springs|Avenue|Road|Boulevard|Islands?|Airport|Station|Stadium|Square|Beach|Courthouse)$/;
