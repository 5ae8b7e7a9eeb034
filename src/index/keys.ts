import { canonicalAddress } from '../outlets/address';
import { hashString } from './hash';

/** The hash under which an address stands; 0 for none. The same for all spellings of one canonical address. */
export function addressHash(url: string | null): number {
  const address = url === null ? null : (canonicalAddress(url) ?? url);
  return address === null ? 0 : hashString(address) || 1;
}

/** The hash of an outlet's domain; 0 where it is unknown. */
export function outletHash(domain: string | null): number {
  return domain === null ? 0 : hashString(domain.toLowerCase().replace(/^www\./, '')) || 1;
}
