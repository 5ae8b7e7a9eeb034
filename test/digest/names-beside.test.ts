import { describe, expect, test } from 'vitest';
import { digestArticle } from '../../src/digest/digest-article';
import { articleOf } from './article-of';

const found = (text: string, language = 'en') => digestArticle(articleOf([text], { language })).names;
const namesOf = (text: string, language = 'en'): string[] =>
  found(text, language)
    .map((n) => n.text)
    .toSorted();
const kindOf = (text: string, name: string, language = 'en'): string | undefined =>
  found(text, language).find((n) => n.text === name)?.kind;

describe('what stands beside a name and what is part of it', () => {
  test('a number that a thing is called by, and the day a paper comes out on', () => {
    expect(namesOf('On Friday the 9th Circuit cited the 14th Amendment.')).toEqual(['14th Amendment', '9th Circuit']);
    expect(namesOf('It was made by 20th Century Lanterns in the 20th century.')).toEqual(['20th Century Lanterns']);
    expect(namesOf('She told the Sunday Ledger so on Sunday. Kessock said no.')).toEqual(['Kessock', 'Sunday Ledger']);
  });

  test('a state cut short behind a town tells which town, and is no name', () => {
    expect(namesOf('It rained in Terre Morne, Ind., and in Tarnmoor, Ky.')).toEqual(['Tarnmoor', 'Terre Morne']);
    expect(kindOf('He works in D.C. on Mondays.', 'D.C.')).toBe('place');
  });

  test('what people are is nobody’s name, unless somebody is called so', () => {
    expect(namesOf('On Monday Black voters and Black and Hispanic students came.')).toEqual([]);
    expect(namesOf('Ann Black was ill. On Monday Black said no.')).toEqual(['Ann Black']);
  });

  test('what somebody is, before the name: one, several, cut short or in capitals', () => {
    expect(namesOf('Clerk Ewan Strang said no.')).toEqual(['Ewan Strang']);
    expect(namesOf('Actresses Alice Marn and Eva Long came.')).toEqual(['Alice Marn', 'Eva Long']);
    expect(namesOf('He met FBI Agent Peter Strake and PM Ruta Shin.')).toEqual(['FBI', 'Peter Strake', 'Ruta Shin']);
    expect(namesOf('It was told by Sens. Gail Hale and Tom Orr.')).toEqual(['Gail Hale', 'Tom Orr']);
    expect(namesOf('Pilots Party Wales met.')).toEqual(['Pilots Party Wales']);
  });

  test('an office alone is nobody, and behind it stands a person without party, place and field', () => {
    expect(namesOf('On Monday the Republican Secretary of State said no.')).toEqual([]);
    expect(namesOf('On Monday the Arlen Ministry Inspector General said no.')).toEqual([]);
    expect(namesOf('Minister of National Parks Itma Ben-Gur came.')).toEqual(['Itma Ben-Gur']);
    expect(namesOf('He met Senate Democrat Chuck Orr and Arlen Assemblyman James Holt.')).toEqual([
      'Chuck Orr',
      'James Holt',
    ]);
    expect(namesOf('He met House Speaker Nancy Orr of Tarnmoor.')).toEqual(['Nancy Orr', 'Tarnmoor']);
    expect(namesOf('On Monday Ruth Hale, D-San Orso, left with Dick Orr (D-Ill.).')).toEqual(['Dick Orr', 'Ruth Hale']);
    expect(kindOf('He sued the City of Tarnmoor.', 'City of Tarnmoor')).toBe('place');
  });

  test('the field of an office before the name is part of the role', () => {
    const roleOf = (text: string, name: string): string | null | undefined =>
      found(text).find((n) => n.text === name)?.role;
    expect(roleOf('On Monday Secretary of State Ann Lee came.', 'Ann Lee')).toBe('Secretary of State');
    expect(roleOf('The Minister of National Parks Itma Ben-Gur came.', 'Itma Ben-Gur')).toBe(
      'Minister of National Parks',
    );
  });

  test('the next one of a list is not what the one before is', () => {
    const roles = found('It killed Ann Lee, cameraman Omar Salim and Bob Hale.').map((n) => [n.text, n.role]);
    expect(roles).toContainEqual(['Ann Lee', null]);
    expect(roles).toContainEqual(['Omar Salim', 'cameraman']);
    const text = 'He met Judith Orr, education minister Eppo Brun and others.';
    expect(found(text).find((n) => n.text === 'Judith Orr')?.role).toBeNull();
  });

  test('a brand’s ending is part of it where nothing is owned and the text has it nowhere without', () => {
    expect(namesOf('It was sold at Bramwell’s on Monday. Bramwell’s director wept.')).toEqual(['Bramwell’s']);
    expect(kindOf('On Monday Tarnby’s said that it would close.', 'Tarnby’s')).toBe('organisation');
    expect(namesOf('Ann Bramwell came. They met at Bramwell’s on Monday.')).toEqual(['Ann Bramwell']);
    expect(namesOf('On Monday the lead was larger than Tarnby’s.')).toEqual(['Tarnby']);
    expect(namesOf('He liked Tarnby’s hat.')).toEqual(['Tarnby']);
  });

  test('what it is, before the name of a body; a mayor’s office makes nobody of a place', () => {
    expect(kindOf('On Monday the charity Clean Fjord paid.', 'Clean Fjord')).toBe('organisation');
    expect(kindOf('L’association Bréal Nage, que préside Yvon Guirec, a gagné.', 'Bréal Nage', 'fr')).toBe(
      'organisation',
    );
    expect(kindOf('A market in Dar Amel, the mayor’s office said, was hit.', 'Dar Amel')).toBe('place');
    expect(kindOf('Robaron vacas en fincas de Valdehur.', 'Valdehur', 'es')).toBe('place');
  });

  test('a mountain, a water and a storm are called with and without; a town is no part of a firm called after it', () => {
    expect(namesOf('Storm Odwen hit Mount Tarn. On Friday the ash of Tarn lay in the path of Odwen.')).toEqual([
      'Mount Tarn',
      'Storm Odwen',
    ]);
    expect(kindOf('Dye ran into the River Osk.', 'River Osk')).toBe('place');
    expect(namesOf('Corran Glassworks was fined. The court in Corran sat long.')).toEqual([
      'Corran',
      'Corran Glassworks',
    ]);
    expect(kindOf('On Monday Corran Glassworks closed.', 'Corran Glassworks')).toBe('organisation');
  });

  test('a description begins behind the verb of saying', () => {
    const [name] = found('Lo dijo la concejala de Hacienda, Noelia Bask.', 'es');
    expect([name?.text, name?.role]).toEqual(['Noelia Bask', 'la concejala de Hacienda']);
  });

  test('a verb or an adjective with which a sentence begins is no part of the name behind it', () => {
    expect(namesOf('On Friday Kessock won. Beating Kessock is hard.')).toEqual(['Kessock']);
    expect(namesOf('Neither Kessock nor Tarnby won.')).toContain('Kessock');
    expect(namesOf('On Friday the Housing Union met. Housing Union members left.')).toEqual(['Housing Union']);
  });

  test('in German a trade before its owner is a firm, and a woman’s trade before her name is none of it', () => {
    expect(kindOf('Die Brauerei Kolm schließt.', 'Brauerei Kolm', 'de')).toBe('organisation');
    const [name] = found('„Nein“, sagte Försterin Almgard Siewert.', 'de');
    expect([name?.text, name?.role]).toEqual(['Almgard Siewert', 'Försterin']);
  });

  test('an office whose holder is not named is no part of the body’s name, and a party none of the person’s', () => {
    expect(namesOf('On Monday the Tarn Foods CEO and Tarn Foods met.')).toEqual(['Tarn Foods']);
    expect(namesOf('On Monday the Office of the President said no.')).toEqual(['Office of the President']);
    expect(namesOf('He met Democrat Orla Vance on Monday.')).toEqual(['Orla Vance']);
    expect(namesOf('By Orso Images The boat sank in Tarnmoor.')).toContain('Orso Images');
  });

  test('who took or wrote it, in a line without a full stop', () => {
    const names = (text: string): string[] =>
      digestArticle(articleOf([text]))
        .names.map((name) => name.text)
        .toSorted();
    expect(names('(Piet Sorrano/AFP/Getty Images)')).toEqual(['AFP', 'Getty Images', 'Piet Sorrano']);
    expect(names('REUTERS/Piet Sorrano/File Photo')).toEqual(['Piet Sorrano', 'REUTERS']);
    expect(names('Contributing: Ann Lund and Tom Reed of USA TODAY; Eva Sorrano')).toEqual([
      'Ann Lund',
      'Eva Sorrano',
      'Tom Reed',
      'USA TODAY',
    ]);
    expect(names('Lund Confirms Tarn Deal; Sorrano Leaves Kellan')).toEqual([]);
  });

  test('the firm that somebody leads', () => {
    const kinds = digestArticle(
      articleOf(['On Monday Clean Canada CEO Ann Lund left. Then Canada CEO Tom Reed came.']),
    ).names.map((name) => `${name.text}: ${name.kind}`);
    expect(kinds.toSorted()).toEqual(['Ann Lund: person', 'Clean Canada: organisation', 'Tom Reed: person']);
  });
});
