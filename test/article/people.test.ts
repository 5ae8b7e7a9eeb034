import { describe, expect, test } from 'vitest';
import { readByline, unshout } from '../../src/article/people';

describe('a byline', () => {
  test.each([
    ['By Ana Ruiz and Tom Lee, City Reporter | Reuters', ['Ana Ruiz', 'Tom Lee'], ['Reuters']],
    ['By MARTHA ELLISON Associated Press', ['MARTHA ELLISON'], ['AP']],
    ['Sam Rivers | Northern Wire', ['Sam Rivers'], []],
    ['Nell Ostrow | Coast News, Port Ellis', ['Nell Ostrow'], []],
    ['By Dr. Priya Nandan, MD', ['Priya Nandan'], []],
    ['By James O&#039;Neil', ["James O'Neil"], []],
    ['Reporting by Ida Berg; Edited by Lars Holm', ['Ida Berg'], []],
    ['By Staff Reporter', [], []],
    ['The Harlow Times Editorial Board', [], []],
    ['AFP', [], ['AFP']],
    ['Por Lucía Ferrándiz y Hugo Salas', ['Lucía Ferrándiz', 'Hugo Salas'], []],
    ['Von Jonas Petri und Marlene Kuhn', ['Jonas Petri', 'Marlene Kuhn'], []],
    ['Par Mathilde Roussel et Luc Morin (avec AFP)', ['Mathilde Roussel', 'Luc Morin'], []],
    ['Door onze redactie', [], []],
    ['بقلم: سامي الحداد', ['سامي الحداد'], []],
    ['本报记者 王小明', ['王小明'], []],
    ['文・佐藤花子', ['佐藤花子'], []],
    ['佐藤花子記者', ['佐藤花子'], []],
    ['記者王小明／海岸報導', ['王小明'], []],
    ['김하늘 기자', ['김하늘'], []],
    ['Av Kari Solberg og Ola Vik', ['Kari Solberg', 'Ola Vik'], []],
    ['Text: Anna Lindqvist, TT', ['Anna Lindqvist'], ['TT']],
    ['Иван Петров и Анна Белова', ['Иван Петров', 'Анна Белова'], []],
    ['Oleh Kovalenko', ['Oleh Kovalenko'], []],
    ['Nell Ostrow Harlow Telegram', ['Nell Ostrow'], []],
    ['Jon Hale, Co-Founder', ['Jon Hale'], []],
    ['Von Anna Petri, Hamburg', ['Anna Petri'], []],
    ['', [], []],
  ])('“%s” names %j and %j', (text, people, agencies) => {
    expect(readByline(text, 'The Harlow Times')).toEqual({ people, agencies });
  });

  test('that names the outlet as its address does names no person', () => {
    expect(readByline('Le Littoral avec AFP', 'Le Littoral.fr')).toEqual({ people: [], agencies: ['AFP'] });
  });

  test('in capitals is written as a reader writes it', () => {
    expect(unshout("MIKE O'NEIL-MCKAY")).toBe("Mike O'Neil-McKay");
    expect(unshout('佐藤花子')).toBe('佐藤花子');
    expect(unshout('JD')).toBe('JD');
  });

  test.each(['and '.repeat(20_000), ', '.repeat(40_000), 'By '.repeat(30_000), 'a@'.repeat(40_000)])(
    'of hostile length is read at once',
    (text) => {
      const start = performance.now();
      readByline(text);
      expect(performance.now() - start).toBeLessThan(1_000);
    },
  );
});
