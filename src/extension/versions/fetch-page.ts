import { mayAnswer, webAddress } from '../../feeds/addresses';
import { readBody } from '../../feeds/body';
import { charsetOf, decodePage } from '../../feeds/decode-page';
import { registrableDomain } from '../../outlets/address';
import type { VersionTrouble } from './outcome';

export const FETCH_LIMITS = {
  /** Bytes of a page after decompression; the largest news pages have about 3 MB. */
  bytes: 5_000_000,
  /** Milliseconds from the request to the last byte. */
  time: 20_000,
} as const;

/** fetch, or a test's. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export type FetchedPage =
  | { readonly kind: 'page'; readonly html: string; readonly url: string }
  | { readonly kind: 'failed'; readonly trouble: VersionTrouble };

const failed = (trouble: VersionTrouble): FetchedPage => ({ kind: 'failed', trouble });

/**
 * Fetches one page: one request without cookies and without a referrer, so that the outlet learns that somebody reads its
 * article and nothing else. The last address is judged, since fetch hides the hops: a page of another registrable domain
 * is not the outlet's article. Never throws.
 * @param stop aborted when the reader wants no more
 */
export async function fetchPage(
  url: string,
  fetch: Fetch,
  stop: AbortSignal,
  limits: { readonly bytes: number; readonly time: number } = FETCH_LIMITS,
): Promise<FetchedPage> {
  const patience = AbortSignal.timeout(limits.time);
  const signal = AbortSignal.any([stop, patience]);
  try {
    const response = await fetch(url, {
      method: 'GET',
      headers: { Accept: 'text/html, application/xhtml+xml;q=0.9' },
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'follow',
      referrerPolicy: 'no-referrer',
      signal,
    });
    const trouble = troubleOf(response, url);
    if (trouble !== null) {
      response.body?.cancel().catch(() => {});
      return failed(trouble);
    }
    const body = await readBody(response.body, limits.bytes, signal);
    if (body.cut) return failed({ code: 'too-large' });
    const html = decodePage(body.bytes, charsetOf(response.headers.get('content-type') ?? ''));
    return { kind: 'page', html, url: response.url };
  } catch {
    if (stop.aborted) return failed({ code: 'stopped' });
    return failed({ code: patience.aborted ? 'time-out' : 'unreachable' });
  }
}

/** What the head of an answer says against reading its body, where it came from first; null for nothing. */
function troubleOf({ url, status, headers }: Response, asked: string): VersionTrouble | null {
  if (!mayAnswer(url, asked)) return { code: 'not-allowed-address' };
  if (siteOf(url) !== siteOf(asked)) return { code: 'redirected', domain: siteOf(url) };
  if (status === 404 || status === 410) return { code: 'gone', status };
  if (status === 401 || status === 402 || status === 403 || status === 451) return { code: 'refused', status };
  if (status === 429) return { code: 'too-many-requests', status };
  if (status !== 200) return { code: 'status', status };
  const contentType = (headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  // A server that names no type sends HTML; what is none is no article to the reader of pages either.
  return /^(?:text\/html|application\/xhtml\+xml|)$/.test(contentType) ? null : { code: 'not-html', contentType };
}

/** The registrable domain, or the host where it has none. */
const siteOf = (address: string): string => registrableDomain(address) ?? webAddress(address)?.host ?? '';
