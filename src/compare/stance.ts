import type { Stance } from '../digest/digest';
import type { Account } from './account';

/** How an article stands to a sentence of its own; null: it tells it as its own. The strongest word of several counts. */
export function stanceOf({ digest }: Account, place: number): Stance | null {
  let strongest: Stance | null = null;
  for (const { sentence, stance } of digest.attributions ?? [])
    if (sentence === place && (strongest === null || STRENGTH[stance] > STRENGTH[strongest])) strongest = stance;
  return strongest;
}
const STRENGTH: Readonly<Record<Stance, number>> = { said: 0, alleged: 1, declined: 2, denied: 3 };

/** A denial does not tell what it denies, and a refusal to comment tells nothing of it. */
export function standApart(a: Stance | null, b: Stance | null): boolean {
  return turnedAway(a) !== turnedAway(b);
}
const turnedAway = (stance: Stance | null): Stance | null =>
  stance === 'denied' || stance === 'declined' ? stance : null;
