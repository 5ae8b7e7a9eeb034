import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ExtraPage } from '../demo/server';

const FOLDER = path.join(import.meta.dirname, '../fixtures/hostile');

const html = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Large</title></head><body>${body}</body></html>`;

const SENTENCE = 'The council met on Tuesday and spoke about the bridge, the ferry and the price of bread. ';

/** Too large to be kept as files. */
const LARGE: Readonly<Record<string, () => string>> = {
  'ten megabytes of paragraphs': () =>
    html(`<article><h1>Long</h1>${`<p>${SENTENCE.repeat(10)}</p>`.repeat(11_500)}</article>`),
  'ten megabytes in one paragraph': () => html(`<article><h1>Long</h1><p>${SENTENCE.repeat(115_000)}</p></article>`),
  'one word of ten megabytes': () => html(`<article><h1>Long</h1><p>${'a'.repeat(10_000_000)}</p></article>`),
  'a million elements': () => html(`<article><h1>Many</h1>${'<b></b>'.repeat(1_000_000)}<p>${SENTENCE}</p></article>`),
  'nested ten thousand deep': () => {
    // A parser stops nesting at some hundred levels, a script does not. Hidden: laid out, it brings the browser's own page down.
    const script = `let place = document.body.appendChild(document.createElement('div'));
      place.hidden = true;
      for (let i = 0; i < 10000; i++) place = place.appendChild(document.createElement('div'));
      place.textContent = ${JSON.stringify(SENTENCE)};`;
    return html(`<article><h1>Deep</h1><p>${SENTENCE}</p></article><script>${script}</script>`);
  },
};

/** Documents that are no HTML. */
const OTHER_TYPES: Readonly<Record<string, ExtraPage>> = {
  'plain text': { type: 'text/plain', body: SENTENCE.repeat(20) },
  json: { type: 'application/json', body: '{"headline":"<script>alert(1)</script>"}' },
  'an SVG picture': {
    type: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><title>Ferry aground</title><rect width="9" height="9"/></svg>',
  },
  'a feed': {
    type: 'application/xml',
    body: '<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><item><title>Ferry aground</title></item></channel></rss>',
  },
  'an empty document': { type: 'text/html', body: '' },
};

/** Pages by what is hostile about them. */
export function hostilePages(): readonly { readonly name: string; readonly page: ExtraPage }[] {
  const stored = readdirSync(FOLDER).map((file) => ({
    name: file.replace('.html', '').replaceAll('-', ' '),
    page: { body: readFileSync(path.join(FOLDER, file)), type: 'text/html' },
  }));
  const large = Object.entries(LARGE).map(([name, make]) => ({ name, page: { body: make(), type: 'text/html' } }));
  return [...stored, ...large, ...Object.entries(OTHER_TYPES).map(([name, page]) => ({ name, page }))];
}
