import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Digest, Figure, Name, Quotation } from '../../src/digest/digest';
import { decodeFacts, encodeFacts } from '../../src/index/facts';
import { decodeHead, encodeHead } from '../../src/index/head';
import { entry } from './entries';

const words = fc.string({ maxLength: 4 });
const wordsOrNull = fc.option(words, { nil: null });
const small = fc.nat({ max: 2 });
const smallOrNull = fc.option(small, { nil: null });
const amount = fc.integer({ min: -1, max: 1 });
const amountOrNull = fc.option(amount, { nil: null });

const name: fc.Arbitrary<Name> = fc
  .record({
    text: words,
    kind: fc.constantFrom('person', 'organisation', 'place', 'other'),
    mentions: small,
    others: fc.array(words, { maxLength: 2 }),
    role: wordsOrNull,
    inHeadline: fc.boolean(),
    sentences: fc.array(small, { maxLength: 2 }),
  })
  .map(({ others, ...rest }) => ({ ...rest, forms: [rest.text, ...others.filter((form) => form !== rest.text)] }));

const figure: fc.Arbitrary<Figure> = fc.record(
  {
    text: words,
    kind: fc.constantFrom('count', 'money', 'multiple'),
    value: amount,
    from: amountOrNull,
    upper: amountOrNull,
    qualifier: fc.constantFrom(null, 'at least', 'as many as'),
    unit: wordsOrNull,
    label: words,
    owner: wordsOrNull,
    period: wordsOrNull,
    change: fc.boolean(),
    action: words,
    sentence: smallOrNull,
  },
  {
    requiredKeys: [
      'text',
      'kind',
      'value',
      'from',
      'upper',
      'qualifier',
      'unit',
      'label',
      'owner',
      'period',
      'change',
      'sentence',
    ],
  },
);

const quotation: fc.Arbitrary<Quotation> = fc.record({
  text: words,
  speaker: wordsOrNull,
  role: wordsOrNull,
  kind: fc.constantFrom('speech', 'post', 'document', 'phrase'),
  sentence: smallOrNull,
});

const attribution = fc.record({
  sentence: small,
  who: wordsOrNull,
  stance: fc.constantFrom('said', 'alleged', 'denied', 'declined'),
});

test('facts come back as they were written, also where little is known', () => {
  const facts = fc.record(
    {
      sentences: fc.array(words, { maxLength: 2 }),
      paragraphs: fc.array(small, { maxLength: 2 }),
      names: fc.array(name, { maxLength: 2 }),
      figures: fc.array(figure, { maxLength: 2 }),
      quotations: fc.array(quotation, { maxLength: 2 }),
      attributions: fc.array(attribution, { maxLength: 2 }),
    },
    { requiredKeys: ['sentences', 'paragraphs', 'names', 'figures', 'quotations'] },
  );
  const event = fc.constantFrom(null, { summary: '', date: null, sources: [], related: [] });
  fc.assert(
    fc.property(facts, event, (given, event) => {
      const { digest } = entry('a');
      const article = { ...digest.article, event };
      const written: Digest = { article, terms: [], ...given };
      expect(decodeFacts(encodeFacts(written))).toEqual({ ...given, event });
    }),
    { numRuns: 1_000 },
  );
});

test('a head comes back as it was written, also where little is known', () => {
  const article = fc.record({
    url: wordsOrNull,
    headline: wordsOrNull,
    standfirst: wordsOrNull,
    slug: wordsOrNull,
    byline: fc.array(words, { maxLength: 2 }),
    agencies: fc.array(words, { maxLength: 2 }),
    outlet: fc.record({ name: wordsOrNull, domain: wordsOrNull }),
    published: wordsOrNull,
    modified: wordsOrNull,
    language: wordsOrNull,
    kind: fc.constantFrom('article' as const, 'event-page' as const, 'not-article' as const),
    section: fc.constantFrom(null, 'opinion' as const, 'sponsored' as const),
    truncated: fc.boolean(),
  });
  fc.assert(
    fc.property(article, wordsOrNull, wordsOrNull, (given, story, listedBy) => {
      const { digest } = entry('a');
      const written = { id: 'a', story, listedBy, digest: { ...digest, article: { ...given, event: null } } };
      expect(decodeHead(encodeHead(written))).toEqual({ id: 'a', story, listedBy, article: given });
    }),
    { numRuns: 1_000 },
  );
});
