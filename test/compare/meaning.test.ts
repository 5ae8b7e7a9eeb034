import { describe, expect, test } from 'vitest';
import { happeningOf, happeningOfWord, PEOPLE } from '../../src/compare/happening';
import { meaningOf } from '../../src/compare/meaning';
import { stemEnglish } from '../../src/language/stem-english';

const meanings = (words: string): string[] => words.split(' ').map((word) => meaningOf(stemEnglish(word)));

describe('words of one meaning', () => {
  test.each([
    ['killed died dying dead deaths fatalities fatally perished slain'],
    ['injured injuring injuries wounded hurt'],
    ['arrested detained detention custody'],
    ['earthquake quake tremors temblor'],
    ['attorney lawyers counsel'],
    ['buy acquires purchased acquisition takeover bought'],
    ['employees workers staff employs'],
    ['rises rose risen increased climbing'],
    ['sue sued suing lawsuit suit'],
    ['stole stolen thieves theft'],
    ['said tells told stated adds'],
    ['protesters demonstrated demonstration'],
    ['investigation probe inquiry'],
    ['strike struck walkout stoppage'],
    ['seized confiscating seizure'],
    ['defence defense'],
    ['organised organized'],
    ['hospital hospitalised hospitalized'],
    ['women woman'],
    ['fined fines penalty penalties'],
  ])('%s are one', (words) => {
    expect(new Set(meanings(words)).size).toBe(1);
  });

  test('words of two meanings are two, and a word of none stands for itself', () => {
    expect(new Set(meanings('killed injured arrested rescued evacuated won lost')).size).toBe(7);
    expect(meaningOf(stemEnglish('harbour'))).toBe(stemEnglish('harbour'));
  });
});

describe('what a word tells to have happened', () => {
  test.each([
    ['death', 'killed died toll bodies drowned lives'],
    ['injury', 'wounded injuries hurt maimed'],
    ['evacuation', 'evacuated evacuees displaced homeless fled flee'],
    ['rescue', 'rescued survivors'],
    ['job loss', 'laid layoffs redundancies sacked'],
    ['destruction', 'destroyed flattened razed collapsed'],
  ])('%s: %s', (happening, words) => {
    for (const word of words.split(' ')) {
      expect(happeningOfWord(word)).toBe(happening);
      expect(happeningOf(meaningOf(stemEnglish(word)))).toBe(happening);
    }
  });

  test('nothing of a word for people alone', () => {
    for (const word of ['people', 'persons', 'individuals', 'victims', 'casualties']) {
      expect(PEOPLE.has(meaningOf(stemEnglish(word)))).toBe(true);
      expect(happeningOfWord(word)).toBeUndefined();
    }
  });
});
