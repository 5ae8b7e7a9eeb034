import type { Figure } from '../digest/digest';
import { isFunctionWord } from '../language/function-words';
import { stemOf } from '../language/stem';
import { wordsOf } from '../language/words';
import type { Account } from './account';
import { familyOf } from './figure-unit';
import { type Happening, happeningOf, PEOPLE } from './happening';
import { onceMade } from './once-made';
import { type Period, periodOf } from './period';
import { stemsOf } from './vocabulary';
import type { Weigh } from './weigher';

/** What a figure speaks of, as far as the text tells. */
export interface Subject {
  readonly figure: Figure;
  readonly account: Account;
  /** Quantity measured: never compared across families. */
  readonly family: string;
  /** Stem of the noun counted; null where the text does not say. */
  readonly head: string | null;
  /** Stems of the other words of the label. */
  readonly modifiers: ReadonlySet<string>;
  readonly happening: () => Happening | null;
  /** The words around it tell of another happening than the digest found. */
  readonly disputed: () => boolean;
  /** "A 125-member assembly": the size of something else. */
  readonly attributive: boolean;
  /** Stem of what is counted with it ("48 states and the capital"); null for nothing. */
  readonly joined: () => string | null;
  /** Words of a proper owner; empty where none is known by name. */
  readonly owner: ReadonlySet<string>;
  readonly period: () => Period;
  /** Stems of the names that stand before it in its sentence: whoever it is told of is likely among them. */
  readonly named: () => ReadonlySet<number>;
  readonly setting: () => Setting;
  /** Whether a stem is of its setting. */
  readonly tells: (stem: string) => boolean;
  /** An amount of change, not a level. */
  readonly change: boolean;
  /** A part, a rest, an addition or a denial ("all but five", "12 more", "not 500"): says nothing of the whole. */
  readonly partial: () => boolean;
  /** Told as what may be or might have been, or as so many of more: good for one number in both, not for a difference. */
  readonly supposed: () => boolean;
  /** Stems of the words shortly before it: what has or makes what is counted. */
  readonly leading: () => ReadonlySet<string>;
  /** Stems of the few words on either side of it. */
  readonly beside: () => ReadonlySet<string>;
}

/** The stems of a figure's sentence by number, without label and numbers, each with its weight. */
export interface Setting {
  readonly stems: readonly number[];
  readonly weights: readonly number[];
  readonly has: ReadonlySet<number>;
  /** All weights together. */
  readonly total: number;
}

/** Kinds that say what is counted: a quake has one magnitude, a match one score. */
const KINDS: ReadonlySet<Figure['kind']> = new Set<Figure['kind']>(['magnitude', 'score', 'age']);
/** Words about the label that change nothing of what is counted. */
const IDLE = new Set(
  'total overall estimate roughli whole entir said report around about least more than over nearli almost some local peopl offici new'.split(
    ' ',
  ),
);
const PARTIAL_BEFORE =
  /\b(?:all but|except(?: for)?|other than|apart from|besides|another|an additional|a further|a remaining|an extra|not|never|n['’]t|denied|false|instead of|rather than|without)(?: \p{L}+){0,2}\s*$/iu;
const PARTIAL_AFTER = /^\s*(?:more|other|others|additional|further|extra|fewer|less|remaining)\b/i;
const PARTIAL_LABEL = /\b(?:others?|more|additional|remaining|further|extra|rest)\b/;
/** "Twenty people, four of whom were hurt and 16 who walked": one of the parts that a whole is told in. */
const PART_AFTER_PART = /\b(?:\p{N}+|\p{L}+) of (?:whom|which|them)\b[^.;:]{0,80}\band\s*$/u;
/** "155 of the 300 members", "three out of 20": a part, and a whole. */
const PART_OF = /^\s*(?:\p{L}+ ){0,2}(?:out )?of (?:the |its |their |his |her |our )?(?:\p{L}+ )?\d/iu;
const WHOLE_OF =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|some|most|half|none|any))(?: \p{L}+){0,2} (?:out )?of (?:the |its |their |his |her |our )?$/iu;
/** "Three deaths per 10,000 people": neither number counts anything by itself. */
const RATE_BEFORE = /\b(?:per|every|for every|one in)\s+$/i;
const RATE_AFTER = /^\s*(?:\p{L}+ ){0,2}(?:per|for every|for each|in every|out of every)\b/iu;
/** "Eleven of the deaths". */
const OF_MORE = /\bof (?:the|its|their|his|her|our|them|those|these)\b/i;
const SUPPOSED =
  /\b(?:would have|could|might|may|if|should|expects?|expected|forecasts?|projected|predicts?|predicted|estimates?|up to)\b/i;
const JOINED = /^\s+(?:and|or|plus|as well as)\s+(?:the\s+)?(\p{L}+)/u;
const ATTRIBUTIVE = /\p{N}-\p{L}/u;
/** Characters before a figure in which its subject stands. */
const LEADING = 70;
/** Characters on either side that stand beside a figure. */
const BESIDE = 24;
/** An amount of change, in words before it or after: where a digest has not marked it. */
const CHANGE_BEFORE =
  /\b(?:add(?:s|ed|ing)?|gain(?:s|ed|ing)?|los(?:t|es|ing)|shed|(?:is|was|are|were|be|been|went|goe?s?|gone|going) (?:up|down)|(?:rais|increas|reduc|cut|rose|ris|fell|grow|grew|drop|climb|jump|declin|slid|shr)\p{L}*(?: \p{L}+){0,3} by|(?:increase|decrease|rise|drop|gain|raise|jump|cut) of)\s+(?:about |nearly |over |almost |more than |at least |some )?$/iu;

/**
 * Reads a figure's subject from its label, owner and period, and from the sentence around it: what only some pairs of
 * figures come to ask is read when they ask.
 */
export function subjectOf(figure: Figure, account: Account, weigh: Weigh): Subject {
  const { language, vocabulary, nameStems } = account;
  const around = surroundings(figure, account);
  const setOf = (text: string): ReadonlySet<string> => new Set(stemsOf(text, language));
  const label = stemsOf(figure.label, language);
  const head = headOf(figure, label.at(-1) ?? null, around, language);
  const read = onceMade(() =>
    figure.kind === 'count' && language === 'en' ? happeningRead(label, head, around) : null,
  );
  const acted = figure.kind === 'count' && figure.action !== undefined ? actedOf(figure.action) : null;
  const setting = onceMade(() => settingOf(figure, account, label, weigh));
  return {
    figure,
    account,
    family: familyOf(figure),
    head,
    modifiers: new Set(label.slice(0, -1).filter((stem) => !IDLE.has(stem) && happeningOf(stem) === undefined)),
    happening: () => read() ?? acted,
    disputed: () => read() !== null && acted !== null && read() !== acted,
    attributive: ATTRIBUTIVE.test(figure.text),
    joined: onceMade(() => (figure.kind === 'count' ? joinedIn(around.after, language) : null)),
    owner: properWords(figure.owner ?? (figure.kind === 'age' ? nameBefore(around.before) : ''), language),
    period: onceMade(() => periodOf(spokenOf(figure, `${around.before} ${around.after}`))),
    named: onceMade(() => new Set(vocabulary.idsOf(around.before, language).filter((stem) => nameStems.has(stem)))),
    setting,
    tells: (stem) => setting().has.has(vocabulary.find(stem) ?? -1),
    change: figure.change || CHANGE_BEFORE.test(around.before.slice(-80)),
    partial: onceMade(() => isPartial(figure, around)),
    supposed: onceMade(() => SUPPOSED.test(around.before.slice(-90)) || OF_MORE.test(figure.text)),
    leading: onceMade(() => setOf(around.before.slice(-LEADING))),
    beside: onceMade(() => setOf(`${around.before.slice(-BESIDE)} ${around.after.slice(0, BESIDE)}`)),
  };
}

/** "Will buy the terminal for $780 million": the price of a deal, which other texts call so. */
const PRICE =
  /\b(?:buy|buys|buying|bought|acquir(?:e|es|ed|ing)|tak(?:e|es|ing) over|took over|sell|sells|selling|sold|purchas(?:e|es|ed|ing))\b[^.;:]{3,90}\bfor\s+(?:about |around |nearly |over |more than |some |up to )?$/i;
const DEAL = 'deal';

/** Stem of the noun counted: of the label, else what the kind or the words before say. */
function headOf({ kind }: Figure, told: string | null, { before }: Surroundings, language: string): string | null {
  // "The vote was 212 to 147", "by 212 votes to 147"
  if (kind === 'score') return kind;
  if (told !== null) return told;
  if (KINDS.has(kind)) return kind;
  return kind === 'money' && language === 'en' && PRICE.test(before.slice(-140)) ? DEAL : null;
}

const isPartial = ({ kind, label, text }: Figure, { before, after }: Surroundings): boolean =>
  PARTIAL_LABEL.test(`${label} ${text}`) ||
  PARTIAL_BEFORE.test(before.slice(-60)) ||
  PARTIAL_AFTER.test(after.slice(0, 20)) ||
  PART_AFTER_PART.test(before.slice(-120)) ||
  PART_OF.test(after.slice(0, 80)) ||
  WHOLE_OF.test(before.slice(-30)) ||
  (kind === 'count' && (RATE_BEFORE.test(before.slice(-12)) || RATE_AFTER.test(after.slice(0, 30))));

const joinedIn = (after: string, language: string): string | null =>
  stemsOf(JOINED.exec(after.slice(0, 40))?.[1] ?? '', language)[0] ?? null;

const WEEKDAYS = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g;
/** "In 112 accidents between March 2029 and March 2030": a count of other times, wherever its sentence tells them. */
const BETWEEN_YEARS =
  /\b(?:between|from)\s[^.;:]{0,20}\b(?:1[89]|20)\d\d (?:and|to|until|through) [^.;:]{0,20}\b(?:1[89]|20)\d\d\b/i;
/** "By Friday", "since May 2031": until when or from when a level is told, and no period that it belongs to. */
const STATE = /^\s*(?:since|by|as of|until|so far|to date|now|currently)\b/i;

function spokenOf({ period, change, from }: Figure, around: string): string {
  // A change of a day is told with its day, wherever that stands in the sentence.
  if (period === null && change) return (around.match(WEEKDAYS) ?? []).join(' ');
  // Of a change to a level the period tells how long the change took.
  if (from !== null) return '';
  if (period === null) return BETWEEN_YEARS.exec(around)?.[0] ?? '';
  return !change && STATE.test(period) ? '' : period;
}

/** Words of the numbers themselves. */
const MEASURES = new Set(
  'percent percentag million billion trillion thousand hundr dozen dollar euro pound'.split(' '),
);

/** What the figure's sentence says beside it, numbers left out: they are what is compared. */
function settingOf(
  { sentence }: Figure,
  { headline, stems, vocabulary }: Account,
  label: readonly string[],
  weigh: Weigh,
): Setting {
  const counted = label.at(-1);
  const told = (sentence === null ? headline : (stems[sentence] ?? [])).filter((id) => {
    const stem = vocabulary.stemAt(id);
    return stem !== counted && !MEASURES.has(stem) && !isNumeral(stem);
  });
  const weights = told.map(weigh.at);
  return { stems: told, weights, has: new Set(told), total: weights.reduce((sum, weight) => sum + weight, 0) };
}

function isNumeral(stem: string): boolean {
  const code = stem.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

const headlineOf = ({ digest }: Account): string => digest.article.headline ?? '';

/** "Ida Fenwick, 54,": the name that an age is told of. */
const nameBefore = (before: string): string =>
  /((?:\p{Lu}[\p{L}'’-]* ){0,3}\p{Lu}[\p{L}'’-]*),\s*(?:aged? )?$/u.exec(before.slice(-80))?.[1] ?? '';

interface Surroundings {
  /** Of the sentence, as far as clauses of the same figure reach. */
  readonly before: string;
  readonly after: string;
}

/** How far a figure's setting reaches on either side, in characters. */
const REACH = 240;

function surroundings({ text, sentence }: Figure, account: Account): Surroundings {
  const whole = sentence === null ? headlineOf(account) : (account.digest.sentences[sentence] ?? '');
  const at = whole.indexOf(text);
  if (at < 0) return { before: '', after: '' };
  return {
    before: whole.slice(Math.max(0, at - REACH), at),
    after: whole.slice(at + text.length, at + text.length + REACH),
  };
}

/** The digest's word for it, which is English in every language. */
const actedOf = (action: string): Happening | null => happeningOf(stemOf(action, 'en')) ?? null;

const firstHappening = (stems: readonly string[]): Happening | null => {
  for (const stem of stems) {
    const found = happeningOf(stem);
    if (found) return found;
  }
  return null;
};

const happeningRead = (label: readonly string[], head: string | null, around: Surroundings): Happening | null =>
  firstHappening(label) ?? happeningAround(around, head === null || PEOPLE.has(head));

const BOUNDARY = /[;:.!?—–]|,|\b(?:and|but|while|with|as|after|including|although|though)\b|\d/gi;

/**
 * What happened to those counted: the word nearest in the figure's own clause, to the right first ("12 were killed and
 * 30 hurt"), else to the left ("killing 12"); else, of people, what the sentence tells if it tells one thing
 * only.
 */
function happeningAround({ before, after }: Surroundings, alone: boolean): Happening | null {
  const end = after.search(BOUNDARY);
  const right = end < 0 ? after : after.slice(0, end);
  return (
    nearest(right) ?? nearestLast(before.slice(lastBoundary(before))) ?? (alone ? onlyOne(`${before} ${after}`) : null)
  );
}

function lastBoundary(text: string): number {
  let last = 0;
  for (const { index } of text.matchAll(BOUNDARY)) last = index;
  return last;
}

function happenings(text: string): Happening[] {
  const found: Happening[] = [];
  for (const { word } of wordsOf(text)) {
    const happening = happeningOf(stemOf(word, 'en'));
    if (happening) found.push(happening);
  }
  return found;
}

const nearest = (text: string): Happening | null => happenings(text)[0] ?? null;
const nearestLast = (text: string): Happening | null => happenings(text).at(-1) ?? null;
const onlyOne = (text: string): Happening | null => {
  const all = new Set(happenings(text));
  const [one] = all;
  return all.size === 1 && one ? one : null;
};

/** Stems of the words with a capital, a digit or a sign of an account: an owner known by name. */
function properWords(owner: string, language: string): Set<string> {
  const proper = new Set<string>();
  const marked = owner.includes('@') || owner.includes('#');
  for (const { word, capital } of wordsOf(owner))
    if ((capital || marked) && !isFunctionWord(word, language)) proper.add(stemOf(word, language));
  return proper;
}
