import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readPage } from '../../src/article/page';

/** Pages of kinds other than article, written here: the first line of each tells its kind and address. */
const PAGES = path.join(import.meta.dirname, '../fixtures/kinds');

test.each(readdirSync(PAGES))('%s is told for what it is, with a reason', (file) => {
  const html = readFileSync(path.join(PAGES, file), 'utf8');
  const [, kind, url] = /^<!-- (\S+) (\S+) -->/.exec(html) ?? [];
  const article = readPage(new JSDOM(html).window.document, { url: url ?? null });
  expect(`${article.kind}: ${article.reason}`).toMatch(new RegExp(`^${kind}: .{10}`));
});
