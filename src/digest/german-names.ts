import { FEMININE_NAMES, MASCULINE_NAMES } from '../language/given-names';
import { GERMAN_STATES } from '../language/name-words';
import { KNOWN_ORGANISATIONS } from '../language/organisations';
import { isKnownPlace } from '../language/places';
import { sayingOf } from '../language/saying';
import { beginsSentence } from './capitals';
import type { Token } from './tokens';

const ABSTRACT = /(?:ung|keit|heit|schaft|tion|tät|nis|ismus|ungen|keiten|heiten|schaften|tionen|täten|ern|en)$/;
const OFFICE =
  /^(?:bundes|landes|staats)(?:amt|anstalt|bank|agentur|gericht|kriminalamt|ministerium|verband|polizei)|^(?:amt|stadtwerke|landratsamt|stadtverwaltung|agentur|verband|institut|ministerium|universität|hochschule|klinikum|polizeipräsidium|staatsanwaltschaft|(?:land|amts|oberlandes|verwaltungs|sozial|arbeits)gericht)$/;
/** Adjectives are small in German but in names: "der Deutsche Wetterdienst", "das Rote Kreuz". */
const ADJECTIVE =
  /(?:(?:isch|lich)|(?<!\p{L})(?:deutsch|rot|weiß|schwarz|frei|neu|alt|hoh|vereinigt|national|international))(?:e|er|en|em|es)$/u;
/** One key for the cases of a name: "bei der Deutschen Bahn" names "die Deutsche Bahn". */
export function germanKey(key: string): string {
  const [first = '', ...rest] = key.split(' ');
  return rest.length > 0 && ADJECTIVE.test(first) ? [first.replace(/e[rnms]$/, 'e'), ...rest].join(' ') : key;
}

/** "Deutsche Bahn", "Rotes Kreuz": begins with an adjective. */
export const isDescribed = (name: string): boolean =>
  /\s/.test(name) && ADJECTIVE.test(name.split(/\s/)[0]?.toLowerCase() ?? '');

/** A form in another case: "Deutschen Bahn", "Deutscher Bahn". */
export const isInflected = (form: string): boolean => germanKey(form.toLowerCase()) !== form.toLowerCase();

/** How the names of towns end, though a plural ends so too. */
const TOWN =
  /\p{L}{2}(?:felden|hausen|kirchen|hofen|heim|burg|berg|bach|dorf|stedt|stadt|furt|brücken|münden|büttel|brunn|hagen|ingen)$/u;
const FIRMS = /(?:zulieferer|hersteller|konzern|bauer|händler|betreiber|anbieter|versicherer|kette|riese|werft)$/;
/** "Der Autozulieferer Brandtner": what a firm does, before its name. */
export const isFirm = (token: Token): boolean => FIRMS.test(token.lower);

/** "Brauerei Kolb": a firm is called by its trade and its owner; lower case. */
export const isTradeName = (first: string): boolean =>
  /^\p{L}*(?:erei|spedition|kanzlei|klinik|verlag|stiftung|werft|druckerei|gasthof|hotel|firma)$/u.test(first);

/** "Rheinauer Zeitung": a paper is called after its town. */
const PAPER =
  /^(?:zeitung|anzeiger|nachrichten|rundschau|tagblatt|tageblatt|allgemeine|kurier|bote|volksblatt|morgenpost)$/;
/** "Hermann-Löns-Brücke": a thing called after somebody, of three parts at least. */
const CALLED_AFTER =
  /^\p{Lu}\p{L}+-(?:\p{Lu}\p{L}+-)+(?:Brücke|Straße|Platz|Schule|Allee|Park|Halle|Stadion|Kirche|Universität|Stiftung|Institut|Klinik|Gymnasium|Ring|Haus|Preis)$/u;

/**
 * In German every noun has a capital, so that a capital proves nothing: a name is what holds a given name, stands after a
 * person’s title, is known, is written in capitals, begins with an adjective in a capital where no sentence does, or stands
 * after "in" or "aus" without an article and is no state.
 */
export function isGermanName(tokens: readonly Token[], span: { from: number; to: number; title: number }): boolean {
  const words = tokens.slice(span.from, span.to);
  const first = words[0];
  if (first === undefined) return false;
  const text = words.map((w) => w.text).join(' ');
  const given = words.some(
    (w, i) => i < words.length - 1 && (MASCULINE_NAMES.has(w.lower) || FEMININE_NAMES.has(w.lower)),
  );
  if (given || isKnownPlace(text) || KNOWN_ORGANISATIONS.has(first.lower)) return true;
  if (span.title < span.from && words.length <= 3) return !ABSTRACT.test(first.lower) || words.length > 1;
  if (words.every((w) => w.shape === 'upper' || w.shape === 'mixed') && first.text.length > 1) return true;
  if (OFFICE.test(first.lower) && words.length > 1) return true;
  // "IG Werkbund", "TSV Neuhof"
  if (words.length === 2 && /^\p{Lu}{2,4}$/u.test(first.text)) return true;
  const described = words.length > 1 && ADJECTIVE.test(first.lower) && first.shape === 'capital';
  if (described && !beginsSentence(tokens, span.from)) return true;
  if (words.length === 2 && /er$/.test(first.lower) && PAPER.test(words[1]?.lower ?? '')) return true;
  if (words.length === 1 && CALLED_AFTER.test(first.text)) return true;
  const before = tokens[span.from - 1]?.lower;
  if (words.length === 2 && isTradeName(first.lower)) return true;
  // "sagte Hannelore Striebig"
  if (words.length === 2 && sayingOf('de').say.has(before ?? '') && !ABSTRACT.test(first.lower)) return true;
  if (words.length === 1 && /^(?:in|aus|nach|bei|von)$/.test(before ?? '') && TOWN.test(first.lower)) return true;
  return (
    words.length === 1 &&
    (before === 'in' || before === 'aus' || before === 'nach') &&
    !GERMAN_STATES.has(first.lower) &&
    !ABSTRACT.test(first.lower)
  );
}
