import { createRequire } from 'node:module';
import type * as Jsdom from 'jsdom';
import type { Article } from '../article/article';
import { identify } from '../article/identify';
import { refusalOf } from '../article/limits';
import { measureHtml } from '../article/measure-html';
import { readPage } from '../article/page';
import { readText } from '../article/text';
import { decodePage } from '../feeds/decode-page';
import { InputError } from './exit';

/** jsdom takes longer to load than most commands take to run: it is loaded with the first page. */
const loadJsdom = (): typeof Jsdom => createRequire(import.meta.url)('jsdom') as typeof Jsdom;

/**
 * HTML as an Article. No script runs and nothing is fetched.
 * @throws InputError where the document is over the limits, before it is parsed.
 */
export function readHtml(html: string | Buffer, url: string | null): Article {
  const refusal = refusalOf(measureHtml(typeof html === 'string' ? html : html.toString('latin1')));
  if (refusal) throw new InputError(refusal);
  const { JSDOM, VirtualConsole } = loadJsdom();
  const dom = new JSDOM(typeof html === 'string' ? html : decodePage(html, null), {
    virtualConsole: new VirtualConsole(),
    ...(url ? { url } : {}),
  });
  try {
    return identify(readPage(dom.window.document, { url }));
  } finally {
    dom.window.close();
  }
}

/** The raw text of a saved page as an Article. */
export const readPlainText = (text: string, url: string | null): Article => identify(readText(text, { url }));

/** True for text that begins like an HTML document: what stands in a file without a telling name is judged by this. */
export const looksLikeHtml = (text: string): boolean =>
  /^\s*(?:<!--|<!doctype|<\?xml[^>]*>\s*<(?:!doctype|html)|<(?:html|head|body|div|article|main|p|h1|meta|title)[\s>])/i.test(
    text.slice(0, 2000),
  );
