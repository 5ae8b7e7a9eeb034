import { DEMONYMS } from '../language/demonyms';
import { grammarOf } from '../language/grammar';
import { COMMON_ACRONYMS, OPENERS } from '../language/name-words';
import { KNOWN_ORGANISATIONS, LEGAL_FORMS, ORGANISATION_NOUNS } from '../language/organisations';
import { isKnownPlace } from '../language/places';
import { GROUP_NOUNS, PERSON_NOUNS, TITLES } from '../language/titles';
import { aloneIsName, isAbstract, isCommonNoun, isSurnameAlone, speaks } from './alone-names';
import { bodyBefore } from './body-before';
import { beginsSentence, isDot, isGivenName, isTitle, MONTHS_AND_NAMES, mayName, touches } from './capitals';
import { isFirm, isGermanName } from './german-names';
import { describedHead, endOf } from './name-extent';
import type { NameSpan } from './name-span';
import { nameStart } from './name-start';
import {
  isFeast,
  isHeading,
  isNoName,
  isOfNation,
  isOfOffice,
  isOrdinalMark,
  isShouted,
  NEVER_ALONE,
} from './no-names';
import { withNumber } from './numbered-names';
import { officeAt } from './offices';
import type { Token } from './tokens';
import type { WordUse } from './word-use';

/** Words of which a number beside them makes a thing’s name: "Route 9", "Page C7". */
const NUMBERED =
  /^(?:page|route|flight|runway|article|section|chapter|phase|level|type|round|room|version|part|grade|stage|channel|gate|platform|highway|interstate|title|table|figure|apollo|formula|day|week|group|district|ward|unit|building|exit|pier|floor|number|no|week|season|episode|class|line|act|amendment|covid|age)$/;

/** The names of a sentence, from left to right, without overlap. */
export function nameSpans(tokens: readonly Token[], use: WordUse): NameSpan[] {
  if (isShouted(tokens) || (use.language !== 'de' && isHeading(tokens, use.language))) return [];
  const grammar = grammarOf(use.language);
  const german = use.language === 'de';
  const out: NameSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind === 'handle' && token.text.startsWith('@')) {
      out.push({ from: i, to: i + 1, title: i });
      continue;
    }
    // "(D-San Orso)": whom somebody stands for.
    if (/^[DRI][-‐]/.test(token.text) && /^..\p{Lu}/u.test(token.text))
      while (mayName(tokens[i + 1]) && touches(tokens[i], tokens[i + 1])) i++;
    if (!mayName(token)) continue;
    // "Chief of Staff Lee": the office is no name, and the name begins behind it.
    if (token.lower === 'chief' && isOfStaff(tokens, i + 1)) {
      i += 2;
      continue;
    }
    if (token.lower === 'staff' && tokens[i - 1]?.lower === 'of' && tokens[i - 2]?.lower === 'chief') continue;
    if (MONTHS_AND_NAMES.has(token.lower) && !isMonthsName(tokens, i, use)) continue;
    if (isSurnameAlone(tokens, i, use)) {
      out.push({ from: i, to: i + 1, title: i });
      continue;
    }
    const begins = beginsSentence(tokens, i);
    const closed =
      grammar.determiners.has(token.lower) ||
      grammar.prepositions.has(token.lower) ||
      grammar.conjunctions.has(token.lower) ||
      grammar.subordinators.has(token.lower) ||
      grammar.adverbs.has(token.lower) ||
      grammar.auxiliaries.has(token.lower) ||
      OPENERS.has(token.lower);
    const office = officeAt(tokens, i, use.language);
    if (office !== null) {
      if (office.person !== null) out.push(office.person);
      i = office.to - 1;
      continue;
    }
    const particle = LEADING_PARTICLE.test(token.lower) && mayName(tokens[i + 1]) && !isArticle(token, begins, use);
    if (
      closed &&
      !particle &&
      token.shape === 'capital' &&
      (begins || !(grammar.adverbs.has(token.lower) || OPENERS.has(token.lower)))
    )
      continue;
    const reach = endOf(tokens, i, use.language);
    // "Desmond Iles KC"
    const end = reach - i > 2 && HONOURS.test(tokens[reach - 1]?.text ?? '') ? reach - 1 : reach;
    const from = nameStart(tokens, i, end, use.language, use.surnames);
    const whole = from === i && end - i > 1 && describedHead(tokens, i, i + 1, use.language) === end - i - 1;
    const found = whole ? { from, to: end, title: i } : trimmed(tokens, from, end, i);
    i = Math.max(i, reach - 1);
    if (found === null) continue;
    const span = withNumber(tokens, found);
    const first = tokens[span.from];
    if (isNoName(tokens, span, use.language) || (span.to - span.from === 1 && COMMON_ACRONYMS.has(first?.lower ?? '')))
      continue;
    if (
      first === undefined ||
      isFeast(tokens, span) ||
      isOrdinalMark(tokens, span) ||
      isOfNation(tokens, span) ||
      isOfOffice(tokens, span.title)
    )
      continue;
    if (german && !isGermanName(tokens, span)) {
      const last = { from: span.to - 1, to: span.to, title: span.to - 1 };
      if (span.to - span.from > 1 && (tokens[last.from]?.shape === 'upper' || isFirm(first))) out.push(last);
      continue;
    }
    if (span.to - span.from === 1 && span.title === span.from) {
      if (
        DEMONYMS.has(first.lower) ||
        COMMON_ACRONYMS.has(first.lower) ||
        (closed && !particle && (begins || first.shape === 'capital'))
      )
        continue;
      if (begins && !german && !aloneIsName(first, use) && !speaks(first, tokens[span.to], use)) continue;
      if (!begins && first.shape === 'capital' && first.text.length === 1) continue;
      if (!begins && isCommonNoun(tokens, span.from, use)) continue;
      // "We want her to STOP": a word that the text writes small elsewhere is shouted.
      if (
        !begins &&
        first.shape === 'upper' &&
        first.text.length > 2 &&
        use.small.has(first.lower) &&
        tokens[span.from - 1]?.lower !== 'the'
      )
        continue;
      if (begins && isAbstract(first) && !speaks(first, tokens[span.to], use) && !KNOWN_ORGANISATIONS.has(first.lower))
        continue;
      // "The House passed it": in English the chamber alone has the capital.
      const chamber = first.lower === 'house' && tokens[span.from - 1]?.lower === 'the' && use.language === 'en';
      if (NEVER_ALONE.test(first.lower) && !chamber) continue;
      // "Shipping group Osten Line"
      if (begins && ORGANISATION_NOUNS.has(first.lower) && GROUP_NOUNS.has(tokens[span.to]?.lower ?? '')) continue;
      if (LEGAL_FORMS.has(first.lower)) continue;
      if (NUMBERED.test(first.lower) && /\d/.test(tokens[span.to]?.text ?? '')) continue;
    } else if (
      begins &&
      span.from === span.title &&
      !german &&
      ((startsWithCommonWord(first, use) && !leadsPlace(tokens, span)) ||
        isDoing(tokens, span, use) ||
        isCalled(tokens, span))
    ) {
      const rest = trimmed(tokens, span.from + 1, span.to, span.from + (PERSON_NOUNS.has(first.lower) ? 0 : 1));
      if (rest !== null && !DEMONYMS.has(tokens[rest.from]?.lower ?? '')) out.push(rest);
      continue;
    }
    const body = bodyBefore(tokens, span);
    if (body !== null) out.push(body);
    out.push(span);
  }
  return out;
}

/** The first of several capitals at the start of a sentence is a common word written small elsewhere ("Officers Lee and"). */
const startsWithCommonWord = (first: Token, use: WordUse): boolean =>
  first.shape === 'capital' &&
  use.small.has(first.lower) &&
  !use.capital.has(first.lower) &&
  !ORGANISATION_NOUNS.has(first.lower) &&
  !isGivenName(first.lower);

/** "Port Aldane has grown" in a text of a port: what a place may be called by before its own name. */
const leadsPlace = (tokens: readonly Token[], { from, to }: NameSpan): boolean =>
  to - from === 2 &&
  /^(?:port|lake|mount|cape|fort|glen|loch)$/.test(tokens[from]?.lower ?? '') &&
  !isGivenName(tokens[from + 1]?.lower ?? '') &&
  !isTitle(tokens[from + 1]) &&
  !ORGANISATION_NOUNS.has(tokens[from + 1]?.lower ?? '');

/** "Beating Kessock cost them a day": a verb before a name that the text has by itself. */
const isDoing = (tokens: readonly Token[], { from, to }: NameSpan, { capital }: WordUse): boolean =>
  to - from > 1 &&
  /[a-z]{3}ing$/.test(tokens[from]?.lower ?? '') &&
  !capital.has(tokens[from]?.lower ?? '') &&
  capital.has(tokens[from + 1]?.lower ?? '');

/** "Challenger Wen Castellano", "Carmaker Tarn Motors": what somebody is, before two words of a name at least. */
function isCalled(tokens: readonly Token[], { from, to }: NameSpan): boolean {
  const [first, last] = [tokens[from]?.lower ?? '', tokens[to - 1]?.lower ?? ''];
  if (to - from < 3) return false;
  if (FIRM.test(first)) return true;
  const several = isGivenName(tokens[from + 1]?.lower ?? '');
  const noun = PERSON_NOUNS.has(first) || !several ? first : first.replace(/(?:(?<=ss)e)?s$/, '');
  return PERSON_NOUNS.has(noun) && !BESIDE_PERSON.test(noun) && !TITLES.has(first) && !ORGANISATION_NOUNS.has(last);
}
const FIRM =
  /^(?:rival|carmaker|chipmaker|drugmaker|airline|retailer|lender|insurer|supplier|manufacturer|operator|broadcaster|startup|start-up|brewer|miner|regulator|conglomerate)$/;
/** Words for a person that begin other names ("Major League Soccer"). */
const BESIDE_PERSON =
  /^(?:major|star|baby|general|king|queen|prince|princess|justice|head|pilot|boy|girl|man|woman|soldier|worker|partner|guest|brother|sister|father|mother)$/;
/** Letters behind a name, which are no part of it. */
const HONOURS = /^(?:KC|QC|SC|MP|MEP|MSP|TD|OBE|CBE|MBE|KBE|DBE|JP|RN|FRS|PhD|MD)$/;

/** Small words with which a surname may begin a sentence. */
const LEADING_PARTICLE = /^(?:al|el|la|le|los|van|von|de)$/;

/** "La Cassa Depositi" opens a sentence with an article; "Le Brun" is a surname where the text writes it so elsewhere. */
const isArticle = (token: Token, begins: boolean, { language, capital }: WordUse): boolean =>
  begins && ARTICLED.has(language ?? '') && !capital.has(token.lower);
const ARTICLED = new Set(['es', 'fr', 'it', 'ca']);

/** A month’s name is a person’s before another capital, or small where the text has an Ann May, not after "in" or a day. */
const isMonthsName = (tokens: readonly Token[], at: number, { surnames }: WordUse): boolean =>
  (mayName(tokens[at + 1])
    ? touches(tokens[at], tokens[at + 1])
    : surnames.has(tokens[at]?.lower ?? '') && (tokens[at]?.possessive || tokens[at + 1]?.shape === 'lower')) ===
    true &&
  tokens[at - 1]?.kind !== 'number' &&
  !/^(?:in|since|until|by|last|next|early|late|of|from|this|mid|en|em|im)$/.test(tokens[at - 1]?.lower ?? '');

/** "Ohio Republicans", "Senate Democratic leader": of a party, and no part of the name before. */
const isPartyTail = (tokens: readonly Token[], from: number, end: number): boolean =>
  /^(?:republicans?|democrats?|democratic)$/.test(tokens[end - 1]?.lower ?? '') &&
  (/^(?:house|senate|assembly|congressional)$/.test(tokens[end - 2]?.lower ?? '') ||
    isKnownPlace(
      tokens
        .slice(from, end - 1)
        .map((token) => token.text)
        .join(' '),
    ));

const isOfStaff = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'of' && tokens[at + 1]?.lower === 'staff';

/** Offices whose holder is not named behind them, and words with which a sentence goes on. */
const TAIL =
  /^(?:secretary|minister|chairman|chairwoman|ceo|director|spokesman|spokeswoman|commissioner|governor|senator|president|editor|photo|the|an|this)$/;

/** Legal forms that are written with a stop. */
const CUT_SHORT = /^(?:inc|ltd|co|corp)$/;

/** Without what cannot stand at either end of a name; null where nothing is left. */
function trimmed(tokens: readonly Token[], from: number, to: number, title: number): NameSpan | null {
  let end = to;
  if (end - from > 1 && isPartyTail(tokens, from, end)) end--;
  // "Tarn Foods CEO", "Orso Images The"
  const plain = tokens.slice(from, end).every(({ kind, shape }) => kind === 'word' && shape !== 'lower');
  if (plain && !isGivenName(tokens[from]?.lower ?? ''))
    while (end - from > 1 && TAIL.test(tokens[end - 1]?.lower ?? '')) end--;
  // "White House Chief of Staff"
  if (end - from > 1 && tokens[end - 1]?.lower === 'chief' && isOfStaff(tokens, end)) end--;
  while (
    end > from &&
    (isDot(tokens[end - 1]) || (tokens[end - 1]?.shape === 'lower' && tokens[end - 1]?.lower !== 'plc'))
  )
    end--;
  if (
    end > from &&
    isDot(tokens[end]) &&
    CUT_SHORT.test(tokens[end - 1]?.lower ?? '') &&
    tokens[end]?.start === tokens[end - 1]?.end
  )
    end++;
  return end > from ? { from, to: end, title } : null;
}
