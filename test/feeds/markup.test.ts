import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOfMarkup } from '../../src/feeds/markup';

describe('text of a feed item’s markup', () => {
  test('blocks become lines, character references are read', () => {
    expect(textOfMarkup('<p>The ferry &amp; the pier</p><p>Caf&eacute; &#8220;Anker&#8221;</p>')).toBe(
      'The ferry & the pier\nCafé “Anker”',
    );
  });
  test('scripts and styles go with what is in them', () => {
    expect(textOfMarkup('a<script>alert("<p>b</p>")</script>c<style>p{}</style>d')).toBe('acd');
    expect(textOfMarkup('a<script>never closed')).toBe('a');
  });
  test('a comment goes, also with a tag in it; an open one takes the rest', () => {
    expect(textOfMarkup('a<!-- <b> -->b')).toBe('ab');
    expect(textOfMarkup('a<!-- b')).toBe('a');
  });
  test('a lesser-than sign that begins no tag stays', () => {
    expect(textOfMarkup('3 < 4 and 5 <6')).toBe('3 < 4 and 5 <6');
  });
  test('a reference that spells a tag is text, not markup', () => {
    expect(textOfMarkup('&lt;b&gt;bold&lt;/b&gt;')).toBe('<b>bold</b>');
  });
  test('wrapped lines are joined; empty lines, blocks and ended sentences part them', () => {
    expect(textOfMarkup('The ferry\n  sails again')).toBe('The ferry sails again');
    expect(textOfMarkup('It sails.\nThe pier is open\n \nand lit<br>\nat night')).toBe(
      'It sails.\nThe pier is open\nand lit\nat night',
    );
  });
  test('what has no width and what turns the direction of text is gone', () => {
    expect(textOfMarkup('Har\u00adbour\u200b \u202elight')).toBe('Harbour light');
  });
  test('any text gives text, in time that grows with its length', () => {
    fc.assert(fc.property(fc.string({ maxLength: 400 }), (s) => typeof textOfMarkup(s) === 'string'));
    const start = performance.now();
    textOfMarkup('<'.repeat(500_000));
    textOfMarkup('<a '.repeat(200_000));
    textOfMarkup('<script>'.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
