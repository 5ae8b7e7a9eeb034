import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/article/page';

const LEAD =
  'The mill at Upper Tarn grinds again after sixty years, and the first sack of flour was weighed on Thursday in front of half the village and all of its children.';
const REST = [
  'Its wheel was found in a barn, cut in two for firewood and never burned. A joiner from Lower Tarn needed three winters to put it together again for nothing but his board.',
  'The miller, who is nineteen, learned the trade from films. “The stone tells you the rest,” she said, and showed what it had told her thumb on the first cold morning of that year.',
];

/** A page that shows its lead, with all of it in the JSON-LD that search engines read. */
const paragraphs = (free: boolean | null): readonly string[] => {
  const data = {
    '@type': 'NewsArticle',
    headline: 'Mill grinds again',
    articleBody: [LEAD, ...REST].join('\n'),
    ...(free === null ? {} : { isAccessibleForFree: free }),
  };
  const html = `<html lang="en"><head><title>Mill grinds again</title><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><article><h1>Mill grinds again</h1><p>${LEAD}</p></article></body></html>`;
  return readPage(new JSDOM(html).window.document, { url: null }).paragraphs;
};

describe('a page whose data holds more than it shows', () => {
  test.each([true, null])('is read whole where nothing is kept from its reader (free: %s)', (free) => {
    expect(paragraphs(free)).toEqual([LEAD, ...REST]);
  });

  test('is read as far as its reader may read it where it says that not all can', () => {
    expect(paragraphs(false)).toEqual([LEAD]);
  });
});
