import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { LIMITS, refusalOf } from '../../src/article/limits';
import { measureDocument } from '../../src/article/measure-document';
import { measureHtml } from '../../src/article/measure-html';
import { readPage } from '../../src/article/page';

const read = (html: string) => readPage(new JSDOM(html).window.document, { url: 'https://a.example/x' });

describe('a page that cannot be read', () => {
  test('because it has no body says so', () => {
    const { window } = new JSDOM('');
    window.document.body.remove();
    expect(readPage(window.document, { url: null })).toMatchObject({
      kind: 'not-article',
      reason: 'The page has no body.',
    });
  });

  test('because nothing is left of it says so', () => {
    const { window } = new JSDOM('');
    window.document.documentElement.remove();
    expect(readPage(window.document, { url: null })).toMatchObject({
      kind: 'not-article',
      reason: 'The page is empty.',
    });
  });

  test('because it nests too deep is not cloned', () => {
    const { window } = new JSDOM('<body></body>');
    let at: Element = window.document.body;
    for (let i = 0; i < 1_100; i += 1) at = at.appendChild(window.document.createElement('div'));
    window.document.cloneNode = () => {
      throw new Error('cloned');
    };
    const article = readPage(window.document, { url: null });
    expect(article).toMatchObject({ kind: 'not-article', reason: expect.stringMatching(/1,000 deep/) });
  });

  test('because it has too many elements is counted no further', () => {
    const { document } = new JSDOM(`<body>${'<i></i>'.repeat(100)}`).window;
    expect(measureDocument(document, { ...LIMITS, elements: 20 }).elements).toBe(21);
    expect(refusalOf({ bytes: 0, elements: LIMITS.elements + 1, depth: 3, textWork: 0 })).toMatch(/200,000 elements/);
  });

  test.each([
    ['<p>', 200],
    ['<div><p>text</p></div>', 300],
    ['<b><i>', 300],
    ['<table><tr><td>', 100],
    ['<a href="#">', 200],
    ['&#xD800;&#x202E;', 1_000],
  ])('%s over and over gives an answer', (part, times) => {
    expect(read(`<body>${part.repeat(times)}`).kind).toBe('not-article');
  });

  test('gives no lone surrogates and no marks of direction', () => {
    const { window } = new JSDOM('<body><article><h1>x</h1></article></body>');
    const { document } = window;
    document.title = 'A \ud800 title \u202egnihtemos';
    const paragraph = document.createElement('p');
    paragraph.textContent = `\udfff${'The council met for three hours on Monday evening and heard forty people. '.repeat(6)}\u202e`;
    document.querySelector('article')?.append(paragraph);
    const article = readPage(document, { url: null });
    for (const text of [article.headline ?? '', ...article.paragraphs]) {
      expect(() => encodeURI(text)).not.toThrow();
      expect(text).not.toMatch(/[\u202a-\u202e]/);
    }
  });
});

describe('a document is measured', () => {
  test('before it is parsed as its parsed form is', () => {
    const html = `<!DOCTYPE html><html><head><title>a<b</title><script>if (a<b) "<div><div>"</script></head><body><!-- <div> --><ul><li>one<li>two</ul><p>a<p>b<br><img src=x></body></html>`;
    const measured = measureHtml(html);
    const parsed = measureDocument(new JSDOM(html).window.document);
    expect(Math.abs(measured.elements - parsed.elements)).toBeLessThanOrEqual(1);
    expect(Math.abs(measured.depth - parsed.depth)).toBeLessThanOrEqual(2);
  });

  test('and refused by the limit it passes, in words', () => {
    expect(refusalOf(measureHtml('<p>fine</p>'))).toBeNull();
    expect(refusalOf(measureHtml('x'.repeat(LIMITS.bytes + 1)))).toMatch(/10 MB/);
    expect(refusalOf(measureHtml('<i></i>'.repeat(LIMITS.elements + 1)))).toMatch(/200,000 elements/);
    expect(refusalOf(measureHtml('<div>'.repeat(10_000)))).toMatch(/1,000 deep/);
    expect(refusalOf(measureHtml('<p>text '.repeat(10_000)))).toBeNull();
  });

  test.each(['<', '<!--', '<script>', '</', '<a ', '<div', '</div>'])('in bounded time of nothing but %s', (part) => {
    const start = performance.now();
    measureHtml(part.repeat(1_000_000 / part.length));
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
