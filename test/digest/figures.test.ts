import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/digest/digest';
import { digestArticle } from '../../src/digest/digest-article';
import { articleOf } from './article-of';

const figures = (text: string, language = 'en'): readonly Figure[] =>
  digestArticle(articleOf([text], { language })).figures;
const first = (text: string, language = 'en'): Partial<Figure> => figures(text, language)[0] ?? {};

describe('figures', () => {
  test('growth is the later value that began at the earlier', () => {
    expect(first("The @TideWatch account's readers grew from 2,000 to 9,500 in a day.")).toMatchObject({
      value: 9_500,
      from: 2_000,
      upper: null,
      label: 'readers',
      owner: '@TideWatch',
      change: false,
    });
  });

  test('an amount of change is told from a level', () => {
    const [change, level] = figures('@TideWatch, which added 700 readers in May, had 9,500 readers by Friday.');
    expect(change).toMatchObject({ value: 700, change: true, owner: '@TideWatch' });
    expect(level).toMatchObject({ value: 9_500, change: false, owner: '@TideWatch', period: 'by friday' });
  });

  test('what a body says that it has is its own', () => {
    const text = 'The Weavers’ Guild, which says it has 4,100 looms in Kell, has set no date.';
    expect(first(text)).toMatchObject({ value: 4_100, owner: 'Weavers’ Guild' });
  });

  test('in German the level is told and not whose it is', () => {
    expect(first('Der Stand der Orla erreichte 7,20 Meter.', 'de').label).toBe('stand');
  });

  test('a verb of two words changes no quantity, and "down by" does', () => {
    expect(first('The gale brought down 1,900 trees.')).toMatchObject({ value: 1_900, change: false });
    expect(first('Takings are down by 60 per cent.')).toMatchObject({ value: 60, change: true });
  });

  test('only people are dismissed when they are fired', () => {
    expect(first('The guards fired 11 shots.')).not.toHaveProperty('action');
    expect(first('The mill fired 11 workers.')).toMatchObject({ action: 'dismissed' });
  });

  test('a day between a rate and where it began is neither', () => {
    expect(figures('It set a tariff of 25 percent from Feb. 1, up from 10 percent.')).toMatchObject([
      { value: 25, from: 10, label: 'tariff' },
      { kind: 'date' },
    ]);
  });

  test('half a point, a part of so many in words, and so many of more in German', () => {
    expect(first('The bank cut its rate by half a percentage point.')).toMatchObject({ value: 0.5, kind: 'points' });
    expect(figures('It will close six of the town’s eleven libraries.')[0]).toMatchObject({
      value: 6,
      label: 'libraries',
    });
    expect(figures('Brandtner streicht in Lohfelden 680 von 2.400 Stellen.', 'de')[0]).toMatchObject({ value: 680 });
  });

  test('what burned and who was driven out is told in other languages too', () => {
    expect(first('El fuego ha quemado ya 1.200 hectáreas.', 'es')).toMatchObject({ value: 1_200, action: 'destroyed' });
    expect(first('El fuego obliga a desalojar a 640 vecinos.', 'es')).toMatchObject({
      value: 640,
      action: 'evacuated',
    });
    expect(first('Trente-quatre personnes ont été tuées.', 'fr')).toMatchObject({ value: 34, action: 'killed' });
    expect(first('Un suspect de 17 ans a parlé.', 'fr')).toMatchObject({ value: 17, kind: 'age' });
  });

  test('two rivals keep their own money', () => {
    const [a, b] = figures('Ann Lorne raised $2 million. Her rival, Tom Garrick, raised $3 million.');
    expect(a).toMatchObject({ value: 2_000_000, unit: 'USD', owner: 'Ann Lorne' });
    expect(b).toMatchObject({ value: 3_000_000, unit: 'USD', owner: 'Tom Garrick' });
  });

  test.each([
    ['at least 19 people', 'at least'],
    ['no fewer than 19 people', 'at least'],
    ['more than 19 people', 'over'],
    ['nearly 19 people', 'nearly'],
    ['up to 19 people', 'as many as'],
    ['fewer than 19 people', 'under'],
    ['some 19 people', 'about'],
  ])('%s is %s', (words, qualifier) => {
    expect(first(`The fire hurt ${words} on Friday.`)).toMatchObject({ value: 19, label: 'people', qualifier });
  });

  test.each([
    ['Between 300 and 400 workers left.', { value: 300, upper: 400, label: 'workers' }],
    ['It cost $15-20 million.', { value: 15_000_000, upper: 20_000_000, unit: 'USD' }],
    ['It takes 10 to 12 days.', { value: 10, upper: 12, unit: 'day', kind: 'duration' }],
    ['Support rose by three percentage points.', { value: 3, unit: 'points', kind: 'points', change: true }],
    ['A 71-year-old man fell.', { value: 71, kind: 'age', unit: 'year' }],
    ['Rovers won 3-1 at home.', { value: 3, upper: 1, kind: 'score' }],
    ['A quake of magnitude 5.8 was felt.', { value: 5.8, kind: 'magnitude', label: 'quake' }],
    ['It is twice as big.', { value: 2, kind: 'multiple' }],
    ['It opened on April 7, 2017.', { value: 20_170_407, kind: 'date', unit: 'day' }],
    ['It closed at 6:15 a.m. today.', { value: 375, kind: 'time' }],
    ['Two-thirds of the farmers agree.', { kind: 'multiple', label: 'farmers' }],
    ['The death toll rose to 23.', { value: 23, label: 'death toll', action: 'killed', change: false }],
  ] as const)('%s', (text, expected) => {
    expect(first(text)).toMatchObject(expected);
  });

  test.each([
    'See Page B3 for more.',
    'Flight 212 was late.',
    'She lives at 14 Canal Street.',
    'Covid-19 and the G20 were discussed.',
    'The serial number is 00000.',
    'He wrote 1e400 on it.',
    'No one came, and one of them slept.',
    'It is open 24/7.',
  ])('no figure: %s', (text) => {
    expect(figures(text)).toEqual([]);
  });

  test.each([
    ['es', 'Al menos 1.200 personas huyeron.', { value: 1_200, label: 'personas', qualifier: 'at least' }],
    ['fr', 'Près de 155 000 habitants sont partis.', { value: 155_000, label: 'habitants', qualifier: 'nearly' }],
    ['de', 'Rund 155.000 Haushalte sind betroffen.', { value: 155_000, label: 'haushalte', qualifier: 'about' }],
    ['pt', 'Mais de 38 mil pessoas saíram.', { value: 38_000, label: 'pessoas', qualifier: 'over' }],
    ['it', 'Circa 2.300 operai sono a casa.', { value: 2_300, label: 'operai', qualifier: 'about' }],
    ['fr', 'Le pont a coûté 2,5 millions d’euros.', { value: 2_500_000, unit: 'EUR', kind: 'money' }],
  ])('%s: %s', (language, text, expected) => {
    expect(first(text, language)).toMatchObject(expected);
  });
});

describe('numbers and the words that they are joined to', () => {
  test('a scale with a noun behind its hyphen', () => {
    expect(first('Kell is a 1.1 million-loom city.')).toMatchObject({ value: 1_100_000, label: 'loom' });
    expect(first('Her $2 billion-a-year mill is for sale.')).toMatchObject({ value: 2_000_000_000, label: '' });
    expect(first('He wrote to his 35 million-plus followers.')).toMatchObject({
      value: 35_000_000,
      label: 'followers',
    });
  });

  test('a stop inside a name ends no noun', () => {
    expect(first('Four off-duty St. Orin officers were charged.').label).toBe('off-duty st. orin officers');
  });

  test('the title of a programme is no time', () => {
    expect(figures('She told 60 Minutes that it was late.')).toEqual([]);
    expect(first('It took 60 minutes.')).toMatchObject({ kind: 'duration', value: 60 });
  });

  test('a year before the verb of a law', () => {
    expect(figures('The Looms Bill, 2025 seeks to tax looms.')).toMatchObject([{ kind: 'date', value: 2025 }]);
  });

  test('an age that the sentence goes on from', () => {
    expect(first('He was 16 when he left Kell.')).toMatchObject({ kind: 'age', value: 16 });
    expect(first('She was 3 and hungry.')).not.toMatchObject({ kind: 'age' });
  });
});

describe('numbers told of a whole', () => {
  test('so many out of so many', () => {
    expect(figures('They hold 45 out of its 65 looms.')).toMatchObject([
      { value: 45, label: 'looms' },
      { value: 65, label: 'looms' },
    ]);
    expect(figures('Five out of six weavers in Kell agree.')).toMatchObject([{ kind: 'multiple', label: 'weavers' }]);
    expect(first('She took 40 out of the cellar.').label).toBe('');
  });

  test('half of what an article holds', () => {
    expect(first('About half the looms stood still.')).toMatchObject({ value: 0.5, label: 'looms' });
    expect(first('Trade stands at half its level of May.').label).not.toBe('level');
    expect(first('A third of the 22 million weavers came.').label).toBe('weavers');
  });

  test('none is a word of a verb, nor what a number is held against', () => {
    expect(first('The ferry had to turn around four hours into its voyage.')).toMatchObject({ qualifier: null });
    expect(first('That is more than the 506 tons of salt that Orlau sold.')).toMatchObject({
      value: 506,
      qualifier: null,
    });
    expect(first('Some spoke of over 506 tons of salt.')).toMatchObject({ qualifier: 'over' });
  });

  test('a noun behind “or more”', () => {
    expect(first('The gale felled 50 or more oaks.')).toMatchObject({ label: 'oaks', qualifier: 'at least' });
    expect(first('It took three or more months.').label).toBe('');
  });
});

test('fractions in one sign, sections in brackets and people over an age', () => {
  expect(first('The talks lasted 4½ hours.')).toMatchObject({ kind: 'duration', value: 4.5 });
  expect(figures('She pays into a 401(k) account.')).toEqual([]);
  expect(first('It asked women and voters over 45.')).toMatchObject({ kind: 'age', value: 45 });
  expect(first('It taxes patients over 45 dollars.')).not.toMatchObject({ kind: 'age' });
});

test('the owner of what a number is of stands before it', () => {
  expect(first('About 30 percent of the mill’s total output is wool.').label).toBe('total output');
  expect(first('She sold two of Ann Lee’s best looms.')).toMatchObject({ value: 2, label: 'best looms' });
  expect(first('It heard the 17 weavers’ complaints.').label).toBe('weavers');
  expect(first('A quarter of the city weavers’ homes stood.').label).toBe('homes');
});

test('captions, groups and ages are no counts and no scores', () => {
  expect(figures('Hide Caption 3 of 25 Photos: The looms of Kell.')).toEqual([]);
  expect(figures('It met the Group of 20 nations.')).toEqual([]);
  expect(first('Those aged 18 to 27 voted for her.')).toMatchObject({ kind: 'age', value: 18, upper: 27 });
  expect(figures('They ended the season with a 4-12 record.')).toMatchObject([{ kind: 'score', value: 4, upper: 12 }]);
  expect(figures('They ended with a 50-32-1 record.').map(({ value }) => value)).not.toContain(32);
  expect(first('It has 150+ million users.')).toMatchObject({ value: 150_000_000, qualifier: 'at least' });
  expect(first('The toll rose to 241 early Thursday.').label).toBe('toll');
});

test('several adjectives, the dead, and verbs that are no noun', () => {
  expect(first('It killed four armed, masked men.')).toMatchObject({ label: 'armed, masked men', action: 'killed' });
  expect(first('It moved three high looms.').label).toBe('high looms');
  expect(first('At least 15 dead, officials say.')).toMatchObject({ label: 'dead', action: 'killed' });
  expect(first('Some 46 percent oppose it.').label).toBe('');
  expect(first('The 15 percent tariff takes effect in Kell.').label).toBe('tariff');
});

test('no subject of two clauses, and what is spent on', () => {
  expect(figures('The leak reached well over half of the mill, which held 4,000.').at(-1)?.label).not.toMatch(/leak/);
  expect(first('Kell spent $5 million on roads.').label).toBe('roads');
});

describe('numbers that only name something', () => {
  test.each(['Text the word to 66746.', 'It told +972 of the plan.'])('%s', (text) => {
    expect(figures(text)).toEqual([]);
  });

  test('the same numbers count where they have a noun', () => {
    expect(figures('It sold 66746 looms.')).toMatchObject([{ value: 66746 }]);
    expect(figures('It has +40 looms.')).toMatchObject([{ value: 40 }]);
  });
});

describe('what stands about a number', () => {
  const counted = (text: string): string[] => figures(text).map(({ value, label }) => `${value} ${label}`);

  test('a number in one word with what it counts', () => {
    expect(counted('A three-judge panel sat.')).toEqual(['3 judge']);
    expect(counted('They sign a four-page memo.')).toEqual(['4 page']);
    expect(counted('She is a two-faced, four-horned ram.')).toEqual([]);
  });

  test('a pair is two, but not of what is one thing', () => {
    expect(counted('The house votes on a pair of bills.')).toEqual(['2 bills']);
    expect(counted('He bought a pair of jeans.')).toEqual([]);
  });

  test('a noun behind a plus', () => {
    expect(counted('Kell has 2,300+ weavers and 400 plus bakers.')).toEqual(['2300 weavers', '400 bakers']);
  });

  test('a plural name before a plural describes it', () => {
    expect(counted('Two dozen Texas weavers came.')).toEqual(['24 texas weavers']);
  });

  test('no noun behind a dash that stands alone', () => {
    expect(counted('It is 10 rather than 40 - an omen.')).not.toContain('40 an');
  });

  test('some of a number', () => {
    expect(counted('Just 38 of the original 102 looms ran.')).toEqual(['38 looms', '102 looms']);
    expect(counted('It holds 20 of the Harbour State’s 28 districts.')).toEqual(['20 districts', '28 districts']);
    expect(counted('He won two of the last three races.')).toEqual(['2 races', '3 races']);
  });

  test('one side outnumbers the other', () => {
    expect(figures('Wolves outnumber lynxes in Kell by 25 to 12.')).toMatchObject([
      { kind: 'score', value: 25, upper: 12 },
    ]);
  });

  test('a unit in short', () => {
    expect(figures('It gives 400 MW.')).toMatchObject([{ kind: 'measure', value: 400, unit: 'megawatt' }]);
  });
});
