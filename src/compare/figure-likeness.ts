import { isOnlyOne } from './figure-alone';
import { besideOneNumber } from './figure-beside';
import { contradict, datedAlone, shared } from './figure-contradiction';
import { areRound, digitsOf, isExact, sideOf } from './figure-digits';
import { eachNamesAnother, namesApart, ownedElsewhere, shareName } from './figure-names';
import { isLarge, type Noun, nounOf, sameEnd, shareBeside, tellsNoun, toldByOneVerb } from './figure-noun';
import { settingShared } from './figure-shared';
import type { Subject } from './figure-subject';
import { isSizeOfOne, isTiny, isToldOfKind, isToll } from './figure-toll';
import { LIKENESS } from './figure-tuned';
import type { Weigh } from './weigher';

/** How likely two figures count one quantity; null: they do not, or nothing tells that they do. */
export interface Likeness {
  /** Higher is likelier; for choosing between several. */
  readonly score: number;
  /** Sure enough to say that the articles differ. */
  readonly different: boolean;
  /** Sure enough to say that values which could both be true speak of one thing. */
  readonly compatible: boolean;
  /** Enough to offer other values as possibly of one quantity. */
  readonly possible: boolean;
  /** Sure enough where both articles have the same number. */
  readonly same: boolean;
}

/**
 * Whether two figures of two articles count one quantity: the noun counted, what happened to it, whose it is and when must
 * not contradict each other, and enough of them must be told by both. How near the numbers are plays no part; whether both
 * tell one number (`oneNumber`) does: figures without a noun in common are held together by nothing else.
 */
export function likenessOf(a: Subject, b: Subject, weigh: Weigh, oneNumber: boolean): Likeness | null {
  // Mere people of whom both say nearly the same are one crowd.
  const plain = a.change === b.change ? nounOf(a, b) : 'loose';
  const noun =
    plain === 'unnamed' && a.head !== null && a.head === b.head && isClose(settingShared(a, b)) ? 'named' : plain;
  if (noun === null || (!oneNumber && (noun === 'unnamed' || noun === 'loose'))) return null;
  if (contradict(a, b)) return null;
  const { setting, stems } = settingShared(a, b);
  const told: Told = {
    noun,
    setting,
    stems,
    owner: shared(a.owner, b.owner) > 0,
    happened: a.happening() !== null && a.happening() === b.happening(),
    early: early(a) && early(b),
    rare:
      noun === 'named' &&
      a.head !== null &&
      a.head === b.head &&
      weigh.rarity(a.head) >= (areRound(a, b) ? LIKENESS.roundNoun : LIKENESS.rareNoun),
  };
  const modifiers = shared(a.modifiers, b.modifiers);
  const score =
    told.setting + (told.owner ? 0.4 : 0) + (told.happened ? 0.3 : 0) + (noun === 'named' ? 0.3 : 0) + 0.1 * modifiers;
  const linked = isSure(a, b, told) && !tellOfOthers(a, b, told);
  const different = linked && isSureToDiffer(a, b, told);
  const compatible = linked || (told.rare && isLarge(a) && isLarge(b) && !a.partial() && !tellOfOthers(a, b, told));
  const possible =
    (noun === 'people' || (noun === 'named' && a.figure.kind !== 'age' && a.figure.kind !== 'score')) &&
    (told.owner || told.setting >= LIKENESS.possibleSetting);
  return { score, different, compatible, possible: possible || compatible, same: compatible || isSameSure(a, b, told) };
}

interface Told {
  readonly noun: Noun;
  readonly setting: number;
  /** Stems that both settings have. */
  readonly stems: number;
  readonly owner: boolean;
  readonly happened: boolean;
  readonly early: boolean;
  readonly rare: boolean;
}

function isSure(a: Subject, b: Subject, told: Told): boolean {
  // What is only expected may be told so in both ("will cost, the council estimates").
  if ((a.supposed() || b.supposed()) && !isClose(told)) return false;
  if (a.partial() || b.partial() || restrictedAlone(a, b) || restrictedAlone(b, a) || datedAlone(a, b)) return false;
  if ((a.happening() === null) !== (b.happening() === null) && !told.owner) return false;
  switch (told.noun) {
    case 'people':
      return told.happened && (company(told) || told.early || isToll(a, b));
    case 'named':
      if (a.figure.kind === 'age') return told.owner;
      if (a.figure.kind === 'percent')
        return company(told) || (told.early && (labelledAlike(a, b) || movedByOneVerb(a, b)));
      return a.head === b.head
        ? told.owner ||
            company(told) ||
            isAligned(a, b, told) ||
            isOnlyNumber(a, b, told) ||
            oneSubject(a, b, told) ||
            isOfKind(a, b, told) ||
            (told.happened && told.early)
        : told.owner;
    default:
      return false;
  }
}

/**
 * A difference is told only of what no careful reader would take for two things: a count of people by what happened to them,
 * a thing by its owner, or what both tell among their first sentences or in nearly the same words.
 */
function isSureToDiffer(a: Subject, b: Subject, told: Told): boolean {
  if (
    (VAGUE.has(a.head ?? '') && !(a.head === MEMBER && told.owner)) ||
    (a.figure.kind !== 'age' && a.attributive !== b.attributive) ||
    a.disputed() ||
    b.disputed()
  )
    return false;
  if (namesApart(a, b) || (told.noun === 'named' && a.joined() !== b.joined())) return false;
  // What is measured in a country is measured at many places of it.
  if (a.figure.kind === 'measure' && (eachNamesAnother(a, b) || ownedElsewhere(a, b))) return false;
  if (a.figure.kind === 'age') return told.owner;
  const tiny = isTiny(a) || isTiny(b);
  if (isClose(told) || isAligned(a, b, told)) return true;
  if (!tiny && isOnlyNumber(a, b, told)) return true;
  // What is traded has another number at every hour.
  if (a.figure.kind === 'money' && TRADED.has(a.head ?? '')) return false;
  if (!tiny && saysTheSame(a, b, told)) return true;
  if (!tiny && isOfTheSameNames(a, b, told)) return true;
  // A toll, or an area burned.
  if (told.noun === 'people' || (told.happened && a.figure.kind === 'measure'))
    return told.happened && (told.early || (told.noun === 'people' && isToll(a, b)));
  if (isOfKind(a, b, told)) return true;
  if (told.happened && company(told)) return true;
  if (told.owner) return !tiny || company(told);
  if (told.early && a.figure.kind === 'percent' && (labelledAlike(a, b) || movedByOneVerb(a, b))) return true;
  return (
    told.early &&
    (oneSubject(a, b, told) || (company(told) && (told.stems >= LIKENESS.earlyStems || (!tiny && shareName(a, b)))))
  );
}

/** Those of one kind to whom one thing happened, or the size of one thing. */
const isOfKind = (a: Subject, b: Subject, told: Told): boolean =>
  told.rare &&
  (isSizeOfOne(a, b) || (told.happened && told.stems >= LIKENESS.earlyStems && isToldOfKind(a, b, company(told))));

/** One verb tells it in both, or another number beside it is one: whatever else the sentences say, they tell one thing. */
const isAligned = (a: Subject, b: Subject, told: Told): boolean =>
  told.noun === 'named' && a.head === b.head && bothName(a, b) && (toldByOneVerb(a, b) || besideOneNumber(a, b));

/** Each article counts the thing once, no common one, and both say something else of it that is the same. */
const isOnlyNumber = (a: Subject, b: Subject, told: Told): boolean =>
  told.rare &&
  told.stems > 0 &&
  told.setting >= LIKENESS.aloneSetting &&
  a.head === b.head &&
  bothName(a, b) &&
  isOnlyOne(a) &&
  isOnlyOne(b);

/** Nearly the same sentence. */
const isClose = ({ setting, stems }: Pick<Told, 'setting' | 'stems'>): boolean =>
  setting >= LIKENESS.closeSetting && stems >= LIKENESS.closeStems;

/** "The mill employs 420 people" in both: who and what it does stand before both, and neither names what the other does not. */
function saysTheSame(a: Subject, b: Subject, told: Told): boolean {
  if (told.setting < LIKENESS.clauseSetting || told.stems < LIKENESS.differentStems) return false;
  if (!bothName(a, b)) return false;
  return shared(a.leading(), b.leading()) >= LIKENESS.differentStems;
}

/** Neither clause names somebody or some place where the other names none. */
const bothName = (a: Subject, b: Subject): boolean => a.within().size > 0 === b.within().size > 0;

/** Both sentences have a name in common, and say much the same beside. */
function isOfTheSameNames(a: Subject, b: Subject, { setting, stems }: Told): boolean {
  if (stems < LIKENESS.closeStems || setting < LIKENESS.namesSetting) return false;
  return shareName(a, b);
}

/** "Property tax" in both, of two words at least; what is traded has another number at every hour. */
const labelledAlike = (a: Subject, b: Subject): boolean =>
  a.head === b.head &&
  !TRADED.has(a.head ?? '') &&
  a.modifiers.size > 0 &&
  a.modifiers.size === b.modifiers.size &&
  shared(a.modifiers, b.modifiers) === a.modifiers.size;
const TRADED = new Set('share stock price index bond oil gold future dollar euro pound yen bitcoin'.split(' '));

/** "The population grew by 0.8 percent" in both, and neither names somebody or some place alone. */
const movedByOneVerb = (a: Subject, b: Subject): boolean =>
  a.head === b.head && !TRADED.has(a.head ?? '') && bothName(a, b) && sameEnd(a, b);

/** Nouns under which anything is counted. */
const VAGUE = new Set(
  'thing way time point reason step part question issu option exampl lesson kei term plan topic word line stage phase round side kind type sort place area case group member item minut dai week month year season'.split(
    ' ',
  ),
);

/** Anything has members: they are told apart by whose they are. */
const MEMBER = 'member';

/** "The mill employed 420 workers", "the mill had 460 workers": one thing stands before both, and the noun is no common one. */
function oneSubject(a: Subject, b: Subject, told: Told): boolean {
  if (!told.rare || isTiny(a) || isTiny(b) || told.setting < LIKENESS.subjectSetting) return false;
  const others = b.leading();
  return [...a.leading()].some((stem) => others.has(stem));
}

/** One number in both: less company will do, more where the number is small or the nouns are two. */
function isSameSure(a: Subject, b: Subject, told: Told): boolean {
  if (datedAlone(a, b) && told.setting < LIKENESS.unnamedSetting) return false;
  const digits = digitsOf(a.figure.value);
  if (told.noun !== 'named' && digits >= LIKENESS.plainDigits) return true;
  const precise = digits > 1 && told.setting > 0;
  switch (told.noun) {
    case 'named':
      if (a.figure.kind === 'age') return told.owner || told.setting >= LIKENESS.unnamedSetting;
      if (isTiny(a)) return (told.rare || company(told)) && !a.partial();
      return precise || isExact(a, b) || isNamedSure(a, told) || (told.rare && !a.partial());
    case 'people':
      return isTiny(a)
        ? told.happened && (told.early || company(told))
        : told.happened || told.setting >= LIKENESS.unnamedSetting;
    case 'unnamed':
      return (
        (precise && a.family !== 'count') ||
        told.setting >= LIKENESS.unnamedSetting ||
        (a.figure.kind === 'money' && isLarge(a) && shareBeside(a, b) && sideOf(a) * sideOf(b) >= 0)
      );
    case 'loose':
      if (a.family === 'count' && isLarge(a) && digitsOf(a.figure.value) > 1 && (tellsNoun(a, b) || tellsNoun(b, a)))
        return true;
      return (
        (told.setting >= LIKENESS.looseSetting && told.stems >= LIKENESS.differentStems) || (told.owner && precise)
      );
  }
}

/** A round number is told of many things: one word in common besides will not do. */
const isNamedSure = (a: Subject, told: Told): boolean =>
  told.setting >= LIKENESS.namedSetting &&
  (digitsOf(a.figure.value) > 1 || told.happened || told.owner || told.stems >= LIKENESS.differentStems);

const company = (told: Told): boolean =>
  told.setting >= LIKENESS.differentSetting && told.stems >= LIKENESS.differentStems;
const early = ({ figure }: Subject): boolean => figure.sentence === null || figure.sentence <= LIKENESS.leadPlaces;

/** One label names a part ("registered voters") of which the other side says nothing at all. */
function restrictedAlone(a: Subject, b: Subject): boolean {
  if (a.modifiers.size === 0 || b.modifiers.size > 0) return false;
  return [...a.modifiers].some((stem) => !b.tells(stem) && !b.owner.has(stem));
}

/** Names before the figures, and none in both: the figures may be of two, unless the sentences name and say much the same. */
const tellOfOthers = (a: Subject, b: Subject, told: Told): boolean =>
  !(told.setting >= LIKENESS.clauseSetting && told.stems > LIKENESS.differentStems && shareName(a, b)) &&
  a.named().size > 0 &&
  b.named().size > 0 &&
  shared(a.named(), b.named()) === 0 &&
  shared(a.owner, b.owner) === 0;
