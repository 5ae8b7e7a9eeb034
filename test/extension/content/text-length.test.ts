import { JSDOM } from 'jsdom';
import { beforeAll, expect, test } from 'vitest';
import { textLength } from '../../../src/extension/content/text-length';

const page = (html: string): Document => new JSDOM(html).window.document;

beforeAll(() => {
  globalThis.NodeFilter = new JSDOM('').window.NodeFilter;
});

test('the text of a page is counted without scripts and styles', () => {
  const words = '<p>ferry</p><div>at <b>dawn</b></div>';
  expect(textLength(page(`${words}<script>${'x'.repeat(500)}</script><style>p {}</style>`), 1_000)).toBe(12);
});

test('counting stops soon after the limit', () => {
  const length = textLength(page('<p>ferry</p>'.repeat(1_000)), 100);
  expect(length).toBeGreaterThanOrEqual(100);
  expect(length).toBeLessThan(110);
});
