import { describe, expect, test } from 'vitest';
import rows from '../../assets/presets.json';
import { outletAt } from '../../src/outlets/catalogue';
import type { CatalogueEntry } from '../../src/outlets/outlet';
import { countriesWithFeeds, handfulOf, PRESET_RULE, PRESETS, REGIONS } from '../../src/outlets/presets';

const most = (values: readonly (string | null)[]): number =>
  Math.max(...values.map((value) => values.filter((one) => one === value).length));

describe('presets', () => {
  test('there is one a region, and the file has no other', () => {
    expect(rows.map(({ region }) => region)).toEqual([...REGIONS]);
  });

  test.each(rows.map(({ region, domains }) => [region, domains] as const))(
    '%s: every member is in the catalogue under its main domain, with a feed',
    (_, domains) => {
      for (const domain of domains) {
        expect(outletAt(domain)?.domains[0], domain).toBe(domain);
        expect(outletAt(domain)?.feeds.length, domain).toBeGreaterThan(0);
      }
      expect(new Set(domains).size).toBe(PRESET_RULE.outlets);
    },
  );

  test.each(PRESETS.map((preset) => [preset.region, preset.outlets] as const))(
    '%s: of several countries and kinds of owner, in one language',
    (_, outlets) => {
      const countries = outlets.map(({ country }) => country);
      const allowed = new Set(countries).size === 2 ? PRESET_RULE.ofOneCountryAmongTwo : PRESET_RULE.ofOneCountry;
      expect(most(countries)).toBeLessThanOrEqual(allowed);
      expect(most(outlets.map(({ ownerKind }) => ownerKind))).toBeLessThanOrEqual(PRESET_RULE.ofOneKind);
      expect(new Set(outlets.map(({ language }) => language)).size).toBe(1);
      expect(outlets[0]?.language).not.toBeNull();
    },
  );
});

describe('the handful of a country', () => {
  const entry = (name: string, changes: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
    name,
    domains: [`${name}.example`],
    country: 'XX',
    language: null,
    owner: null,
    ownerKind: 'private',
    feeds: [`https://${name}.example/feed`],
    ...changes,
  });

  test('takes the kinds of owner in turns and leaves out what has no feed or is of elsewhere', () => {
    const catalogue = [
      ...Array.from({ length: 10 }, (_, at) => entry(`p${at}`)),
      entry('none', { feeds: [] }),
      entry('abroad', { country: 'YY' }),
      entry('public', { ownerKind: 'public' }),
      entry('trust', { ownerKind: 'non-profit' }),
    ];
    const names = handfulOf('XX', catalogue).map(({ name }) => name);
    expect(names.slice(0, 4)).toEqual(['p0', 'public', 'trust', 'p1']);
    expect(names).toHaveLength(PRESET_RULE.outlets);
  });

  test('begins with what the presets have of the country', () => {
    const names = handfulOf('US').map(({ domains }) => domains[0]);
    expect(names).toEqual(expect.arrayContaining(['npr.org', 'nytimes.com', 'washingtonpost.com']));
  });

  test('is there for every country that is offered', () => {
    const countries = countriesWithFeeds();
    expect(countries.length).toBeGreaterThanOrEqual(50);
    for (const country of countries) expect(handfulOf(country).length, country).toBeGreaterThan(0);
  });
});
