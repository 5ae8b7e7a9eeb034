import type { Article } from '../article/article';
import type { ArticleHead, Digest } from './digest';
import { figuresOf } from './figures';
import { namesOf } from './names';
import { quotationsOf } from './quotations';
import { readingOf } from './reading';
import { Referents } from './referents';
import { statementsOf } from './statements';
import { termsOf } from './terms';

/** What a digest keeps of the article itself. */
export function headOf(article: Article): ArticleHead {
  const { url, headline, standfirst, byline, agencies, outlet, published, modified, language, section, truncated } =
    article;
  const head = {
    url,
    headline,
    standfirst,
    byline,
    agencies,
    outlet,
    published,
    modified,
    language,
    section,
    truncated,
  };
  return { ...head, kind: article.kind, event: article.event, slug: null };
}

/**
 * The facts of one article: sentences, names, figures, quotations, terms. Pure and bounded: any text gives a digest, and
 * what a rule is not sure of is left open.
 */
export function digestArticle(article: Article): Digest {
  const reading = readingOf(article);
  const sentences = reading.lines.map((line) => line.text);
  const names = namesOf(reading);
  const referents = new Referents(reading, names);
  const statements = statementsOf(reading, referents);
  return {
    article: headOf(article),
    sentences,
    paragraphs: reading.lines.map((line) => line.paragraph),
    names: names.names,
    figures: figuresOf(reading, names, referents),
    quotations: quotationsOf(reading, names, referents, article.posts, statements.speakers),
    attributions: statements.told,
    terms: termsOf({ headline: reading.headline, sentences, language: article.language }),
  };
}
