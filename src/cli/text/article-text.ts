import type { Article } from '../../article/article';
import { wrap } from './wrap';

const line = (label: string, value: string | null): string[] => (value ? [wrap(`${label}: ${value}`)] : []);

export const outletName = (outlet: Article['outlet']): string | null =>
  outlet.name && outlet.domain ? `${outlet.name} (${outlet.domain})` : (outlet.name ?? outlet.domain);

function eventLines(article: Article): string[] {
  if (!article.event) return [];
  const { summary, sources, related } = article.event;
  return [
    '',
    wrap(summary),
    '',
    'Sources',
    ...sources.map((source) => wrap(`${source.name}  ${source.url}`, '  ')),
    '',
    'Related',
    ...related.map((event) =>
      wrap([event.date, event.title, event.context && `(${event.context})`].filter(Boolean).join('  '), '  '),
    ),
  ];
}

/** An article for a person at a terminal. */
export function articleText(article: Article): string {
  const head = [
    ...(article.kind === 'article' ? [] : [`${article.kind}: ${article.reason}`]),
    // An event's summary has both.
    ...(article.event ? [] : [article.headline, article.standfirst].flatMap((text) => (text ? [wrap(text)] : []))),
    ...line('By', article.byline.join(', ')),
    ...line('Agency', article.agencies.join(', ')),
    ...line('Outlet', outletName(article.outlet)),
    ...line('Published', article.published),
    ...line('Modified', article.modified),
    ...line('Language', article.language),
    ...(article.truncated ? ['The page shows only part of the text.'] : []),
  ];
  const body = article.paragraphs.flatMap((paragraph) => ['', wrap(paragraph)]);
  const posts = article.posts.flatMap((post) => [
    '',
    wrap(`Post${post.author ? ` by ${post.author}` : ''}: ${post.text}`, '  '),
  ]);
  return [...head, ...body, ...posts, ...eventLines(article)].join('\n');
}
