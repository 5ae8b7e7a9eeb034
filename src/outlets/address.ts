import { getDomain } from 'tldts-icann';
import { webUrl } from './canonical';
import { publisherDomain } from './shared-hosts';

export { canonicalAddress } from './canonical';

/**
 * The registrable domain of an address or of a bare host ("https://www.dawn.example.co.uk/x" is "example.co.uk"); on
 * hosts that many publishers share, with the publisher's label. Null for what has none. Source: Public Suffix List.
 */
export function registrableDomain(url: string): string | null {
  const host = (webUrl(url) ?? webUrl(`https://${url.trim()}`))?.hostname;
  if (host === undefined) return null;
  const domain = getDomain(host);
  return domain === null ? null : publisherDomain(host, domain);
}

/** A slug ends in one of these; they are no words of it. */
const EXTENSION = /\.(?:html?|php|aspx?|jsp|shtml|cms|ece|amp|md|json|xml|story|stm)$/i;

/**
 * The words an address tells about its page, lower case: of the path segment with the most of them, without numbers'
 * ids ("…/2017/04/07/city-council-votes-12345.html" gives city, council, votes). Empty where the path tells none.
 */
export function slugWords(url: string): readonly string[] {
  const path = webUrl(url)?.pathname ?? (/^\/?[^\s:]+$/.test(url) ? url : '');
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
