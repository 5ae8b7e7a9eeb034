import { webAddress } from '../../feeds/addresses';
import { registrableDomain } from '../../outlets/address';

/**
 * What must be asked of the reader before an address may be fetched: a match pattern for the whole of its registrable
 * domain, so that one answer holds for an outlet's feed, its articles and its www. Null for what is no web address.
 * Source: match patterns (MDN, WebExtensions).
 */
export function originPattern(address: string): string | null {
  const url = webAddress(address);
  if (url === null) return null;
  const domain = registrableDomain(url.href);
  // A bare host (an address in numbers, a name of a local network) has no subdomains.
  return domain === null ? `*://${url.hostname}/*` : `*://*.${domain}/*`;
}

/** The patterns that cover addresses, each once, in order of first mention; what is no web address is left out. */
export const originsOf = (addresses: readonly string[]): readonly string[] => [
  ...new Set(addresses.flatMap((address) => originPattern(address) ?? [])),
];
