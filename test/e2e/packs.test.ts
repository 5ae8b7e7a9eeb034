import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { until } from '../browsers/poll';
import { LIBRARY, type Library, openLibrary, PACK_NAME } from '../demo/library';
import { openSession, PAGES, type Session } from './session';

// Each runs the terminal and opens several pages.
vi.setConfig({ testTimeout: 120_000 });

const ADDRESS = `${LIBRARY}pack.json`;

let session: Session;
let library: Library;
beforeAll(async () => {
  session = await openSession('allowed');
  library = openLibrary(session.newsroom, session.server);
  for (const key of ['library.pem', 'other.pem']) library.terminal('index', 'key', '--out', library.file(key));
});
afterEach(() => session.clear());
afterAll(async () => {
  await session?.close();
  library?.close();
});

const isEarthquake = (url: string): boolean => /earthquake|quake|world-70233918|terremoto/.test(url);

/** What was asked of the library's server since last asked. */
function asked(): readonly string[] {
  const found = session.server.requests.filter((request) => request.startsWith(`GET ${LIBRARY}`));
  session.server.requests.length = 0;
  return found.map((request) => request.slice(`GET ${LIBRARY}`.length));
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

interface Extension {
  readonly chrome: {
    readonly storage: {
      readonly local: { get(key: 'packs'): Promise<{ packs: Kept }>; set(values: { packs: Kept }): Promise<void> };
    };
  };
}
type Kept = { source: { nextTry: number } }[];

/** When the first pack is looked for again. */
const nextTry = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const { packs } = await (globalThis as unknown as Extension).chrome.storage.local.get('packs');
    return packs[0]?.source.nextTry ?? 0;
  });

const setNextTry = (page: Page, time: number): Promise<void> =>
  page.evaluate(async (at) => {
    const { local } = (globalThis as unknown as Extension).chrome.storage;
    const { packs } = await local.get('packs');
    for (const { source } of packs) source.nextTry = at;
    await local.set({ packs });
  }, time);

const originNote = `From the pack “${PACK_NAME}”.`;

test('a pack is looked at, subscribed to, and its articles say where they come from', async () => {
  library.publish(
    'papers',
    library.lines('first.jsonl', (url) => !isEarthquake(url)),
    'library.pem',
  );
  const options = await session.openOwn('options.html');
  await options.getByLabel('Address of a pack').fill(LIBRARY);
  asked();
  await options.getByRole('button', { name: 'Look at it' }).click();
  const offer = options.getByTestId('pack-offer');
  await offer.waitFor();
  expect(asked()).toEqual(['pack.json', 'pack.json.sig']);
  const words = await offer.innerText();
  for (const part of [
    PACK_NAME,
    'Published by Sallow Library.',
    ADDRESS,
    'Facts only, no sentences.',
    'Signed with the key',
  ])
    expect(words).toContain(part);
  expect(words).toMatch(/\d+ articles of \d+ outlets, published .*2026/);
  expect(words).toMatch(/\d+ kB/);
  expect(words).toMatch(/(?:[0-9a-f]{4} ){7}[0-9a-f]{4}/);
  expect(await violations(options)).toEqual([]);

  await offer.getByRole('button', { name: 'Subscribe' }).click();
  await options.getByText(`Subscribed to ${PACK_NAME}.`).waitFor();
  const pack = options.getByTestId('pack');
  expect(await pack.innerText()).toMatch(/\d+ articles of \d+ outlets/);
  expect(await pack.getByTestId('pack-trouble').count()).toBe(0);
  expect(asked().filter((name) => name.endsWith('.index'))).toEqual(
    readdirSync(library.file('papers'))
      .filter((name) => name.endsWith('.index'))
      .sort()
      .reverse(),
  );
  expect(await violations(options)).toEqual([]);
  await session.clear();

  await session.browser.stopWorker();
  const { popup, state } = await session.read(PAGES.ferry);
  expect(state).toBe('covered');
  expect(await popup.getByRole('tab').count()).toBeGreaterThan(0);
  for (const tab of await popup.getByRole('tab').all()) {
    await tab.click();
    await popup.getByText(originNote).waitFor();
  }
  const [comparison] = await Promise.all([
    session.browser.context.waitForEvent('page'),
    popup.getByRole('button', { name: 'Open full comparison' }).click(),
  ]);
  await comparison.getByTestId('matrix').waitFor();
  expect(await comparison.getByText(originNote).count()).toBeGreaterThan(0);
  expect(asked()).toEqual([]);
});

test('a day that the publisher adds is all that is fetched', async () => {
  expect((await session.read(PAGES.earthquake)).state).toBe('no-match');
  await session.clear();
  const before = new Set(readdirSync(library.file('papers')));
  library.publish('papers', library.lines('second.jsonl', isEarthquake), 'library.pem');
  const added = readdirSync(library.file('papers')).filter((name) => name.endsWith('.index') && !before.has(name));
  const options = await session.openOwn('options.html');
  asked();
  await options.getByTestId('pack-update').click();
  await options.getByText(`${PACK_NAME} is up to date.`).waitFor();
  expect(added.length).toBeGreaterThan(0);
  expect([...asked()].sort()).toEqual(['pack.json', 'pack.json.sig', ...added].sort());
  await session.clear();
  expect((await session.read(PAGES.earthquake)).state).toBe('covered');
});

test('the alarm looks for packs whose time has come, and for no other', async () => {
  const options = await session.openOwn('options.html');
  asked();
  const ring = (): Promise<void> => session.browser.inWorker("chrome.alarms.create('update', { when: Date.now() })");
  await setNextTry(options, 0);
  await ring();
  await until('the manifest to be asked for', () => session.server.requests.includes(`GET ${ADDRESS}`) || undefined);
  const later = await until('the next time to be kept', async () => (await nextTry(options)) || undefined);
  expect(later).toBeGreaterThan(Date.now() + 3_000_000);
  expect(asked()).toEqual(['pack.json', 'pack.json.sig']);
});

test('another key is refused and said, and what there is stays', async () => {
  library.publish(
    'forged',
    library.lines('third.jsonl', () => true),
    'other.pem',
  );
  const options = await session.openOwn('options.html');
  const before = await options.getByTestId('pack-holds').innerText();
  asked();
  await options.getByTestId('pack-update').click();
  const trouble = options.getByTestId('pack-trouble');
  await trouble.waitFor();
  expect(await trouble.innerText()).toMatch(
    /signed with another key[\s\S]*Nothing of it was taken[\s\S]*What you have of it stays/,
  );
  expect(asked()).toEqual(['pack.json', 'pack.json.sig']);
  expect(await options.getByTestId('pack-holds').innerText()).toBe(before);
  expect(await violations(options)).toEqual([]);
  await session.clear();
  expect((await session.read(PAGES.ferry)).state).toBe('covered');
});

test('a pack is removed after a question, and its articles with it', async () => {
  const options = await session.openOwn('options.html');
  await options.getByTestId('pack-remove').click();
  await options.getByRole('dialog').getByRole('button', { name: 'Keep' }).click();
  expect(await options.getByTestId('pack').count()).toBe(1);
  await options.getByTestId('pack-remove').click();
  expect(await violations(options)).toEqual([]);
  await options.getByTestId('pack-remove-confirm').click();
  await options.getByText(`Removed: ${PACK_NAME}.`).waitFor();
  expect(await options.getByTestId('pack').count()).toBe(0);
  await session.clear();
  expect((await session.read(PAGES.ferry)).state).toBe('no-match');
});

test('an address that holds no pack is told as that', async () => {
  const options = await session.openOwn('options.html');
  for (const [address, code] of [
    [PAGES.alone, 'foreign'],
    ['http://www.library.example/none.json', 'status'],
    ['not an address', 'no-address'],
  ] as const) {
    await options.getByLabel('Address of a pack').fill(address);
    await options.getByRole('button', { name: 'Look at it' }).click();
    await options.locator(`[data-testid=pack-trouble][data-code=${code}]`).waitFor();
  }
  expect(await options.getByTestId('pack').count()).toBe(0);
});

test('an index is imported from a file, kept over a restart of the worker, and a bad one is told', async () => {
  const index = library.file('newsroom.index');
  library.terminal(
    'index',
    'build',
    library.lines('all.jsonl', () => true),
    '--out',
    index,
  );
  const damaged = library.file('damaged.index');
  writeFileSync(damaged, readFileSync(index).fill(3, 5_000, 5_010));
  const options = await session.openOwn('options.html');
  const choose = options.getByLabel('Import from files');
  await choose.setInputFiles(damaged);
  await options.getByText('damaged.index: It is damaged.').waitFor();
  expect(await options.getByTestId('pack-take').count()).toBe(0);
  await options.getByTestId('pack-leave').click();

  await choose.setInputFiles([damaged, index]);
  const offer = options.getByTestId('pack-offer');
  await offer.waitFor();
  expect(await offer.innerText()).toContain('With sentences of the outlets.');
  expect(await offer.innerText()).toContain('1 file cannot be taken:');
  await options.getByTestId('pack-take').click();
  await options.getByTestId('pack').waitFor();
  await session.clear();

  await session.browser.stopWorker();
  const { popup, state } = await session.read(PAGES.ferry);
  expect(state).toBe('covered');
  await popup.getByText('From the pack “newsroom”.').waitFor();
});
