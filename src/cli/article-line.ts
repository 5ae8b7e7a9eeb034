import type { Article } from '../article/article';
import { parseMoment } from '../time/parse';
import { readHtml, readPlainText } from './document';
import { InputError } from './exit';
import { outletField, textField, urlField } from './fields';
import type { JsonObject } from './lines';

/**
 * What a line says of an article beside its text counts for more than what is read out of the text. A line that says that the moment of
 * publication is unknown is believed: a date in a text may be any day's, and matching leaves out what is days away.
 */
function withGivenFields(article: Article, line: JsonObject): Article {
  const published = textField(line, 'published');
  const outlet = outletField(line);
  const given = {
    headline: textField(line, 'headline') ?? article.headline,
    language: textField(line, 'language') ?? article.language,
    published: 'published' in line ? parseMoment(published ?? '') : article.published,
    outlet: outlet ?? article.outlet,
  };
  return { ...article, ...given };
}

/** A line that gives headline or text is an article; only what is told by an event page's own form is an event page. */
function asArticle(article: Article): Article {
  if (article.kind !== 'not-article') return article;
  return { ...article, kind: 'article', reason: 'given as an article' };
}

const EMPTY = {
  canonical: null,
  standfirst: null,
  byline: [],
  agencies: [],
  outlet: { name: null, domain: null },
  published: null,
  modified: null,
  language: null,
  section: null,
  posts: [],
  truncated: false,
} as const;

/**
 * A line of a batch or of labelled articles as an Article: `html`, or `text` (or `summary`) with or without `headline`.
 * @throws InputError where it has none of them or a field is of the wrong type.
 */
export function articleOfLine(line: JsonObject): Article {
  const url = urlField(line);
  const html = textField(line, 'html');
  if (html !== null) return withGivenFields(readHtml(html, url), line);
  const headline = textField(line, 'headline');
  const text = textField(line, 'text') ?? textField(line, 'summary');
  if (headline === null && text === null) throw new InputError('the line has neither html nor headline nor text');
  if (text === null)
    return withGivenFields(
      { ...EMPTY, kind: 'article', event: null, url, headline, paragraphs: [], reason: 'given as an article' },
      line,
    );
  return withGivenFields(asArticle(readPlainText(text, url)), line);
}
