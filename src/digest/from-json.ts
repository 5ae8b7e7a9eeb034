import { type Check, finite, flag, known, list, natural, oneOf, or, record, text, tuple } from './check';
import type { Attribution, Digest, Figure, Name, Quotation, Term } from './digest';
import { DigestError } from './digest-error';
import { headFromJson } from './head-json';
import { termsOf } from './terms';

const KINDS_OF_NAME = ['person', 'organisation', 'place', 'other'] as const;
const KINDS_OF_QUOTATION = ['speech', 'post', 'document', 'phrase'] as const;
const QUALIFIERS = ['at least', 'at most', 'over', 'under', 'nearly', 'about', 'as many as'] as const;
const KINDS_OF_FIGURE = [
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
] as const;

/** A place among `count` sentences. */
const placeAmong =
  (count: number): Check<number> =>
  (value, at) => {
    const place = natural(value, at);
    if (place >= count) throw new DigestError(at, `the place of one of ${count} sentences`);
    return place;
  };

const nameAmong =
  (count: number): Check<Name> =>
  (value, at) => {
    const v = record(value, at);
    const name = text(v.text, `${at}.text`);
    return {
      text: name,
      kind: or(oneOf(...KINDS_OF_NAME), 'other')(v.kind, `${at}.kind`),
      mentions: or(natural, 1)(v.mentions, `${at}.mentions`),
      forms: or(list(text), [name])(v.forms, `${at}.forms`),
      role: known(text)(v.role, `${at}.role`),
      inHeadline: or(flag, false)(v.inHeadline, `${at}.inHeadline`),
      sentences: list(placeAmong(count))(v.sentences, `${at}.sentences`),
    };
  };

const figureAmong =
  (count: number): Check<Figure> =>
  (value, at) => {
    const v = record(value, at);
    const number = finite(v.value, `${at}.value`);
    const action = known(text)(v.action, `${at}.action`);
    return {
      text: or(text, String(number))(v.text, `${at}.text`),
      kind: or(oneOf(...KINDS_OF_FIGURE), 'count')(v.kind, `${at}.kind`),
      value: number,
      from: known(finite)(v.from, `${at}.from`),
      upper: known(finite)(v.upper, `${at}.upper`),
      qualifier: known(oneOf(...QUALIFIERS))(v.qualifier, `${at}.qualifier`),
      unit: known(text)(v.unit, `${at}.unit`),
      label: or(text, '')(v.label, `${at}.label`),
      owner: known(text)(v.owner, `${at}.owner`),
      period: known(text)(v.period, `${at}.period`),
      change: or(flag, false)(v.change, `${at}.change`),
      ...(action === null ? {} : { action }),
      sentence: known(placeAmong(count))(v.sentence, `${at}.sentence`),
    };
  };

const quotationAmong =
  (count: number): Check<Quotation> =>
  (value, at) => {
    const v = record(value, at);
    return {
      text: text(v.text, `${at}.text`),
      speaker: known(text)(v.speaker, `${at}.speaker`),
      role: known(text)(v.role, `${at}.role`),
      kind: or(oneOf(...KINDS_OF_QUOTATION), 'speech')(v.kind, `${at}.kind`),
      sentence: known(placeAmong(count))(v.sentence, `${at}.sentence`),
    };
  };

const attributionAmong =
  (count: number): Check<Attribution> =>
  (value, at) => {
    const v = record(value, at);
    return {
      sentence: placeAmong(count)(v.sentence, `${at}.sentence`),
      who: known(text)(v.who, `${at}.who`),
      stance: or(oneOf('said', 'alleged', 'denied', 'declined'), 'said')(v.stance, `${at}.stance`),
    };
  };

const frequency: Check<Term> = (value, at) => {
  const entry = tuple(value, at);
  return {
    term: text(entry[0], `${at}[0]`),
    inHeadline: natural(entry[1], `${at}[1]`),
    inText: natural(entry[2], `${at}[2]`),
    first: natural(entry[3], `${at}[3]`),
  };
};

/** A weight alone says nothing of place; it stands for the frequency, so that the order of terms is kept. */
const weight: Check<Term> = (value, at) => {
  const entry = tuple(value, at);
  return {
    term: text(entry[0], `${at}[0]`),
    inHeadline: 0,
    inText: Math.max(0, finite(entry[1], `${at}[1]`)),
    first: 0,
  };
};

function paragraphsOf(value: unknown, count: number): number[] {
  const paragraphs = list(natural)(value, 'paragraphs');
  if (paragraphs.length === 0) return Array.from({ length: count }, (_, place) => place);
  if (paragraphs.length !== count) throw new DigestError('paragraphs', `a list of ${count} numbers, one a sentence`);
  if (paragraphs.some((p, i) => p < (paragraphs[i - 1] ?? 0)))
    throw new DigestError('paragraphs', 'in ascending order');
  return paragraphs;
}

/**
 * The digest that `digestToJson` wrote, or that another program wrote by the same contract: absent fields are unknown.
 * Terms come from `frequencies`; without them from headline and sentences anew; without those from the weights.
 * @throws DigestError naming the field that is not as it should be.
 */
export function digestFromJson(value: unknown): Digest {
  const v = record(value, '');
  const article = headFromJson(v.article, 'article');
  const sentences = list(text)(v.sentences, 'sentences');
  const count = sentences.length;
  const frequencies = list(frequency)(v.frequencies, 'frequencies');
  const weights = list(weight)(v.terms, 'terms');
  const anew = (): readonly Term[] => termsOf({ headline: article.headline, sentences, language: article.language });
  const rebuilt = frequencies.length > 0 ? frequencies : count > 0 ? anew() : weights;
  return {
    article,
    sentences,
    paragraphs: paragraphsOf(v.paragraphs, count),
    names: list(nameAmong(count))(v.names, 'names'),
    figures: list(figureAmong(count))(v.figures, 'figures'),
    quotations: list(quotationAmong(count))(v.quotations, 'quotations'),
    ...(v.attributions === undefined
      ? {}
      : { attributions: list(attributionAmong(count))(v.attributions, 'attributions') }),
    terms: rebuilt.length > 0 ? rebuilt : anew(),
  };
}
