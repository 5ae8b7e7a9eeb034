import { expect, test } from 'vitest';
import { pseudoLocale } from './pseudo-locale';

test('words get longer and accents, placeholders and other fields stay', () => {
  const { removed } = pseudoLocale({ removed: { message: 'Removed: $OUTLET$.', placeholders: { outlet: {} } } });
  expect(removed?.message).toBe('[Rëmøvëd: $OUTLET$. lorem ips]');
  expect(removed?.placeholders).toEqual({ outlet: {} });
});

test('what is no word for a person stays', () => {
  expect(pseudoLocale({ localeTag: { message: 'en' } })).toEqual({ localeTag: { message: 'en' } });
});
