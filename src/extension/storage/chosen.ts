/**
 * The outlets that the reader chose. What polling needs of each stands here and not only in the catalogue, so that a
 * later catalogue takes nothing away from the reader's list.
 */
import { webAddress } from '../../feeds/addresses';
import { isRecord } from '../shape';

export interface ChosenOutlet {
  /** The main domain of the outlet; no two chosen outlets share it. */
  readonly domain: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2, null where unknown. */
  readonly country: string | null;
  /** BCP 47 primary language, null where unknown. */
  readonly language: string | null;
  /** Addresses of its feeds, http(s), each once. */
  readonly feeds: readonly string[];
}

/** In the order in which they were chosen. */
export type Chosen = readonly ChosenOutlet[];

export const CHOSEN_KEY = 'outlets';
/** More than any reader follows, and few enough to be polled in one sitting. */
export const CHOSEN_LIMITS = { outlets: 1_000, feeds: 20, text: 300 } as const;

/** The choice out of whatever was stored or imported; what is no outlet with a feed is left out. Never throws. */
export function chosenFrom(stored: unknown): Chosen {
  if (!Array.isArray(stored)) return [];
  const chosen = new Map<string, ChosenOutlet>();
  for (const entry of stored.slice(0, CHOSEN_LIMITS.outlets)) {
    const outlet = outletFrom(entry);
    if (outlet && !chosen.has(outlet.domain)) chosen.set(outlet.domain, outlet);
  }
  return [...chosen.values()];
}

function outletFrom(entry: unknown): ChosenOutlet | null {
  if (!isRecord(entry)) return null;
  const domain = textFrom(entry.domain)?.toLowerCase();
  if (!domain || !Array.isArray(entry.feeds)) return null;
  const feeds = entry.feeds.flatMap((feed) => (typeof feed === 'string' ? (webAddress(feed)?.href ?? []) : []));
  if (feeds.length === 0) return null;
  return {
    domain,
    name: textFrom(entry.name) ?? domain,
    country: textFrom(entry.country),
    language: textFrom(entry.language),
    feeds: [...new Set(feeds)].slice(0, CHOSEN_LIMITS.feeds),
  };
}

const textFrom = (value: unknown): string | null =>
  typeof value === 'string' ? value.trim().slice(0, CHOSEN_LIMITS.text) || null : null;

/** With further outlets; one that is chosen already gets the feeds that it lacks. */
export function withOutlets(chosen: Chosen, added: Chosen): Chosen {
  const all = new Map(chosen.map((outlet) => [outlet.domain, outlet]));
  for (const outlet of added) {
    const known = all.get(outlet.domain);
    const feeds = [...new Set([...(known?.feeds ?? []), ...outlet.feeds])].slice(0, CHOSEN_LIMITS.feeds);
    all.set(outlet.domain, { ...(known ?? outlet), feeds });
  }
  return [...all.values()].slice(0, CHOSEN_LIMITS.outlets);
}

export const withoutOutlets = (chosen: Chosen, domains: readonly string[]): Chosen =>
  chosen.filter(({ domain }) => !domains.includes(domain));
