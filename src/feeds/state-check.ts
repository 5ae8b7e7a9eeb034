import { isLoose, type Loose } from '../index/loose';
import { webAddress } from './addresses';
import type { Belonging } from './belonging';
import type { FeedNote } from './feed';
import { listOf } from './loose';
import { type FeedState, newFeedState, type PollError, type SeenItem } from './state';

/**
 * A feed's state as it comes back from storage or from an export, checked field by field: what is not what it should be
 * is as if it were not known, so that at worst a feed is read anew. Null where there is no address.
 */
export function feedStateFrom(value: unknown): FeedState | null {
  if (!isLoose(value) || typeof value.address !== 'string') return null;
  const address = webAddress(value.address);
  if (address === null) return null;
  const fresh = newFeedState(value.address);
  const redirect = isLoose(value.redirect) ? value.redirect : {};
  return {
    ...fresh,
    etag: text(value.etag),
    lastModified: text(value.lastModified),
    ttl: number(value.ttl),
    lastTry: number(value.lastTry),
    lastSuccess: number(value.lastSuccess),
    nextTry: number(value.nextTry) ?? 0,
    failures: number(value.failures) ?? 0,
    lastError: errorFrom(value.lastError),
    notes: listOf(value.notes).flatMap(noteFrom),
    redirect:
      typeof redirect.to === 'string' && typeof redirect.times === 'number'
        ? { to: redirect.to, times: redirect.times }
        : null,
    belonging: belongingFrom(value.belonging),
    body: number(value.body),
    seen: Array.isArray(value.seen) ? value.seen.filter(isSeen) : [],
  };
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const number = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null);
const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
const isSeen = (value: unknown): value is SeenItem =>
  Array.isArray(value) && value.length === 2 && value.every((part) => Number.isInteger(part));

function belongingFrom(value: unknown): Belonging | null {
  if (!isLoose(value)) return null;
  if (value.kind === 'any') return { kind: 'any' };
  return value.kind === 'own' ? { kind: 'own', domains: texts(value.domains) } : null;
}

const NOTES: readonly FeedNote['code'][] = [
  'dates-dropped',
  'duplicates',
  'no-address',
  'too-many',
  'cut-off',
  'foreign',
];

function noteFrom(value: Loose): readonly FeedNote[] {
  const code = NOTES.find((known) => known === value.code);
  const count = number(value.count);
  return code === undefined || count === null ? [] : [{ code, count }];
}

const WITH_DETAILS = ['no-connection', 'broken-off', 'empty', 'web-page', 'not-a-feed', 'cut-off'] as const;
const WITH_STATUS = ['refused', 'not-found', 'gone', 'too-many-requests', 'server', 'status'] as const;

function errorFrom(value: unknown): PollError | null {
  if (!isLoose(value)) return null;
  const { code } = value;
  const [seconds, status] = [number(value.seconds), number(value.status)];
  const plain = WITH_DETAILS.find((known) => known === code);
  if (plain !== undefined) return { code: plain, details: text(value.details) ?? '' };
  const told = WITH_STATUS.find((known) => known === code);
  if (told !== undefined) return status === null ? null : { code: told, status };
  if (code === 'time-out') return seconds === null ? null : { code, seconds };
  if (code === 'not-allowed-address') return { code, address: text(value.address) ?? '' };
  return code === 'foreign' ? { code, domains: texts(value.domains) } : null;
}
