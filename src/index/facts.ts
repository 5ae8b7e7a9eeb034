import type { EventEntry } from '../article/article';
import type {
  Attribution,
  Digest,
  Figure,
  FigureKind,
  Name,
  NameKind,
  Qualifier,
  Quotation,
  QuotationKind,
} from '../digest/digest';
import {
  list,
  number,
  numberOrNull,
  parse,
  place,
  placeOrNull,
  places,
  text,
  textOrNull,
  texts,
  tuple,
  word,
} from './values';

/** The part of a digest that is read when a match is shown. */
export interface Facts
  extends Pick<Digest, 'sentences' | 'paragraphs' | 'names' | 'figures' | 'quotations' | 'attributions'> {
  readonly event: EventEntry | null;
}

const NAME_KINDS: readonly NameKind[] = ['person', 'organisation', 'place', 'other'];
const QUALIFIERS: readonly (Qualifier | null)[] = [
  null,
  'at least',
  'at most',
  'over',
  'under',
  'nearly',
  'about',
  'as many as',
];
const FIGURE_KINDS: readonly FigureKind[] = [
  'count',
  'money',
  'percent',
  'points',
  'ordinal',
  'age',
  'date',
  'time',
  'duration',
  'measure',
  'score',
  'magnitude',
  'multiple',
];
const STANCES: readonly Attribution['stance'][] = ['said', 'alleged', 'denied', 'declined'];
const QUOTATION_KINDS: readonly QuotationKind[] = ['speech', 'post', 'document', 'phrase'];

/** A digest's facts as JSON: arrays in a fixed order, closed sets of words as their number. New words go to the end of a set. */
export function encodeFacts(digest: Digest): string {
  const { article, sentences, paragraphs, names, figures, quotations, attributions } = digest;
  return JSON.stringify([
    sentences,
    paragraphs,
    names.map((n) => [
      n.text,
      NAME_KINDS.indexOf(n.kind),
      n.mentions,
      n.forms.filter((form) => form !== n.text),
      n.role,
      n.inHeadline ? 1 : 0,
      n.sentences,
    ]),
    figures.map((f) => [
      f.text,
      FIGURE_KINDS.indexOf(f.kind),
      f.value,
      f.from,
      f.upper,
      QUALIFIERS.indexOf(f.qualifier),
      f.unit,
      f.label,
      f.owner,
      f.period,
      f.change ? 1 : 0,
      f.sentence,
      f.action ?? null,
    ]),
    quotations.map((q) => [q.text, q.speaker, q.role, QUOTATION_KINDS.indexOf(q.kind), q.sentence]),
    article.event && encodeEvent(article.event),
    attributions?.map((a) => [a.sentence, a.who, STANCES.indexOf(a.stance)]) ?? null,
  ]);
}

/** @throws IndexError where it is none. */
export function decodeFacts(json: string): Facts {
  const [sentences, paragraphs, names, figures, quotations, event, attributions] = tuple(parse(json));
  return {
    sentences: texts(sentences),
    paragraphs: places(paragraphs),
    names: list(names, decodeName),
    figures: list(figures, decodeFigure),
    quotations: list(quotations, decodeQuotation),
    ...(attributions === null ? {} : { attributions: list(attributions, decodeAttribution) }),
    event: event === null ? null : decodeEvent(event),
  };
}

function decodeName(value: unknown): Name {
  const [name, kind, mentions, forms, role, inHeadline, sentences] = tuple(value);
  const longest = text(name);
  return {
    text: longest,
    kind: word(kind, NAME_KINDS),
    mentions: place(mentions),
    forms: [longest, ...texts(forms)],
    role: textOrNull(role),
    inHeadline: inHeadline === 1,
    sentences: places(sentences),
  };
}

function decodeFigure(value: unknown): Figure {
  const [words, kind, amount, from, upper, qualifier, unit, label, owner, period, change, sentence, action] =
    tuple(value);
  return {
    text: text(words),
    kind: word(kind, FIGURE_KINDS),
    value: number(amount),
    from: numberOrNull(from),
    upper: numberOrNull(upper),
    qualifier: word(qualifier, QUALIFIERS),
    unit: textOrNull(unit),
    label: text(label),
    owner: textOrNull(owner),
    period: textOrNull(period),
    change: change === 1,
    ...(action === null ? {} : { action: text(action) }),
    sentence: placeOrNull(sentence),
  };
}

function decodeQuotation(value: unknown): Quotation {
  const [words, speaker, role, kind, sentence] = tuple(value);
  return {
    text: text(words),
    speaker: textOrNull(speaker),
    role: textOrNull(role),
    kind: word(kind, QUOTATION_KINDS),
    sentence: placeOrNull(sentence),
  };
}

function decodeAttribution(value: unknown): Attribution {
  const [sentence, who, stance] = tuple(value);
  return { sentence: place(sentence), who: textOrNull(who), stance: word(stance, STANCES) };
}

function encodeEvent({ summary, date, sources, related }: EventEntry): unknown {
  return [summary, date, sources.map((s) => [s.name, s.url]), related.map((r) => [r.title, r.url, r.date, r.context])];
}

function decodeEvent(value: unknown): EventEntry {
  const [summary, date, sources, related] = tuple(value);
  return {
    summary: text(summary),
    date: textOrNull(date),
    sources: list(sources, (source) => {
      const [name, url] = tuple(source);
      return { name: text(name), url: text(url) };
    }),
    related: list(related, (event) => {
      const [title, url, day, context] = tuple(event);
      return { title: text(title), url: textOrNull(url), date: textOrNull(day), context: textOrNull(context) };
    }),
  };
}
