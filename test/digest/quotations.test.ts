import { describe, expect, test } from 'vitest';
import type { Quotation } from '../../src/digest/digest';
import { digestArticle } from '../../src/digest/digest-article';
import { articleOf } from './article-of';

const quotations = (...paragraphs: string[]): readonly Quotation[] => digestArticle(articleOf(paragraphs)).quotations;
const said = (...paragraphs: string[]): (readonly [string, string | null, string])[] =>
  quotations(...paragraphs).map((q) => [q.text, q.speaker, q.kind] as const);

describe('who said it', () => {
  test('the subject of the verb, not of the clause before it', () => {
    expect(said('After Paul Brandt sat down, Ines Hale said, “There is no plan at all.”')).toEqual([
      ['There is no plan at all.', 'Ines Hale', 'speech'],
    ]);
  });

  test('a pronoun is the one person it can be', () => {
    expect(said('Owen Tarr faced Senator Grace Hill. “We did not read it,” he told the senators.')).toEqual([
      ['We did not read it,', 'Owen Tarr', 'speech'],
    ]);
  });

  test('a pronoun that may be either of two is left open', () => {
    expect(said('David Marsh and Peter Cole met. They argued. “It is too late,” he said.')[0]?.[1]).toBeNull();
  });

  test('a pronoun for a person who is not named is left open', () => {
    expect(
      said('Paul Brandt lost. The four-term congressman said little. “I am tired of it,” he said.')[0]?.[1],
    ).not.toBe('Grace');
    expect(
      said('Paul Brandt lost to a rival. The rival said little. “I am tired of it,” he said.')[0]?.[1] ?? null,
    ).toBeNull();
  });

  test('a name that ends as an adverb does is a name', () => {
    expect(said('Brian Kelly agreed. Kelly said the mix was “not so uncommon in the end.”')[0]?.[1]).toBe(
      'Brian Kelly',
    );
  });

  test.each([
    ['Rainer Voss, the chairman, criticised the plan, saying: “Whoever wrote it has never been here.”', 'Rainer Voss'],
    [
      'Ann Marr, spokesperson for the port, said in a note responding to Voss: “It is a stunt and no more.”',
      'Ann Marr',
    ],
    ['It was an order of US Secretary Rainer Voss, who said on Monday that “the mill does not work.”', 'Rainer Voss'],
    ['Voss and Governor Ann Marr “should be ashamed of what they do” Brown added. Boyd Brown left.', 'Boyd Brown'],
    ['“We will not agree to any of it,” the Tarn health ministry said. He lives in Tarn.', 'the Tarn health ministry'],
  ])('%s', (text, speaker) => {
    expect(said(text)[0]?.[1]).toBe(speaker);
  });

  test('whoever told something last is meant, beside one who spoke before and others who are named', () => {
    const text = ['“It is one big bluff,” said Owen Tarr.', 'Peter Cole told the paper that Paul Brandt had left.'];
    expect(said(...text, '“They move the line so that all are counted,” he said.').at(-1)?.[1]).toBe('Peter Cole');
    const met = ['“It is one big bluff,” said Owen Tarr.', 'Peter Cole met the paper that Paul Brandt had left.'];
    expect(said(...met, '“They move the line so that all are counted,” he said.').at(-1)?.[1]).toBeNull();
  });

  test('one who asks opens a dialogue, and neither what is called something nor somebody quoted before does', () => {
    const first = '“It comes while the courts have failed us,” said Ann Marr.';
    const next = '“This has let the government go on as before.”';
    expect(said('The guild called the law a “heinous violation of rights”.', first, next).at(-1)?.[1]).toBe('Ann Marr');
    expect(said('“We have never seen such a law,” said Owen Tarr.', first, next).at(-1)?.[1]).toBe('Ann Marr');
    expect(said('“Why did it take you all this time?” asked Owen Tarr.', first, next).at(-1)?.[1]).toBeNull();
    expect(said('“Why did it take you all this time?” asked Owen Tarr.', '“Nobody told us.”').at(-1)?.[1]).toBe(
      'Owen Tarr',
    );
  });

  test('a role with no name stays in the words of the text', () => {
    expect(said('“We counted eleven boxes,” a coastguard spokesman said.')[0]?.[1]).toBe('a coastguard spokesman');
  });

  test('a company is meant by "it" and by "the company"', () => {
    const text =
      'Northgate Freight withdrew on Thursday. “The terms changed,” it said. The company said the deal was “rotten to the core”.';
    expect(said(text).map((q) => q[1])).toEqual(['Northgate Freight', 'Northgate Freight']);
  });

  test('a person described beside the name', () => {
    const [quotation] = quotations('“We are full,” said the mayor, Ann Lee.', 'Ann Lee, head of the port, said: “No.”');
    expect(quotation).toMatchObject({ speaker: 'Ann Lee', role: 'the mayor' });
    expect(said('Ann Lee, head of the port, said: “Not one more ship.”')[0]?.[1]).toBe('Ann Lee');
  });

  test('a quotation alone in its paragraph goes on from the one before', () => {
    const [, second] = said('“It was dark,” said Ann Lee.', '“Nobody was on guard at the gate.”');
    expect(second?.[1]).toBe('Ann Lee');
  });
});

describe('what sort of quotation', () => {
  test('parts interrupted by the attribution are one', () => {
    expect(said('“The company,” Ann Lee said, “has promised clean water before.”')).toEqual([
      ['The company, has promised clean water before.', 'Ann Lee', 'speech'],
    ]);
  });

  test('scare quotes, titles and terms are phrases', () => {
    const text = 'The so-called “ghost fleet” is in a novel, “The Salt Ledger,” and a “rogue” captain is told of.';
    expect(said(text).map((q) => q[2])).toEqual(['phrase', 'phrase', 'phrase']);
  });

  test('a filing, a statement and a post are told from speech', () => {
    expect(said('“We withdraw all of it,” Fenlight said in a court filing.')[0]?.[2]).toBe('document');
    expect(said('“We will not forget it,” @PeakRescue tweeted on Sunday.')[0]?.slice(1)).toEqual([
      '@PeakRescue',
      'post',
    ]);
  });

  test('an embedded post belongs to its author', () => {
    const posts = [{ author: 'Peak Rescue (@PeakRescue)', text: 'Thank you all.', url: null, place: 1 }];
    const digest = digestArticle(articleOf(['@PeakRescue posted its thanks.'], { posts }));
    expect(digest.quotations).toEqual([
      { text: 'Thank you all.', speaker: '@PeakRescue', role: null, kind: 'post', sentence: 0 },
    ]);
  });

  test('a post that lost its marks is known by the sentence before', () => {
    expect(said('The @PeakRescue account posted a message to its helpers.', 'We thank you all. See you soon.')).toEqual(
      [['We thank you all. See you soon.', '@PeakRescue', 'post']],
    );
  });

  test('what somebody would not say is an attribution', () => {
    const digest = digestArticle(
      articleOf(['Fenlight declined to comment.', 'The mayor allegedly knew.', 'Ann Lee said it rained.']),
    );
    expect(digest.attributions).toEqual([
      { sentence: 0, who: 'Fenlight', stance: 'declined' },
      { sentence: 1, who: null, stance: 'alleged' },
      { sentence: 2, who: 'Ann Lee', stance: 'said' },
    ]);
  });
});
