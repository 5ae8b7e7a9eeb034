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
  orZero,
  parse,
  place,
  placeOrNull,
  places,
  shortened,
  text,
  textOrNull,
  texts,
  tuple,
  unlessZero,
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

/**
 * A digest's facts as JSON: arrays in a fixed order, what is mostly there first, closed sets of words as their number. New words go to
 * the end of a set.
 */
export function encodeFacts(digest: Digest): string {
  const { article, sentences, paragraphs, names, figures, quotations, attributions } = digest;
  return JSON.stringify(
    shortened([
      sentences,
      paragraphs,
      names.map((n) =>
        shortened([
          n.text,
          NAME_KINDS.indexOf(n.kind),
          n.sentences,
          // Mostly once a sentence.
          unlessZero(n.mentions - n.sentences.length),
          n.forms.filter((form) => form !== n.text),
          n.role,
          n.inHeadline ? 1 : null,
        ]),
      ),
      figures.map((f) =>
        shortened([
          f.text,
          FIGURE_KINDS.indexOf(f.kind),
          f.value,
          f.label,
          f.sentence,
          f.owner,
          f.unit,
          unlessZero(QUALIFIERS.indexOf(f.qualifier)),
          f.action ?? null,
          f.period,
          f.from,
          f.upper,
          f.change ? 1 : null,
        ]),
      ),
      quotations.map((q) => shortened([q.text, q.sentence, QUOTATION_KINDS.indexOf(q.kind), q.speaker, q.role])),
      // Unknown is not the same as none.
      attributions?.map((a) => shortened([a.sentence, a.who, unlessZero(STANCES.indexOf(a.stance))])) ?? false,
      article.event && encodeEvent(article.event),
    ]),
  );
}

/** @throws IndexError where it is none. */
export function decodeFacts(json: string): Facts {
  const [sentences, paragraphs, names, figures, quotations, attributions, event] = tuple(parse(json));
  return {
    sentences: texts(sentences),
    paragraphs: places(paragraphs),
    names: list(names, decodeName),
    figures: list(figures, decodeFigure),
    quotations: list(quotations, decodeQuotation),
    ...(attributions === false ? {} : { attributions: list(attributions, decodeAttribution) }),
    event: event === undefined ? null : decodeEvent(event),
  };
}

function decodeName(value: unknown): Name {
  const [name, kind, sentences, more, forms, role, inHeadline] = tuple(value);
  const longest = text(name);
  const told = places(sentences);
  return {
    text: longest,
    kind: word(kind, NAME_KINDS),
    mentions: place(told.length + orZero(more)),
    forms: [longest, ...texts(forms)],
    role: textOrNull(role),
    inHeadline: inHeadline === 1,
    sentences: told,
  };
}

function decodeFigure(value: unknown): Figure {
  const [words, kind, amount, label, sentence, owner, unit, qualifier, action, period, from, upper, change] =
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
    ...(action === null || action === undefined ? {} : { action: text(action) }),
    sentence: placeOrNull(sentence),
  };
}

function decodeQuotation(value: unknown): Quotation {
  const [words, sentence, kind, speaker, role] = tuple(value);
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
