import { registrableDomain } from '../outlets/address';
import { outletAt } from '../outlets/catalogue';
import type { Outlet } from '../outlets/outlet';
import type { Article } from './article';

/**
 * Tells whose article it is: the catalogue's outlet of its domain, else the name the page gives with its registrable
 * domain. The canonical address counts only within the page's own registrable domain; any page may claim another's.
 */
export function identify(article: Article): Article {
  const { url, canonical } = article;
  const own = url === null ? null : registrableDomain(url);
  const declared = canonical === null ? null : registrableDomain(canonical);
  const trusted = declared !== null && (own === null || own === declared) ? canonical : null;
  return { ...article, canonical: trusted, outlet: outletFor(article, own ?? declared) };
}

function outletFor({ url, canonical, outlet }: Article, domain: string | null): Outlet {
  const address = url ?? canonical;
  const entry = address === null ? null : outletAt(address);
  if (entry !== null) return { name: entry.name, domain: entry.domains[0] ?? domain };
  return { name: outlet.name ?? domain, domain: domain ?? outlet.domain };
}
