import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestArticle } from '../../src/digest/digest-article';
import { factsOnly } from '../../src/digest/facts-only';
import { DigestError, digestFromJson, digestToJson } from '../../src/digest/json';
import { articleOf } from './article-of';

const digest = digestArticle(
  articleOf(['Ann Lee said 300 boats left Port Amaris. “Nobody waved,” she said.', 'It rained.'], {
    headline: 'Boats leave',
    published: '2024-05-01T10:00:00Z',
  }),
);
const json = (): Record<string, unknown> => JSON.parse(JSON.stringify(digestToJson(digest, (t) => t.inText)));

describe('a digest as JSON', () => {
  test('comes back as it was', () => {
    expect(digestFromJson(json())).toEqual(digest);
  });

  test('has terms as pairs, the heaviest first', () => {
    const weights = digestToJson(digest, (t) => t.inHeadline * 2 + t.inText).terms.map(([, weight]) => weight);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });

  test('without frequencies its terms are made anew from the sentences, without sentences its weights stand', () => {
    const { frequencies: _f, ...anew } = json();
    expect(digestFromJson(anew).terms).toEqual(digest.terms);
    const bare = digestFromJson({ article: { headline: null }, terms: [['boat', 2.5]] });
    expect(bare.terms).toEqual([{ term: 'boat', inHeadline: 0, inText: 2.5, first: 0 }]);
  });

  test.each([
    ['article', { article: 3 }],
    ['figures[0].value', { figures: [{ value: 'many' }] }],
    ['figures[0].sentence', { figures: [{ value: 3, sentence: 99 }] }],
    ['names[0].kind', { names: [{ text: 'Ann', kind: 'cat' }] }],
    ['quotations[0].text', { quotations: [{ text: null }] }],
    ['sentences[1]', { sentences: ['a', 1] }],
    ['paragraphs', { paragraphs: [3, 2, 1] }],
    ['frequencies[0][1]', { frequencies: [['boat', -1, 0, 0]] }],
    ['article.published', { article: { published: 'yesterday' } }],
  ])('an error names the field: %s', (field, changed) => {
    expect.assertions(2);
    try {
      digestFromJson({ ...json(), ...changed });
    } catch (error) {
      expect(error).toBeInstanceOf(DigestError);
      expect(error instanceof DigestError && error.field).toBe(field);
    }
  });

  test('for any JSON it gives a digest or its own error', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(json())), (value, field) => {
        try {
          digestFromJson({ ...json(), [field]: value });
        } catch (error) {
          expect(error).toBeInstanceOf(DigestError);
        }
      }),
    );
  });

  test('facts alone hold no sentence of the outlet', () => {
    const facts = factsOnly(digest);
    expect(facts.sentences).toEqual([]);
    expect(facts.attributions).toBeUndefined();
    expect([...facts.figures, ...facts.quotations].every((f) => f.sentence === null)).toBe(true);
    expect(facts.names.map((n) => n.text)).toEqual(digest.names.map((n) => n.text));
    expect(digestFromJson(JSON.parse(JSON.stringify(digestToJson(facts, () => 1))))).toEqual(facts);
  });
});
