import { outletAt } from '../../outlets/catalogue';
import type { OutletFacts } from '../messages';

const UNKNOWN: OutletFacts = { country: null, owner: null, ownerKind: 'unknown' };

/** What the catalogue says of the outlet at a domain. */
export function outletFacts(domain: string | null): OutletFacts {
  const entry = domain === null ? null : outletAt(domain);
  return entry === null ? UNKNOWN : { country: entry.country, owner: entry.owner, ownerKind: entry.ownerKind };
}
