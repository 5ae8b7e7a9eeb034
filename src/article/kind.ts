import type { Block } from './block';
import { fold, wordCount } from './fold';
import { typesOf } from './json-ld';
import { firstMeta } from './meta';
import type { Source } from './source';

/** Whether a page is an article, and why, in words a person understands. */
export interface Verdict {
  readonly isArticle: boolean;
  readonly reason: string;
}

/** Tuned on the sets of `npm run score:extraction` (no page of theirs may be lost) and the golden pages that are no articles. */
export const KIND = {
  /** Characters of running text that an article has at least. */
  leastText: 250,
  /** Characters in sentences from which a page that is called something else still is an article. */
  muchText: 1_500,
  /** Articles that a page links to with a headline, from which it is a list of them. */
  headlines: 14,
  /** Linked headings within the text, each over less running text than this, from which the text is other articles' beginnings. */
  teasers: 8,
  teaserText: 450,
} as const;

/** The reason of a page that is a dialog about cookies, by which whoever fetched it can tell. */
export const CONSENT_REASON = 'It asks for consent to cookies before it shows anything.';

/** Types of JSON-LD that say what a page is for, with the words for it. */
const OTHER_TYPES: readonly (readonly [RegExp, string])[] = [
  [/^(?:Product|ProductGroup|Offer|IndividualProduct|ItemPage)$/, 'a page of a shop'],
  [/^(?:SearchResultsPage)$/, 'a list of search results'],
  [/^(?:CollectionPage|ItemList)$/, 'a list of other pages'],
  [/^(?:VideoObject|Movie|TVEpisode|Clip)$/, 'a page for watching a video'],
  [/^(?:SoftwareApplication|WebApplication|MobileApplication|VideoGame)$/, 'a page of an app'],
];
const OG_TYPES: Readonly<Record<string, string>> = {
  product: 'a page of a shop',
  'og:product': 'a page of a shop',
  'video.other': 'a page for watching a video',
  'video.movie': 'a page for watching a video',
  'video.episode': 'a page for watching a video',
  profile: 'a profile',
};
const SEARCH_PATH =
  /^\/(?:search|suche|buscar|busca|recherche|ricerca|cerca|zoeken|szukaj|arama)(?:\/|$|\?)|[?&](?:q|query|search|s|suche|buscar)=/i;
const LISTING_PATH =
  /^\/(?:tag|tags|topic|topics|category|categories|section|author|authors|thema|themen|etiqueta)\/[^/]+\/?$|^\/archives?\/(?:(?:19|20)\d\d|[^/\d][^/]*)\/?$/i;

/** Weighs the evidence on the page against the text found on it. */
export function kindOf(source: Source, blocks: readonly Block[]): Verdict {
  const { sentences, text } = proseOf(blocks);
  const article = declaredArticle(source);
  if (isConsent(blocks)) return no(CONSENT_REASON);
  if (text < KIND.leastText && !(article && text > 80)) {
    return no(`It has too little running text for an article${called(source)}.`);
  }
  if (article) return yes('The page calls itself an article and has the text of one.');
  const path = pathOf(source.url);
  const enough = text >= KIND.muchText && sentences >= 8;
  if (path !== null && /^\/?(?:index\.\w+)?$/.test(path) && !enough) return no('It is the front page of its site.');
  if (path !== null && SEARCH_PATH.test(path) && !enough) return no('It is a list of search results.');
  const other = otherUse(source);
  if (other !== null && !enough) return no(`It is ${other}.`);
  const teasers = blocks.filter(
    (block) => block.kind === 'heading' && block.linked > 0.7 && wordCount(block.text) >= 4,
  );
  if (teasers.length >= KIND.teasers && text < teasers.length * KIND.teaserText)
    return no(`It shows the beginnings of ${teasers.length} other articles, as a front page or section does.`);
  const links = headlineLinks(source);
  if (links >= KIND.headlines && text < links * 90 && (!enough || (path !== null && isListing(path)))) {
    return no(`It lists ${links} other pages by their headlines, as a front page or section does.`);
  }
  if (path !== null && LISTING_PATH.test(path) && !enough) return no('Its address is that of a section or topic.');
  return yes('The page has a headline and the running text of an article.');
}

const yes = (reason: string): Verdict => ({ isArticle: true, reason });
const no = (reason: string): Verdict => ({ isArticle: false, reason });

const CONSENT = /(?:^|[\s_-])(?:consent|cookies?|gdpr|privacy-?wall)(?=$|[\s_-])/;
const CONSENT_WORDS =
  /\bpartners\b.{0,300}\b(?:device|legitimate interests?)\b|\bcookies\b.{0,200}\b(?:accept|consent)\b/i;

/** Whether the text is that of a dialog about cookies. */
function isConsent(blocks: readonly Block[]): boolean {
  const text = blocks.map((block) => block.text).join(' ');
  if (text.length > 2_500) return false;
  const hinted = blocks.filter(({ hint }) => CONSENT.test(hint)).reduce((sum, block) => sum + block.text.length, 0);
  return hinted > text.length / 2 || CONSENT_WORDS.test(text.slice(0, 1_000));
}

function called(source: Source): string {
  const other = otherUse(source);
  return other === null ? '' : `; it seems to be ${other}`;
}

/** Characters and number of sentences in running text. */
function proseOf(blocks: readonly Block[]): { text: number; sentences: number } {
  let text = 0;
  let sentences = 0;
  for (const block of blocks) {
    if (block.kind === 'post' || block.kind === 'heading' || block.linked > 0.5) continue;
    const ends = block.text.match(/[.!?…。！？।]["”’»)]?(?=\s|$)|[。！？]/g)?.length ?? 0;
    if (ends === 0 && wordCount(block.text) < 15) continue;
    text += block.text.length;
    sentences += ends;
  }
  return { text, sentences };
}

function declaredArticle({ article, meta, url }: Source): boolean {
  if (pathOf(url) === '/' || pathOf(url) === '') return false;
  if (article !== null) return true;
  if (/^article$/i.test(firstMeta(meta, ['og:type']) ?? '')) return true;
  return meta.has('article:published_time') || meta.has('parsely-pub-date');
}

function otherUse({ nodes, meta }: Source): string | null {
  const og = OG_TYPES[(firstMeta(meta, ['og:type']) ?? '').toLowerCase()];
  if (og !== undefined) return og;
  for (const node of nodes.slice(0, 10)) {
    for (const type of typesOf(node)) {
      const found = OTHER_TYPES.find(([form]) => form.test(type));
      if (found !== undefined) return found[1];
    }
  }
  return null;
}

/** Links whose words are a headline's length, each address once, outside navigation. */
function headlineLinks({ document }: Source): number {
  const seen = new Set<string>();
  for (const link of document.getElementsByTagName('a')) {
    if (seen.size >= 100) break;
    const text = link.textContent ?? '';
    const words = text.length > 300 ? 0 : wordCount(text);
    const href = link.getAttribute('href');
    if (href !== null && words >= 5 && words <= 30) seen.add(fold(href));
  }
  return seen.size;
}

/** A path of one or two words is a section's; an article's has a slug, a number or a date. */
function isListing(path: string): boolean {
  const parts = path
    .replace(/[?#].*$/, '')
    .split('/')
    .filter((part) => part !== '');
  return parts.length <= 2 && !parts.some((part) => /\d{3}/.test(part) || part.split('-').length >= 4);
}

function pathOf(url: string | null): string | null {
  return url === null ? null : url.replace(/^[a-z]+:\/\/[^/?#]*/i, '').replace(/#.*$/, '');
}
