import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumWithExtension, openChromium } from '../browsers/chromium';
import { answered } from '../browsers/read-popup';
import { demoFolder } from '../demo/build-demo';
import { readNewsroom } from '../demo/newsroom';
import { type NewsroomServer, serveNewsroom } from '../demo/server';
import { PAGES } from './session';

const broken = mkdtempSync(path.join(tmpdir(), 'second-source-broken-'));
let server: NewsroomServer;
let browser: ChromiumWithExtension;
beforeAll(async () => {
  cpSync(demoFolder('chrome'), broken, { recursive: true });
  const stories = path.join(broken, 'stories');
  for (const file of readdirSync(stories).filter((name) => name.endsWith('.index')))
    writeFileSync(path.join(stories, file), 'These are not the bytes of an index.');
  server = await serveNewsroom(readNewsroom());
  browser = await openChromium({ extension: broken, proxy: server.proxy });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(broken, { recursive: true, force: true });
});

test('an index that cannot be read is told in words, with details to copy and a way on', async () => {
  const page = await browser.context.newPage();
  await page.goto(PAGES.ferry);
  const popup = await browser.clickButton(page);
  expect(await answered(popup)).toBe('failed');
  const alert = popup.getByRole('alert');
  expect(await alert.innerText()).toMatch(/index or model could not be read/);
  await popup.getByText('Details', { exact: true }).click();
  expect(await popup.locator('pre').innerText()).toMatch(/^Second Source \d+\.\d+\.\d+\nindex-unreadable\n/);
  await popup.getByRole('button', { name: 'Try again' }).click();
  await alert.waitFor();
});
