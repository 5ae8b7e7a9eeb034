import { PAIR_FEATURES } from './features';
import type { Looked } from './looked';
import type { Retrieved } from './retrieve';

/** How a candidate stands among the others of the same query. */
export const STANDING_FEATURES = [
  'score to the best',
  'place among the candidates',
  'whole cosine to the best',
  'candidates near the best',
  'documents searched',
] as const;

const WHOLE = PAIR_FEATURES.indexOf('whole cosine');
/** A cosine of at least this share of the best counts as near. */
const NEAR = 0.7;

/** Puts the standing behind the pair's features in each row. `retrieved`: the same documents with their retrieval scores. */
export function standing(looked: readonly Looked[], { candidates, searched }: Retrieved): void {
  const best = candidates[0]?.score ?? 1;
  const cosine = looked.reduce((most, { row }) => Math.max(most, row[WHOLE] ?? 0), 1e-6);
  const near = looked.filter(({ row }) => (row[WHOLE] ?? 0) >= NEAR * cosine).length;
  looked.forEach(({ row }, i) => {
    row.set(
      [
        (candidates[i]?.score ?? 0) / best,
        Math.log(1 + i),
        (row[WHOLE] ?? 0) / cosine,
        Math.log(1 + near),
        Math.log(1 + searched),
      ],
      PAIR_FEATURES.length,
    );
  });
}
