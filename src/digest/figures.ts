import { numberWordsOf } from '../language/number-words';
import { type QualifierPhrase, qualifiersOf } from '../language/qualifiers';
import type { Figure, FigureKind, Qualifier } from './digest';
import { actionOf } from './figure-action';
import { gappedOf, withGapped } from './figure-gapped';
import { labelOf } from './figure-label';
import { isChange, ownerOf, periodOf, type Surroundings } from './figure-owner';
import { echoes, isSubject, type Placed, repeats, sharedWith } from './figure-repeated';
import type { FigureSpan } from './figure-span';
import { figureSpans } from './figure-spans';
import { isEnglish } from './label';
import { LIMITS } from './limits';
import type { NameAt, NamesFound } from './names';
import { isCode } from './number-uses';
import type { Line, Reading } from './reading';
import type { Referents } from './referents';
import { type Token, wordAt } from './tokens';
import { type Currency, currencyAfter, withSums } from './told-sums';

interface Qualified {
  readonly means: Qualifier | null;
  readonly from: number;
}

/** The qualifier that ends before `at`, and where it begins. */
function qualifierBefore(tokens: readonly Token[], at: number, phrases: readonly QualifierPhrase[]): Qualified {
  const end = /^(?:a|an|the)$/.test(wordAt(tokens, at - 1)) && at > 1 ? [at, at - 1] : [at];
  for (const to of end)
    for (const { words, means } of phrases) {
      const from = to - words.length;
      if (from < 0 || !words.every((word, i) => tokens[from + i]?.lower === word)) continue;
      // "More than the $506 billion that was sold" is held against it, and is another sum.
      const held = to < at && wordAt(tokens, to) === 'the' && (means === 'over' || means === 'under');
      return held || (words.length === 1 && isParticle(tokens, from)) ? { means: null, from: at } : { means, from };
    }
  return { means: null, from: at };
}

/** "Handed over 12 hostages", "to win over five members", "took over two years ago", "turned around four hours later": it goes with the verb. */
function isParticle(tokens: readonly Token[], over: number): boolean {
  if (wordAt(tokens, over) === 'around') return /^turn(?:s|ed|ing)?$/.test(wordAt(tokens, over - 1));
  if (wordAt(tokens, over) !== 'over') return false;
  const verb = wordAt(tokens, over - 1);
  if (/^(?:hand(?:s|ed|ing)?|turn(?:s|ed|ing)?|sign(?:s|ed|ing)?)$/.test(verb)) return true;
  if (/^(?:win|wins|winning)$/.test(verb))
    return !/^(?:seats|votes|medals|%|percent|per)$/.test(wordAt(tokens, over + 2));
  return (
    /^(?:take|takes|took|taken|taking)$/.test(verb) &&
    tokens.slice(over + 2, over + 5).some(({ lower }) => lower === 'ago')
  );
}

/** "1,200 or more", "300-plus": the qualifier after the number. */
function qualifierAfter(tokens: readonly Token[], to: number): Qualifier | null {
  const [a, b] = [wordAt(tokens, to), wordAt(tokens, to + 1)];
  // "150+ million"
  const scaled = tokens[to - 2]?.text === '+' && tokens[to - 1]?.kind === 'word' && tokens[to - 3]?.kind === 'number';
  if (a === '+' || scaled || (a === 'or' && b === 'more') || (a === '-' && b === 'plus')) return 'at least';
  if (a === '-' && b === 'odd') return 'about';
  return a === 'or' && /^(?:so|thereabouts)$/.test(b)
    ? 'about'
    : a === 'or' && /^(?:less|fewer)$/.test(b)
      ? 'at most'
      : null;
}

/** "rose to 4.2 per cent from 4.6", "700, up from 250": the second value is where the first began. */
function withBeginnings(spans: readonly FigureSpan[], tokens: readonly Token[]): FigureSpan[] {
  const out: FigureSpan[] = [];
  for (const span of spans) {
    // "A tariff of 25 percent from Feb. 1, up from 10": a day between them is neither's beginning.
    const place = out.findLastIndex(({ kind }) => kind === span.kind || (kind !== 'date' && kind !== 'time'));
    const last = out[place];
    const from = wordAt(tokens, span.from - 1) === 'from';
    const moved = /^(?:up|down|rising|falling|increase|decrease|rise|drop|compared)$/.test(
      wordAt(tokens, span.from - 2),
    );
    const level = last !== undefined && /^(?:to|at)$/.test(wordAt(tokens, last.from - 1));
    // "To 1.1 percent from 1.6", "to £80,000 from 33,000"
    const bare =
      (last?.kind === 'percent' || last?.kind === 'money') &&
      span.kind === 'count' &&
      span.unit === null &&
      !isWord(tokens[span.to]);
    const alike =
      last !== undefined &&
      (bare || (last.kind === span.kind && last.unit === span.unit)) &&
      last.began === null &&
      last.upper === null;
    // "From 44 to 51 and from 83 to 95"
    const other = wordAt(tokens, span.from - 2) === 'and';
    if (
      from &&
      !other &&
      alike &&
      span.upper === null &&
      (moved || (level && span.kind !== 'date' && span.kind !== 'time' && span.kind !== 'age'))
    ) {
      out[place] = { ...last, began: span.value };
    } else out.push(span);
  }
  return out;
}

const isWord = (token: Token | undefined): boolean => token?.kind === 'word';

/** A bare count of which nothing is told is no figure of the event: it needs a noun, a qualifier or a verb. */
const isEmpty = (figure: Figure, small: boolean): boolean =>
  figure.kind === 'count' &&
  figure.label === '' &&
  figure.action === undefined &&
  figure.qualifier === null &&
  figure.from === null &&
  (small || figure.value <= 31);

interface Context {
  readonly line: Line;
  readonly place: number;
  readonly names: readonly NameAt[];
  readonly language: string | null;
  readonly phrases: readonly QualifierPhrase[];
  readonly referents: Referents;
}

const EXACT: ReadonlySet<FigureKind> = new Set(['date', 'time', 'ordinal', 'score']);

const textAt = ({ text, tokens }: Line, { from, to }: FigureSpan): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);

/** What qualifies a figure; of one that began elsewhere from "from" on. */
function qualifiedAt(tokens: readonly Token[], span: FigureSpan, phrases: readonly QualifierPhrase[]): Qualified {
  const opens = span.began !== null && /^(?:from|von|de|da|des|del)$/.test(wordAt(tokens, span.from - 1));
  return qualifierBefore(tokens, opens ? span.from - 1 : span.from, phrases);
}

/** One figure with all that is told of it; `counted` is what was counted last in the sentence ("12 of them"). */
function figureOf(span: FigureSpan, qualifier: Qualified, counted: string, context: Context): Figure {
  const { line, place, names, language, referents } = context;
  const { tokens } = line;
  const found = labelOf(line, qualifier.from, span.to, span.kind, span.value, language, counted);
  const person = found.subject !== null && names.some((n) => n.name.kind === 'person' && n.to === found.subject?.to);
  const label = person ? { text: '', subject: null, to: span.to } : found;
  const whole = Number.isInteger(span.value) && wordAt(tokens, span.to) !== 'of';
  const age = person && span.kind === 'count' && span.value <= 120 && whole;
  const around: Surroundings = {
    line,
    place,
    names,
    from: qualifier.from,
    to: span.to,
    label,
    language,
    kind: span.kind,
  };
  const start = tokens[qualifier.from]?.start ?? 0;
  const end = tokens[Math.max(span.to, label.to) - 1]?.end ?? start;
  const told = {
    text: line.text.slice(start, end).slice(0, 200),
    kind: age ? ('age' as const) : span.kind,
    value: span.value,
    from: span.began,
    upper: span.upper,
    unit: age ? 'year' : span.unit,
    label: label.text.slice(0, 80),
    sentence: place,
  };
  if (EXACT.has(span.kind)) return { ...told, qualifier: null, owner: null, period: null, change: false };
  const action = actionOf(around);
  // "over ten years" is a period more often than it is more than ten.
  const spans =
    span.kind === 'duration' &&
    wordAt(tokens, qualifier.from) === 'over' &&
    !/^(?:for|of|in|is|was|well|just|lasted|lasting|took|takes|after|with)$/.test(wordAt(tokens, qualifier.from - 1));
  return {
    ...told,
    qualifier: (spans ? null : qualifier.means) ?? qualifierAfter(tokens, span.to),
    owner: ownerOf(around, referents),
    period: periodOf(around),
    change: span.began === null && span.kind !== 'age' && isChange(around),
    ...(action === null ? {} : { action }),
  };
}

/**
 * The figures of an article with what they count, whose they are, their period, and whether they are a change or a level.
 * Numbers that only name something (pages, flights, streets) are none.
 */
export function figuresOf(reading: Reading, names: NamesFound, referents: Referents): Figure[] {
  const { language } = reading;
  const words = numberWordsOf(language);
  const phrases = qualifiersOf(language);
  const out: Figure[] = [];
  let currency: Currency | null = null;
  const happened = new Set<string>();
  let before = { paragraph: -1, counted: '' };
  for (const [place, line] of reading.lines.entries()) {
    if (out.length >= LIMITS.figures) break;
    const { tokens } = line;
    const context: Context = { line, place, names: names.byLine[place] ?? [], language, phrases, referents };
    let counted = '';
    let only = '';
    const told = before.paragraph === line.paragraph ? before.counted : '';
    let last: Placed | null = null;
    const found = figureSpans(tokens, context.names, words);
    const english = isEnglish(language);
    const spans = english ? withSums(found, line, words, currency) : found;
    currency = currencyAfter(currency, spans);
    const gapped = english ? gappedOf(spans, tokens, context.names) : [];
    const alike = new Map(gapped.map((one) => [one.span.from, one]));
    const labels = new Map<number, string>();
    for (const span of withBeginnings(withGapped(spans, gapped), tokens)) {
      const like = alike.get(span.from);
      const lent = like && labels.get(like.like.from);
      if (like && (lent === undefined || (lent === '' && span.kind === 'count'))) continue;
      // "They held 40 people. Three of them"
      const them = wordAt(tokens, span.to) === 'of' && /^(?:them|these)$/.test(wordAt(tokens, span.to + 1));
      const qualifier = qualifiedAt(tokens, span, phrases);
      let figure = figureOf(span, qualifier, counted === '' && them ? told : counted, context);
      if (like && lent !== undefined) figure = { ...figure, label: lent, owner: like.owner, text: textAt(line, span) };
      labels.set(span.from, figure.label);
      // "Seven died and another 23 were hurt": others, and no more of the same.
      const further = /^(?:another|further)$/.test(wordAt(tokens, span.from - 1));
      if (figure.change && further && figure.action && happened.size > 0 && !happened.has(figure.action))
        figure = { ...figure, change: false };
      if (figure.action) happened.add(figure.action);
      if (figure.label === '' && last !== null && echoes(last.span, span, tokens))
        figure = { ...figure, label: last.figure.label, owner: figure.owner ?? last.figure.owner };
      if (figure.label === '' && counted !== '' && repeats(span, figure, last?.figure ?? null, tokens))
        figure = { ...figure, label: counted };
      const { from } = qualifier;
      const ends = (tokens[from]?.start ?? 0) + figure.text.length;
      let end = span.to;
      while ((tokens[end]?.start ?? ends) < ends) end++;
      const placed = { span, figure, from, end };
      if (english && figure.label === '')
        figure = { ...figure, ...sharedWith(placed, last, counted === '' ? told : counted, tokens) };
      if (isEmpty(figure, tokens[span.from]?.kind !== 'number') && !isSubject(tokens, from, span)) continue;
      if (english && figure.kind === 'count' && figure.label === '' && isCode(tokens, span.from)) continue;
      if (figure.kind === 'count' && figure.label !== '') {
        only = counted === '' || counted === figure.label ? figure.label : '';
        counted = figure.label;
      }
      last = { ...placed, figure };
      out.push(figure);
    }
    before = { paragraph: line.paragraph, counted: only };
  }
  return out.slice(0, LIMITS.figures);
}
