import type { Outlet } from '../outlets/outlet';
import type { Moment } from '../time/moment';
import type { Digest } from './digest';
import { digestArticle } from './digest-article';

/** A line about an article, as a feed or a list of articles gives it; null is unknown. */
export interface Item {
  readonly url: string | null;
  readonly headline: string | null;
  /** Plain text: a summary, a beginning or the whole; paragraphs are set apart by line breaks. */
  readonly text: string | null;
  readonly published: Moment | null;
  readonly outlet: Outlet | null;
  readonly language: string | null;
}

/** The digest of a line that gives a headline, a text or both: it is taken as an article without asking the kind of page. */
export function digestItem(item: Item): Digest {
  return digestArticle({
    ...item,
    kind: 'article',
    event: null,
    canonical: null,
    standfirst: null,
    byline: [],
    agencies: [],
    outlet: item.outlet ?? { name: null, domain: null },
    modified: null,
    section: null,
    paragraphs: (item.text ?? '').split(/\s*[\r\n]+\s*/),
    posts: [],
    truncated: false,
    reason: 'given as an article',
  });
}
