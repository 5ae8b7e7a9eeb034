import { blocksOf } from './dom-blocks';
import { unescapeTwice } from './entities';
import { fold, tidy, wordCount } from './fold';
import { textOf } from './json-ld';
import { firstMeta } from './meta';
import type { Found, Source } from './source';
import { cutTitle, type TitleParts } from './title';

const MAX = 400;
const NAMES = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title', 'title'];

/**
 * The headline: the h1 that resembles what the head calls the page; else JSON-LD, the head's own title without the
 * outlet's name, or the only h1.
 */
export function headlineOf(source: Source): Found<string> | null {
  const { document, url, scan, article, meta } = source;
  const bare = (text: string | null): string | null =>
    text === null ? null : withoutOutlet(tidy(unescapeTwice(text)), url, meta);
  const title = tidy(document.title);
  const told = bare(firstMeta(meta, NAMES));
  const ld = bare(textOf(article?.headline ?? article?.name));
  const references = [told, ld, title].filter((text) => text !== null && text !== '').map((text) => fold(text ?? ''));
  const headings = scan.headings.slice(0, 30).map(headingText).filter(isHeadline);
  let best: { text: string; score: number } | null = null;
  for (const text of headings) {
    const folded = fold(text);
    const score = Math.max(0, ...references.map((reference) => likeness(folded, reference)));
    if (score > (best?.score ?? 0)) best = { text, score };
  }
  const enough = headings.length === 1 && wordCount(best?.text ?? '') >= 4 ? ONLY : LIKE;
  if (best !== null && best.score >= enough) return { value: withoutKicker(best.text, [ld, told]), from: 'h1' };
  if (ld !== null && isHeadline(ld)) return { value: ld, from: 'json-ld' };
  if (told !== null && told !== '') return { value: told, from: 'meta' };
  const parts = titlePartsOf(source);
  if (parts !== null) return { value: parts.headline, from: 'title' };
  if (title !== '') return { value: withoutOutlet(title, url, meta), from: 'title' };
  const only = headings[0];
  return only === undefined ? null : { value: only, from: 'h1' };
}

/** The page's title cut into headline and outlet by its headings and its address, null where neither tells. */
export function titlePartsOf({ document, scan, url }: Source): TitleParts | null {
  const headings = [...scan.headings.slice(0, 30), ...scan.subheadings].map(headingText).filter(isHeadline);
  return cutTitle(tidy(document.title), headings, hostOf(url));
}

const hostOf = (url: string | null): string | null =>
  /^https?:\/\/([^/?#:@]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? null;

/** Likeness from which a heading is the headline; less is asked of a page's only one. Tuned with `npm run score:extraction`. */
const LIKE = 0.5;
const ONLY = 0.15;

const headingText = (heading: Element): string =>
  tidy(
    unescapeTwice(
      blocksOf(heading)
        .map((block) => block.text)
        .join(' '),
    ),
  );

/** A heading without the label of its section in front of it, where the head gives the same headline without. */
function withoutKicker(heading: string, told: readonly (string | null)[]): string {
  const folded = fold(heading);
  const bare = told.find((text) => {
    const other = fold(text ?? '');
    return (
      other !== '' && folded !== other && folded.endsWith(` ${other}`) && wordCount(folded) - wordCount(other) <= 2
    );
  });
  // What the head gives with its label is meant to be read with it.
  return told.some((text) => text === heading) ? heading : (bare ?? heading).replace(SECTION_LABEL, '');
}

const SECTION_LABEL =
  /^(?:opinion|editorial|commentary|analysis|exclusive|watch|video)\s?[|:]\s+|\s\|\s(?:opinion|editorial|commentary|analysis|column)$/gi;

const isHeadline = (text: string): boolean => text.length >= 3 && text.length <= MAX;

/** Share of common words: of the shorter text in the longer, lessened by how much longer that is. */
export function likeness(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  const [one, two] = [words(a), words(b)];
  const shared = [...one].filter((word) => two.has(word)).length;
  const inShorter = shared / Math.min(one.size, two.size);
  const inLonger = shared / Math.max(one.size, two.size);
  return inShorter >= 0.8 && Math.min(one.size, two.size) >= 3 ? Math.max(0.5, inLonger) : inLonger;
}

const words = (folded: string): ReadonlySet<string> => new Set(folded.includes(' ') ? folded.split(' ') : folded);

const SEPARATOR = /\s(?:[|–—•·»:]|-{1,2}|::)\s|\s?[|｜]\s?|(?<=\S):\s(?=[A-Z])/g;

/** A page's title without the part that names the outlet, which stands at an end behind a mark. */
function withoutOutlet(title: string, url: string | null, meta: Source['meta']): string {
  const cuts = [...title.matchAll(SEPARATOR)];
  const names = [firstMeta(meta, ['og:site_name', 'application-name', 'twitter:site']), hostWord(url)]
    .filter((name) => name !== null)
    .map((name) => fold(name).replace(/[^\p{L}\p{N}]/gu, ''));
  const isOutlet = (part: string): boolean => {
    const bare = fold(part).replace(/[^\p{L}\p{N}]/gu, '');
    return (
      bare !== '' &&
      names.some((name) => name.length > 2 && (bare.includes(name) || (bare.length > 3 && name.includes(bare))))
    );
  };
  let text = title;
  for (const cut of cuts.toReversed()) {
    const tail = text.slice(cut.index + cut[0].length);
    const head = text.slice(0, cut.index);
    const isBar = /[|｜–—-]/.test(cut[0]);
    if (
      isOutlet(tail) ||
      (isBar &&
        tail.split(' ').length <= 4 &&
        head.split(' ').length >= 5 &&
        !/[|–—-]\s/.test(head) &&
        /[|｜]/.test(cut[0]))
    )
      text = head.trim();
    else break;
  }
  return text;
}

function hostWord(url: string | null): string | null {
  const host = hostOf(url) ?? '';
  return host.split('.').filter((part) => !/^(?:www|com|org|net|co|news)$/.test(part) && part.length > 2)[0] ?? null;
}
