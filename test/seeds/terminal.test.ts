import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article';
import type { Comparison } from '../../src/compare/comparison';
import type { Match } from '../../src/match/coverage';
import { jsonLines, secondSource } from '../cli/run';
import { haveSeeds, SEED_FILES } from './shared';

const [times = '', fox = '', third = '', portal = ''] = SEED_FILES;
const ADDRESS = {
  times: 'https://www.nytimes.com/2017/04/07/technology/page.html',
  fox: 'https://www.foxnews.com/tech/page',
  third: 'https://www.myjoyonline.com/page/',
  portal: 'https://portal.example/news/2017/04/7/page.html',
};

const read = (file: string): Article => {
  const [article] = jsonLines<Article>(secondSource(['extract', file, '--json']));
  if (!article) throw new Error(`no answer for ${file}`);
  return article;
};
const text = (article: Article): string => article.paragraphs.join('\n');

describe.runIf(haveSeeds)('extract on the seeds', () => {
  test('the first: byline and day out of the fused line, no clutter, the sentence after a fused label whole', () => {
    const article = read(times);
    expect(article).toMatchObject({ kind: 'article', byline: ['Mike Isaac'], published: '2017-04-07' });
    expect(text(article)).not.toMatch(
      /Advertisement|robot|Invalid email|newsletter|appears in print|Order Reprints|interested in your feedback|Follow Mike|View all/i,
    );
    expect(article.paragraphs.some((p) => p.startsWith('The company declined to comment beyond'))).toBe(true);
    expect(article.paragraphs.some((p) => p.startsWith('After news broke that'))).toBe(true);
    expect(article.paragraphs.some((p) => p.startsWith('Technology companies and federal officials'))).toBe(true);
  });
  test('the second: no promotional lines in capitals, byline from the follow line', () => {
    const article = read(fox);
    expect(article).toMatchObject({ kind: 'article', byline: ['James Rogers'] });
    expect(text(article)).not.toMatch(/FOR THE LATEST|TWITTER FILES LAWSUIT|Follow James/);
    expect(text(article)).toMatch(/CBP declined to comment/);
  });
  test('the third: no player line, nothing of the list of latest stories', () => {
    const article = read(third);
    expect(article.kind).toBe('article');
    expect(text(article)).not.toMatch(/Carbonatix|Latest Stories|GHS|minutes|hours -|Nollywood|Sefwi|BoG/);
    expect(text(article)).toMatch(/head of the National Parks Service/);
    expect(text(article)).toMatch(/imported goods/);
  });
  test('the fourth: an event page with summary, two sources, five related events', () => {
    const article = read(portal);
    expect(article.kind).toBe('event-page');
    expect(article.event?.date).toBe('2017-04-07');
    expect(article.event?.summary).toMatch(/retreated from its demands/);
    expect(article.event?.sources.map((s) => s.name)).toEqual(['CBS News', 'The Washington Post']);
    expect(article.event?.sources.every((s) => URL.canParse(s.url))).toBe(true);
    expect(article.event?.related.map((r) => r.date)).toEqual([
      '2018-01-05',
      '2017-11-02',
      '2017-07-26',
      '2018-02-08',
      '2018-02-27',
    ]);
    expect(article.event?.related.map((r) => r.context)).toEqual([
      'Donald Trump, Twitter',
      'Donald Trump, Twitter',
      'Donald Trump, Twitter',
      'Donald Trump',
      'Donald Trump',
    ]);
  });
});

describe.runIf(haveSeeds)('match on the seeds, in the bundled index', () => {
  const outletsOf = (file: string, url: string): string[] => {
    const ran = secondSource(['match', file, '--url', url, '--json']);
    expect(ran.code).toBe(0);
    const [answer] = jsonLines<{ matches: Match[] }>(ran);
    return [...new Set(answer?.matches.map((m) => m.outlet.domain ?? ''))].filter((d) => d !== '').sort();
  };
  const ALL = ['cbsnews.com', 'foxnews.com', 'myjoyonline.com', 'nytimes.com', 'washingtonpost.com'];

  test.each([
    [times, ADDRESS.times, 'nytimes.com'],
    [fox, ADDRESS.fox, 'foxnews.com'],
    [third, ADDRESS.third, 'myjoyonline.com'],
  ])('an account finds the other outlets, those of the event page too, and not itself', (file, url, own) => {
    expect(outletsOf(file, url)).toEqual(ALL.filter((outlet) => outlet !== own));
  });
  test('the event page finds all five', () => {
    expect(outletsOf(portal, ADDRESS.portal)).toEqual(ALL);
  });
  test('what only the address tells of is listed, not similar', () => {
    const [answer] = jsonLines<{ matches: Match[] }>(secondSource(['match', times, '--url', ADDRESS.times, '--json']));
    for (const match of answer?.matches ?? [])
      expect(match.via).toBe(/cbsnews|washingtonpost/.test(match.outlet.domain ?? '') ? 'listed' : 'similarity');
  });
  test('an unrelated article finds nothing', () => {
    const ran = secondSource(
      ['match', '-', '--json'],
      'Growers in the Alder valley began the apple harvest two weeks early on Monday after a dry summer. The cooperative expects 4,000 tonnes, its chairwoman Petra Lind said, a fifth less than last year.',
    );
    expect(ran.code).toBe(1);
  });
});

describe.runIf(haveSeeds)('compare on the seeds', () => {
  const comparison = (): Comparison => {
    const [answer] = jsonLines<Comparison>(secondSource(['compare', times, fox, third, '--json']));
    if (!answer) throw new Error('no answer');
    return answer;
  };

  test('followers: one figure that differs, apart from the growth it belongs to', () => {
    const rows = comparison().figures.filter((row) => row.label.includes('followers') && row.tier === 'shown');
    const row = rows.find((r) => r.agreement === 'differs');
    expect(row?.values.map((v) => [v.article, v.value, v.from, v.qualifier])).toEqual([
      [0, 155000, null, null],
      [1, 153000, null, 'over'],
      [2, 158000, 38000, null],
    ]);
    expect(rows.filter((r) => r.agreement === 'differs')).toHaveLength(1);
    for (const other of rows) if (other !== row) expect(other.values.map((v) => v.value)).not.toContain(155000);
  });
  test('the thank-you post is one quotation in all three', () => {
    const row = comparison().quotations.find((q) => /thank @twitter and @aclu/.test(q.variants[0]?.text ?? ''));
    expect(new Set(row?.variants.map((v) => v.article))).toEqual(new Set([0, 1, 2]));
    expect(['identical', 'shortened']).toContain(row?.relation);
  });
  test('the court filing’s sentence is altered, the changed words marked', () => {
    const row = comparison().quotations.find((q) => q.variants.some((v) => /dismisses without prejudice/.test(v.text)));
    expect(row?.relation).toBe('altered');
    const changed = row?.variants.map((v) =>
      v.parts
        .filter((p) => !p.same)
        .map((p) => p.text.trim())
        .join(' | '),
    );
    expect(changed?.find((_, i) => row?.variants[i]?.article === 0)).toMatch(/\bis\b.*voluntarily/);
    expect(changed?.find((_, i) => row?.variants[i]?.article === 1)).toMatch(/has.*been.*voluntary/);
  });
  test('the chilling effect in two of the three', () => {
    const row = comparison().quotations.find((q) => q.variants.some((v) => /^grave chilling effect$/.test(v.text)));
    expect(new Set(row?.variants.map((v) => v.article))).toEqual(new Set([0, 2]));
  });
  test('the law on imported goods is told by the third alone', () => {
    const row = comparison().statements.find((s) => /imported goods/.test(s.sentence));
    expect(row).toMatchObject({ article: 2, told_by: [] });
  });
  test('the spokeswoman and the attorney are named by the first alone, with their roles', () => {
    const { names } = comparison();
    const burke = names.find((n) => n.name === 'Jenny Burke');
    const bhandari = names.find((n) => n.name === 'Esha Bhandari');
    expect(burke?.articles).toEqual([0]);
    expect(bhandari?.articles).toEqual([0]);
    expect(burke?.roles[0]?.role).toMatch(/spokeswoman/);
    expect(bhandari?.roles[0]?.role).toMatch(/A\.?C\.?L\.?U\.?.*attorney/);
  });
});
