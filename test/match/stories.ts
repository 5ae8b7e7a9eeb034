import type { Digest } from '../../src/digest/digest';
import { digestItem } from '../../src/digest/item';
import type { IndexEntry } from '../../src/index/entry';

/** Articles of fictional outlets on fictional events, in our own words. */
export interface Told {
  readonly id: string;
  readonly outlet: string;
  readonly headline: string;
  readonly text: string;
  readonly published: string | null;
}

export const FERRY: readonly Told[] = [
  {
    id: 'ferry-1',
    outlet: 'dispatch.example',
    headline: 'Ferry Solveig runs aground off Holm Island with 240 aboard',
    text: 'The ferry Solveig ran aground off Holm Island early on Tuesday with 240 passengers aboard. Captain Ida Brand said nobody was hurt. Lifeboats from Ostvik took the passengers ashore within three hours, the coast guard said.',
    published: '2031-05-06',
  },
  {
    id: 'ferry-2',
    outlet: 'northstar.example',
    headline: 'Passengers taken off grounded ferry near Holm',
    text: 'Lifeboats took 240 people off the ferry Solveig after it hit rocks near Holm Island, the coast guard said on Tuesday. Its captain, Ida Brand, had reported thick fog. The ship belongs to Ostvik Lines.',
    published: '2031-05-06',
  },
  {
    id: 'ferry-3',
    outlet: 'herald.example',
    headline: 'Fog blamed as Solveig ferry hits rocks off Holm Island',
    text: 'Thick fog lay over Holm Island when the ferry Solveig hit rocks there, Ostvik Lines said. All 240 passengers are safe. Captain Ida Brand is to be heard by the maritime board next week.',
    published: '2031-05-07',
  },
];

export const OTHERS: readonly Told[] = [
  {
    id: 'bridge',
    outlet: 'northstar.example',
    headline: 'Council votes to close Lindqvist bridge for repairs',
    text: 'The council of Ostrava voted on Monday to close the Lindqvist bridge for two years. Repairs will cost 90 million crowns, the mayor said.',
    published: '2031-05-05',
  },
  {
    id: 'museum',
    outlet: 'herald.example',
    headline: 'Museum of glass reopens after flood',
    text: 'The museum of glass in Brno reopened its doors on Wednesday, a year after a flood ruined its halls. Director Petra Novotna thanked 600 donors.',
    published: '2031-05-07',
  },
  {
    id: 'old-ferry',
    outlet: 'herald.example',
    headline: 'Ferry Solveig runs aground off Holm Island',
    text: 'The ferry Solveig ran aground off Holm Island on Sunday with 80 passengers aboard. Lifeboats from Ostvik took them ashore, the coast guard said.',
    published: '2030-01-13',
  },
];

export function digestOf(told: Told, more: Partial<Parameters<typeof digestItem>[0]> = {}): Digest {
  const { id, outlet, headline, text, published } = told;
  return digestItem({
    url: `https://${outlet}/${id}`,
    headline,
    text,
    published,
    outlet: { name: null, domain: outlet },
    language: 'en',
    ...more,
  });
}

export const entryOf = (told: Told): IndexEntry => ({
  id: told.id,
  story: null,
  listedBy: null,
  digest: digestOf(told),
});
