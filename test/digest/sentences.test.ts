import { describe, expect, test } from 'vitest';
import { markedSpans } from '../../src/digest/marks';
import { sentencesOf } from '../../src/digest/sentences';

const split = (text: string, language = 'en'): string[] =>
  sentencesOf(text, markedSpans([text])[0] ?? [], language).map((s) => s.text);

describe('sentences', () => {
  test.each([
    ['The U.S. Senate met. It voted.', ['The U.S. Senate met.', 'It voted.']],
    ['Mr. Orwyn spoke to C.B.P. officials. They left.', ['Mr. Orwyn spoke to C.B.P. officials.', 'They left.']],
    ['J. R. Hale works for Fenlight Inc. He is 40.', ['J. R. Hale works for Fenlight Inc.', 'He is 40.']],
    ['Growth was 4.2 percent. Prices fell.', ['Growth was 4.2 percent.', 'Prices fell.']],
    ['It began at 9 a.m. on Friday. Nobody came.', ['It began at 9 a.m. on Friday.', 'Nobody came.']],
    [
      'The government has blinked.Officials on Friday said so.',
      ['The government has blinked.', 'Officials on Friday said so.'],
    ],
  ])('%s', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  test('a quotation stays whole with its attribution', () => {
    expect(split('“Who is it? I do not know. Go!” said Ann. He went.')).toEqual([
      '“Who is it? I do not know. Go!” said Ann.',
      'He went.',
    ]);
    expect(split('“Who signed this?” Commissioner Ilse Wendt asked. Nobody knew.')).toHaveLength(2);
    expect(split('“Is that what we are to sign?” Wendt claimed. Nobody knew.')).toHaveLength(2);
    expect(split('“Is that what we are to sign?” Wendt claimed the prize.')).toHaveLength(2);
  });

  test('each is the paragraph’s own text at its place', () => {
    const text = '  One here.   Two “there. Yes.” Three. ';
    for (const s of sentencesOf(text, markedSpans([text])[0] ?? [], 'en'))
      expect(text.slice(s.start, s.end)).toBe(s.text);
  });

  test('German initials and dates do not end one', () => {
    expect(split('Am 7. April kam z. B. der Minister. Er ging.', 'de')).toEqual([
      'Am 7. April kam z. B. der Minister.',
      'Er ging.',
    ]);
  });

  test('one of 100,000 words is cut, and no word is lost', () => {
    const text = 'word '.repeat(100_000).trim();
    const parts = split(text);
    expect(Math.max(...parts.map((p) => p.length))).toBeLessThanOrEqual(2_000);
    expect(parts.join(' ')).toBe(text);
  });
});
