import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openSession, PAGES, type Session } from './session';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterEach(() => session.clear());
afterAll(() => session?.close());

/** Shows an outlet's account, and opens what is folded. */
async function choose(popup: Page, outlet: string): Promise<void> {
  await popup.getByRole('tab').filter({ hasText: outlet }).click();
  await popup.getByRole('tabpanel').getByRole('heading', { level: 2, name: outlet }).waitFor();
  for (const details of await popup.getByRole('tabpanel').locator('details').all())
    await details.evaluate((element) => element.setAttribute('open', ''));
}
const part = (popup: Page, testid: string): Promise<string> => popup.getByTestId(testid).innerText();
const marked = (popup: Page): Promise<string[]> =>
  popup.locator('mark.changed').evaluateAll((marks) =>
    marks.map((mark) =>
      [...mark.childNodes]
        .filter((n) => n.nodeType === 3)
        .map((n) => n.textContent)
        .join('')
        .trim(),
    ),
  );

describe('the ferry', () => {
  test('who covered it: each outlet one tab, reprints of the wire folded, the first one named', async () => {
    const { popup, state } = await session.read(PAGES.ferry);
    expect(state).toBe('covered');
    expect(await part(popup, 'headline')).toBe('Ferry with 214 passengers runs aground in fog off Sallow Point');
    expect(await part(popup, 'coverage')).toMatch(/^[4-6] other outlets in the index covered this event/);
    const tabs = await popup.getByRole('tab').allInnerTexts();
    expect(tabs.some((tab) => /Northgate Tribune/.test(tab))).toBe(true);
    expect(tabs.some((tab) => /Vantage 24/.test(tab))).toBe(true);
    expect(
      tabs.some((tab) => /(?:Meridian Wire|Sallow\s?Valley Herald|sallowherald)[\s\S]*and 1 reprint/i.test(tab)),
    ).toBe(true);
    expect(tabs.some((tab) => /Harbour Courier/.test(tab))).toBe(false);
    expect(await popup.locator('.timeline li').count()).toBeGreaterThanOrEqual(4);
  });

  test('figures told differently, each with its sentence', async () => {
    const { popup } = await session.read(PAGES.ferry);
    await choose(popup, 'Northgate Tribune');
    expect(await part(popup, 'figures-differ')).toMatch(/Seventeen people[\s\S]*19 people were injured/i);
    await popup.getByRole('tab').filter({ hasText: '1 reprint' }).click();
    expect(await part(popup, 'figures-differ')).toMatch(/214 passengers[\s\S]*212 passengers/);
  });

  test('a quotation with changed words, and the same one cut short', async () => {
    const { popup } = await session.read(PAGES.ferry);
    await choose(popup, 'Vantage 24');
    expect(await part(popup, 'quotations')).toMatch(/Dana Whitlock[\s\S]*wording differs/);
    expect((await marked(popup)).join(' ')).toMatch(/deeply investigation\S? truly inquiry/);
    await choose(popup, 'Northgate Tribune');
    expect(await part(popup, 'quotations')).toMatch(/Dana Whitlock[\s\S]*shortened/);
  });

  test('what one names or tells and the other does not', async () => {
    const { popup } = await session.read(PAGES.ferry);
    await choose(popup, 'Northgate Tribune');
    expect(await part(popup, 'names')).toMatch(/Rafe Lindqvist[\s\S]*Cole Abernathy/);
    await choose(popup, 'Vantage 24');
    expect(await part(popup, 'not-on-this-page')).toMatch(/diesel/);
    expect(await part(popup, 'only-here')).toMatch(/traffic centre|1994|pilots/);
  });

  test('why it is held to be the same event', async () => {
    const { popup } = await session.read(PAGES.ferry);
    await choose(popup, 'Vantage 24');
    const why = await part(popup, 'why');
    expect(why).toMatch(/probability of \d+\s?%/);
    expect(why).toMatch(/Names in both[\s\S]*(?:Sallow Point|Dana Whitlock|Ingrid Halloran)/);
    expect(why).toMatch(/same day|apart/);
  });
});

describe('the anonymous account', () => {
  test('followers: “over 153,000” leaves room for 155,000, and neither is mixed with growth', async () => {
    const { popup } = await session.read(PAGES.account);
    await choose(popup, 'Northgate Tribune');
    expect(await part(popup, 'figures-compatible')).toMatch(/155,000[\s\S]*over 153,000/);
    expect(await part(popup, 'figures-compatible')).not.toMatch(/32,000/);
  });

  test('followers: 155,000 and a growth to 158,000 are told differently, beside accounts of which only facts are known', async () => {
    const { popup } = await session.read(PAGES.account);
    await choose(popup, 'Vantage 24');
    expect(await part(popup, 'figures-differ')).toMatch(/155,000[\s\S]*158,000/);
    expect(await part(popup, 'figures-differ')).not.toMatch(/32,000/);
  });

  test('the court filing altered, the thanks told by all three, the law told by one', async () => {
    const { popup } = await session.read(PAGES.account);
    await choose(popup, 'Northgate Tribune');
    expect((await marked(popup)).join(' ')).toMatch(/voluntarily[\s\S]*voluntary/);
    await choose(popup, 'Vantage 24');
    expect(await part(popup, 'quotations')).toMatch(/We want to thank @twitter and @aclu/);
    expect(await part(popup, 'quotations')).toMatch(/grave chilling effect/);
    expect(await part(popup, 'not-on-this-page')).toMatch(/imported goods/);
    expect(await part(popup, 'names')).toMatch(/Esha Bhandari/);
  });

  test('outlets of the bundled index stand beside those of the newsroom', async () => {
    const { popup } = await session.read(PAGES.account);
    const tabs = (await popup.getByRole('tab').allInnerTexts()).join();
    expect(tabs).toMatch(/New York Times/);
    expect(tabs).toMatch(/Northgate Tribune/);
  });
});

test('an account in another language is matched precisely or not at all, and says so', async () => {
  const { popup, state } = await session.read(PAGES.ferrySpanish);
  expect(['covered', 'no-match']).toContain(state);
  expect(await part(popup, 'page-notes')).toMatch(/measured on English.*Spanish/);
});

test.each([PAGES.incinerator, PAGES.earthquake])('%s compares as well', async (url) => {
  const { popup, state } = await session.read(url);
  expect(state).toBe('covered');
  expect(await popup.getByRole('tab').count()).toBeGreaterThanOrEqual(2);
  let telling = 0;
  for (const tab of await popup.getByRole('tab').all()) {
    await tab.click();
    telling += await popup.getByTestId('figures-differ').getByRole('listitem').count();
    telling += await popup.locator('[data-relation=altered], [data-relation=shortened]').count();
  }
  expect(telling).toBeGreaterThan(1);
});
