/**
 * The script that runs in the page, injected when the reader clicks. It reads and changes nothing, sends no message and
 * keeps nothing: its value (the build makes it the file's last expression) goes back to whoever injected it.
 */
import { LIMITS, refusalOf } from '../../article/limits';
import { measureDocument } from '../../article/measure-document';
import { readPage } from '../../article/page';
import { discoverFeeds } from '../../feeds/discover';
import { LONGEST_FEED_ADDRESS } from '../found-feeds-shape';
import { describeError } from '../result';
import type { Reading } from './reading';
import { textLength } from './text-length';

const READABLE_TYPES = ['text/html', 'application/xhtml+xml'];

function read(): Reading {
  try {
    const contentType = document.querySelector('body > embed[type="application/pdf"]')
      ? 'application/pdf'
      : document.contentType;
    if (!READABLE_TYPES.includes(contentType)) return { kind: 'not-html', contentType };
    const size = measureDocument(document);
    if (refusalOf(size) !== null || textLength(document, LIMITS.text) >= LIMITS.text)
      return { kind: 'too-large', elements: size.elements, depth: size.depth };
    const url = document.location.href;
    const feeds = discoverFeeds(document, url).filter(({ address }) => address.length <= LONGEST_FEED_ADDRESS);
    return { kind: 'article', article: readPage(document, { url }), feeds };
  } catch (error) {
    return { kind: 'failed', details: describeError(error) };
  }
}

export default read();
