import { mayAnswer } from './addresses';
import type { FeedState, PollError } from './state';

/** An answer whose body is to be read. */
export interface FeedAnswer {
  readonly kind: 'feed';
  /** The encoding that the server names. */
  readonly charset: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What the head of an answer says, before its body is read. */
export type Answer =
  | FeedAnswer
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'failed';
      readonly error: PollError;
      /** Milliseconds that the server asks to wait, null where it does not. */
      readonly retryAfter: number | null;
    };

/** Whether an answer from the first address may be believed when the second was asked. */
export type AddressPolicy = (final: string, configured: string) => boolean;

/** Longer validators are no server's. */
const MAX_VALIDATOR = 1000;

/**
 * Judges the head of an answer: where it came from first, then its status. Only 200 is a feed.
 * @param now milliseconds since 1970, against which a Retry-After date is read
 */
export function judgeAnswer(
  { status, url, headers }: Pick<Response, 'status' | 'url' | 'headers'>,
  state: FeedState,
  now: number,
  policy: AddressPolicy = mayAnswer,
): Answer {
  if (!policy(url, state.address))
    return { kind: 'failed', error: { code: 'not-allowed-address', address: url.slice(0, 200) }, retryAfter: null };
  if (status === 304) return { kind: 'unchanged' };
  if (status !== 200)
    return { kind: 'failed', error: errorOf(status), retryAfter: retryAfterOf(headers.get('retry-after'), now) };
  return {
    kind: 'feed',
    charset: /charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(headers.get('content-type') ?? '')?.[1] ?? null,
    etag: validator(headers.get('etag')),
    lastModified: validator(headers.get('last-modified')),
  };
}

const validator = (value: string | null): string | null =>
  value === null || value === '' || value.length > MAX_VALIDATOR ? null : value;

function errorOf(status: number): PollError {
  if (status === 401 || status === 402 || status === 403 || status === 451) return { code: 'refused', status };
  if (status === 404) return { code: 'not-found', status };
  if (status === 410) return { code: 'gone', status };
  if (status === 429 || status === 503) return { code: 'too-many-requests', status };
  return { code: status >= 500 ? 'server' : 'status', status };
}

/**
 * Milliseconds from now that a Retry-After header asks for, in seconds or as a date; null for none or nonsense.
 * Source: RFC 9110, 10.2.3.
 */
export function retryAfterOf(header: string | null, now: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = /[a-z]{3}/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
