import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currentVersion, type Migration, migrate } from '../../../src/extension/storage/migrations';
import { DEFAULTS, settingsFrom } from '../../../src/extension/storage/settings';

describe('settings', () => {
  test('are the defaults where nothing is stored', () => {
    expect(settingsFrom(undefined)).toEqual(DEFAULTS);
  });

  test('are what was stored', () => {
    const chosen = { mode: 'broad', theme: 'dark', interval: 120, keepDays: 14, onlyUnmetered: true } as const;
    expect(settingsFrom({ ...chosen, version: 0 })).toEqual(chosen);
  });

  test('that are numbers stay within their bounds', () => {
    expect(settingsFrom({ interval: 0, keepDays: 1e9 })).toMatchObject({ interval: 15, keepDays: 365 });
    expect(settingsFrom({ interval: 59.6, keepDays: Number.NaN })).toMatchObject({ interval: 60, keepDays: 30 });
    expect(settingsFrom({ interval: '60', keepDays: null, onlyUnmetered: 1 })).toEqual(DEFAULTS);
  });

  test('lose a bad value and keep the good one beside it', () => {
    expect(settingsFrom({ mode: 'loose', theme: 'dark' })).toEqual({ ...DEFAULTS, theme: 'dark' });
  });

  test('come out of anything at all', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => Object.keys(settingsFrom(stored)).length === Object.keys(DEFAULTS).length),
    );
  });
});

describe('migrations', () => {
  const steps: readonly Migration[] = [
    { about: 'a first', change: (stored) => ({ ...stored, steps: ['a'] }) },
    { about: 'b after it', change: (stored) => ({ ...stored, steps: [...(stored.steps as string[]), 'b'] }) },
  ];

  test('run in order from the stored version on', () => {
    expect(migrate({}, steps).steps).toEqual(['a', 'b']);
    expect(migrate({ version: 1, steps: ['a'] }, steps).steps).toEqual(['a', 'b']);
    expect(migrate({ version: 2, steps: ['a', 'b'] }, steps).steps).toEqual(['a', 'b']);
    expect(currentVersion(steps)).toBe(2);
  });

  test('leave what a newer version stored as it is', () => {
    expect(migrate({ version: 7, mode: 'broad' }, steps)).toEqual({ version: 7, mode: 'broad' });
  });

  test('take a version that is none for the oldest', () => {
    expect(migrate({ version: 'x' }, steps).steps).toEqual(['a', 'b']);
    expect(migrate({ version: -3 }, steps).steps).toEqual(['a', 'b']);
  });
});
