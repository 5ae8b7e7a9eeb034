import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleShape } from '../../src/extension/article-shape';
import { readingShape } from '../../src/extension/content/reading';
import { list, number, oneOf, orNull, record, ShapeError, text } from '../../src/extension/shape';
import { article } from './samples';

describe('a shape', () => {
  test('gives back what it asked for and drops the rest', () => {
    const shape = record({ name: text(), size: orNull(number) });
    expect(shape({ name: 'a', size: null, extra: 1 }, 'thing')).toEqual({ name: 'a', size: null });
  });

  test('names the place of what is wrong', () => {
    const shape = record({ rows: list(record({ size: number }), 5) });
    expect(() => shape({ rows: [{ size: 1 }, { size: '2' }] }, 'thing')).toThrow(
      'thing.rows[1].size should be a finite number',
    );
  });

  test('refuses texts and lists beyond their bounds, and words that are none of the allowed', () => {
    expect(() => text(3)('four', 'word')).toThrow(ShapeError);
    expect(() => list(number, 2)([1, 2, 3], 'rows')).toThrow(ShapeError);
    expect(() => oneOf(['a', 'b'])('c', 'letter')).toThrow('letter should be one of a, b');
    expect(() => number(Number.NaN, 'size')).toThrow(ShapeError);
  });

  test('a property of another name is not taken for it', () => {
    const shape = record({ name: text() });
    expect(() => shape(JSON.parse('{"__proto__": {"name": "a"}}'), 'thing')).toThrow(ShapeError);
  });
});

describe('an article out of a page', () => {
  test('passes unchanged when it is one', () => {
    expect(articleShape(article(), 'article')).toEqual(article());
  });

  test('as an event page needs its event', () => {
    expect(() => articleShape({ ...article(), kind: 'event-page' }, 'article')).toThrow(
      'article.event should be a record',
    );
  });

  test('of any make either passes or is refused with a ShapeError', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        try {
          readingShape(value, 'reading');
        } catch (error) {
          expect(error).toBeInstanceOf(ShapeError);
        }
      }),
    );
  });

  test('with any one field damaged is refused with a ShapeError or still an article', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(article())), fc.anything(), (key, value) => {
        try {
          expect(articleShape({ ...article(), [key]: value }, 'article')).toHaveProperty('paragraphs');
        } catch (error) {
          expect(error).toBeInstanceOf(ShapeError);
        }
      }),
    );
  });
});
