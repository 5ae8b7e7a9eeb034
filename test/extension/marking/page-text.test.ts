import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { findPassage } from '../../../src/extension/marking/find-passage';
import { rangeOf, readPageText } from '../../../src/extension/marking/page-text';

const page = (html: string): Document => new JSDOM(html).window.document;
const textOf = (html: string): string => readPageText(page(html)).text;

test('words run on through inline elements and end with a block', () => {
  expect(textOf('<p>The <b>fer</b>ry <a href="#">sailed</a>.</p><p>Then fog.</p>')).toBe(
    '\nThe ferry sailed.\nThen fog.',
  );
  expect(textOf('<p>one<br>two</p>')).toBe('\none\ntwo');
  expect(textOf('<div>a<p>b</p>c</div>')).toBe('\na\nb\nc');
});

test('scripts, styles and what is typed in are no text of the page', () => {
  expect(textOf('<p>fog</p><script>ferry</script><style>p {}</style><textarea>harbour</textarea>')).toBe('\nfog');
});

test('a passage that begins and ends inside elements gives the part of the page that it is', () => {
  const document = page('<p>In the fog <em>the <b>ferry</b></em> ran aground. Nobody was hurt.</p>');
  const before = document.documentElement.outerHTML;
  const read = readPageText(document);
  const place = findPassage(read.text, 'the ferry ran aground');
  const last = place[0] ?? { start: 0, end: 0 };
  expect(rangeOf(read, last.start, last.end)?.toString()).toBe('the ferry ran aground');
  expect(document.documentElement.outerHTML).toBe(before);
});

test('of a page that changed since it was read, no more than there is', () => {
  const document = page('<p>The ferry ran aground.</p>');
  const read = readPageText(document);
  for (const node of read.nodes) node.data = 'The';
  expect(rangeOf(read, 5, 20)?.toString()).toBe('');
});

test('a document without body or text has none', () => {
  const document = page('');
  document.body.remove();
  expect(readPageText(document).text).toBe('');
  expect(rangeOf(readPageText(document), 0, 1)).toBeNull();
});
