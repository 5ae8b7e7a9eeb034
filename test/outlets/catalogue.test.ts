import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { registrableDomain } from '../../src/outlets/address';
import { outletAt, outletNamed, sameOutlet } from '../../src/outlets/catalogue';
import { OWNER_KINDS } from '../../src/outlets/outlet';
import { CatalogueError, readEntry } from '../../src/outlets/read-catalogue';
import { CATALOGUE } from '../../src/outlets/whole-catalogue';

const FILE = path.join(import.meta.dirname, '../../assets/outlets.json');

describe('the catalogue', () => {
  test('knows at least 250 outlets of at least 50 countries in under 150 KB', () => {
    expect(CATALOGUE.length).toBeGreaterThanOrEqual(250);
    expect(new Set(CATALOGUE.map((entry) => entry.country)).size).toBeGreaterThanOrEqual(50);
    expect(statSync(FILE).size).toBeLessThan(150_000);
  });

  test('knows of most how to read them: feeds of 250 outlets and 50 countries, ten languages, every kind of owner', () => {
    const fed = CATALOGUE.filter(({ feeds }) => feeds.length > 0);
    expect(fed.length).toBeGreaterThanOrEqual(250);
    expect(new Set(fed.map(({ country }) => country)).size).toBeGreaterThanOrEqual(50);
    expect(new Set(fed.map(({ language }) => language)).size).toBeGreaterThanOrEqual(10);
    for (const kind of OWNER_KINDS)
      expect(
        fed.some(({ ownerKind }) => ownerKind === kind),
        kind,
      ).toBe(true);
  });

  test('lists every domain once, lower case, as a host that has a registrable domain', () => {
    const domains = CATALOGUE.flatMap((entry) => entry.domains);
    expect(new Set(domains).size).toBe(domains.length);
    for (const domain of domains) {
      expect(domain).toMatch(/^[a-z\d-]+(?:\.[a-z\d-]+)+$/);
      expect(registrableDomain(domain), domain).not.toBeNull();
      expect(outletAt(domain)?.domains, domain).toContain(domain);
    }
  });

  test('lists every name once, countries and languages by their codes, feeds by web addresses', () => {
    const names = CATALOGUE.map((entry) => entry.name.toLowerCase());
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    for (const { name, country, language, owner, feeds } of CATALOGUE) {
      expect(name).toMatch(/^\S(?:.{0,58}\S)?$/u);
      if (country !== null) expect(country).toMatch(/^[A-Z]{2}$/);
      if (language !== null) expect(language).toMatch(/^[a-z]{2,3}$/);
      if (owner !== null) expect(owner.length).toBeLessThanOrEqual(60);
      for (const feed of feeds) expect(new URL(feed).protocol).toMatch(/^https?:$/);
    }
  });

  test('has one line an outlet', () => {
    expect(readFileSync(FILE, 'utf8').trim().split('\n').length).toBe(CATALOGUE.length + 2);
  });

  test('finds an outlet by any page of its domains, a host listed for itself before the domain', () => {
    expect(outletAt('https://www.nytimes.com/2017/x.html')?.name).toBe('The New York Times');
    expect(outletAt('https://g1.globo.com/x')?.name).toBe('G1');
    expect(outletAt('https://oglobo.globo.com/x')?.name).toBe('O Globo');
    expect(outletAt('https://nytimes.com.example.org/')).toBeNull();
    expect(outletNamed('new york times')?.domains).toContain('nytimes.com');
  });

  test('tells whether two outlets are one', () => {
    const bbc = { name: 'BBC News', domain: 'bbc.com' };
    expect(sameOutlet(bbc, { name: 'BBC', domain: 'bbc.co.uk' })).toBe(true);
    expect(sameOutlet(bbc, { name: 'the BBC News', domain: null })).toBe(true);
    expect(sameOutlet(bbc, { name: 'BBC News', domain: 'bbc-news.example' })).toBe(false);
    expect(sameOutlet({ name: 'A', domain: null }, { name: null, domain: null })).toBe(false);
  });

  test.each([[{}], [{ name: 'A' }], [{ domains: ['a.example'] }], [null], ['x']])('refuses %j', (row) => {
    expect(() => readEntry(row, 0)).toThrow(CatalogueError);
  });
});
