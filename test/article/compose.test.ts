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

test('What is slotted by name stands in its own slot, in the order of the slots', () => {
  const [first, second, third] = TOLD;
  const document = page(
    `<story-frame><p slot="end">${third}</p><p slot="nowhere">Never shown to anybody.</p><p>${second}</p><p slot="top">${first}</p></story-frame>`,
  );
  const root = document.querySelector('story-frame')?.attachShadow({ mode: 'open' });
  if (root === undefined) throw new Error('no host');
  fill(root, '<article><slot name="top"></slot><slot></slot><slot name="end"></slot></article>');
  const before = document.documentElement.outerHTML + root.innerHTML;
  expect(textOf(document)).toEqual(TOLD);
  expect(document.documentElement.outerHTML + root.innerHTML).toBe(before);
});

test('What a slot holds by itself is read where nothing is slotted into it', () => {
  const document = page('<story-frame></story-frame>');
  const root = document.querySelector('story-frame')?.attachShadow({ mode: 'open' });
  if (root === undefined) throw new Error('no host');
  fill(root, `<article><slot>${paragraphs}</slot></article>`);
  expect(textOf(document)).toEqual(TOLD);
});

test('An element without a box of its own (display: contents) is read as what it holds', () => {
  const wrapped = TOLD.map((text) => `<div style="display: contents"><p>${text}</p></div>`).join('');
  expect(textOf(page(`<main style="display:contents"><section>${wrapped}</section></main>`))).toEqual(TOLD);
});

test('Of fifty whole articles on one page the one that the page names is read', () => {
  const others = Array.from(
    { length: 49 },
    (_, i) =>
      `<article><h1>Further article number ${i} of the day</h1>${paragraphs.replaceAll('ice', `dust ${i}`)}</article>`,
  ).join('');
  const document = new JSDOM(
    `<html lang="en"><head><title>Ice breaks on the lake</title></head><body><main><article><h1>Ice breaks on the lake</h1>${paragraphs}</article>${others}</main></body></html>`,
  ).window.document;
  const article = readPage(document, { url: 'https://a.example/2024/ice-breaks-on-the-lake' });
  expect(article.headline).toBe('Ice breaks on the lake');
  expect(article.paragraphs).toEqual(TOLD);
});
