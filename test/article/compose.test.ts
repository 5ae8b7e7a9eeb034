import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readPage } from '../../src/article/page';

const TOLD = [
  'The ice on the lake broke at noon on Tuesday, nine days later than in any spring since the parish began to write it down.',
  'Four boats that had been frozen in since January drifted against the mill, where the miller and two of his guests held them with rakes.',
  'The parish pays a prize to whoever guessed the hour. This year it goes to a girl of seven, who had written down her bedtime by mistake.',
];
const paragraphs = TOLD.map((text) => `<p>${text}</p>`).join('');
const page = (body: string): Document =>
  new JSDOM(
    `<html lang="en"><head><title>Ice breaks on the lake</title></head><body><h1>Ice breaks on the lake</h1>${body}</body></html>`,
  ).window.document;
const textOf = (document: Document): readonly string[] => readPage(document, { url: null }).paragraphs;

function fill(root: Document | ShadowRoot, markup: string): void {
  const source = new JSDOM(markup).window.document.body;
  for (const child of source.childNodes) {
    const document = 'importNode' in root ? root : root.ownerDocument;
    ('body' in root ? root.body : root).append(document.importNode(child, true));
  }
}

test('Text in an open shadow root is read where its host stands', () => {
  const document = page('<main><story-body></story-body></main>');
  const root = document.querySelector('story-body')?.attachShadow({ mode: 'open' });
  if (root === undefined) throw new Error('no host');
  fill(root, `<article>${paragraphs}</article>`);
  expect(textOf(document)).toEqual(TOLD);
  expect(document.querySelector('story-body')?.childNodes).toHaveLength(0);
});

test('What is slotted into a shadow root is read in its place', () => {
  const document = page(`<story-frame>${paragraphs}</story-frame>`);
  const root = document.querySelector('story-frame')?.attachShadow({ mode: 'open' });
  if (root === undefined) throw new Error('no host');
  fill(root, '<div class="column"><slot></slot></div>');
  expect(textOf(document)).toEqual(TOLD);
});

test('Text in a frame of the same origin is read where the frame stands', () => {
  const document = page('<main><iframe></iframe></main>');
  const inner = document.querySelector('iframe')?.contentDocument;
  if (inner === null || inner === undefined) throw new Error('no frame');
  fill(inner, paragraphs + paragraphs.replaceAll('ice', 'snow'));
  expect(textOf(document)).toContain(TOLD[1]);
});

test('What is loaded late is there at the next reading', () => {
  const document = page('<main id="main"><p>Loading</p></main>');
  expect(readPage(document, { url: null }).kind).toBe('not-article');
  const main = document.getElementById('main');
  for (const text of TOLD) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    main?.append(paragraph);
  }
  expect(readPage(document, { url: null }).kind).toBe('article');
});
