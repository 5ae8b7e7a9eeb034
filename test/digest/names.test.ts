import { describe, expect, test } from 'vitest';
import type { Name } from '../../src/digest/digest';
import { digestArticle } from '../../src/digest/digest-article';
import { articleOf } from './article-of';

const names = (text: string, language = 'en', headline: string | null = null): readonly Name[] =>
  digestArticle(articleOf([text], { language, headline })).names;
const named = (text: string, name: string, language = 'en'): Name | undefined =>
  names(text, language).find((n) => n.text === name);

describe('names', () => {
  test('an agency’s initials in brackets, with dots and alone are one name', () => {
    const text = 'The National Rivers Agency (NRA) opened an inquiry. The N.R.A. closed the lock, and NRA staff left.';
    expect(named(text, 'National Rivers Agency')).toMatchObject({
      kind: 'organisation',
      mentions: 4,
      forms: ['National Rivers Agency', 'N.R.A.', 'NRA'],
    });
  });

  test('initials alone are tied to the name they spell', () => {
    expect(
      named('Food and Farming Inspection withdrew. A clerk of the F.F.I. confirmed it.', 'Food and Farming Inspection')
        ?.forms,
    ).toContain('F.F.I.');
  });

  test('both orders of a department are one name', () => {
    const text = 'He joined the Department of Rural Affairs. The Rural Affairs Department is small.';
    expect(named(text, 'Department of Rural Affairs')?.mentions).toBe(2);
  });

  test('a surname is tied to the only person who has it', () => {
    expect(named('Isolde Ferrant left. Ms. Ferrant was tired.', 'Isolde Ferrant')).toMatchObject({
      kind: 'person',
      mentions: 2,
    });
    const two = names('Karim Sayle and Nadir Sayle came. The police asked for Sayle.');
    expect(two.filter((n) => n.text.endsWith('Sayle')).length).toBe(3);
  });

  test.each([
    [
      'June Barlow, a spokeswoman for the Port Department, left.',
      'June Barlow',
      'a spokeswoman for the Port Department',
    ],
    ['Finance Minister Pieter van der Zwaan spoke.', 'Pieter van der Zwaan', 'Finance Minister'],
    ['The head of the union, Ann Lee, said no.', 'Ann Lee', 'The head of the union'],
    [
      '“No,” said Edda Rahn, one of the S.S.U. lawyers on the case.',
      'Edda Rahn',
      'one of the S.S.U. lawyers on the case',
    ],
  ])('%s', (text, name, role) => {
    expect(named(text, name)?.role).toBe(role);
  });

  test('what somebody is stands before the name where a sentence begins, and is no part of it', () => {
    expect(named('Challenger Wen Castellano lost. It rained.', 'Wen Castellano')).toMatchObject({
      kind: 'person',
      role: 'Challenger',
    });
    expect(named('Carmaker Tarn Optics Systems closed.', 'Tarn Optics Systems')?.kind).toBe('organisation');
    expect(names('Shipping group Osten Line left. Later Carrow Shipping came.').map(({ text }) => text)).not.toContain(
      'Shipping',
    );
    expect(names('Minister of Agriculture Wen Castellano came.').map(({ text }) => text)).toEqual(['Wen Castellano']);
  });

  test('letters of honour behind a name and so many of something before it are no part of it', () => {
    expect(names('The judge heard Olwen Iles KC on Monday.').map(({ text }) => text)).toEqual(['Olwen Iles']);
    expect(names('On Monday Pradip Sen spoke.').map(({ text }) => text)).toEqual(['Pradip Sen']);
    expect(names('In the rain Ten-man Marlin lost to Kessock United.').map(({ text }) => text)).not.toContain(
      'Ten-man Marlin',
    );
  });

  test('an office is told with its field and its place', () => {
    expect(named('On Monday Chief Financial Officer Ines Okafor spoke.', 'Ines Okafor')?.role).toBe(
      'Chief Financial Officer',
    );
  });

  test('a word with which a sentence begins is no part of the name behind it', () => {
    expect(named('Sending Quay Street into a panic, the council closed two banks.', 'Quay Street')).toBeDefined();
    expect(named('Visit Harbour Insider for more stories.', 'Harbour Insider')).toBeDefined();
    expect(named('Follow Ida Brand and Jens Moller for more.', 'Ida Brand')).toBeDefined();
    expect(names('Top Democrats met in the evening and left.').map(({ text }) => text)).not.toContain('Top Democrats');
  });

  test('a body’s name goes on behind two of what describes its noun', () => {
    const text =
      'She works for the Center for Strategic and International Rivers, and he for the Institute of Wales and Kent.';
    expect(named(text, 'Center for Strategic and International Rivers')).toBeDefined();
    expect(named(text, 'Institute of Wales and Kent')).toBeUndefined();
  });

  test('a club is called by the last word of its name, where one alone ends so', () => {
    const forms = (text: string): readonly string[] | undefined => named(text, 'Tarn Rovers')?.forms;
    expect(forms('Tarn Rovers won. On Friday the goalkeeper of Rovers left.')).toContain('Rovers');
    expect(forms('Tarn Rovers met Selm Rovers. On Friday the goalkeeper of Rovers left.')).not.toContain('Rovers');
    expect(named('Kessock beat Marlin City. The City striker left.', 'Marlin City')?.forms).toContain('City');
  });

  test('German towns behind "bei", firms behind their trade and initials before a noun', () => {
    const text = 'Der Autozulieferer Brandtner streicht bei Lohfelden 680 Stellen. Die IG Werkbund protestiert.';
    expect(
      names(text, 'de')
        .map((n) => n.text)
        .toSorted(),
    ).toEqual(['Brandtner', 'IG Werkbund', 'Lohfelden']);
    expect(names('Bei Verhandlungen in Büchern und bei Kundgebungen fehlte er.', 'de')).toEqual([]);
  });

  test('a word that only begins a sentence is no name', () => {
    expect(names('Neighbours heard dogs. Officers came. On Monday it rained, and French diplomats left.')).toEqual([]);
  });

  test('a headline in title case tells no names of its own, and those of the text are found in it', () => {
    const found = names('Ines Hale came on Wednesday.', 'en', 'Storm Closes Schools as Ines Hale Visits Coast Towns');
    expect(found.map((n) => [n.text, n.inHeadline])).toEqual([['Ines Hale', true]]);
  });

  test('in German a capital alone proves nothing', () => {
    expect(names('Der Strompreis steigt, sagte Heike Dornbusch in Brunnheim.', 'de').map((n) => n.text)).toEqual([
      'Heike Dornbusch',
      'Brunnheim',
    ]);
  });

  test.each([
    ['es', 'Según la Confederación Sindical del Carril (CSC), faltan trenes.', 'Confederación Sindical del Carril'],
    ['fr', 'Selon l’Agence des ponts et chaussées (APC), tout va bien.', 'Agence des ponts et chaussées'],
    ['de', 'Das Bundesamt für Wasserstraßen (BfW) warnt.', 'Bundesamt für Wasserstraßen'],
  ])('%s: %s', (language, text, name) => {
    expect(named(text, name, language)?.forms).toHaveLength(2);
  });

  test('a script without capitals tells none', () => {
    expect(names('東京で会議が開かれた。', 'ja')).toEqual([]);
  });
});
