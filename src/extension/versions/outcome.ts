import type { Article } from '../../article/article';

/**
 * Why the whole article of another outlet could not be read. Each leaves the comparison on what was known before; what a
 * person reads of it is of the locale files, by `code`.
 */
export type VersionTrouble =
  /** The browser was not given leave for the outlet's pages, or refused it. */
  | { readonly code: 'no-permission' }
  /** No answer: no network, no such host, or a redirect to a site that may not be fetched from. */
  | { readonly code: 'unreachable' }
  | { readonly code: 'time-out' }
  | { readonly code: 'stopped' }
  /** 404 or 410. */
  | { readonly code: 'gone'; readonly status: number }
  /** The outlet gives the page to no one or not to us: 401, 402, 403, 451. */
  | { readonly code: 'refused'; readonly status: number }
  | { readonly code: 'too-many-requests'; readonly status: number }
  /** Any other status that is no success. */
  | { readonly code: 'status'; readonly status: number }
  /** Led to a page of another site, which is not the outlet's article. */
  | { readonly code: 'redirected'; readonly domain: string }
  /** Led to an address that no outlet has: of the reader's own network, or no web page. */
  | { readonly code: 'not-allowed-address' }
  /** Bytes, elements, depth or text beyond what is read. */
  | { readonly code: 'too-large' }
  | { readonly code: 'not-html'; readonly contentType: string }
  | { readonly code: 'consent' }
  /** Only the beginning is shown. */
  | { readonly code: 'paywall' }
  | { readonly code: 'not-article'; readonly reason: string }
  /** A fault of ours. */
  | { readonly code: 'unexpected'; readonly details: string };

export type VersionOutcome =
  | { readonly kind: 'read'; readonly article: Article }
  | { readonly kind: 'failed'; readonly trouble: VersionTrouble };

export const troubled = (trouble: VersionTrouble): VersionOutcome => ({ kind: 'failed', trouble });
