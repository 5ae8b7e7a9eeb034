import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { ChromiumWithExtension } from '../browsers/chromium';

export interface Opening {
  /** First paint with words in it, and the whole answer; milliseconds after the click. */
  readonly painted: number;
  readonly complete: number;
}

/**
 * Clicks the button of an extension on a page and says when its popup was there.
 * @param stopped whether its worker is ended first
 * @param undisturbed milliseconds for which the popup is left alone: looking at it slows it down
 */
export async function measureOpening(
  browser: ChromiumWithExtension,
  page: Page,
  id: string,
  stopped: boolean,
  undisturbed: number,
): Promise<Opening> {
  if (stopped) await browser.stopWorker(id);
  const clicked = await browser.pressButton(page, id);
  await pause(undisturbed);
  const popup = await browser.popup(id);
  const marks = await popup.evaluate(() => ({
    origin: performance.timeOrigin,
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
    complete: performance.getEntriesByName('complete')[0]?.startTime ?? null,
  }));
  const shown = (await popup.locator('body').innerText()).slice(0, 300);
  const state = await popup.evaluate(() => document.querySelector('main')?.dataset.state ?? null);
  await browser.closePopup(id);
  // An answer that is none is quick.
  if (state !== null && state !== 'covered') throw new Error(`The popup of ${id} is ${state}: ${shown}`);
  if (marks.painted === null || marks.complete === null)
    throw new Error(
      `The popup of ${id} had not painted, or not completed, after ${undisturbed} ms; it shows: ${shown}`,
    );
  return { painted: marks.origin + marks.painted - clicked, complete: marks.origin + marks.complete - clicked };
}
