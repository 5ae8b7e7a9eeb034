import { describe, expect, test } from 'vitest';
import { digestArticle } from '../../src/digest/digest-article';
import { articleOf } from './article-of';

const namesOf = (text: string): string[] => digestArticle(articleOf([text])).names.map((n) => n.text);
const kindOf = (text: string, name: string): string | undefined =>
  digestArticle(articleOf([text])).names.find((n) => n.text === name)?.kind;

describe('names of bodies', () => {
  test.each([
    ['She leads the Centres for Flood Control and Prevention.', 'Centres for Flood Control and Prevention'],
    ['He left the Department of Fish and Human Services.', 'Department of Fish and Human Services'],
    ['He ran the Bureau of Salt, Tobacco, Forests and Fisheries.', 'Bureau of Salt, Tobacco, Forests and Fisheries'],
    ['She sits on the Senate Committee on Foreign Relations.', 'Senate Committee on Foreign Relations'],
    ['It was told in the Journal of Distant Rivers.', 'Journal of Distant Rivers'],
    ['He came third in the Tour of Tarnmoor.', 'Tour of Tarnmoor'],
    ['The Anna and Peter Lund Foundation paid.', 'Anna and Peter Lund Foundation'],
    ['It was paid by the National Endowment for the Arts.', 'National Endowment for the Arts'],
    ['She leads the Coalition to Save Rivers.', 'Coalition to Save Rivers'],
    ['He works at the Kell Center on Society and Health.', 'Kell Center on Society and Health'],
    ['They signed the Road and Salt Initiative.', 'Road and Salt Initiative'],
  ])('%s', (text, name) => {
    expect(namesOf(text)).toEqual([name]);
  });

  test('a new name behind "and" or a comma is no field of the body before it', () => {
    expect(namesOf('The Department of Justice and Congress met.').toSorted()).toEqual([
      'Congress',
      'Department of Justice',
    ]);
    expect(namesOf('He met the Department of Defence and Tarn Agency on Monday.').toSorted()).toEqual([
      'Department of Defence',
      'Tarn Agency',
    ]);
    expect(namesOf('He left the Tarn Committee on Monday.')).toEqual(['Tarn Committee']);
  });

  test('who stands for something is a plural of people, and no surname', () => {
    expect(namesOf('It was signed by Harbour Pilots for Peace.')).toEqual(['Harbour Pilots for Peace']);
    expect(namesOf('He would give up Cole Travers for Brandt.').toSorted()).toEqual(['Brandt', 'Cole Travers']);
  });

  test('the field of an office is a title only where the office follows', () => {
    expect(namesOf('The House passed the Rural Health Care Act.')).toContain('Rural Health Care Act');
    expect(namesOf('On Monday Health Secretary Edda Rahn spoke.')).toEqual(['Edda Rahn']);
    expect(namesOf('The minister of National Defence Joona Crav left.')).toEqual(['Joona Crav']);
  });

  test('a title that is a given name is one behind another title', () => {
    expect(namesOf('On Monday Sen. Dean Harker left.')).toEqual(['Dean Harker']);
  });

  test('a known country is nobody, whoever’s ally it is, and no person’s name joins two things', () => {
    expect(kindOf('On Monday its ally Iran said no.', 'Iran')).toBe('place');
    expect(kindOf('On Monday its ally Jordan, who was ill, left with Jim Jordan.', 'Jim Jordan')).toBe('person');
    expect(kindOf('On Monday Tarn Weavers for Accountable Looms met.', 'Tarn Weavers for Accountable Looms')).not.toBe(
      'person',
    );
    expect(kindOf('He fought in the Tarn War.', 'Tarn War')).toBe('other');
    expect(namesOf('On Monday the Director of the CIA left.')).not.toContain('Director of the CIA');
  });

  test('what is named after a field or an idea is nobody', () => {
    expect(kindOf('He joined Tarn Reef Oceans.', 'Tarn Reef Oceans')).not.toBe('person');
    expect(kindOf('The Centre for Salt Studies closed.', 'Centre for Salt Studies')).toBe('organisation');
  });

  test('a committee of a chamber with all its fields', () => {
    expect(namesOf('In the end the Senate Health, Education, Labor and Pensions Committee met.')).toEqual([
      'Senate Health, Education, Labor and Pensions Committee',
    ]);
    expect(namesOf('He asked House Ways and Means Committee Chairman Piet Lund.')).toEqual([
      'House Ways and Means Committee',
      'Piet Lund',
    ]);
    expect(namesOf('On Monday House Democrats and the Ethics Committee met.')).toContain('Ethics Committee');
  });

  test('the body before an office is named as well as who holds it', () => {
    expect(namesOf('They sued FBI Director Eva Lund.')).toEqual(['FBI', 'Eva Lund']);
    expect(namesOf('They sued Tarn Valley Police Department Officer Eva Lund.')).toEqual([
      'Tarn Valley Police Department',
      'Eva Lund',
    ]);
    expect(namesOf('On Monday the Prime Minister’s Office told the Times of Israel so.')).toEqual([
      'Prime Minister’s Office',
      'Times of Israel',
    ]);
  });

  test('a surname that is a title, before "Jr."', () => {
    expect(namesOf('He met Martin King Jr. in Orso.')).toEqual(['Martin King Jr', 'Orso']);
  });

  test('a party behind a place or a chamber names its members, and no body', () => {
    expect(namesOf('On Monday Ohio Republicans met. In the end the Senate Democrats left.').toSorted()).toEqual([
      'Ohio',
      'Senate',
    ]);
  });

  test.each([
    ['On Monday the New York Herons won.', 'New York Herons', 'organisation'],
    ['He left the Los Angeles Hills.', 'Los Angeles Hills', 'place'],
    ['Then came letters by TarnPost, and more.', 'TarnPost', 'organisation'],
    ['Then came letters by MacTarn, and more.', 'MacTarn', 'other'],
    ['It was told by USA TODAY on Monday.', 'USA TODAY', 'organisation'],
    ['They stood near Wendy’s on Monday.', 'Wendy’s', 'organisation'],
    ['They left McDonald’s, Orso and Kell.', 'McDonald’s', 'organisation'],
    ['They read the Leaflet. In the Leaflet all was told.', 'Leaflet', 'other'],
    ['On Monday it signed the Big Blue Plan, and the plan holds.', 'Big Blue Plan', 'other'],
    ['He cited the Arden Constitution on Monday.', 'Arden Constitution', 'other'],
    ['They called EMTs on Monday.', 'EMTs', 'other'],
    ['In the end the Panel on Tarn Water came, and water rose.', 'Panel on Tarn Water', 'organisation'],
    ['He lives in Franklin County.', 'Franklin County', 'place'],
    ['They met on University Avenue.', 'University Avenue', 'place'],
    ['In the end Virginia paid.', 'Virginia', 'place'],
    ['It tells of Outer Tarn Shelf, and more.', 'Outer Tarn Shelf', 'other'],
  ])('%s', (text, name, kind) => {
    expect(kindOf(text, name)).toBe(kind);
  });
});
