import { type AddressPolicy, judgeAnswer } from './answer';
import { readBody } from './body';
import { decodeFeed } from './decode';
import { requestFor } from './request';
import { newFeedState, type PollError } from './state';

/** What asking for one address needs of the world. */
export interface AskWorld {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A signal that aborts after so many milliseconds (`AbortSignal.timeout`). */
  readonly timeOut: (milliseconds: number) => AbortSignal;
  readonly policy?: AddressPolicy;
}

export type Asked =
  | {
      readonly kind: 'text';
      /** Where the answer came from in the end. */
      readonly address: string;
      readonly text: string;
    }
  | { readonly kind: 'failed'; readonly error: PollError };

/** A front page and a feed both stay far below; bytes after decompression, of which the rest is left unread. */
export const ASK_LIMITS = { bytes: 3_000_000, seconds: 15 } as const;

/**
 * Asks for a page or a feed once, by the same rules as a poll: no cookies, no referrer, bounded in size and time, an answer
 * out of the reader's own network thrown away. Nothing is remembered of it. Throws only the reason of `stop`.
 */
export async function askOnce(address: string, world: AskWorld, stop: AbortSignal): Promise<Asked> {
  const state = newFeedState(address);
  const late = world.timeOut(ASK_LIMITS.seconds * 1000);
  const signal = AbortSignal.any([late, stop]);
  let answered = false;
  try {
    const { url, init } = requestFor(state);
    const response = await world.fetch(url, { ...init, signal, headers: { Accept: 'text/html, */*;q=0.8' } });
    answered = true;
    const answer = judgeAnswer(response, state, world.now(), world.policy);
    if (answer.kind !== 'feed') {
      response.body?.cancel().catch(() => {});
      // Nothing was asked on a condition, so that "unchanged" is no answer to it.
      return { kind: 'failed', error: answer.kind === 'failed' ? answer.error : { code: 'status', status: 304 } };
    }
    const { bytes } = await readBody(response.body, ASK_LIMITS.bytes, signal);
    return { kind: 'text', address: response.url || url, text: decodeFeed(bytes, answer.charset).text };
  } catch (error) {
    stop.throwIfAborted();
    if (late.aborted) return { kind: 'failed', error: { code: 'time-out', seconds: ASK_LIMITS.seconds } };
    if (!(error instanceof TypeError) && !(error instanceof DOMException)) throw error;
    const details = error.message.slice(0, 200);
    return { kind: 'failed', error: { code: answered ? 'broken-off' : 'no-connection', details } };
  }
}
