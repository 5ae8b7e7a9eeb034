import type { Figure } from '../digest/digest';
import { isFunctionWord } from '../language/function-words';
import { stemOf } from '../language/stem';
import { wordsOf } from '../language/words';
import type { Account } from './account';
import { agedIn } from './figure-aged';
import { tellsCrowd } from './figure-crowd';
import { actedOf, happeningRead, tellsJobLoss } from './figure-happening';
import { isExcluded, isPartial, isWhole } from './figure-part';
import { spokenOf } from './figure-period';
import { type Setting, settingOf } from './figure-setting';
import { type Surroundings, surroundings } from './figure-surroundings';
import { familyOf } from './figure-unit';
import { type Happening, happeningOf } from './happening';
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
  /** Told of an earlier time than the event's ("earlier this month", "two years ago"). */
  readonly earlier: () => boolean;
  /** Stems of the names that stand before it in its sentence: whoever it is told of is likely among them. */
  readonly named: () => ReadonlySet<number>;
  /** The same with the rest of its clause ("420 weavers in Harwick"). */
  readonly within: () => ReadonlySet<number>;
  readonly setting: () => Setting;
  /** Of its setting the stems of names. */
  readonly mentioned: () => readonly number[];
  /** Whether a stem is of its setting. */
  readonly tells: (stem: string) => boolean;
  /** An amount of change, not a level. */
  readonly change: boolean;
  /** A part, a rest, an addition or a denial ("all but five", "12 more", "not 500"): says nothing of the whole. */
  readonly partial: () => boolean;
  /** The whole of a part that is told before it: no part itself. */
  readonly whole: () => boolean;
  /** What is left out or denied ("all but five", "not 500"). */
  readonly excluded: () => boolean;
  /** Told as what may be or might have been, or as so many of more: good for one number in both, not for a difference. */
  readonly supposed: () => boolean;
  /** Stems of the words shortly before it: what has or makes what is counted. */
  readonly leading: () => ReadonlySet<string>;
  /** The last two of these. */
  readonly ending: () => readonly string[];
  /** Stems of the few words on either side of it. */
  readonly beside: () => ReadonlySet<string>;
}

/** Kinds to which something can have happened: people, things, an area burned. */
const HAPPENING: ReadonlySet<Figure['kind']> = new Set<Figure['kind']>(['count', 'measure']);
/** Kinds that say what is counted: a quake has one magnitude, a match one score. */
const KINDS: ReadonlySet<Figure['kind']> = new Set<Figure['kind']>(['magnitude', 'score', 'age']);
/** Words about the label that change nothing of what is counted. */
const IDLE = new Set(
  'total overall estimate roughli whole entir said report around about least more than over nearli almost some local peopl offici new'.split(
    ' ',
  ),
);
/** "Eleven of the deaths". */
const OF_MORE = /\bof (?:the|its|their|his|her|our|them|those|these)\b/i;
const SUPPOSED =
  /\b(?:would have|could|might|may|if|should|expects?|expected|forecasts?|projected|predicts?|predicted|estimates?|up to)\b/i;
/** "41 bodies had been brought in so far": more may come, and no other number is told against it. */
const SO_FAR = /^[^.;:,]*\bso far\b/i;
/** "Four people were killed (including the gunman)": whoever leaves him out tells another number of the same. */
const COUNTED_IN = /^[^.;:]{0,40}\((?:including|counting|not counting|excluding)\b/i;
const EARLIER = /\b(?:earlier this|last (?:week|month|year)|(?:days|weeks|months|years) (?:ago|earlier|before))\b/i;
/** The rest of a figure's clause. */
const CLAUSE = /^(?:(?! (?:and|but|while|und|y|et|e) )[^,;:.])*/;
const JOINED = /^\s+(?:and|or|plus|as well as)\s+(?:the\s+)?([^\s\d.,;:!?()]+)/;
const ATTRIBUTIVE = /\d-[^\s\d]/;
const PERSON = stemsOf('people', 'en')[0] ?? '';
const LOSS = stemsOf('loss', 'en')[0] ?? '';
/** Characters before a figure in which its subject stands. */
const LEADING = 70;
/** Characters on either side that stand beside a figure. */
const BESIDE = 24;
/** An amount of change, in words before it or after: where a digest has not marked it. */
const CHANGE_BEFORE =
  /\b(?:add(?:s|ed|ing)?|gain(?:s|ed|ing)?|los(?:t|es|ing)|shed|(?:is|was|are|were|be|been|went|goe?s?|gone|going) (?:up|down)|(?:rais|increas|reduc|cut|rose|ris|fell|grow|grew|drop|climb|jump|declin|slid|shr)[a-z]*(?: [^\s\d.,;:!?()]+){0,3} by|(?:increase|decrease|rise|drop|gain|raise|jump|cut) of)\s+(?:about |nearly |over |almost |more than |at least |some )?$/i;

/**
 * Reads a figure's subject from its label, owner and period, and from the sentence around it: what only some pairs of
 * figures come to ask is read when they ask.
 */
export function subjectOf(figure: Figure, account: Account, weigh: Weigh): Subject {
  const { language, vocabulary } = account;
  const around = surroundings(figure, account);
  const setOf = (text: string): ReadonlySet<string> => new Set(stemsOf(text, language));
  const label = isPurpose(figure) ? [] : stemsOf(figure.label, language);
  const noun = headOf(figure, label.at(-1) ?? null, around, language);
  const english = figure.kind === 'count' && language === 'en';
  const jobs = english && tellsJobLoss(noun, around);
  const crowd = english && tellsCrowd(noun, around);
  const head = jobs || crowd ? PERSON : noun;
  const read = onceMade((): Happening | null => {
    if (jobs) return 'job loss';
    return english ? happeningRead(label, head, around) : null;
  });
  const acted = HAPPENING.has(figure.kind) && figure.action !== undefined ? actedOf(figure.action) : null;
  const leading = onceMade(() => setOf(around.before.slice(-LEADING)));
  const setting = onceMade(() => settingOf(figure, account, label, weigh));
  const namesOf = (text: string): ReadonlySet<number> => {
    const told = figure.sentence === null ? account.headline : (account.stems[figure.sentence] ?? []);
    const nameStems = account.properStems();
    if (!told.some((stem) => nameStems.has(stem))) return NO_NUMBERS;
    return new Set(vocabulary.idsOf(text, language).filter((stem) => nameStems.has(stem)));
  };
  return {
    figure,
    account,
    family: familyOf(figure),
    head,
    modifiers: modifiersOf(label),
    happening: () => read() ?? acted ?? (crowd ? 'gathering' : null),
    disputed: () => read() !== null && acted !== null && read() !== acted,
    attributive: ATTRIBUTIVE.test(figure.text),
    joined: onceMade(() => (figure.kind === 'count' ? joinedIn(around.after, language) : null)),
    owner: properWords(figure.owner ?? (figure.kind === 'age' ? agedIn(around.before, around.after) : ''), language),
    period: onceMade(() => periodOf(spokenOf(figure, `${around.before} ${around.after}`), yearOf(account))),
    earlier: onceMade(() => EARLIER.test(`${around.before} ${around.after}`)),
    named: onceMade(() => namesOf(around.before)),
    within: onceMade(() => namesOf(`${around.before} ${CLAUSE.exec(around.after)?.[0] ?? ''}`)),
    setting,
    mentioned: onceMade(() => setting().stems.filter((stem) => account.properStems().has(stem))),
    tells: (stem) => setting().has.has(vocabulary.find(stem) ?? -1),
    // "Lost $3 million" is a loss as "a loss of $3 million" is.
    change: !jobs && head !== LOSS && (figure.change || CHANGE_BEFORE.test(around.before.slice(-80))),
    partial: onceMade(() => isPartial(figure, around)),
    whole: () => isWhole(around.before),
    excluded: () => isExcluded(around.before),
    supposed: onceMade(
      () =>
        SUPPOSED.test(around.before.slice(-90)) ||
        SO_FAR.test(around.after) ||
        COUNTED_IN.test(around.after) ||
        OF_MORE.test(figure.text),
    ),
    leading,
    ending: onceMade(() => [...leading()].slice(-2)),
    beside: onceMade(() => setOf(`${around.before.slice(-BESIDE)} ${around.after.slice(0, BESIDE)}`)),
  };
}

/** The year in which the article was published; null where it is not known. */
const yearOf = ({ digest }: Account): number | null => Number(digest.article.published?.slice(0, 4)) || null;

const SOME = '\\s+(?:about |around |nearly |over |more than |some |up to )?$';
/**
 * What a sum is, as the verb before it tells and other texts call it: "will buy the terminal for $780 million" is a deal,
 * "will cost the council £4 million" a cost.
 */
const SUMS: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `\\b(?:buy|buys|buying|bought|acquir(?:e|es|ed|ing)|tak(?:e|es|ing) over|took over|sell|sells|selling|sold|purchas(?:e|es|ed|ing))\\b[^.;:]{0,90}\\bfor${SOME}`,
      'i',
    ),
    'deal',
  ],
  [new RegExp(`\\b(?:costs?|costing)(?: [^\\s\\d.,;:!?()]+){0,3}${SOME}`, 'i'), 'cost'],
  [
    new RegExp(
      `\\b(?:to|must|will|would|has|have|had|agreed|ordered) (?:[a-z]+ ){0,2}pay(?: (?!for\\b)[^\\s\\d.,;:!?()]+){0,2}${SOME}`,
      'i',
    ),
    'payment',
  ],
  [new RegExp(`\\b(?:save|saves|saved|saving)(?: (?!for\\b)[^\\s\\d.,;:!?()]+){0,2}${SOME}`, 'i'), 'saving'],
  [new RegExp(`\\b(?:lost|loses?|losing)${SOME}`, 'i'), LOSS],
];

/** "Have paid £43 million for the goalkeeper": the deal, told from the other side. */
const isPaidFor = (before: string, after: string): boolean =>
  /\b(?:pay|pays|paid|paying)\s+(?:about |around |nearly |over |more than |some |up to )?$/i.test(before) &&
  /^\s+for (?:the |a |an )?\p{L}/u.test(after);

/** "Was sentenced to six years", "was given six years in prison": a punishment, which is not what somebody serves of it. */
const isSentence = (before: string, after: string): boolean =>
  /\b(?:sentenced|jailed|imprisoned)\b[^.;:]{0,60}$/i.test(before) ||
  (/\b(?:given|handed|got)\b[^.;:]{0,30}$/i.test(before) &&
    /\b(?:prison|jail)/i.test(`${before} ${after.slice(0, 24)}`));
const SENTENCE = 'sentenc';

/** "Signed a contract for five years", "on a four-year deal": how long somebody is bound. */
const isContract = (before: string, after: string): boolean =>
  /\b(?:contract|deal|agreement)s? (?:of|for|over|until)(?: another| about)? $/i.test(before) ||
  /^[- ](?:contract|deal)\b/i.test(after);
const CONTRACT = 'contract';

/** "$5.7 billion for a border wall": what two sums are for makes them no one sum. */
const isPurpose = ({ kind, label, text }: Figure): boolean => kind === 'money' && label !== '' && / for /.test(text);

/** Stem of the noun counted: of the label, else what the kind or the words before say. */
function headOf(
  { kind, action }: Figure,
  told: string | null,
  { before, after }: Surroundings,
  language: string,
): string | null {
  // "The vote was 212 to 147", "by 212 votes to 147"
  if (kind === 'score') return kind;
  if (told !== null) return told;
  if (KINDS.has(kind)) return kind;
  // "Has burned 1,200 hectares": no noun is told, and what is measured is what burned.
  if (kind === 'measure') return action ?? null;
  if (language !== 'en') return null;
  if (kind === 'duration') return isSentence(before, after) ? SENTENCE : isContract(before, after) ? CONTRACT : null;
  if (kind !== 'money') return null;
  if (isPaidFor(before, after)) return 'deal';
  return SUMS.find(([pattern]) => pattern.test(before.slice(-140)))?.[1] ?? null;
}

/** Most figures have neither owner nor a second word; one empty set will do for all. */
const NO_WORDS: ReadonlySet<string> = new Set();
const NO_NUMBERS: ReadonlySet<number> = new Set();

function modifiersOf(label: readonly string[]): ReadonlySet<string> {
  if (label.length < 2) return NO_WORDS;
  return new Set(label.slice(0, -1).filter((stem) => !IDLE.has(stem) && happeningOf(stem) === undefined));
}

const joinedIn = (after: string, language: string): string | null =>
  stemsOf(JOINED.exec(after.slice(0, 40))?.[1] ?? '', language)[0] ?? null;

/** Stems of the words with a capital, a digit or a sign of an account: an owner known by name. */
function properWords(owner: string, language: string): ReadonlySet<string> {
  if (owner === '') return NO_WORDS;
  const proper = new Set<string>();
  const marked = owner.includes('@') || owner.includes('#');
  for (const { word, capital } of wordsOf(owner))
    if ((capital || marked) && !isFunctionWord(word, language)) proper.add(stemOf(word, language));
  return proper;
}
