import { describe, expect, test } from 'vitest';
import { compareDigests } from '../../src/compare/compare';
import type { FigureRow } from '../../src/compare/comparison';
import { digestItem } from '../../src/digest/item';
import { digestOfText, rarity } from './digests';

/** The rows shown of short reports, the values of two outlets or more. */
function shown(texts: readonly string[], language = 'en'): readonly FigureRow[] {
  const digests = texts.map((text, i) => digestOfText(text, i, language));
  return compareDigests(digests, { rarity }).figures.filter(
    ({ tier, agreement }) => tier === 'shown' && agreement !== 'only',
  );
}
const differing = (...texts: readonly string[]): number[][] =>
  shown(texts)
    .filter(({ agreement }) => agreement === 'differs')
    .map(({ values }) => values.map(({ value }) => value));

describe('figures told differently in short reports', () => {
  test('are told deep in both articles where each has one number of a rare thing', () => {
    const early = 'It rained. The wind fell. Nobody slept. Shops stayed shut. A dog was found on a roof.';
    expect(
      differing(
        `${early} Some 40,000 litres of thinner were kept there, an inspector said.`,
        `${early} One inspector believes that 60,000 litres of thinner burned in the store of the works.`,
      ),
    ).toEqual([[40000, 60000]]);
  });

  test('are told of a crowd, which police and organisers count each for themselves, and not of those of it that were hurt', () => {
    expect(
      differing(
        'Organisers put the turnout in Orlau at 70,000, more than at any march before.',
        'Police estimated the number of marchers in Orlau at 45,000.',
      ),
    ).toEqual([[70000, 45000]]);
    expect(
      differing('Some 4,000 people marched through Orlau.', 'A rally in Orlau drew 2,500 people on Friday.'),
    ).toEqual([[4000, 2500]]);
    expect(
      differing('Some 4,000 people marched through Orlau.', 'In Orlau 310 people were hurt at a march on Friday.'),
    ).toEqual([]);
  });

  test('are told of the pages of one report, and of none where an article tells two', () => {
    const own = 'The 448-page report names every ship of the Orlau line.';
    expect(differing(own, 'A judge had the 488-page document read out on Monday.')).toEqual([[448, 488]]);
    expect(differing(own, 'A 488-page document and a 90-page summary were read out on Monday.')).toEqual([]);
  });

  const idle = 'It rained. The wind fell. Nobody slept. Shops stayed shut. A dog was found on a roof. A bell rang.';
  test('are told of those of a kind to whom one thing happened, not of an earlier time', () => {
    const own = `${idle} For those who print and broadcast the war in Orlau has been the bloodiest in memory, with 192 journalists killed, by the count of the Press Guild.`;
    expect(
      differing(
        own,
        `${idle} More than 240 journalists have been killed by shells and drones since the war began in Orlau with a raid upon a harbour.`,
      ),
    ).toEqual([[192, 240]]);
    expect(
      differing(
        own,
        `${idle} More than 240 journalists had been killed by shells and drones in another war in Orlau some years ago.`,
      ),
    ).toEqual([]);
  });

  test('are told of tolls high up that name one place, also where an article has two', () => {
    const deep = (text: string): string => `The sea was rough. A bell rang. Boats lay still. ${text} ${idle} ${idle}`;
    const own = deep('The blast in Orlau killed 31 people.');
    expect(differing(own, deep('In Orlau 26 people were killed, a nurse said.'))).toEqual([[31, 26]]);
    expect(differing(own, `${idle} ${deep('In Orlau 26 people were killed, a nurse said.')}`)).toEqual([]);
    const two = deep(
      'In Orlau 26 people were killed, a nurse said, while the mayor spoke of 24 people killed in Orlau.',
    );
    expect(differing(own, two)).toHaveLength(1);
  });

  test('are not told of what was measured at two places of one name', () => {
    const own =
      'On Saturday more than 35 inches of rain had fallen in Surf City on the Oregon coast. The surf was high.';
    const other =
      'Mill City, Oregon, had received 23 inches of rain by Friday night, and more was to fall on the Oregon coast on Saturday.';
    expect(differing(own, other)).toEqual([]);
  });

  test('are not told of a toll that says whom it counts in', () => {
    const own = 'A gunman killed three people at a fair in Orlau, police said.';
    expect(differing(own, 'Four people were killed at a fair in Orlau.')).toEqual([[3, 4]]);
    expect(differing(own, 'Four people were killed (including the gunman) at a fair in Orlau.')).toEqual([]);
  });

  test('are told of a vote by both its numbers', () => {
    const vote = (numbers: string): string => `The council of Orlau passed the budget by ${numbers} on Tuesday night.`;
    expect(differing(vote('31 votes to 27'), vote('31-26'))).toEqual([[31, 31]]);
    expect(shown([vote('31 votes to 27'), vote('31-27')])).toMatchObject([{ agreement: 'same' }]);
  });

  test('are not told of a rate, nor of a whole and what another has of it', () => {
    expect(
      differing(
        'In the years to 2037 the rate in the valley of Tarn was 320 deaths/100 000, its doctors said.',
        'In the years to 2037 the rate among the young of the valley of Tarn was 130 deaths, its doctors said.',
      ),
    ).toEqual([]);
    expect(
      differing(
        'The Harbour List won 34 seats in the assembly in Orlau on Sunday.',
        'The Coast List won eight of the assembly’s 75 seats in Orlau on Sunday.',
      ),
    ).toEqual([]);
  });

  test('are told of a deal from either side, and of a whole of which one tells a part too', () => {
    const sold = 'Tarn Rovers have sold goalkeeper Ivo Katt to Corvalla for £38 million.';
    const paid = 'Corvalla have paid £43 million for the Tarn Rovers goalkeeper Ivo Katt.';
    expect(differing(sold, paid)).toEqual([[38e6, 43e6]]);
    const part =
      'Tarn Rovers will put £12 million of the £38 million that Corvalla paid for Ivo Katt into a new stand.';
    expect(differing(sold, paid, part)).toEqual([[38e6, 43e6, 38e6]]);
  });

  test('are told of things felled, which is no fall of a number', () => {
    expect(
      differing(
        'The storm brought down 1,900 trees in Ostley Forest on Monday, the Forestry Board said.',
        'The storm felled 1,200 trees in Ostley Forest, the Forestry Board said on Monday.',
      ),
    ).toEqual([[1900, 1200]]);
  });

  test('are told of jobs lost in other words', () => {
    const rows = shown([
      'Marrow Mills will close its plant in Tarn with the loss of 640 jobs.',
      'Marrow Mills is to close its Tarn plant and 780 people will lose their jobs.',
    ]);
    expect(rows).toMatchObject([{ agreement: 'differs', values: [{ value: 640 }, { value: 780 }] }]);
    const jobs = shown(['The plant in Tarn will cut 640 jobs.', 'The plant in Tarn will cut 780 jobs.']);
    expect(jobs).toMatchObject([{ label: 'jobs', agreement: 'differs' }]);
    expect(jobs[0]).not.toHaveProperty('action');
  });

  test('are told of what something costs, whether noun or verb says so', () => {
    expect(
      differing(
        'It rained. The wind fell. Nobody slept. The council put the cost of the damage to its roads at £3.5 million.',
        'It rained. The wind fell. Nobody slept. Damage to roads will cost the council £4.8 million, its treasurer said.',
      ),
    ).toEqual([[3500000, 4800000]]);
  });

  test('are told where another number beside them is one, and not where it is another too', () => {
    const before = 'It rained. The wind fell. Nobody slept.';
    const moor = `${before} On the moor 310 firefighters and 14 pumps are at work.`;
    expect(differing(moor, `${before} The flames are fought by 310 firefighters and 11 pumps.`)).toEqual([[14, 11]]);
    expect(differing(moor, `${before} The flames are fought by 250 firefighters and 11 pumps.`)).not.toContainEqual([
      14, 11,
    ]);
  });

  test('are told of what somebody is sentenced to, and not of what is served of it or of another’s', () => {
    const term = (text: string): string => `In Vardo the court met. ${text} in Vardo on Tuesday.`;
    const first = term('Milo Krantz, who led the gang, was sentenced to 18 years in prison');
    expect(differing(first, term('Milo Krantz, the leader, was jailed for 16 years'))).toEqual([[18, 16]]);
    expect(differing(first, term('Milo Krantz, the leader of the gang, served 16 years in prison'))).toEqual([]);
    expect(differing(first, term('Owen Tarr, who drove the gang, was sentenced to 16 years in prison'))).toEqual([]);
  });

  test('are told of people by what they do, where nothing has happened to them', () => {
    const march = (text: string): string => `${text} through Port Selm against the ferry toll on Sunday.`;
    const rows = shown([march('Some 300 people marched'), march('Some 900 people marched')]);
    expect(rows).toMatchObject([{ agreement: 'differs' }]);
    expect(rows[0]).toMatchObject({ label: 'people', action: 'gathered' });
    const [marchers] = shown(['Some 300 marchers crossed Orlau.', 'Some 410 marchers crossed Orlau.']);
    expect(marchers).toMatchObject({ agreement: 'differs' });
    expect(marchers).not.toHaveProperty('action');
    expect(differing(march('Some 300 people marched'), 'Port Selm has 900 people, and a ferry to Tarn.')).toEqual([]);
  });

  test('are told of a measure with one verb before it, and not of a distance', () => {
    expect(
      differing(
        'The prosecutor spoke. He wept. The train was travelling at 148 km/h in a bend.',
        'A source close to it spoke. The train was travelling at 162 km/h.',
      ),
    ).toEqual([[148, 162]]);
    expect(
      differing(
        'The prosecutor spoke. He wept. The train was travelling 148 km from the coast.',
        'A source close to it spoke. The train was travelling 162 km from Tarn.',
      ),
    ).toEqual([]);
  });

  test('are not told of a part, whichever stands first, nor of what is told so far', () => {
    const whole = 'Militants hold 50 hostages in the fort of Tarn.';
    expect(differing('The farm at Tarn has 45 of 65 turbines.', 'The farm at Tarn is to have 65 turbines.')).toEqual(
      [],
    );
    expect(differing(whole, 'Of the 50 held in the fort of Tarn, officials believe 20 hostages are alive.')).toEqual(
      [],
    );
    expect(
      differing(
        'At least 43 people were killed in the mine at Tarn.',
        'Rescuers said 41 bodies had been brought from the mine at Tarn so far.',
      ),
    ).toEqual([]);
  });

  test('are not told of tolls that lie ten times apart', () => {
    const toll = (value: string): string => `The war in Tarn has killed ${value} people, its ministry says.`;
    expect(differing(toll('1,570'), toll('52,928'))).toEqual([]);
    expect(differing(toll('41,570'), toll('52,928'))).toHaveLength(1);
  });

  test('are an update of what burns on', () => {
    const fire = (text: string, published: string) =>
      digestItem({
        url: null,
        headline: null,
        text,
        published,
        outlet: { name: published, domain: null },
        language: 'es',
      });
    const { figures } = compareDigests(
      [
        fire('El incendio de Valdeserra ha quemado 1.200 hectáreas.', '2035-08-03T10:00:00Z'),
        fire('Las llamas han arrasado ya 2.350 hectáreas en Valdeserra.', '2035-08-03T20:00:00Z'),
      ],
      { rarity },
    );
    expect(figures).toMatchObject([{ update: true, agreement: 'compatible', tier: 'shown' }]);
  });
});

describe('figures that agree in short reports', () => {
  test('"more than" is a bound and no part', () => {
    expect(
      shown([
        'The site at Tarn lost $27.4 million last year.',
        'The plant at Tarn lost more than $27 million last year.',
      ]),
    ).toMatchObject([{ agreement: 'compatible' }]);
  });

  test('a number of four digits is one whatever it is called', () => {
    expect(
      shown(['In Tarn 41,306 people saw the match.', 'The gates closed. A crowd of 41,306 was there.']),
    ).toMatchObject([{ agreement: 'same' }]);
  });

  test('what happened to those counted first is not told of those counted next', () => {
    const rows = shown([
      'Seven people were killed and more than 50 taken to hospital in Tarn.',
      'More than 50 people were taken to hospital in Tarn.',
    ]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).not.toHaveProperty('action');
  });

  test('French words are the same behind an article that is written with them', () => {
    expect(
      shown(['L’hôpital de Vaubrac a reçu 300 malades.', 'À Vaubrac, 300 malades de l’hôpital sont guéris.'], 'fr'),
    ).toMatchObject([{ agreement: 'same' }]);
  });
});
