import { hashString } from '../index/hash';
import { registrableDomain } from '../outlets/address';
import { webAddress } from './addresses';
import { type AddressPolicy, type FeedAnswer, judgeAnswer } from './answer';
import { sortByBelonging } from './belonging';
import { type Body, readBody } from './body';
import { decodeFeed } from './decode';
import { type Feed, FeedError, type FeedItem, type FeedNote } from './feed';
import { newsAmong } from './news';
import { readFeed } from './read-feed';
import { requestFor } from './request';
import { nextAfterFailure, nextAfterSuccess, type Pace } from './schedule';
import type { FeedState, PollError } from './state';

/** What a poll needs of the world. */
export interface Surroundings extends Pace {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A signal that aborts after so many milliseconds (`AbortSignal.timeout`). */
  readonly timeOut: (milliseconds: number) => AbortSignal;
  /** Which answers are believed; by default none out of the reader's own network (see mayAnswer). */
  readonly policy?: AddressPolicy;
}

export interface PolledFeed {
  readonly state: FeedState;
  /** Domains of the feed's outlet, as the catalogue or the person gives them; empty where unknown. */
  readonly domains: readonly string[];
}

export type PollOutcome =
  | {
      readonly kind: 'news';
      readonly feed: Feed;
      readonly fresh: readonly FeedItem[];
      readonly changed: readonly FeedItem[];
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly error: PollError }
  | { readonly kind: 'stopped' };

/**
 * The outcome and the state to go on with. Whoever stores news stores the state with it or after it: a state stored
 * alone would hold the news for seen.
 */
export interface PollResult {
  readonly state: FeedState;
  readonly outcome: PollOutcome;
}

/** A feed of full texts has a few megabytes; bytes after decompression. Seconds from the request to the body's end. */
export const POLL_LIMITS = { bytes: 8_000_000, seconds: 30 } as const;

/** So many answers in a row from one other address, and the feed has moved there: fetch does not tell 301 from 302. */
const MOVED_AFTER = 3;

/**
 * Asks for one feed and tells what is new in it. Never throws for what a server does; a stopped poll leaves the state as
 * it was.
 */
export async function pollFeed(feed: PolledFeed, world: Surroundings, stop: AbortSignal): Promise<PollResult> {
  const { state } = feed;
  if (stop.aborted) return { state, outcome: { kind: 'stopped' } };
  const late = world.timeOut(POLL_LIMITS.seconds * 1000);
  const signal = AbortSignal.any([late, stop]);
  let answered = false;
  try {
    const { url, init } = requestFor(state);
    const response = await world.fetch(url, { ...init, signal });
    answered = true;
    const answer = judgeAnswer(response, state, world.now(), world.policy);
    if (answer.kind !== 'feed') response.body?.cancel().catch(() => {});
    if (answer.kind === 'failed') return failed(state, world, answer.error, answer.retryAfter);
    const found = { ...state, redirect: redirectAfter(state, response.url) };
    if (answer.kind === 'unchanged') return { state: succeeded(found, world), outcome: { kind: 'unchanged' } };
    const body = await readBody(response.body, POLL_LIMITS.bytes, signal);
    return read({ ...feed, state: found }, body, answer, response.url, world);
  } catch (error) {
    if (stop.aborted) return { state, outcome: { kind: 'stopped' } };
    if (late.aborted) return failed(state, world, { code: 'time-out', seconds: POLL_LIMITS.seconds }, null);
    if (error instanceof FeedError) return failed(state, world, { code: error.code, details: error.message }, null);
    // fetch and streams reject with a TypeError for whatever goes wrong on the way; anything else is a fault of ours.
    if (!(error instanceof TypeError) && !(error instanceof DOMException)) throw error;
    return failed(state, world, { code: answered ? 'broken-off' : 'no-connection', details: causeOf(error) }, null);
  }
}

/** Reads what came. A failure keeps the validators of the last good answer. @throws FeedError */
function read(
  { state, domains }: PolledFeed,
  body: Body,
  { charset, etag, lastModified }: FeedAnswer,
  address: string,
  world: Surroundings,
): PollResult {
  const { text } = decodeFeed(body.bytes, charset);
  const hash = hashString(text);
  if (hash === state.body)
    return { state: succeeded({ ...state, etag, lastModified }, world), outcome: { kind: 'unchanged' } };
  const feed = readFeed(text, address, { now: world.now() });
  const { belonging, kept, foreign, foreignDomains } = sortByBelonging(feed.items, domains, state.belonging);
  if (kept.length === 0 && foreign.length > 0)
    return failed(state, world, { code: 'foreign', domains: foreignDomains.slice(0, 10) }, null);
  const { fresh, changed, seen } = newsAmong(kept, state.seen);
  const strangers: readonly FeedNote[] = foreign.length > 0 ? [{ code: 'foreign', count: foreign.length }] : [];
  // What was cut off on the way may come whole the next time, and must not be held for unchanged then.
  const whole = !body.cut && !feed.notes.some((note) => note.code === 'cut-off');
  const next: FeedState = {
    ...state,
    ...(whole ? { etag, lastModified, body: hash } : { etag: null, lastModified: null, body: null }),
    ttl: feed.ttl,
    belonging: feed.items.length === 0 ? state.belonging : belonging,
    seen,
    notes: [...feed.notes, ...strangers],
  };
  const outcome: PollOutcome =
    fresh.length + changed.length === 0 ? { kind: 'unchanged' } : { kind: 'news', feed, fresh, changed };
  return { state: succeeded(next, world), outcome };
}

/** The state after an answer; the address follows a feed that has moved within its outlet's domain. */
function succeeded(state: FeedState, world: Surroundings): FeedState {
  const now = world.now();
  const moved = state.redirect !== null && state.redirect.times >= MOVED_AFTER && maySettle(state, state.redirect.to);
  return {
    ...state,
    ...(moved ? { address: state.redirect.to, redirect: null } : {}),
    lastTry: now,
    lastSuccess: now,
    lastError: null,
    failures: 0,
    nextTry: nextAfterSuccess(now, state.ttl, world),
  };
}

function failed(state: FeedState, world: Surroundings, error: PollError, retryAfter: number | null): PollResult {
  const now = world.now();
  const failures = state.failures + 1;
  const nextTry = nextAfterFailure(now, failures, error, retryAfter, world.random);
  const next = { ...state, lastTry: now, lastError: error, failures, nextTry };
  return { state: next, outcome: { kind: 'failed', error } };
}

function redirectAfter(state: FeedState, final: string): FeedState['redirect'] {
  if (final === '' || final === webAddress(state.address)?.href) return null;
  return { to: final, times: state.redirect?.to === final ? state.redirect.times + 1 : 1 };
}

/** Whether a move may be remembered: within the registrable domain, and never from https to http. */
function maySettle({ address }: FeedState, to: string): boolean {
  const [old, target] = [webAddress(address), webAddress(to)];
  if (old === null || target === null || (old.protocol === 'https:' && target.protocol === 'http:')) return false;
  return (registrableDomain(to) ?? target.host) === (registrableDomain(address) ?? old.host);
}

function causeOf(error: Error): string {
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return (code || (cause instanceof Error ? cause.message : '') || error.message).slice(0, 200);
}
