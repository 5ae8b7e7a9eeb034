import { MONTHS, WEEKDAYS } from '../language/calendar';
import { grammarOf } from '../language/grammar';
import { HAVING, MOTION, MOVES } from '../language/quantity-words';
import { sayingOf } from '../language/saying';
import { PERSON_NOUNS, TITLES } from '../language/titles';
import { DURATIONS } from '../language/units';
import { beforeRelative, type Phrase, subjectBefore } from './clause';
import type { FigureKind } from './digest';
import { quantityVerb, raises } from './figure-label';
import { movedBefore } from './figure-moved';
import { isEnglish, type Label } from './label';
import type { NameAt } from './names';
import type { Line } from './reading';
import type { Referents } from './referents';
import { afterSaying } from './subject-label';
import { type Token, wordAt } from './tokens';

/** What surrounds a figure: its line, its tokens, its label. */
export interface Surroundings {
  readonly line: Line;
  readonly place: number;
  readonly names: readonly NameAt[];
  readonly from: number;
  readonly to: number;
  readonly label: Label;
  readonly language: string | null;
  readonly kind: FigureKind;
}

/** The name that ends with or is followed by the possessive at `at` ("the @X account’s"), as text. */
function possessor(s: Surroundings, at: number): string | null {
  const name = s.names.findLast((n) => n.to - 1 <= at && n.to + 1 > at);
  return name?.name.text ?? null;
}

/** "Lindmoor’s 310 shops"; "the account’s followers" as the subject; "the population of Lindmoor". */
function ownerByWords(s: Surroundings): string | null {
  const { tokens } = s.line;
  if (tokens[s.from - 1]?.possessive) return possessor(s, s.from - 1);
  const { subject } = s.label;
  if (subject === null) return null;
  for (let i = subject.to - 1; i >= subject.from; i--) if (tokens[i]?.possessive) return possessor(s, i);
  const of = s.names.find(
    (n) =>
      n.from >= subject.from &&
      n.to <= subject.to &&
      /^(?:of|de|von|in|du|da|do|di)$/.test(wordAt(tokens, n.title - 1)),
  );
  return of?.name.text ?? null;
}

function ownerBySubject(s: Surroundings, referents: Referents): string | null {
  const { tokens } = s.line;
  const verb = quantityVerb(tokens, s.from, (w) => HAVING.has(w));
  if (verb < 0) return null;
  const subject = beforeRelative(tokens, verb, s.language) ?? subjectBefore(tokens, verb, s.language);
  const whole = subject === null ? null : (ofItself(s, subject) ?? subject);
  const phrase = whole === null ? null : toldSubject(s, whole);
  if (phrase !== null) return referents.resolve(s.place, phrase).name?.text ?? ownerOfThing(s, phrase, referents);
  const joined = grammarOf(s.language).conjunctions.has(wordAt(tokens, verb - 1));
  return joined ? (referents.subject(s.place)?.text ?? null) : null;
}

/** "Mayor Karin Lee said the plant had 12 halls": what is told and not who tells it; "she said she had" stays hers. */
function toldSubject({ line: { tokens }, language }: Surroundings, phrase: Phrase): Phrase {
  const told = afterSaying(tokens, phrase, language);
  const first = tokens[told.from];
  const said = /^(?:said|says|told|reported|announced|confirmed|found|noted)$/.test(wordAt(tokens, told.from - 1));
  const nominal = first !== undefined && (grammarOf(language).determiners.has(first.lower) || first.shape !== 'lower');
  return said && nominal && told.to > told.from && !/^(?:his|her|its|their)$/.test(first.lower) ? told : phrase;
}

/** "The union, which says it has 2,700 members": it is the union. */
function ofItself({ line: { tokens }, language }: Surroundings, { from, to }: Phrase): Phrase | null {
  if (to - from !== 1 || wordAt(tokens, from) !== 'it') return null;
  const verb = wordAt(tokens, from - 1) === 'that' ? from - 2 : from - 1;
  return sayingOf(language).say.has(wordAt(tokens, verb)) ? beforeRelative(tokens, verb, language) : null;
}

/** Whose something is, as the pronoun of whoever has it. */
const HIS: Readonly<Record<string, string>> = { his: 'he', her: 'she' };

/**
 * "Osei Park’s account has 57,000 followers", "his account had": what has them is somebody’s, and so are they. Of a person who
 * is somebody’s ("Lindmoor’s mayor") they are not.
 */
function ownerOfThing(s: Surroundings, phrase: Phrase, referents: Referents): string | null {
  const { tokens } = s.line;
  const noun = tokens[phrase.to - 1];
  if (noun === undefined || PERSON_NOUNS.has(noun.lower) || TITLES.has(noun.lower)) return null;
  for (let i = phrase.to - 2; i >= phrase.from; i--) if (tokens[i]?.possessive) return possessor(s, i);
  const he = HIS[wordAt(tokens, phrase.from)];
  return he !== undefined && phrase.to - phrase.from === 2
    ? (referents.pronoun(s.place, phrase.from, he)?.text ?? null)
    : null;
}

/** "Ann Lee, a 34-year-old clerk", "Ann Lee, 34,", "Ann Lee (34)": an age is of whom it stands behind, and of nobody’s victim or child. */
function ownerOfAge({ line: { tokens }, names, from }: Surroundings): string | null {
  const end = /^an?$/.test(wordAt(tokens, from - 1)) ? from - 2 : from - 1;
  const told = /^(?:[,(]|is|was|turned)$/.test(wordAt(tokens, end));
  return (told && names.find((n) => n.to === end && n.name.kind === 'person')?.name.text) || null;
}

/** Whose the figure is, by name; null where the text does not say or it is not sure. */
export function ownerOf(s: Surroundings, referents: Referents): string | null {
  if (s.kind === 'age' && isEnglish(s.language)) return ownerOfAge(s);
  return ownerByWords(s) ?? ownerBySubject(s, referents);
}

const PARTICLED =
  /^(?:brought|brings?|bringing|knocked|took|takes?|tore|torn|cut|pulled|shot|gunned|blew|blown|picked|rounded|set|shut|closed|opened|lined|locked)$/;
/** Whether the figure is an amount of change and no level. */
export function isChange(s: Surroundings): boolean {
  const { tokens } = s.line;
  const last = wordAt(tokens, s.from - 1);
  if (/^(?:another|additional|extra|further)$/.test(last)) return true;
  const after = wordAt(tokens, s.to);
  if (/^(?:more|additional|extra|further|fewer|less|higher|lower)$/.test(after)) return true;
  // "Brought down 1,900 trees", "picked up 40 passengers": a verb of two words moves no quantity.
  const verb = wordAt(tokens, s.from - 2);
  if (/^(?:up|down)$/.test(last) && !HAVING.has(verb) && !(s.kind === 'count' && PARTICLED.test(verb))) return true;
  for (let i = s.to; i < s.to + 3; i++) if (MOVES.has(wordAt(tokens, i)) && tokens[i - 1]?.kind !== 'mark') return true;
  if (last === 'by' && /^(?:up|down)$/.test(verb)) return true;
  // "A loss of $3 million" is a sum of its own.
  if (/^(?:of|de|von|di)$/.test(last) && MOVES.has(wordAt(tokens, s.from - 2)))
    return !/^(?:loss|gain)$|(?:^| )lives$/.test(s.label.text);
  if (movedBefore(tokens, s.from, s.language)?.change) return true;
  const gained = quantityVerb(tokens, s.from, (w) =>
    /^(?:added|adds|adding|gained|gains|gaining|lost|loses|losing|ganó|perdió|gagné|perdu)$/.test(w),
  );
  if (gained >= 0) return true;
  const motion = quantityVerb(tokens, s.from, (w) => MOTION.has(w));
  if (motion < 0 || (s.kind === 'money' && raises(tokens, motion, s.from))) return false;
  // "The storm dropped 74 millimetres of rain": what falls is measured, and nothing changes by it.
  if (s.kind === 'measure' && after === 'of') return false;
  return !tokens.slice(motion + 1, s.from).some((t) => /^(?:to|a|al|auf|à|para|bis|até|ao|from)$/.test(t.lower));
}

const TIME_NOUN = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((DURATIONS.has(token.lower) && !/^(?:an|ans|ora|ore|min|sec|tag|mes|dia|second|seconds)$/.test(token.lower)) ||
    WEEKDAYS.has(token.lower) ||
    (MONTHS.has(token.lower) && !/^(?:may|march|mar)$/.test(token.text)) ||
    /^(?:quarter|half|season|term|single-day|period|noon|midnight|morning|evening|afternoon|today|trimestre|quartal|semester)$/.test(
      token.lower,
    ) ||
    /^(?:1[5-9]|20|21)\d\d$/.test(token.text));
const OPENS_PERIOD =
  /^(?:within|in|over|during|since|by|between|until|till|for|through|throughout|per|en|durante|desde|hasta|pendant|depuis|seit|während|binnen|em|durante|desde|durante|dal|entro|per)$/;

/** The period that a figure speaks of, in the text's words. */
export function periodOf(s: Surroundings): string | null {
  const { tokens } = s.line;
  for (let i = s.label.subject === null ? Math.max(s.to, s.label.to) : s.to; i < tokens.length && i < s.to + 10; i++) {
    const token = tokens[i];
    if (token === undefined || (token.kind === 'mark' && !/^[-'’%]$/.test(token.text))) break;
    if (i > s.to && token.kind === 'number' && !TIME_NOUN(token)) break;
    if (/^(?:a|an|per|each|every)$/.test(token.lower) && DURATIONS.has(wordAt(tokens, i + 1)))
      return phrase(s.line, i, i + 2);
    if (/^(?:last|this|next|past)$/.test(token.lower) && TIME_NOUN(tokens[i + 1])) return phrase(s.line, i, i + 2);
    if (/^(?:annually|yearly|monthly|daily|weekly)$/.test(token.lower)) return token.lower;
    if (OPENS_PERIOD.test(token.lower)) {
      const end = periodEnd(tokens, i);
      if (end > 0) return phrase(s.line, i, end);
    }
  }
  return leadPeriod(s);
}

function periodEnd(tokens: readonly Token[], at: number): number {
  const since = wordAt(tokens, at) === 'since';
  let found = 0;
  for (let i = at + 1; i < tokens.length && i < at + (since ? 12 : 8); i++) {
    const token = tokens[i];
    if (token === undefined || (token.kind === 'mark' && !/^[-'’]$/.test(token.text))) break;
    if (found === 0 && i > at + 3 && /^(?:by|until|till|between|for|per)$/.test(wordAt(tokens, at))) break;
    if (token.kind === 'number' && !TIME_NOUN(token) && !TIME_NOUN(tokens[i + 1])) break;
    if (token.lower === 'and' && found > 0 && wordAt(tokens, at) === 'between' && TIME_NOUN(tokens[i + 1])) continue;
    if (!since && i > at + 1 && /^(?:and|but|to|with|from|as|at|which|who|when|on)$/.test(token.lower)) break;
    if (TIME_NOUN(token)) found = i + 1;
    else if (found > 0 && !since && /^(?:of)$/.test(token.lower) && tokens[i + 1]?.kind === 'word') return i + 2;
    else if (found > 0 && !since) {
      if (/^(?:lifespan|existence|life)$/.test(token.lower)) return i + 1;
      break;
    }
  }
  // "for years" tells no period, and the year in "New Year’s Eve" is none.
  if (tokens[found - 1]?.possessive) return 0;
  if (found === at + 2 && wordAt(tokens, at) === 'for' && /s$/.test(wordAt(tokens, at + 1))) return 0;
  return since && found === 0 ? 0 : found;
}

/** "Last year, the firm earned", "In 2016 it had". */
function leadPeriod(s: Surroundings): string | null {
  const { tokens } = s.line;
  const first = wordAt(tokens, 0);
  if (/^(?:last|this)$/.test(first) && TIME_NOUN(tokens[1])) return phrase(s.line, 0, 2);
  if (!/^(?:in|since|during|en|em|nel|im|seit)$/.test(first)) return null;
  const end = periodEnd(tokens, 0);
  return end > 0 && end <= s.from ? phrase(s.line, 0, end) : null;
}

const phrase = (line: Line, from: number, to: number): string =>
  line.text.slice(line.tokens[from]?.start ?? 0, line.tokens[to - 1]?.end ?? 0).toLowerCase();
