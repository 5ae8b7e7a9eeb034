import { expect, test } from 'vitest';
import { packOfOrigin, packOrigin } from '../../../src/extension/messages';
import { relatedOf } from '../../../src/extension/view/candidates';
import { answer, match } from '../samples';

test('only candidates that share something are perhaps related, and few of them', () => {
  const nothing = match({ id: 'nothing', evidence: { names: [], figures: [], terms: [], days: 1 } });
  const words = match({ id: 'words', evidence: { names: [], figures: [], terms: ['strait', 'struck'], days: 1 } });
  const some = ['a', 'b', 'c', 'd'].map((id) => match({ id }));
  const candidates = [nothing, words, ...some];
  const candidateOrigins = candidates.map(({ id }) => (id === 'b' ? packOrigin('Harbour news') : 'feeds'));
  const related = relatedOf(answer([], { coverage: { decision: 'none', matches: [], candidates }, candidateOrigins }));
  expect(related.map(({ match: { id }, origin }) => [id, packOfOrigin(origin)])).toEqual([
    ['a', null],
    ['b', 'Harbour news'],
    ['c', null],
  ]);
});
