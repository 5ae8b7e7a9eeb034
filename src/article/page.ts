import type { Outlet } from '../outlets/outlet';
import { canonicalOf, goesOn, isPaywalled, languageOf, outletNameOf, sectionOf } from './about';
import type { Article } from './article';
import { type Body, readBody } from './body';
import { bylineOf } from './byline';
import { mayBeEvent, readEvent } from './event';
import { guessLanguage } from './guess-language';
import { headlineOf } from './headline';
import { articleNode, readJsonLd } from './json-ld';
import { kindOf } from './kind';
import { refusalOf } from './limits';
import { measureDocument } from './measure-document';
import { firstMeta, readMeta } from './meta';
import { notAnArticle } from './not-article';
import { outlineOfPage } from './outline';
import { modifiedOf, publishedOf } from './published';
import { scanPage } from './scan';
import type { Found, Source } from './source';
import { isBeginning, standfirstOf } from './standfirst';
import { bylineOfText } from './text-byline';

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
  const headline = headlineOf(source);
  const told = standfirstOf(source, headline?.value ?? null);
  const outletName = outletNameOf(source);
  const byline = bylineOf(source, outletName?.value ?? null);
  const published = publishedOf(source);
  const modified = modifiedOf(source);
  const body = readBody(source, {
    language: source.language,
    headline: headline?.value ?? null,
    standfirst: told?.value ?? null,
    byline: byline?.value.people ?? [],
  });
  const { paragraphs, posts } = place(body);
  const top = bylineOfText(body.lines);
  const standfirst = told === null || isBeginning(told.value, paragraphs) ? null : told;
  const reading = {
    url,
    canonical: canonicalOf(source),
    headline: headline?.value ?? null,
    standfirst: standfirst?.value ?? null,
    byline: byline === null || byline.value.people.length === 0 ? top.people : byline.value.people,
    agencies: [...new Set([...(byline?.value.agencies ?? []), ...top.agencies])],
    outlet: outletOf(outletName?.value ?? null, url),
    published: published?.value ?? top.published,
    modified: modified?.value ?? null,
    language: source.language ?? guessLanguage(paragraphs.join(' ')),
    section: sectionOf(source),
    paragraphs,
    posts,
    truncated: isPaywalled(source) || goesOn(source) || body.truncated,
    sources: sourcesOf({ headline, standfirst, byline, outlet: outletName, published, modified }),
  };
  const event = mayBeEvent(document) ? readEvent(outlineOfPage(document), url) : null;
  if (event !== null) {
    const { headline: title, entry, paragraphs: told } = event;
    const reason = 'The page is an event entry: a summary under a date, with its sources and related events.';
    return {
      ...reading,
      kind: 'event-page',
      event: entry,
      headline: title,
      published: entry.date,
      paragraphs: told,
      reason,
    };
  }
  const { isArticle, reason } = kindOf(source, body.blocks);
  if (isArticle && reading.section === 'live')
    return { ...reading, kind: 'article', event: null, reason: 'It is a live blog: its newest entries are read.' };
  return { ...reading, kind: isArticle ? 'article' : 'not-article', event: null, reason };
}

function sourcesOf(found: Readonly<Record<string, Found<unknown> | null>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(found).flatMap(([field, value]) => (value === null ? [] : [[field, value.from]])),
  );
}

function sourceOf(document: Document, url: string | null): Source {
  const meta = readMeta(document);
  const nodes = readJsonLd(document);
  const title = firstMeta(meta, ['og:title']) ?? document.title;
  const addresses = [url, canonicalOf({ document, url })].filter((address) => address !== null);
  const article = articleNode(nodes, title, addresses);
  return {
    document,
    url,
    nodes,
    article,
    meta,
    scan: scanPage(document),
    language: languageOf(document, article, meta),
  };
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
