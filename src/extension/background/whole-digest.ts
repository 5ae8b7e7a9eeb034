import type { Article } from '../../article/article';
import { identify } from '../../article/identify';
import type { Digest } from '../../digest/digest';
import { digestArticle } from '../../digest/digest-article';
import type { IndexEntry } from '../../index/entry';

/**
 * What a match's whole article tells, where the reader's browser read it; else what the index has of it. Whose article it
 * is and where it stands stay the index's, so that an account does not change its name when it is read whole.
 */
export function wholeDigest({ digest }: IndexEntry, article: Article | undefined): Digest {
  if (!article) return digest;
  const { url, outlet, headline, published } = digest.article;
  const read = digestArticle(identify(article));
  const head = { headline: read.article.headline ?? headline, published: read.article.published ?? published };
  return { ...read, article: { ...read.article, ...head, url, outlet } };
}
