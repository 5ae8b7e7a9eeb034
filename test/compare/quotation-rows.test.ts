import { describe, expect, test } from 'vitest';
import { compareDigests } from '../../src/compare/compare';
import type { QuotationRow, QuotationVariant } from '../../src/compare/comparison';
import { digestWith, rarity } from './digests';

type Told = Parameters<typeof digestWith>[0];
const rows = (...told: Told[]): readonly QuotationRow[] => compareDigests(told.map(digestWith), { rarity }).quotations;
const quoting = (text: string, speaker: string | null = null, after = 'she said.'): Told => ({
  sentences: [`"${text}" ${after}`],
  quotations: [{ text, speaker }],
});
const changed = (variant: QuotationVariant | undefined): string[] =>
  variant?.parts.filter(({ same }) => !same).map(({ text }) => text.trim()) ?? [];

describe('a quotation in two articles', () => {
  test('is identical whatever the marks, hyphens, contractions, case and abbreviations', () => {
    const [row] = rows(
      quoting('We can’t rebuild the by-pass without the U.S. army, and that’s 100 per cent true'),
      quoting('we cannot rebuild the bypass without the US Army and that is 100 percent true'),
    );
    expect(row?.relation).toBe('identical');
    expect(row?.variants.map(changed)).toEqual([[], []]);
  });

  test('is identical when a link ends it in one', () => {
    const [row] = rows(
      quoting('Thank you all for standing at the fence with me. https://short.example/Ab3'),
      quoting('Thank you all for standing at the fence with me'),
    );
    expect(row?.relation).toBe('identical');
  });

  test('is shortened when one holds the other', () => {
    const [row] = rows(
      quoting('We could not save the drying hall but we saved every house behind it'),
      quoting('we saved every house behind it'),
    );
    expect(row?.relation).toBe('shortened');
    expect(changed(row?.variants[0])).toEqual(['We could not save the drying hall but']);
  });

  test('is shortened when one leaves a long piece out', () => {
    const [row] = rows(
      quoting('They knew the building, they knew the hours of all of the guards, and they knew exactly what to take'),
      quoting('They knew the building ... and they knew exactly what to take'),
    );
    expect(row?.relation).toBe('shortened');
  });

  test('is shortened when each has a piece of it that the other marks as left out', () => {
    const [row] = rows(
      quoting('The council was told in March that the dam leaked and it will now have to answer for that, all of it'),
      quoting('The council was told in March that the dam leaked ... Nobody slept that night'),
    );
    expect(row?.relation).toBe('shortened');
  });

  test('is told whole where one of its pieces has other words', () => {
    const [row] = rows(
      quoting('We told the council as early as March that the dam was leaking. Nobody came to look at the cracks.'),
      {
        sentences: [
          '"We told the council already in March that the dam was leaking," she said.',
          '"Nobody came to look at the cracks."',
        ],
        quotations: [
          { text: 'We told the council already in March that the dam was leaking,' },
          { text: 'Nobody came to look at the cracks.' },
        ],
      },
    );
    expect(row?.relation).toBe('altered');
    expect(row?.variants[1]?.text).toBe(
      'We told the council already in March that the dam was leaking, Nobody came to look at the cracks.',
    );
  });

  test('is altered when words changed, and a word alone between two changes belongs to the change', () => {
    const [row] = rows(
      quoting('Because the order is now withdrawn, the firm willingly drops without delay all claims against the town'),
      quoting(
        'Because the order has now been withdrawn, the firm willing drops without delay all claims against the town',
      ),
    );
    expect(row?.relation).toBe('altered');
    expect(changed(row?.variants[0])).toEqual(['is now', 'willingly']);
    expect(changed(row?.variants[1])).toEqual(['has now been', 'willing']);
  });

  test('the parts joined are the text again', () => {
    const [row] = rows(
      quoting('Nobody  asked us — nobody! — before the press knew it'),
      quoting('Nobody told us before the press knew it'),
    );
    for (const { parts, text } of row?.variants ?? []) expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(row?.variants).toHaveLength(2);
  });

  test('cut in two by one outlet and run together by another is one row', () => {
    const all = rows(
      {
        sentences: ['"Thank you to everyone who stood at that fence," Park wrote.', '"The air belongs to all of us."'],
        quotations: [
          { text: 'Thank you to everyone who stood at that fence,' },
          { text: 'The air belongs to all of us.' },
        ],
      },
      quoting('Thank you to everyone who stood at that fence. The air belongs to all of us.'),
    );
    expect(all).toHaveLength(1);
    expect(all[0]?.relation).toBe('identical');
    expect(all[0]?.variants.map((v) => v.article)).toEqual([0, 1]);
  });

  test('is found where it stands in the other text without marks', () => {
    const [row] = rows(
      {
        sentences: [
          'The inspector posted a message.',
          'Thank you to everyone who stood at that fence.',
          'The air belongs to all of us.',
        ],
      },
      quoting('Thank you to everyone who stood at that fence. The air belongs to all of us.', 'Osei Park'),
    );
    expect(row).toMatchObject({ relation: 'identical', speaker: 'Osei Park' });
    expect(row?.variants[0]).toMatchObject({
      article: 0,
      marked: false,
      text: 'Thank you to everyone who stood at that fence. The air belongs to all of us.',
      sentence: 'Thank you to everyone who stood at that fence.',
    });
  });

  test('words of other speakers in common do not tie two quotations', () => {
    const all = rows(quoting('We will fight on', 'Ida Fenwick'), quoting('we will fight on', 'Carl Osman'));
    expect(all.map((row) => row.relation)).toEqual(['only', 'only']);
  });

  test.each(['an officer', 'the OGS acting director', 'Another statement of the navy'])(
    'few words of %s may be those of whom another article names',
    (described) => {
      const all = rows(quoting('mined from below', described), quoting('mined from below', 'Ida Fenwick'));
      expect(all.map((row) => [row.relation, row.speaker])).toEqual([['identical', 'Ida Fenwick']]);
    },
  );

  test('more words are one quotation, whoever is named, if none of them is another', () => {
    const all = rows(
      quoting('leaked more than the old ferry', 'Ida Fenwick'),
      quoting('This council leaked more than the old ferry', 'Carl Osman'),
    );
    expect(all.map((row) => row.relation)).toEqual(['shortened']);
  });

  test('what two who are named say in other words stays two', () => {
    const all = rows(
      quoting('We look forward to a fair trial in the capital', 'Ida Fenwick'),
      quoting('They should get on with it so we can have a fair trial in the capital of this country', 'Carl Osman'),
      quoting('We look forward to a fair trial in the capital', 'Ida Fenwick'),
    );
    expect(all.map((row) => row.relation).toSorted()).toEqual(['identical', 'only']);
  });

  test('four words are altered where one has another ending', () => {
    const [row] = rows(
      quoting('an astounding bit of whitewashing', 'Ida Fenwick'),
      quoting('an astounding bit of whitewash'),
    );
    expect(row?.relation).toBe('altered');
    expect(rows(quoting('grave bit of luck'), quoting('grave bit of work'))).toHaveLength(2);
  });

  test('two speeches of common words stay two', () => {
    const all = rows(
      quoting('I think that we have to look at what the people of this town want from us'),
      quoting('What we have here is a road that the people want, and I think they will look at us'),
    );
    expect(all.map((row) => row.relation)).toEqual(['only', 'only']);
  });
});

describe('the speaker', () => {
  const words = 'The road will not be built while I am mayor of this town';
  const speaker = (a: string | null, b: string | null): string | null | undefined =>
    rows(quoting(words, a), quoting(words, b))[0]?.speaker;

  test('is the fullest name that agrees', () => expect(speaker('Castell', 'Wen Castell')).toBe('Wen Castell'));
  test('is who the only one that tells it says', () => expect(speaker(null, 'Wen Castell')).toBe('Wen Castell'));
  test('is left open where they disagree', () => expect(speaker('Tom Lind', 'Wen Castell')).toBeNull());
  test('is who is named, where another only says what he is', () =>
    expect(speaker('the winner', 'Wen Castell')).toBe('Wen Castell'));
  test('agrees across given names in short', () => expect(speaker('Chuck Lind', 'Charles Lind')).not.toBeNull());
  test('agrees across initials', () => expect(speaker('A.C.F.', 'Association of Country Farmers')).not.toBeNull());
});

describe('what one speaker said in other words', () => {
  const told = 'The dam of Orlau should never have been handed to a company that had built no dam before';
  const again = 'A company without a single dam to its name ought not to have been given the dam of Orlau to build';

  test('is one row where most of its meaning is in both', () => {
    const all = rows(quoting(told, 'Ida Fenwick'), quoting(again, 'Fenwick'), quoting(told, 'Ida Fenwick'));
    expect(all.map(({ relation, variants }) => [relation, variants.length])).toEqual([['altered', 3]]);
  });

  test('is two where another said it, where the article has both, and where less is in both', () => {
    expect(rows(quoting(told, 'Ida Fenwick'), quoting(again, 'Carl Osman'))).toHaveLength(2);
    const both: Told = {
      sentences: [`"${told}," she said.`, `"${again}," she said.`],
      quotations: [
        { text: told, speaker: 'Ida Fenwick' },
        { text: again, speaker: 'Ida Fenwick' },
      ],
    };
    expect(rows(both)).toHaveLength(2);
    const other = 'The dam of Orlau held back more water than any other in the country when my father was young';
    expect(rows(quoting(told, 'Ida Fenwick'), quoting(other, 'Ida Fenwick'))).toHaveLength(2);
  });
});

describe('a quotation in two languages', () => {
  const told = (language: string, text: string): Told => ({ head: { language }, ...quoting(text, 'Claire Dumas') });
  const english = told('en', 'We had 25,000 guests at Lac Ilm and the storm took the stage');

  test('is set side by side as a translation where a number or a name ties it, its wording not compared', () => {
    const [row] = rows(english, told('fr', 'Nous avions 25,000 invités au Lac Ilm et la tempête a emporté la scène'));
    expect(row?.relation).toBe('translated');
    expect(row?.variants.map(changed)).toEqual([[], []]);
  });

  test('is left apart where nothing but the speaker ties it', () => {
    const all = rows(english, told('fr', 'Personne ne voulait croire que tout serait fini ce soir-là'));
    expect(all.map((row) => row.relation)).toEqual(['only', 'only']);
  });
});

test('a day of the month is one day with and without its ending', () => {
  const [row] = rows(
    quoting('We will open the fund on June 12 and every village will be paid'),
    quoting('We will open the fund on June 12th and every village will be paid'),
  );
  expect(row?.relation).toBe('identical');
});

test('the name of a programme in marks is no part of a speech that names it', () => {
  const all = rows(quoting('The judges have stopped the Open River Gates programme for good, and we will fight on'), {
    sentences: ['The "Open River Gates" scheme began in spring.'],
    quotations: [{ text: 'Open River Gates', kind: 'phrase' }],
  });
  expect(all.filter(({ variants }) => variants.length > 1)).toEqual([]);
});
