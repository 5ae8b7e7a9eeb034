import type { FeedState } from './state';

/** Feeds by any of their names; last, whatever there is, since many a server calls a feed plain text. */
const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.5';

/**
 * What is asked of the server: the feed unless it is the one that was read last. No cookies, no referrer, nothing of the
 * browser's cache, so that a poll tells the outlet nothing but that somebody reads its feed.
 * Source: RFC 9110, section 13 (conditional requests); the validators are given back as they came.
 */
export function requestFor(state: FeedState): { readonly url: string; readonly init: RequestInit } {
  const headers: Record<string, string> = { Accept: ACCEPT };
  if (state.etag !== null) headers['If-None-Match'] = state.etag;
  if (state.lastModified !== null) headers['If-Modified-Since'] = state.lastModified;
  return {
    url: state.address,
    init: {
      headers,
      method: 'GET',
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'follow',
      referrerPolicy: 'no-referrer',
    },
  };
}
