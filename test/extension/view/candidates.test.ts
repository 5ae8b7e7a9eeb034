import { expect, test } from 'vitest';
import { relatedOf } from '../../../src/extension/view/candidates';
import { match } from '../samples';

test('only candidates that share something are perhaps related, and few of them', () => {
  const nothing = match({ id: 'nothing', evidence: { names: [], figures: [], terms: [], days: 1 } });
  const words = match({ id: 'words', evidence: { names: [], figures: [], terms: ['strait', 'struck'], days: 1 } });
  const some = ['a', 'b', 'c', 'd'].map((id) => match({ id }));
  expect(relatedOf([nothing, words, ...some]).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});
