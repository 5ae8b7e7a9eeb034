import { mayAnswer } from '../../feeds/addresses';
import { readBody } from '../../feeds/body';
import { PackTroubleError } from './trouble';
import type { FetchWorld } from './world';

export interface FetchedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly etag: string | null;
  /** Where the answer came from, after what redirects there were. */
  readonly address: string;
}

/** Seconds from the request to the end of the body: a day's piece over a slow line. */
const SECONDS = 120;
const MAX_ETAG = 1_000;

/**
 * Fetches one file of a pack: no cookies, no referrer, nothing of the browser's cache.
 * @param etag of what is held; the answer is null where the server says that it has not changed
 * @param limit bytes, after decompression
 * @throws PackTroubleError
 */
export async function fetchFile(
  address: string,
  { etag, limit }: { readonly etag: string | null; readonly limit: number },
  { fetch, timeOut, policy = mayAnswer }: FetchWorld,
): Promise<FetchedFile | null> {
  const signal = timeOut(SECONDS * 1000);
  try {
    const response = await fetch(address, {
      method: 'GET',
      headers: etag === null ? {} : { 'If-None-Match': etag },
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'follow',
      referrerPolicy: 'no-referrer',
      signal,
    });
    const { status, url, headers } = response;
    const leave = (code: 'status' | 'not-allowed-address', details: string): PackTroubleError => {
      response.body?.cancel().catch(() => {});
      return new PackTroubleError(code, details.slice(0, 200));
    };
    if (!policy(url, address)) throw leave('not-allowed-address', url);
    if (status === 304 && etag !== null) return null;
    if (status !== 200) throw leave('status', String(status));
    const { bytes, cut } = await readBody(response.body, limit, signal);
    if (cut) throw new PackTroubleError('too-large', `${url} has more than ${limit} bytes`);
    const given = headers.get('etag');
    return {
      bytes: new Uint8Array(bytes),
      etag: given !== null && given.length <= MAX_ETAG ? given : null,
      address: url,
    };
  } catch (error) {
    if (error instanceof PackTroubleError) throw error;
    if (signal.aborted) throw new PackTroubleError('time-out', String(SECONDS));
    // fetch and streams reject with a TypeError for whatever goes wrong on the way; anything else is a fault of ours.
    if (!(error instanceof TypeError) && !(error instanceof DOMException)) throw error;
    throw new PackTroubleError('no-connection', error.message);
  }
}
