import type { Page } from 'playwright-core';

/** Waits until the popup shows its answer, whatever it is, and gives the name of the state. */
export async function answered(popup: Page, timeout = 15_000): Promise<string> {
  const main = popup.locator('main[data-state][aria-busy=false]');
  await main.waitFor({ timeout });
  return (await main.getAttribute('data-state')) ?? '';
}

/** Text of an element as a person sees it: without what is there for the ear alone, a line a block. */
const seen = async (popup: Page, selector: string): Promise<string> => {
  const text = await popup.locator(selector).first().innerText();
  return text.replace(/[ \t]*\n\s*/g, '\n').trim();
};

/** What the popup shows, as text: what is read, how many outlets covered it, and each outlet's account. */
export async function popupText(popup: Page): Promise<string> {
  await popup.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.unseen, .tabs, .actions { display: none }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const outlets = await popup.locator('[role=tab]').count();
  if (outlets === 0) return seen(popup, 'main');
  const parts = [await seen(popup, 'main > header')];
  for (let at = 0; at < outlets; at++) {
    // The tabs are hidden from the text, not from the person: press them as a program would.
    await popup.locator('[role=tab]').nth(at).dispatchEvent('click');
    await popup.locator(`#outlet-${at}[aria-selected=true]`).waitFor({ state: 'attached' });
    parts.push(await seen(popup, '[role=tabpanel]'));
  }
  return parts.join(`\n\n${'-'.repeat(72)}\n`);
}
