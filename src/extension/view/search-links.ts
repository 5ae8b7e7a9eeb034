export interface SearchLink {
  readonly engine: string;
  readonly url: string;
}

/** Engines whose results page takes the words in its address. Several, so that none is ours to choose for the reader. */
const ENGINES: readonly { readonly engine: string; readonly address: string; readonly parameter: string }[] = [
  { engine: 'DuckDuckGo', address: 'https://duckduckgo.com/', parameter: 'q' },
  { engine: 'Google News', address: 'https://news.google.com/search', parameter: 'q' },
  { engine: 'Bing News', address: 'https://www.bing.com/news/search', parameter: 'q' },
  { engine: 'Startpage', address: 'https://www.startpage.com/do/search', parameter: 'query' },
];

const LONGEST_QUERY = 160;

/**
 * Links that search the web for a story. Nothing is sent until one is clicked.
 * @param terms names and words, most telling first; none of them gives no links.
 * @param domain only pages of this outlet, where given.
 */
export function searchLinks(terms: readonly string[], domain: string | null = null): readonly SearchLink[] {
  const words = queryOf(terms);
  if (words === '') return [];
  const query = domain ? `${words} site:${domain}` : words;
  return ENGINES.map(({ engine, address, parameter }) => {
    const url = new URL(address);
    url.searchParams.set(parameter, query);
    return { engine, url: url.href };
  });
}

function queryOf(terms: readonly string[]): string {
  let query = '';
  for (const term of terms) {
    const longer = `${query} ${term.replace(/["\s]+/g, ' ').trim()}`.trim();
    if (longer.length > LONGEST_QUERY) break;
    query = longer;
  }
  return query;
}
