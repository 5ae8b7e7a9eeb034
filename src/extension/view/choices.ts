/** Ways to choose columns of the full comparison: by what the catalogue and the pages tell of each article. */
import type { CoverAnswer } from '../messages';

export const FACETS = ['country', 'owner', 'language'] as const;
export type Facet = (typeof FACETS)[number];

export interface Column {
  readonly article: number;
  readonly country: string | null;
  readonly owner: string | null;
  readonly language: string | null;
}

export function columnsOf({ comparison, outlets }: CoverAnswer): readonly Column[] {
  return (comparison?.articles ?? []).map(({ language }, article) => {
    const known = outlets[article];
    const owner = known && known.ownerKind !== 'unknown' ? known.ownerKind : null;
    return { article, country: known?.country ?? null, owner, language };
  });
}

/** Values of a facet that some column has, sorted. */
export const facetValues = (columns: readonly Column[], facet: Facet): readonly string[] =>
  [...new Set(columns.map((column) => column[facet]).filter((value) => value !== null))].sort();

/** Chosen values by facet; a facet left out lets all through. */
export type Chosen = { readonly [F in Facet]?: string };

/** Articles whose columns pass; the page itself always does. */
export const chosenArticles = (
  columns: readonly Column[],
  chosen: Chosen,
  hidden: ReadonlySet<number>,
): readonly number[] =>
  columns
    .filter(
      (column) =>
        FACETS.every((facet) => chosen[facet] === undefined || column[facet] === chosen[facet]) || column.article === 0,
    )
    .filter(({ article }) => !hidden.has(article))
    .map(({ article }) => article);
