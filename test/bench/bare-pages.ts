import path from 'node:path';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import { requireBrowser } from '../browsers/install';

/** The page's own scripts, pictures and styles stay out: nothing but its markup is read, and nothing is fetched. */
const BARE = { 'content-security-policy': "default-src 'none'", 'content-type': 'text/html; charset=utf-8' };

/** Chromium that shows saved pages at their addresses, one after the other, and runs a bundle in each. */
export interface BarePages {
  readonly version: string;
  /** Value of an expression, in which the bundle is called `inPage`, on a page. A page that fails is tried once more, in a fresh one. */
  read<T>(from: { readonly url: string; readonly html: string }, expression: string): Promise<T>;
  close(): Promise<void>;
}

/** Starts Chromium with a bundle of the given file of this folder. */
export async function openBarePages(entry: string): Promise<BarePages> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'inPage',
    target: 'chrome120',
  });
  const code = outputFiles[0]?.text ?? '';
  const browser = await chromium.launch({
    executablePath: requireBrowser('chromium'),
    chromiumSandbox: process.platform !== 'linux' || process.getuid?.() !== 0,
  });
  let page: Page | null = null;

  const readOnce: BarePages['read'] = async <T>(from: { url: string; html: string }, expression: string) => {
    page ??= await browser.newPage();
    let served = false;
    await page.unrouteAll();
    await page.route('**', async (route) => {
      // Nothing but the page itself, once: some ask for more on their way out, some to be loaded anew.
      if (served || !route.request().isNavigationRequest()) return route.abort();
      served = true;
      return route.fulfill({ body: from.html, headers: BARE });
    });
    await page.goto(from.url, { waitUntil: 'domcontentloaded' });
    // Not through the page's own evaluation, which its policy forbids.
    const session = await page.context().newCDPSession(page);
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `${code}; ${expression}`,
      returnByValue: true,
    });
    await session.detach();
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value as T;
  };

  return {
    version: browser.version(),
    read: (from, expression) =>
      readOnce<never>(from, expression).catch(async () => {
        await page?.close();
        page = null;
        return readOnce(from, expression);
      }),
    close: () => browser.close(),
  };
}
