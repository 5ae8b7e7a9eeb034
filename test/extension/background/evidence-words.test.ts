import { expect, test } from 'vitest';
import { inWordsOf } from '../../../src/extension/background/evidence-words';
import { stemOf } from '../../../src/language/stem';
import { digest, head, match } from '../samples';

test('terms are told in the words of the page, not by their stems', () => {
  const page = digest({
    article: head({ headline: 'Magnitude of the quake revised' }),
    sentences: ['It struck nine kilometres down.'],
  });
  const terms = ['magnitude', 'kilometres'].map((word) => stemOf(word, 'en'));
  const told = inWordsOf(page)(
    match({ evidence: { names: [], figures: [], terms: [...terms, 'elsewher'], days: null } }),
  );
  expect(told.evidence.terms).toEqual(['magnitude', 'kilometres', 'elsewher']);
});
