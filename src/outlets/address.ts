import { getDomain } from 'tldts-icann';
import { publisherDomain } from './shared-hosts';

/** Query parameters that say where a reader came from, not what is read. */
const TRACKING =
  /^(?:(?:utm|ga|pk|mtm|hsa|mc|at|ns)_.*|wt[._].*|xtor|[a-z]{0,3}clid|gbraid|wbraid|igshid|igsh|ocid|cmpid?|icid|ito|partner|ref|ref_src|ref_url|referrer|source|src|smid|smtyp|sref|_ga|_gl|guccounter|guce_referrer(?:_sig)?|amp|outputtype|soc_src|soc_trk|spm|reflink|link_source|taid|n?cid|intcmp|campaign|via)$/i;

function parse(url: string): URL | null {
  try {
    const parsed = new URL(url.trim());
    return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed : null;
  } catch {
    return null;
  }
}

/**
 * The registrable domain of an address or of a bare host ("https://www.dawn.example.co.uk/x" is "example.co.uk"); on
 * hosts that many publishers share, with the publisher's label. Null for what has none. Source: Public Suffix List.
 */
export function registrableDomain(url: string): string | null {
  const host = (parse(url) ?? parse(`https://${url.trim()}`))?.hostname;
  if (host === undefined) return null;
  const domain = getDomain(host);
  return domain === null ? null : publisherDomain(host, domain);
}

/**
 * The form of an address by which two of them are known to be the same page: https, lower-case host without "www",
 * "m" or "amp", no fragment, no tracking parameters, the others sorted, no AMP suffix, no slash at the end.
 * Null for what is no web address.
 */
export function canonicalAddress(url: string): string | null {
  const parsed = parse(url);
  if (parsed === null) return null;
  const host = parsed.hostname.replace(/^(?:(?:www\d?|m|mobile|amp)\.)+(?=[^.]+\.)/, '').replace(/\.$/, '');
  const port = parsed.port === '' ? '' : `:${parsed.port}`;
  const query = [...parsed.searchParams].filter(([name]) => !TRACKING.test(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const search = query.length === 0 ? '' : `?${new URLSearchParams(query)}`;
  let path = parsed.pathname.replace(/\/{2,}/g, '/');
  for (let before = ''; before !== path; ) {
    before = path;
    path = path
      .replace(/^\/amp(?=\/)/, '')
      .replace(/(?:\/amp|\.amp)(?=\/?$)/, '')
      .replace(/\.amp(?=\.html?$)/, '')
      .replace(/\/(?:index\.html?)?$/, '');
  }
  return `https://${host}${port}${path}${search}`;
}

/** A slug ends in one of these; they are no words of it. */
const EXTENSION = /\.(?:html?|php|aspx?|jsp|shtml|cms|ece|amp|md|json|xml|story|stm)$/i;

/**
 * The words an address tells about its page, lower case: of the path segment with the most of them, without numbers'
 * ids ("…/2017/04/07/city-council-votes-12345.html" gives city, council, votes). Empty where the path tells none.
 */
export function slugWords(url: string): readonly string[] {
  const path = parse(url)?.pathname ?? (/^\/?[^\s:]+$/.test(url) ? url : '');
  let best: readonly string[] = [];
  for (const segment of path.split('/')) {
    const words = decode(segment)
      .replace(EXTENSION, '')
      .split(/[-_+\s.,]+/)
      .filter((word) => /\p{L}/u.test(word) && !isId(word))
      .map((word) => word.toLowerCase());
    if (words.length >= Math.max(2, best.length)) best = words;
  }
  return best;
}

const isId = (word: string): boolean => /^[a-z]{0,4}\d{3,}[a-z\d]*$/i.test(word) || /^(?=.*\d)[\da-f]{8,}$/i.test(word);

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
