import { describe, expect, test } from 'vitest';
import { compareDigests } from '../../src/compare/compare';
import type { FigureRow } from '../../src/compare/comparison';
import type { Figure } from '../../src/digest/digest';
import { digestWith, rarity } from './digests';

type Told = Partial<Figure> & { readonly text: string; readonly value: number; readonly label: string };
const FILL = ['The council of Harwick met.', 'It rained.', 'The bells rang.', 'A market was held.'];

/** Rows that are shown as told differently, each figure in its sentence `deep` sentences into its article. */
function differences(
  deep: number,
  ...told: readonly {
    readonly sentence: string;
    readonly names?: readonly string[];
    readonly figures: readonly Told[];
  }[]
): readonly FigureRow[] {
  const digests = told.map(({ sentence, figures, names = [] }) =>
    digestWith({ sentences: [...FILL.slice(0, deep), sentence], figures, names: names.map((text) => ({ text })) }),
  );
  return compareDigests(digests, { rarity }).figures.filter(
    (row) => row.tier === 'shown' && row.agreement === 'differs',
  );
}
const people = (value: number, action?: string): Told => ({
  text: `${value} people`,
  value,
  label: 'people',
  ...(action === undefined ? {} : { action }),
});

describe('a difference', () => {
  test('is told of a toll at the head of both articles, with what happened', () => {
    const rows = differences(
      0,
      { sentence: 'The fever killed 31 people in the delta.', figures: [people(31, 'killed')] },
      { sentence: 'The fever killed 34 people in the delta.', figures: [people(34, 'killed')] },
    );
    expect(rows).toMatchObject([{ label: 'people', action: 'killed' }]);
  });

  test('is not kept away by a word of a name that the text writes small', () => {
    const rows = differences(
      0,
      {
        sentence: 'The fever first killed 31 people in the delta.',
        names: ['First Bank'],
        figures: [people(31, 'killed')],
      },
      { sentence: 'The fever killed 34 people in the delta of Ors.', names: ['Ors'], figures: [people(34, 'killed')] },
    );
    expect(rows).toHaveLength(1);
  });

  test('is not told of what is measured at two places of one country', () => {
    const rain = (value: number): Told => ({
      text: `${value} inches of rain`,
      value,
      label: 'rain',
      kind: 'measure',
      unit: 'in',
      owner: 'Norland',
    });
    const names = ['Norland', 'Surf Bay', 'Mill Bay'];
    const told = (first: string, second: string) =>
      differences(
        0,
        { sentence: `By Saturday 35 inches of rain had fallen in ${first} on the coast.`, names, figures: [rain(35)] },
        { sentence: `The mayor of ${second} counts 23 inches of rain.`, names, figures: [rain(23)] },
      );
    expect(told('Surf Bay, Norland,', 'Mill Bay, Norland,')).toEqual([]);
    expect(told('Surf Bay, Norland,', 'Surf Bay, Norland,')).toHaveLength(1);
    expect(told('Norland', 'Norland')).toHaveLength(1);
  });

  test('is not told where one tells of the killed and the other of the arrested', () => {
    const rows = differences(
      0,
      { sentence: 'At the gate 31 people were shot on Monday night.', figures: [people(31, 'killed')] },
      { sentence: 'At the gate 34 people were seized on Monday night.', figures: [people(34, 'arrested')] },
    );
    expect(rows).toEqual([]);
  });

  test('is not told between the size of a chamber and those who voted', () => {
    const rows = differences(
      0,
      {
        sentence: 'The river law passed the Tarn assembly with the votes of 88 members on Tuesday.',
        figures: [{ text: '88 members', value: 88, label: 'members' }],
      },
      {
        sentence: 'The river law passed the 95-member Tarn assembly with many votes on Tuesday.',
        figures: [{ text: '95-member', value: 95, label: 'member' }],
      },
    );
    expect(rows).toEqual([]);
  });

  test('is not told where one counts with it what the other counts beside it', () => {
    const states = (value: number, rest: string): Parameters<typeof differences>[1] => ({
      sentence: `The lender Tavex agreed to a settlement with ${value} states${rest}.`,
      figures: [{ text: `${value} states`, value, label: 'states' }],
    });
    expect(differences(0, states(48, ' over its loans'), states(50, ' and territories over its loans'))).toEqual([]);
    expect(differences(0, states(48, ' over its loans'), states(50, ' over its loans'))).toHaveLength(1);
  });

  test('is not told of nouns under which anything is counted', () => {
    const things = (value: number): Told => ({ text: `${value} things`, value, label: 'things' });
    const sentence = (value: number): string => `Lawyers see ${value} things that could stop the river law in Tarn.`;
    const both = [20, 50].map((value) => ({ sentence: sentence(value), figures: [things(value)] }));
    expect(differences(0, ...both)).toEqual([]);
  });

  test('is not told of what stands deep in both in other words', () => {
    const told = (value: number, rest: string): Parameters<typeof differences>[1] => ({
      sentence: `In Tarn ${value} members ${rest}`,
      figures: [{ text: `${value} members`, value, label: 'members' }],
    });
    const both = [told(30, 'of the union marched to the harbour.'), told(45, 'of the union voted for the contract.')];
    expect(differences(4, ...both)).toEqual([]);
  });

  test('is not told between the lawyers of one and the lawyers of another', () => {
    const told = (name: string, value: number): Parameters<typeof differences>[1] => ({
      sentence: `The ${value} lawyers of ${name} said the takeover bid broke exchange rules.`,
      names: [name],
      figures: [{ text: `${value} lawyers`, value, label: 'lawyers' }],
    });
    expect(differences(4, told('Orlin', 20), told('Tavex', 30))).toEqual([]);
  });

  test('is told deep in both articles where both say much the same of one name', () => {
    const vets = (value: number): Told => ({ text: `${value} vets`, value, label: 'vets' });
    const told = (value: number, names: readonly string[]) =>
      differences(
        4,
        {
          sentence: 'The clinic at Kelling sent 240 vets to the valley towns for training.',
          names,
          figures: [vets(240)],
        },
        {
          sentence: `The valley towns took ${value} vets from the Kelling clinic, its chairman told a gathering of farmers.`,
          names,
          figures: [vets(value)],
        },
      );
    expect(told(310, ['Kelling'])).toHaveLength(1);
    expect(told(310, [])).toHaveLength(0);
    expect(told(3, ['Kelling'])).toHaveLength(0);
  });

  test('is told where one thing does one thing, and neither sentence names more', () => {
    const workers = (value: number): Told => ({ text: `${value} weavers`, value, label: 'weavers' });
    const told = (place: string, names: readonly string[]) =>
      differences(
        4,
        { sentence: 'The mill employs 420 weavers.', figures: [workers(420)] },
        { sentence: `The mill employs 460 weavers${place}.`, names, figures: [workers(460)] },
      );
    expect(told('', [])).toHaveLength(1);
    expect(told(' in Harwick', ['Harwick'])).toHaveLength(0);
  });

  test('is not kept away by a hospital that stands beside a figure', () => {
    const nurses = (value: number): Told => ({ text: `${value} nurses`, value, label: 'nurses' });
    const rows = differences(
      0,
      {
        sentence: 'Some 4200 nurses walked out at nine hospitals in Harwick over pay.',
        names: ['Harwick'],
        figures: [nurses(4200)],
      },
      {
        sentence: '3600 nurses walked out over pay in Harwick on Monday.',
        names: ['Harwick'],
        figures: [nurses(3600)],
      },
    );
    expect(rows).toHaveLength(1);
  });
});

test('a large round number of a common noun is one figure, whatever stands before it', () => {
  const told = (sentence: string, text: string, qualifier: 'about' | 'over'): ReturnType<typeof digestWith> =>
    digestWith({
      sentences: [...FILL, 'The shutdown of the Orland offices goes on.', sentence],
      figures: [{ text, value: 800_000, label: 'federal workers', qualifier }],
    });
  const { figures } = compareDigests(
    [
      told(
        'A poll blames the premier, who cost about 800,000 federal workers their pay.',
        'about 800,000 federal workers',
        'about',
      ),
      told(
        'It touches more than 800,000 federal workers, and there is no end in sight.',
        'more than 800,000 federal workers',
        'over',
      ),
    ],
    { rarity: (term) => (term === 'worker' ? 4.1 : rarity(term)) },
  );
  expect(figures).toMatchObject([{ tier: 'shown', agreement: 'compatible' }]);
});

test('a round number of a common noun is not one figure for its roundness alone', () => {
  const told = (sentence: string, text: string): ReturnType<typeof digestWith> =>
    digestWith({ sentences: [...FILL, sentence], figures: [{ text, value: 10_000, label: 'workers' }] });
  const { figures } = compareDigests(
    [
      told('The ministries together let 10,000 workers go, a spokesman said.', '10,000 workers'),
      told('When it was broken up in spring the authority had 10,000 workers.', '10,000 workers'),
    ],
    { rarity: (term) => (term === 'worker' ? 4.1 : rarity(term)) },
  );
  expect(figures.filter((row) => row.tier === 'shown' && row.values.length > 1)).toEqual([]);
});
