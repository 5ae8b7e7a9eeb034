import type { Comparison, FigureRow } from './comparison';

/** How an article is called among several: its outlet, told apart by a number where two have one name. */
export function labelOf({ articles }: Comparison, article: number): string {
  const own = outletOf(articles, article);
  if (own === null) return `Article ${article + 1}`;
  const doubled = articles.some((_, i) => i !== article && outletOf(articles, i) === own);
  return doubled ? `${own} (${article + 1})` : own;
}

function outletOf(articles: Comparison['articles'], article: number): string | null {
  const outlet = articles[article]?.outlet;
  return outlet?.name ?? outlet?.domain ?? null;
}

/** What a row of figures counts, with what happened to it: "people injured". Empty where no text says. */
export const countedIn = ({ label, action }: FigureRow): string => [label, action].filter(Boolean).join(' ');
