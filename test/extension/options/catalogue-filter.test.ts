import { describe, expect, test } from 'vitest';
import {
  filterCatalogue,
  NO_FILTER,
  ownersOf,
  valuesOf,
} from '../../../src/extension/options/outlets/catalogue-filter';
import { entry } from '../outlets-samples';

const catalogue = [
  entry('Vantage', { ownerKind: 'public' }),
  entry('Página Uno', { country: 'AR', language: 'es', owner: 'Grupo Estuario' }),
  entry('Courier', { ownerKind: 'unknown', language: null }),
];
const names = (changes: Partial<typeof NO_FILTER>): readonly string[] =>
  filterCatalogue(catalogue, { ...NO_FILTER, ...changes }).map(({ name }) => name);

describe('the catalogue', () => {
  test('is listed by name where nothing is asked for', () => {
    expect(names({})).toEqual(['Courier', 'Página Uno', 'Vantage']);
  });

  test.each([
    ['pagina', ['Página Uno']],
    ['UNO  página', ['Página Uno']],
    ['estuario', ['Página Uno']],
    ['vantage.example', ['Vantage']],
    ['courier uno', []],
  ])('searched for %j gives %j', (search, found) => {
    expect(names({ search })).toEqual(found);
  });

  test('is filtered by country, kind of owner and language, together', () => {
    expect(names({ country: 'GB' })).toEqual(['Courier', 'Vantage']);
    expect(names({ country: 'GB', owner: 'public' })).toEqual(['Vantage']);
    expect(names({ language: 'es', owner: 'public' })).toEqual([]);
  });

  test('offers the values it has, by their names', () => {
    expect(valuesOf(catalogue, 'country', (code) => (code === 'GB' ? 'Zeta' : 'Alpha'))).toEqual([
      { value: 'AR', name: 'Alpha' },
      { value: 'GB', name: 'Zeta' },
    ]);
    expect(valuesOf(catalogue, 'language', (tag) => tag).map(({ value }) => value)).toEqual(['en', 'es']);
    expect(ownersOf(catalogue)).toEqual(['public', 'private']);
  });
});
