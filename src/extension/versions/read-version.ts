/**
 * "Read their version": fetches another outlet's article and reads it as the page itself is read. With everything that
 * reads pages in it, this is a chunk of its own that is loaded at the reader's click.
 */
import { CONSENT_REASON } from '../../article/kind';
import { LIMITS, refusalOf } from '../../article/limits';
import { measureDocument } from '../../article/measure-document';
import { measureHtml } from '../../article/measure-html';
import { readPage } from '../../article/page';
import { articleShape } from '../article-shape';
import { textLength } from '../content/text-length';
import { describeError } from '../result';
import { type Fetch, fetchPage } from './fetch-page';
import { troubled, type VersionOutcome } from './outcome';

export { originsOf } from '../access/hosts';

export interface ReaderPorts {
  readonly fetch: Fetch;
  /** HTML as a document that runs no script and loads nothing (DOMParser). */
  readonly parse: (html: string) => Document;
}

/** In a page of the extension. */
const PAGE_PORTS: ReaderPorts = {
  fetch: (url, init) => fetch(url, init),
  parse: (html) => new DOMParser().parseFromString(html, 'text/html'),
};

/** Reads the article at an address whole, or says why not. Never throws. */
export async function readVersion(
  url: string,
  stop: AbortSignal,
  ports: ReaderPorts = PAGE_PORTS,
): Promise<VersionOutcome> {
  try {
    const fetched = await fetchPage(url, ports.fetch, stop);
    return fetched.kind === 'failed' ? fetched : outcomeOf(fetched.html, fetched.url, ports);
  } catch (error) {
    return troubled({ code: 'unexpected', details: describeError(error) });
  }
}

/** Measured as text before it is parsed, and as a document before it is read. */
function outcomeOf(html: string, url: string, { parse }: ReaderPorts): VersionOutcome {
  if (refusalOf(measureHtml(html)) !== null) return troubled({ code: 'too-large' });
  const document = parse(html);
  if (refusalOf(measureDocument(document)) !== null || textLength(document, LIMITS.text) >= LIMITS.text)
    return troubled({ code: 'too-large' });
  const article = articleShape(readPage(document, { url }), 'article');
  // A page behind a wall may show too little to be an article at all.
  if (article.truncated) return troubled({ code: 'paywall' });
  if (article.kind === 'not-article')
    return troubled(
      article.reason === CONSENT_REASON ? { code: 'consent' } : { code: 'not-article', reason: article.reason },
    );
  return { kind: 'read', article };
}
