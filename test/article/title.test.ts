import { expect, test } from 'vitest';
import { cutTitle } from '../../src/article/title';

test.each([
  ['Sallow Valley Herald » Ferry aground off the point', 'Sallow Valley Herald', 'Ferry aground off the point'],
  ['Ferry aground off the point - Local - Tarn Post', 'Tarn Post', 'Ferry aground off the point'],
  ['Ferry aground off the point | Tarn Post', 'Tarn Post', 'Ferry aground off the point'],
])('%s names its outlet beside the headline on the page', (title, outlet, headline) => {
  expect(cutTitle(title, ['Ferry aground off the point'], null)).toEqual({ headline, outlet });
});

test('Without a heading the address tells which end is the outlet', () => {
  const cut = cutTitle('Sallow Valley Herald » Ferry aground', [], 'www.sallowherald.example');
  expect(cut).toEqual({ headline: 'Ferry aground', outlet: 'Sallow Valley Herald' });
});

test('A title whose parts neither the page nor the address knows is left whole', () => {
  expect(cutTitle('Ferry aground: what we know', ['Another heading of the page'], 'tarnpost.example')).toBeNull();
  expect(cutTitle('Ferry aground - again', [], null)).toBeNull();
});
