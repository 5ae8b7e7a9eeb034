import { expect, test } from 'vitest';
import { contextOf } from '../../../src/extension/view/context';
import { digest, head } from '../samples';

const kept = digest({ sentences: ['One.', 'Two.', 'Three.'], article: head({ headline: 'Head' }) });

test('a sentence stands between the ones beside it, at the ends beside one', () => {
  expect(contextOf(kept, 'Two.')).toEqual({ before: 'One.', sentence: 'Two.', after: 'Three.' });
  expect(contextOf(kept, 'One.')).toEqual({ before: null, sentence: 'One.', after: 'Two.' });
  expect(contextOf(kept, 'Three.')).toEqual({ before: 'Two.', sentence: 'Three.', after: null });
});

test('the headline stands alone', () => {
  expect(contextOf(kept, 'Head')).toEqual({ before: null, sentence: 'Head', after: null });
});

test('what is not kept, or is no sentence of the article, has no place', () => {
  expect(contextOf(digest({ sentences: [] }), 'One.')).toBeNull();
  expect(contextOf(kept, null)).toBeNull();
  expect(contextOf(kept, 'Four.')).toBeNull();
});
