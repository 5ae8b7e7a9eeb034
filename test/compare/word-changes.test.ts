import { expect, test } from 'vitest';
import { changesOf } from '../../src/compare/word-changes';
import { diffOf } from '../../src/compare/word-diff';

/** The words of each side that count as changed. */
function changed(first: string, second: string): [string, string] {
  const [a, b] = [first.split(' '), second.split(' ')];
  const flags = changesOf(diffOf(a, b));
  const marked = (words: readonly string[], same: readonly boolean[]): string =>
    words.filter((_, i) => !same[i]).join(' ');
  return [marked(a, flags.a), marked(b, flags.b)];
}

test('what one text tells before or behind the other is not changed', () => {
  expect(changed('we came to see the mill', 'in May we came to see the mill and to stay')).toEqual(['', '']);
});

test('words in the place of others are changed, at an end too', () => {
  expect(changed('it makes any talks impossible', 'it makes any talks untenable')).toEqual(['impossible', 'untenable']);
  expect(changed('we will stay here until May comes', 'we will stay here until June comes')).toEqual(['May', 'June']);
});

test('at an end only so many words are changed as stand there in both', () => {
  const [left, right] = changed(
    'we shall close the old mill now',
    'and so I say that they must close the old mill now',
  );
  expect(left).toBe('we shall');
  expect(right).toBe('they must');
});

test('a word put in is changed, and a long cut is a cut', () => {
  expect(changed('the recent attacks from the air', 'the recent heavy attacks from the air')).toEqual(['', 'heavy']);
  expect(changed('we saw the fire and ran home', 'we saw the fire in the hall of the mill and ran home')).toEqual([
    '',
    '',
  ]);
});
