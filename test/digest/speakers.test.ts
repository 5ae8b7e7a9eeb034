import { describe, expect, test } from 'vitest';
import type { Quotation } from '../../src/digest/digest';
import { digestArticle } from '../../src/digest/digest-article';
import { articleOf } from './article-of';

const quotations = (...paragraphs: string[]): readonly Quotation[] => digestArticle(articleOf(paragraphs)).quotations;
const speakers = (...paragraphs: string[]): readonly (string | null)[] =>
  quotations(...paragraphs).map((q) => q.speaker);
const kinds = (...paragraphs: string[]): readonly string[] => quotations(...paragraphs).map((q) => q.kind);

describe('the sentence of the quotation tells who said it', () => {
  test.each([
    [
      'what stands between dashes is no subject',
      'Ann Marr — still on the telephone to the mill — told the hall that she had “no more time for it”.',
      'Ann Marr',
    ],
    [
      'a comma too many after a quotation',
      '“Good people do not do that to us,” council leader Ann Marr, told the paper.',
      'Ann Marr',
    ],
    [
      'a pronoun ends what stood before it',
      'Will my elder daughter remember how last night she asked for help on her report on the mill and I told her firmly, “No, do it on your own.”',
      null,
    ],
    [
      'whoever follows a dash with a description',
      '“The mill is a machine for making dust.” — Boyd Brown’s own lawyer, Ann Marr',
      'Ann Marr',
    ],
    [
      'a caption',
      'The film cannot be shown on this device, film caption Ann Marr: “Stepping over that line was an honour”',
      'Ann Marr',
    ],
    ['a caption of a place is nobody', 'Image caption Paris witness: “We barred every door we had”', null],
    [
      'a number behind the article',
      'The mill was “far beyond what it could bear”, according to a 2015 report.',
      'a 2015 report',
    ],
    ['said at the end', 'The hut was “a place of no small charm” in those days, said Ann Marr.', 'Ann Marr'],
    ['told at the end', 'The hut was “a place of no small charm” in those days, Ann Marr said.', 'Ann Marr'],
    [
      'behind a colon',
      'Ann Marr, keeper of the “Blue Gate” inn, simply had this for them: “Go home, the lot of you.”',
      'Ann Marr',
    ],
    [
      'after what looks like an abbreviation',
      '“We have no time,” said Rep. Ann Marr, D-Va. “We have no time for small fights, and the town needs us.”',
      'Ann Marr',
    ],
    [
      'who stands behind a dash',
      'He was told that Ann Marr - who said the town “should roll up the carpet” - was ill.',
      'Ann Marr',
    ],
    [
      'a participle after a long clause',
      'Ann Marr was cheered when she took up the old idea, proclaiming that the mill would be “a wonder of the north”.',
      'Ann Marr',
    ],
    ['a charge', 'Ann Marr charged that the mill “was one of the few to refuse all help”.', 'Ann Marr'],
    [
      'a name behind a noun',
      'And in another note Mayor Ann Marr wrote: “The hills must pay more, and we must pay less.”',
      'Ann Marr',
    ],
    [
      'a dateline is no subject',
      'KELL— Ann Marr joined the field of those who want the seat, vowing on Monday to take on “the mills that own this town”.',
      'Ann Marr',
    ],
  ])('%s', (_, text, speaker) => {
    expect(speakers(text).at(-1)).toBe(speaker);
  });

  test('one of several beside the subject', () => {
    expect(
      speakers('The Guild praised it, with port spokesman Ann Marr calling it “one of the best we ever had”.'),
    ).toEqual(['Ann Marr']);
  });

  test.each([
    [
      'in a note from the captain, who',
      'Captain Ann Marr left. The word came in a note from the captain, who said the mill had done “a wonderful job”.',
      'Ann Marr',
    ],
    [
      'with a bracket before the relative',
      'The speech drew an answer from Council Leader Ann Marr (Kell), who said the hall had been “asking for two weeks”.',
      'Ann Marr',
    ],
  ])('a relative after its noun: %s', (_, text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  test('a clause cut short is nobody', () => {
    expect(
      speakers(
        'Ann Marr was sharp with him in the past, prompting the president to tell the paper, “I did not know her.”',
      ),
    ).toEqual([null]);
    expect(
      speakers(
        'The closure came less than a month after the council called for care, saying that some were working “on the coming holidays and fairs.”',
      ),
    ).toEqual([null]);
  });

  test('what is kept, alleged or described says nothing', () => {
    expect(speakers('Boyd Brown asked Ann Marr if Owen Tarr maintained a “black book” at home.')).not.toContain(
      'Owen Tarr',
    );
    expect(kinds('Ann Marr told a lawyer to go over alleged “small conflicts” in the mill.')).toEqual(['speech']);
    expect(speakers('The Tiang was launched in 2011 and described as a “potent symbol of the town”.')).toEqual([null]);
  });

  test('what a thing is called is its name', () => {
    expect(kinds('Fenlight tried a show with Ann Marr called “Early Hour” that lasted two years.')).toEqual(['phrase']);
    expect(speakers('The Harbour Guild voted for what Mayor Ann Marr called “One Big Mill”.')).toEqual(['Ann Marr']);
  });

  test('a participle in what somebody says is not the verb that says it', () => {
    expect(
      speakers(
        'A lawyer representing the Harbour Guild told the paper that the report of the deal announced on Friday “will be a great grief”.',
      ),
    ).toEqual(['A lawyer representing the Harbour Guild']);
  });

  test('whoever is one of several, or goes by a handle', () => {
    expect(speakers('“There are weapons to be had,” one of the Kell fighters says.')).toEqual([
      'one of the Kell fighters',
    ]);
    expect(
      speakers('Kell Rovers won. “He is back at work on his throw,” wrote Kell Rovers fan @tarr_north.').at(-1),
    ).toBe('@tarr_north');
  });

  test('a note of the page between two paragraphs ends no speech', () => {
    expect(
      speakers('“We are tired of it,” said Ann Marr.', 'ADVERTISEMENT', '“Nobody has slept in all this time.”').at(-1),
    ).toBe('Ann Marr');
  });

  test('whoever is told something has not said it', () => {
    expect(speakers('In the film, Ann Marr said she was told “nobody here knows who that man is”.').at(-1)).not.toBe(
      'she',
    );
    expect(kinds('The mill was described as “the wonder of the north” in those days.')).toEqual(['phrase']);
  });

  test('what somebody agreed to do is told in another’s words', () => {
    expect(speakers('Boyd Brown doubted the claim that the Guild had agreed to “begin at once” on the wall.')).toEqual([
      null,
    ]);
  });

  test('a senior official is none of the bodies named', () => {
    expect(
      speakers('The Harbour Ministry waited. “The whole of it is broken,” a senior ministry official said.'),
    ).toEqual(['a senior ministry official']);
  });

  test('a programme named behind its channel is a title', () => {
    expect(kinds('Ann Marr said on Fenlight’s “Early Hour” that she would go.')).toEqual(['phrase']);
  });
});

describe('the sentence before tells who said it', () => {
  test('whoever it reports goes on, named at its end too', () => {
    expect(
      speakers('Owen Tarr had planned it with the mill, said Paul Brandt.', '“We all saw him do it,” he argued.'),
    ).toEqual(['Paul Brandt']);
  });

  test('whom a quotation names comes second to the subject of its sentence', () => {
    const text = 'Owen Tarr noted that Paul Brandt had called for “a small amount of money from us”.';
    expect(speakers(text, '“It was not the worst idea I heard,” he told the hall.').at(-1)).toBe('Owen Tarr');
  });

  test('a title before the second name makes it no subject', () => {
    expect(
      speakers(
        '“He lied to us,” Peter Cole told the paper.',
        'Owen Tarr said Ms. Grace Hill was late.',
        '“She makes no friends that way,” he told the paper.',
      ).at(-1),
    ).toBe('Owen Tarr');
  });

  test('a name behind an owner and a description', () => {
    expect(
      speakers('Owen Tarr’s lawyer, Peter Cole, said a suit had been filed.', '“We shall ask for an order,” he said.'),
    ).toEqual(['Peter Cole']);
  });

  test('what somebody says of a person begins with themselves', () => {
    expect(
      speakers('Paul Brandt told it so. Owen Tarr claims he told him that he “never held with sneaky things”.'),
    ).toEqual(['Owen Tarr']);
  });

  test('whoever was reported last adds', () => {
    const text = [
      '“The house shook all night,” Owen Tarr said.',
      'Another neighbour, Ann Marr, said she watched it burn.',
    ];
    expect(speakers(...text, '“Nobody has slept at all,” she added.').at(-1)).toBe('Ann Marr');
  });

  test('whoever was asked replies', () => {
    expect(
      speakers(
        '“God help you, Paul Brandt,” he said.',
        'Peter Cole saw it. “Is it true that you were there?” the woman asked Owen Tarr.',
        '“It is true,” he replied.',
      ).at(-1),
    ).toBe('Owen Tarr');
  });

  test.each([
    ['Owen Tarr praised the wall, which he called “a wonder of the north, and no less”.', 'Owen Tarr'],
    ['Owen Tarr was late, he said, and “had no use for any clock in this town”.', 'Peter Cole'],
  ])('the subject of the sentence before whoever spoke, but not of whom it is said: %s', (text, speaker) => {
    expect(speakers('“We are tired of it,” said Peter Cole.', text).at(-1)).toBe(speaker);
  });

  test('a pronoun alone is the subject, whoever is named behind it', () => {
    expect(
      speakers('Ann Marr came in.', 'She said Mr. Cole had been kind.', '“He never once raised his voice,” she said.'),
    ).toEqual(['Ann Marr']);
    expect(
      speakers(
        'Owen Tarr spoke of the wall.',
        'He told former Mayor Peter Cole that it would stand.',
        'When they did not cheer, he asked the crowd, “Can we call that love?”',
      ),
    ).toEqual(['Owen Tarr']);
  });

  test('the subject of the clause that opens the sentence', () => {
    const last = '“We are tired of it,” said Peter Cole.';
    expect(speakers(last, 'While Owen Tarr stood at the gate, he told the crowd, “Go home, all of you.”').at(-1)).toBe(
      'Owen Tarr',
    );
  });

  test('whoever is told is not whoever tells', () => {
    expect(
      speakers(
        'Robin Marr rang the mill.',
        'His voice low, he told Robin Marr that he needed help: “Take care of the mill.”',
      ),
    ).toEqual([null]);
  });

  test('a sentence about one person that ends in a colon', () => {
    expect(
      speakers(
        'Ann Marr took to the air to rule herself out of the running:',
        '“It is an honour, but it will not be me.”',
      ),
    ).toEqual(['Ann Marr']);
  });

  test('words that no stop ends are a heading, and a question may be put to whoever spoke', () => {
    expect(speakers('“We are tired of it,” said Ann Marr.', '“This is not what we call a life”').at(-1)).toBeNull();
    expect(speakers('“We are tired of it,” said Ann Marr.', '“And is all well with you?”').at(-1)).toBeNull();
  });
});
