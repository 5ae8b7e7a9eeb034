import type { Outlet } from '../outlets/outlet';
import { canonicalOf, isPaywalled, languageOf, outletNameOf, sectionOf } from './about';
import type { Article } from './article';
import { type Body, isSubstantial, readBody } from './body';
import { bylineOf } from './byline';
import { tidy } from './fold';
import { headlineOf } from './headline';
import { articleNode, readJsonLd } from './json-ld';
import { refusalOf } from './limits';
import { measureDocument } from './measure-document';
import { firstMeta, readMeta } from './meta';
import { notAnArticle } from './not-article';
import { modifiedOf, publishedOf } from './published';
import type { Source } from './source';

export interface PageOptions {
  /** Address of the page; null where it has none. */
  readonly url: string | null;
}

/**
 * Reads a page. The document is only read: what must be changed on the way is changed on a clone. Never throws for what
 * a page holds: a page that cannot be read comes back as `not-article` with the reason.
 */
export function readPage(document: Document, { url }: PageOptions): Article {
  const refusal = document.documentElement === null ? 'The page is empty.' : refusalOf(measureDocument(document));
  if (refusal !== null) return notAnArticle(url, refusal);
  if (document.body === null) return notAnArticle(url, 'The page has no body.');
  const source = sourceOf(document, url);
  const headline = headlineOf(source)?.value ?? null;
  const standfirst = standfirstOf(source);
  const outletName = outletNameOf(source)?.value ?? null;
  const byline = bylineOf(source, outletName);
  const people = byline?.value.people ?? [];
  const body = readBody(document, { language: source.language, headline, standfirst, byline: people });
  const { paragraphs, posts } = place(body);
  const reading = {
    url,
    canonical: canonicalOf(source),
    headline,
    standfirst,
    byline: people,
    agencies: byline?.value.agencies ?? [],
    outlet: outletOf(outletName, url),
    published: publishedOf(source)?.value ?? null,
    modified: modifiedOf(source)?.value ?? null,
    language: source.language,
    section: sectionOf(source),
    paragraphs,
    posts,
    truncated: isPaywalled(source),
  };
  if (!isSubstantial(body.blocks)) {
    return { ...reading, kind: 'not-article', event: null, reason: 'The page has no text of an article.' };
  }
  return { ...reading, kind: 'article', event: null, reason: 'The page has a headline and the text of an article.' };
}

function sourceOf(document: Document, url: string | null): Source {
  const meta = readMeta(document);
  const nodes = readJsonLd(document);
  const title = firstMeta(meta, ['og:title']) ?? document.title;
  const addresses = [url, canonicalOf({ document, url })].filter((address) => address !== null);
  const article = articleNode(nodes, title, addresses);
  return { document, url, nodes, article, meta, language: languageOf(document, article, meta) };
}

function standfirstOf({ meta }: Source): string | null {
  const text = tidy(firstMeta(meta, ['og:description', 'description', 'twitter:description']) ?? '');
  return text === '' ? null : text;
}

/** The outlet as far as the page itself tells; whoever knows domains decides (identify.ts). */
export function outletOf(name: string | null, url: string | null): Outlet {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? null;
  return { name, domain: host?.replace(/^www\./, '') ?? null };
}

function place({ blocks, posts }: Body): Pick<Article, 'paragraphs' | 'posts'> {
  const paragraphs: string[] = [];
  const placed: Article['posts'][number][] = [];
  for (const { kind, text } of blocks) {
    const post = kind === 'post' ? posts[Number(text)] : undefined;
    if (kind !== 'post') paragraphs.push(text);
    else if (post !== undefined && post.text !== '') placed.push({ ...post, place: paragraphs.length });
  }
  return { paragraphs, posts: placed };
}
