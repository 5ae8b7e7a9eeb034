import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSegments } from '../../src/index/split';
import { type ChromiumWithExtension, openChromium } from '../browsers/chromium';
import { answered } from '../browsers/read-popup';
import { addSegments, demoFolder } from '../demo/build-demo';
import { readNewsroom } from '../demo/newsroom';
import { type NewsroomServer, serveNewsroom } from '../demo/server';
import { PAGES } from './session';
import { thirtyAccounts } from './thirty-accounts';

const folder = mkdtempSync(path.join(tmpdir(), 'second-source-thirty-'));
let server: NewsroomServer;
let browser: ChromiumWithExtension;
let popup: Page;
let comparison: Page;
beforeAll(async () => {
  const extension = path.join(folder, 'extension');
  const stories = path.join(folder, 'stories');
  cpSync(demoFolder('chrome'), extension, { recursive: true });
  cpSync(path.join(extension, 'stories'), stories, { recursive: true });
  for (const [file, bytes] of buildSegments(thirtyAccounts(), 100, 'thirty'))
    writeFileSync(path.join(stories, file), bytes);
  addSegments(stories, extension);
  server = await serveNewsroom(readNewsroom());
  browser = await openChromium({ extension, proxy: server.proxy });
  const page = await browser.context.newPage();
  await page.goto(PAGES.ferry);
  popup = await browser.clickButton(page);
  expect(await answered(popup)).toBe('covered');
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const columns = (): Promise<number> => comparison.locator('thead th').count();
const rows = () => comparison.locator('tbody tr');

describe('thirty outlets and more', () => {
  test('are reached in the popup by the keyboard, the first and the last', async () => {
    await popup.getByRole('tab').first().focus();
    await popup.keyboard.press('End');
    const last = popup.getByRole('tab').last();
    expect(await last.getAttribute('aria-selected')).toBe('true');
    const [tab, list] = [await last.boundingBox(), await popup.getByRole('tablist').boundingBox()];
    expect(tab && list && tab.x + tab.width <= list.x + list.width + 1).toBe(true);
  });

  test('open in a tab', async () => {
    [comparison] = await Promise.all([
      browser.context.waitForEvent('page'),
      popup.getByRole('button', { name: 'Open full comparison' }).click(),
    ]);
    await comparison.getByTestId('matrix').waitFor();
  });

  test('have a column each in the full comparison, also where its address is opened again', async () => {
    expect(await columns()).toBeGreaterThan(31);
    const before = await columns();
    const address = comparison.url();
    comparison = await browser.context.newPage();
    await comparison.goto(address);
    await comparison.getByTestId('matrix').waitFor();
    expect(await columns()).toBe(before);
  });

  test('are sorted by disagreement: the figure that differs stands before what all tell alike', async () => {
    const standings = await rows().evaluateAll((list) => list.map((row) => row.getAttribute('data-standing')));
    expect(standings).toContain('differs');
    expect(standings.indexOf('differs')).toBeLessThan(standings.indexOf('told'));
    const facts = (): Promise<string[]> => comparison.locator('tbody th').allInnerTexts();
    const before = await facts();
    await comparison.getByLabel('Sort by').selectOption('telling');
    expect(await facts()).not.toEqual(before);
    expect([...(await facts())].sort()).toEqual([...before].sort());
    await comparison.getByLabel('Sort by').selectOption('disagreement');
    expect(await facts()).toEqual(before);
  });

  test('are hidden one by one or all but one, and shown again', async () => {
    const before = await columns();
    const choice = comparison.getByTestId('outlet-choice');
    await choice.locator('summary').click();
    const toggle = comparison.getByLabel('The Gazette of Estuary District No. 7', { exact: true });
    await toggle.uncheck();
    expect(await columns()).toBe(before - 1);
    await toggle.check();
    expect(await columns()).toBe(before);
    await choice.getByRole('button', { name: 'Hide all' }).click();
    // The fact and the page itself.
    expect(await columns()).toBe(2);
    expect(await choice.locator('summary').innerText()).toMatch(/^Outlets: 0 of \d\d shown$/);
    await choice.getByRole('button', { name: 'Show all' }).click();
    expect(await columns()).toBe(before);
  });

  test('head and first column stay in sight while the table is scrolled', async () => {
    const matrix = comparison.locator('.matrix');
    await matrix.evaluate((box) => box.scrollTo(box.scrollWidth, box.scrollHeight));
    const place = async (selector: string) =>
      (await comparison.locator(selector).first().boundingBox()) ?? { x: -1, y: -1 };
    const frame = await place('.matrix');
    expect((await place('thead th')).y).toBeCloseTo(frame.y, 0);
    expect((await place('thead th')).x).toBeCloseTo(frame.x, 0);
    expect((await place('tbody tr:last-child th')).x).toBeCloseTo(frame.x, 0);
    await matrix.evaluate((box) => box.scrollTo(0, 0));
  });

  test('are all in the file that is saved, whatever the table shows', async () => {
    // Read where it is made: a browser whose popup was looked at tells nobody where its downloads are.
    const saved = comparison.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const make = URL.createObjectURL.bind(URL);
          URL.createObjectURL = (blob: Blob) => {
            void blob.text().then(resolve);
            return make(blob);
          };
        }),
    );
    await comparison.getByRole('button', { name: 'Save CSV' }).click();
    const csv = await saved;
    for (let at = 1; at <= 30; at++) expect(csv).toContain(`Gazette of Estuary District No. ${at}`);
  });

  test('are printed without the controls and in columns that can be read', async () => {
    await comparison.emulateMedia({ media: 'print' });
    expect(await comparison.getByTestId('filters').isVisible()).toBe(false);
    // One below the other, each with its name, since a sheet has no room for them side by side.
    const cells = comparison.locator('tbody td:not(:empty)');
    const [first, second] = [await cells.nth(0).boundingBox(), await cells.nth(1).boundingBox()];
    expect(second?.x).toBe(first?.x);
    expect(second?.y).toBeGreaterThan(first?.y ?? 0);
    expect(await cells.nth(1).evaluate((cell) => getComputedStyle(cell, '::before').content)).toMatch(/\w/);
    await comparison.emulateMedia({ media: 'screen' });
  });
});
