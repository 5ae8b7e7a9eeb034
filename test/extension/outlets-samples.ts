/** Outlets, feeds and reports of our own invention. */
import type { FeedReport } from '../../src/extension/live-status';
import type { ChosenOutlet } from '../../src/extension/storage/chosen';
import type { CatalogueEntry } from '../../src/outlets/outlet';

export const outlet = (domain: string, ...feeds: string[]): ChosenOutlet => ({
  domain,
  name: domain,
  country: null,
  language: null,
  feeds: feeds.length > 0 ? feeds : [`https://${domain}/feed`],
});

export const entry = (name: string, changes: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
  name,
  domains: [`${name.toLowerCase().replace(/\W+/g, '-')}.example`],
  country: 'GB',
  language: 'en',
  owner: null,
  ownerKind: 'private',
  feeds: ['https://feeds.example/1'],
  ...changes,
});

export const report = (changes: Partial<FeedReport> = {}): FeedReport => ({
  address: 'https://courier.example/feed',
  domain: 'courier.example',
  lastTry: 1_000,
  lastSuccess: 1_000,
  nextTry: 5_000,
  trouble: null,
  notes: [],
  ...changes,
});
