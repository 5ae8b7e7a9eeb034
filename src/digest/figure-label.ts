import { grammarOf } from '../language/grammar';
import { LEVEL, MONEY_NOUNS, MOTION, MOVES } from '../language/quantity-words';
import { isMovedNoun, isSaidOf, moreIn, ofMoney, qualifiersBehind } from './behind-figure';
import { countGauged, numberAfter } from './count-gauged';
import { nounAfter } from './counted-noun';
import type { FigureKind } from './digest';
import { amongBefore, complement } from './figure-complement';
import { gaugedBefore } from './figure-gauged';
import { movedBefore, UNMOVED } from './figure-moved';
import { COUNTED_IN_WORD } from './joined-spans';
import { isEnglish, isTimeWord, type Label, labelAt, textOf } from './label';
import { endsNoun, joins, OF, ROMANCE } from './noun-bounds';
import { isHeldNoun, pricedBefore } from './priced-label';
import type { Line } from './reading';
import { reachingBefore, subjectLabel } from './subject-label';
import { fineBefore, moneyBeside, moneyFor, moneyIn } from './sum-label';
import { type Token, wordAt } from './tokens';

/** "a fine of $4.5 million", "una perdita di 18 milioni", "a deal valued at $9 million": the noun before. */
function nounBefore(line: Line, number: number, language: string | null): string | null {
  const { tokens } = line;
  const valued = wordAt(tokens, number - 1) === 'at' && VALUED.test(wordAt(tokens, number - 2));
  const at = valued ? number - 1 : number;
  if (!valued && !/^(?:of|de|von|di|d['’])$/.test(wordAt(tokens, at - 1))) return null;
  const romance = language !== null && (ROMANCE.has(language) || language === 'de');
  let from = at - 1;
  while (
    from > 0 &&
    at - 1 - from < (romance ? 1 : 3) &&
    tokens[from - 1] &&
    !endsNoun(tokens[from - 1], 1, language) &&
    joins(tokens[from - 1], tokens[from])
  )
    from--;
  const text = textOf(line, from, at - 1);
  // "Had spoken of 29 dead"
  if (at - 1 - from === 1 && grammarOf(language).auxiliaries.has(wordAt(tokens, from - 1))) return null;
  return from === at - 1 || /^(?:total|maximum|minimum|out|number|average|because|rate|value)$/.test(text)
    ? null
    : text;
}

/** "Support has fallen to an all-time low of 21 percent": the verb whose subject it is; -1 where none tells it. */
const extremeOf = (tokens: readonly Token[], at: number, noun: string): number =>
  /(?:^|[\s-])(?:low|high|peak|record)$/.test(noun)
    ? quantityVerb(tokens, at, (word) => MOTION.has(word) || LEVEL.has(word))
    : -1;

const VALUED = /^(?:valued|priced|estimated)$/;

const BETWEEN =
  /^(?:to|by|at|in|of|a|an|the|up|down|about|around|over|under|nearly|almost|some|roughly|approximately|just|now|only|still|already|more|less|than|as|many|much|high|from|record|total|estimated|some|well|auf|um|bei|rund|etwa|knapp|fast|bis|hasta|jusqu'à|fino|un|une|el|los|de|à|a|en|al|il|lo|circa|quasi|oltre|em|para|por|cerca|casi|près|environ|at|least|most|not|jetzt|ainda|also|ya|déjà|già|já|schon|bereits|all|eine|einen|einer|del|dello|della|du|dal|worth)$/;

/** First token of "nach Angaben der Polizei", "según la policía" that ends at `at`; -1 where none does. */
function asideFrom(tokens: readonly Token[], at: number): number {
  for (let i = at; i > at - 5 && tokens[i]?.kind === 'word'; i--)
    if (
      /^(?:laut|según|selon|segundo|secondo)$/.test(wordAt(tokens, i)) ||
      (wordAt(tokens, i) === 'nach' && /^angaben$/.test(wordAt(tokens, i + 1)))
    )
      return i;
  return -1;
}

/** The verb before the number that tells how its subject stands or moves; -1 where there is none near. */
export function quantityVerb(tokens: readonly Token[], at: number, verbs: (word: string) => boolean): number {
  for (let i = at - 1; i >= 0 && i > at - 11; i--) {
    const token = tokens[i];
    if (token?.kind === 'word' && verbs(token.lower)) return i;
    if (token && isTimeWord(token)) continue;
    if (token?.kind === 'word' && (BETWEEN.test(token.lower) || isUnmoved(tokens, i) || /ly$/.test(token.lower)))
      continue;
    // "Beträgt nach Angaben der Polizei 2 Millionen"
    const aside = asideFrom(tokens, i);
    if (aside < 0) return -1;
    i = aside;
  }
  return -1;
}

/** "Sales were flat at £4m" */
const isUnmoved = (tokens: readonly Token[], at: number): boolean =>
  UNMOVED.test(wordAt(tokens, at)) && wordAt(tokens, at + 1) === 'at';

/** A verb that moves something else, with the sum as its object and not the end or the amount of a move. */
export const raises = (tokens: readonly Token[], verb: number, at: number): boolean =>
  /^(?:raised|raises|raise|cut|cuts|reduced|lowered)$/.test(wordAt(tokens, verb)) &&
  !/^(?:is|are|was|were|be|been|being)$/.test(wordAt(tokens, verb - 1)) &&
  !tokens.slice(verb + 1, at).some((token) => /^(?:to|by|from)$/.test(token.lower));

/** "The damage came to $45 million". */
const amountsTo = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at - 1) === 'to' && /^(?:came|comes|amounted|amounts|ran|runs)$/.test(wordAt(tokens, at - 2));

/** First token of the noun before the verb at `verb`, behind its article ("said the damage came"); -1 where there is none. */
function nounOfSum(tokens: readonly Token[], verb: number, language: string | null): number {
  let from = verb;
  while (from > 0 && verb - from < 3 && !endsNoun(tokens[from - 1], 1, language)) from--;
  return from < verb && grammarOf(language).determiners.has(wordAt(tokens, from - 1)) ? from : -1;
}

/** "Shot up from 3 percent to 9 percent": with their small word such verbs move a quantity. */
const SHOT = /^(?:shot|moved|inched|ramped|spiked|edged|closed|ended|finished) (?:up|down|higher|lower)$/;

/** Verbs, and the word before the number, that tell a level only of figures of one kind: "was doing 148 km/h", "held at 5 percent". */
const OF_KIND: Readonly<Partial<Record<FigureKind, RegExp>>> = {
  measure: /^(?:travelling|traveling|driving|peaked|crested) at$|^doing /,
  money:
    /^(?:come|comes|came|amount|amounts|amounted|run|runs|ran) to$|^(?:is|was|are|were|be) worth$|^(?:set|valued|estimated|fixed|capped|put|closed|opened|ended|finished|traded|trading|sold) at$/,
  count: /^(?:estimated|capped|put|closed|opened|ended|finished) at$/,
  percent:
    /^(?:return|returns|returned|held|holds|stayed|stays) |^(?:peaked|taxed|imposed|charged|levied|set|capped|fixed) at$/,
};

/** "He put at £5 what" and not "bail was set at £5", which tells how much its subject is. */
const isActive = (tokens: readonly Token[], verb: number): boolean =>
  /^(?:set|valued|estimated|fixed|capped|put|taxed|imposed|charged|levied)$/.test(wordAt(tokens, verb)) &&
  !tokens.slice(Math.max(0, verb - 3), verb).some(({ lower }) => /^(?:is|are|was|were|been|be)$/.test(lower));

/** "A rise of 12", "a significant increase from": a noun. */
const isMoveNoun = (tokens: readonly Token[], verb: number, language: string | null): boolean =>
  grammarOf(language).determiners.has(wordAt(tokens, verb - 1)) ||
  (/^an?$/.test(wordAt(tokens, verb - 2)) && MOVE_NOUN.test(wordAt(tokens, verb)));
const MOVE_NOUN = /^(?:increase|decrease|rise|fall|drop|jump|gain|climb|decline|slide|surge|dip|slump|cut)$/;

/** "The haul exceeds the $425,000 that she raised": a sum that is told of something else. */
const exceedsTold = (tokens: readonly Token[], verb: number, at: number): boolean =>
  /^(?:exceed(?:s|ed)?|top(?:s|ped)|pass(?:es|ed)|surpass(?:es|ed))$/.test(wordAt(tokens, verb)) &&
  wordAt(tokens, at - 1) === 'the' &&
  at - verb === 2;

/** "Cut the number of mills from 9 to 4" */
const NUMBERED = /^(?:number|share|amount|proportion|percentage)$/;

/** What a figure counts, in the text's words: the noun after it, what it is a part of, the noun before, or the subject. */
export function labelOf(
  line: Line,
  from: number,
  to: number,
  kind: FigureKind,
  value: number,
  language: string | null,
  previous: string,
): Label {
  const at =
    kind === 'multiple' &&
    /^(?:as|so)$/.test(wordAt(line.tokens, to)) &&
    /^(?:many|much)$/.test(wordAt(line.tokens, to + 1))
      ? to + 2
      : to;
  const plus = at + qualifiersBehind(line.tokens, to, kind);
  const none: Label = { text: '', subject: null, to };
  const { tokens } = line;
  const counts = kind === 'count';
  const numbered = counts ? numberAfter(line, from, to) : null;
  if (numbered !== null) return numbered;
  const english = isEnglish(language);
  const inside = counts ? COUNTED_IN_WORD.exec(wordAt(tokens, to - 1))?.[1] : undefined;
  if (inside !== undefined) return { ...none, text: inside };
  const counted = counts && english ? countGauged(line, from, to) : null;
  if (counted !== null) return counted;
  const noun =
    kind === 'duration' || kind === 'age' || kind === 'time' || kind === 'date' || kind === 'score'
      ? null
      : nounAfter(line, plus, language, (counts && value !== 1) || at > to);
  const priced = kind === 'money' && english ? pricedBefore(line, from) : null;
  if (priced !== null) return { ...none, text: priced };
  if ((kind === 'money' || kind === 'percent') && english && isHeldNoun(tokens, from, to))
    return { text: textOf(line, to, to + 1), subject: null, to: to + 1 };
  const part = complement(line, to, language, previous);
  const among = (kind === 'percent' || kind === 'multiple') && english && !part ? amongBefore(line, from) : null;
  if (among !== null) return { ...none, text: among };
  const verb = quantityVerb(
    tokens,
    from,
    (w) =>
      MOTION.has(w) ||
      SHOT.test(`${w} ${tokens[from - 1]?.lower}`) ||
      LEVEL.has(w) ||
      OF_KIND[kind]?.test(`${w} ${tokens[from - 1]?.lower}`) === true,
  );
  const motion =
    isMoveNoun(tokens, verb, language) || isActive(tokens, verb) || exceedsTold(tokens, verb, from) ? -1 : verb;
  if (
    noun &&
    (counts || kind === 'ordinal' || kind === 'magnitude' || at > to || (kind === 'multiple' && value < 1)) &&
    !(MOVES.has(wordAt(tokens, noun.to - 1)) && kind !== 'ordinal')
  )
    return labelAt(line, noun);
  if (part && part.text !== '') return part;
  // "3,5 millones de euros se calcula": in Romance languages what money counts stands behind "de".
  const bare = language !== null && ROMANCE.has(language) && !OF.test(wordAt(tokens, to));
  if (noun && !bare && (kind === 'money' || kind === 'percent' || kind === 'points') && !isSaidOf(tokens, noun)) {
    const moves = MOVES.has(wordAt(tokens, noun.to - 1));
    const moving = moves && english && isMovedNoun(tokens, noun);
    if (moving) return { text: textOf(line, noun.from, noun.to - 1), subject: null, to: noun.to };
    if (moves && /^(?:in|of|de|en|da|der)$/.test(wordAt(tokens, noun.to))) {
      const inside = nounAfter(line, noun.to + 1, language, false);
      if (inside) return labelAt(line, inside);
    }
    if (
      !moves &&
      !/^(?:fewer|less|more|higher|lower|of|from|up|down|plus|menos|weniger|mehr)$/.test(wordAt(tokens, noun.from)) &&
      noun.to - noun.from <= 3
    )
      return labelAt(line, noun);
  }
  if (kind === 'percent' && english && /^(?:more|less|fewer)$/.test(wordAt(tokens, to))) {
    const moved = moreIn(line, to + 1);
    if (moved !== null) return moved;
  }
  if (kind === 'money' && /^(?:in|of|for)$/.test(wordAt(tokens, to)) && MONEY_NOUNS.has(wordAt(tokens, to + 1)))
    return ofMoney(line, to + 1);
  if (kind === 'money' && fineBefore(tokens, from)) return { ...none, text: 'fine' };
  const sumOf = kind === 'money' ? moneyIn(line, to, language) : null;
  if (sumOf !== null) return sumOf;
  if (kind === 'money' || counts || kind === 'percent' || kind === 'measure') {
    const before = nounBefore(
      line,
      /^(?:between|from|entre)$/.test(wordAt(tokens, from - 1)) ? from - 1 : from,
      language,
    );
    const extreme = before === null ? -1 : extremeOf(tokens, from - 1 - before.split(' ').length, before);
    const subject = extreme >= 0 ? subjectLabel(line, extreme, language) : null;
    if (subject !== null) return { ...subject, to };
    const lost = kind === 'money' && /^(?:loss|gain)$/.test(before ?? '');
    if (before !== null && (lost || (!MOVES.has(before) && !MOTION.has(before)))) return { ...none, text: before };
  }
  if (kind === 'magnitude') {
    const before = nounBefore(line, /^(?:of|de)$/.test(wordAt(tokens, from - 1)) ? from : from - 1, language);
    if (before !== null && !/magnitude/.test(before)) return { ...none, text: before };
  }
  const sum = kind === 'money' && amountsTo(tokens, from) ? nounOfSum(tokens, from - 2, language) : -1;
  if (sum >= 0) return { ...none, text: textOf(line, sum, from - 2) };
  const gauged = kind === 'money' ? gaugedBefore(tokens, from, language) : null;
  if (gauged !== null) return { ...none, text: textOf(line, gauged.from, gauged.to) };
  const beside = kind === 'money' && gauged === null ? moneyBeside(line, from, to, language) : null;
  if (beside !== null) return beside;
  const moved = movedBefore(tokens, from, language);
  const levels = kind === 'money' || kind === 'percent';
  if (moved && NUMBERED.test(wordAt(tokens, moved.to - 1)) && wordAt(tokens, moved.to) === 'of') {
    const numbered = nounAfter(line, moved.to + 1, language, false);
    if (numbered) return { ...none, text: textOf(line, numbered.from, numbered.to) };
  }
  if (moved !== null && (kind === 'money' || !moved.gauged) && (levels || !moved.held))
    return { ...none, text: textOf(line, moved.from, moved.to) };
  const reaching = english ? reachingBefore(line, from) : null;
  if (reaching !== null) return { ...none, text: reaching };
  // "The firm raised $1.25bn": what it raised is the sum itself.
  if (motion >= 0 && kind === 'money' && raises(tokens, motion, from)) return moneyFor(line, to, language) ?? none;
  if (motion >= 0 && kind !== 'age' && kind !== 'date' && kind !== 'time') {
    const subject = subjectLabel(line, motion, language);
    if (subject) return { ...subject, to };
  }
  // "At least 15 dead": they are their own noun.
  if (counts && english && wordAt(tokens, to) === 'dead') return { text: 'dead', subject: null, to: to + 1 };
  return (kind === 'money' && moneyFor(line, to, language)) || none;
}
