import { tidy } from './fold';
import { titlePartsOf } from './headline';
import { type LdNode, textOf, typesOf } from './json-ld';
import { firstMeta } from './meta';
import type { Found, Source } from './source';

/** BCP 47 primary language: of the html element, JSON-LD, then meta; null where none tells. */
export function languageOf(document: Document, article: LdNode | null, meta: Source['meta']): string | null {
  const told = [
    document.documentElement?.getAttribute('lang'),
    textOf(article?.inLanguage),
    firstMeta(meta, ['content-language', 'language', 'dc.language', 'og:locale']),
  ];
  for (const value of told) {
    const primary = /^[a-z]{2,3}(?=$|[-_])/i.exec(value?.trim() ?? '')?.[0];
    if (primary !== undefined) return primary.toLowerCase();
  }
  return null;
}

/** The outlet's name as the page tells it: og:site_name, publisher in JSON-LD, application name, the title's part beside the headline. */
export function outletNameOf(source: Source): Found<string> | null {
  const { article, nodes, meta } = source;
  const publisher = textOf(article?.publisher) ?? referred(article?.publisher, nodes);
  const site = firstMeta(meta, ['og:site_name']);
  const organisation = nodes.find((node) =>
    typesOf(node).some((type) => /^(?:NewsMedia)?Organization$|^WebSite$/.test(type)),
  );
  const candidates: readonly (readonly [() => string | null, string])[] = [
    [() => site, 'og:site_name'],
    [() => publisher, 'json-ld'],
    [
      () =>
        firstMeta(meta, [
          'application-name',
          'apple-mobile-web-app-title',
          'publisher',
          'dc.publisher',
          'article:publisher',
          'cre',
        ]),
      'meta',
    ],
    [() => textOf(organisation?.name), 'json-ld'],
    [() => titlePartsOf(source)?.outlet ?? null, 'title'],
  ];
  for (const [name, from] of candidates) {
    const text = tidy(name() ?? '');
    if (text !== '' && text.length <= 80 && !/^https?:/.test(text)) return { value: text, from };
  }
  return null;
}

function referred(value: unknown, nodes: readonly LdNode[]): string | null {
  const id = typeof value === 'object' && value !== null ? (value as LdNode)['@id'] : null;
  return typeof id === 'string'
    ? textOf(nodes.find((node) => node['@id'] === id && textOf(node.name) !== null)?.name)
    : null;
}

/** The address the page declares as its own, as written but resolved; null where it declares none. */
export function canonicalOf({ document, url }: Pick<Source, 'document' | 'url'>): string | null {
  const written =
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  if (written === null || written === undefined || written.trim() === '') return null;
  try {
    return new URL(written.trim(), url ?? undefined).href;
  } catch {
    return null;
  }
}

const SECTIONS: readonly (readonly ['opinion' | 'analysis' | 'live' | 'sponsored', RegExp])[] = [
  [
    'sponsored',
    /\b(?:sponsored|advertorial|paid[ -]post|branded[ -]content|partner[ -]content|publirreportaje|anzeige|publi-?rédactionnel)\b/i,
  ],
  ['live', /\blive[ -]?blog\b|\blive[ -]updates\b|\bliveticker\b|\ben direct\b|\ben vivo\b/i],
  ['analysis', /\b(?:analysis|análisis|analyse|analisi|análise)\b/i],
  [
    'opinion',
    /\b(?:opinions?|op-?ed|editorials?|commentary|comment is free|columnists?|opinión|meinung|kommentar|tribunes?|opinião|opinioni|editoriale|opinie|columns?)\b/i,
  ],
];

/** The kind of piece where the page says so: in JSON-LD's type or section, meta, or the first parts of its address. */
export function sectionOf({ article, meta, url }: Source): 'opinion' | 'analysis' | 'live' | 'sponsored' | null {
  const types = article === null ? [] : typesOf(article);
  if (types.includes('LiveBlogPosting')) return 'live';
  if (types.includes('OpinionNewsArticle')) return 'opinion';
  if (types.includes('AnalysisNewsArticle')) return 'analysis';
  if (types.includes('AdvertiserContentArticle')) return 'sponsored';
  const told = [
    textOf(article?.articleSection),
    firstMeta(meta, ['article:section', 'section', 'parsely-section', 'article:opinion']),
  ];
  const path = pathOf(url).split('/').slice(0, 4).join(' ').replace(/-/g, ' ');
  for (const text of [...told, path]) {
    if (text === null || text.length > 60) continue;
    for (const [section, form] of SECTIONS) if (form.test(text)) return section;
  }
  return meta.get('article:opinion')?.[0] === 'true' ? 'opinion' : null;
}

function pathOf(url: string | null): string {
  return url === null ? '' : url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
}

/** Whether the page declares that not all can read it. */
export function isPaywalled({ article, nodes, meta }: Source): boolean {
  const isFalse = (value: unknown): boolean => value === false || (typeof value === 'string' && /^false$/i.test(value));
  if (article !== null && isFalse(article.isAccessibleForFree)) return true;
  if (nodes.some((node) => typesOf(node).includes('WebPageElement') && isFalse(node.isAccessibleForFree))) return true;
  return /^(?:locked|metered|premium|paid)$/i.test(
    firstMeta(meta, ['article:content_tier', 'cxenseparse:access']) ?? '',
  );
}

/** Whether the page declares that everybody can read all of it. */
export function isDeclaredFree({ article }: Source): boolean {
  const free = article?.isAccessibleForFree;
  return free === true || (typeof free === 'string' && /^true$/i.test(free));
}

/** What tells the pages of one article apart: "?page=2", "/page/2", "/2", "-2.html". */
const PAGE_NUMBER =
  /[?&](?:page|p|seite|pagina|pg)=\d{1,3}|\/(?:page|seite|pagina)[/-]\d{1,3}(?=\/|$)|[/,_-]\d{1,2}(?=\/?$|\.\w{2,5}$)/i;

/** Whether the article goes on on a next page: one that the page links to as the next and whose address differs by its number alone. */
export function goesOn({ document, url }: Source): boolean {
  const hrefs = [...document.querySelectorAll('link[rel~="next" i], a[rel~="next" i]')].flatMap((link) => {
    const href = link.getAttribute('href') ?? '';
    return PAGE_NUMBER.test(href) ? [href] : [];
  });
  if (hrefs.length === 0) return false;
  const here = addressWithoutPage(url, url);
  return here !== null && hrefs.some((href) => addressWithoutPage(href, url) === here);
}

function addressWithoutPage(address: string | null, base: string | null): string | null {
  if (address === null || address === '') return null;
  try {
    const { origin, pathname, search } = new URL(address, base ?? undefined);
    return `${origin}${pathname}${search}`.replace(PAGE_NUMBER, '').replace(/\/$/, '');
  } catch {
    return null;
  }
}
