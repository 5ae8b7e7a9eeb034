import { PAIR_FEATURES } from './features';
import type { Looked } from './looked';
import type { Retrieved } from './retrieve';

/** How a candidate stands among the others of the same query. */
export const STANDING_FEATURES = [
  'score to the best',
  'place among the candidates',
  'whole cosine to the best',
  'documents searched beyond a few thousand',
] as const;

const WHOLE = PAIR_FEATURES.indexOf('whole cosine');
/**
 * Indexes up to this size count as one: a chance likeness is likelier in a large index, but the sizes of small ones tell the
 * collections apart that were learned from. Tuned on sets that were not learned from with `npm run train -- --validate`.
 */
const FEW = 4000;

/** Puts the standing behind the pair's features in each row. `retrieved`: the same documents with their retrieval scores. */
export function standing(looked: readonly Looked[], { candidates, searched }: Retrieved): void {
  const best = candidates[0]?.score ?? 1;
  const cosine = looked.reduce((most, { row }) => Math.max(most, row[WHOLE] ?? 0), 1e-6);
  looked.forEach(({ row }, i) => {
    row.set(
      [
        (candidates[i]?.score ?? 0) / best,
        Math.log(1 + i),
        (row[WHOLE] ?? 0) / cosine,
        Math.log(1 + Math.max(FEW, searched)),
      ],
      PAIR_FEATURES.length,
    );
  });
}
