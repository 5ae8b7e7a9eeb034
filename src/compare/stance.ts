import type { Attribution, Stance } from '../digest/digest';
import type { Account } from './account';

/** How an article stands to a sentence of its own; null: it tells it as its own. The strongest word of several counts. */
export function stanceOf({ digest: { attributions } }: Account, place: number): Stance | null {
  if (attributions === undefined) return null;
  const known = stances.get(attributions) ?? strongestOf(attributions);
  stances.set(attributions, known);
  return known.get(place) ?? null;
}

const stances = new WeakMap<readonly Attribution[], ReadonlyMap<number, Stance>>();

function strongestOf(attributions: readonly Attribution[]): Map<number, Stance> {
  const strongest = new Map<number, Stance>();
  for (const { sentence, stance } of attributions) {
    const known = strongest.get(sentence);
    if (known === undefined || STRENGTH[stance] > STRENGTH[known]) strongest.set(sentence, stance);
  }
  return strongest;
}
const STRENGTH: Readonly<Record<Stance, number>> = { said: 0, alleged: 1, declined: 2, denied: 3 };

/** A denial does not tell what it denies, and a refusal to comment tells nothing of it. */
export function standApart(a: Stance | null, b: Stance | null): boolean {
  return turnedAway(a) !== turnedAway(b);
}
const turnedAway = (stance: Stance | null): Stance | null =>
  stance === 'denied' || stance === 'declined' ? stance : null;
