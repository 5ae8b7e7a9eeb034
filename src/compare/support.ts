import type { Account } from './account';
import type { Rarity } from './figure-likeness';

/** The sentence of another article that comes nearest to a statement. */
export interface Nearest {
  readonly place: number;
  /** Share of the statement's weight that the sentence and one beside it tell, 0 to 1. */
  readonly similarity: number;
  /** The same of the stems in no name: that two sentences name one person does not make them say one thing. */
  readonly beyondNames: number;
  /** Share of the statement's weight that the article tells nowhere at all; of all stems or of those in no name, the greater. */
  readonly strange: number;
  /** The greatest share of one of the article's sentences that the statement tells: the sentence may be its short form. */
  readonly inTurn: number;
}

/** What is asked for: the stems of a statement with their weights. */
export type Weighted = readonly (readonly [stem: string, weight: number])[];

/** Stems with their weights: how rare they are in the language and among the sentences compared. */
export function weightsOf(stems: readonly string[], weigh: Weigh): Weighted {
  return stems.map((stem) => [stem, weigh.stem(stem)] as const);
}

const NONE: ReadonlySet<string> = new Set();

/** A sentence that shares fewer stems is not called a short form of another. */
const SHARED = 3;

export interface Weigh {
  readonly rarity: Rarity;
  readonly stem: (stem: string) => number;
  /** All stems of one sentence together. */
  readonly sentence: (account: Account, place: number) => number;
}

/** Weight of a stem: its rarity in the language, less where many sentences of these articles have it: the event's own words. */
export function weigher(accounts: readonly Account[], rarity: Rarity): Weigh {
  const total = accounts.reduce((sum, { stems }) => sum + stems.length, 0);
  const weights = new Map<string, number>();
  const sentences = accounts.map(({ stems }) => new Float64Array(stems.length));
  const weighStem = (stem: string): number => {
    const known = weights.get(stem);
    if (known !== undefined) return known;
    const having = accounts.reduce((sum, { places }) => sum + (places.get(stem)?.length ?? 0), 0);
    const local = Math.log((total + 1) / (having + 0.5)) / Math.log(total + 1);
    const weight = Math.max(0.05, rarity(stem)) * Math.max(0.1, local);
    weights.set(stem, weight);
    return weight;
  };
  const weighSentence = (account: Account, place: number): number => {
    const known = sentences[account.article]?.[place];
    if (known) return known;
    const weight = (account.stems[place] ?? []).reduce((sum, stem) => sum + weighStem(stem), 0);
    sentences[account.article]?.fill(weight, place, place + 1);
    return weight;
  };
  return { rarity, stem: weighStem, sentence: weighSentence };
}

/**
 * The sentence of `other` that tells most of a statement, in windows of two neighbouring sentences, since what one outlet
 * says in one sentence another says in two. Only sentences that share a stem are looked at. Null where none does.
 * `names`: stems of the statement's names.
 */
export function nearestIn(
  other: Account,
  statement: Weighted,
  weigh: Weigh,
  names: ReadonlySet<string> = NONE,
): Nearest | null {
  const total = weightOf(statement);
  if (total === 0) return null;
  const { own, window } = sharesOf(other, statement);
  let best: number | null = null;
  let score = 0;
  for (const [place, weight] of window) if (weight > score) [best, score] = [place, weight];
  if (best === null) return null;
  const plain = names.size > 0 ? statement.filter(([stem]) => !names.has(stem)) : statement;
  const plainTotal = weightOf(plain);
  const beside = [other.stems[best] ?? [], other.stems[best + 1] ?? []];
  const told = plain.filter(([stem]) => beside.some((stems) => stems.includes(stem)));
  const share = (part: Weighted, whole: number): number => (whole > 0 ? weightOf(part) / whole : 0);
  const strange = (of: Weighted): Weighted => of.filter(([stem]) => !other.places.has(stem));
  return {
    place: (own.get(best + 1)?.weight ?? 0) > (own.get(best)?.weight ?? 0) ? best + 1 : best,
    similarity: score / total,
    beyondNames: plainTotal > 0 ? share(told, plainTotal) : 1,
    strange: Math.max(share(strange(statement), total), share(strange(plain), plainTotal)),
    inTurn: inTurnOf(other, own, weigh),
  };
}

const weightOf = (stems: Weighted): number => stems.reduce((sum, [, weight]) => sum + weight, 0);

interface Share {
  weight: number;
  count: number;
}

/** What each sentence tells of a statement, and each window of two, named by its first. */
function sharesOf(other: Account, statement: Weighted): { own: Map<number, Share>; window: Map<number, number> } {
  const own = new Map<number, Share>();
  const window = new Map<number, number>();
  for (const [stem, weight] of statement) {
    let last = -1;
    for (const place of other.places.get(stem) ?? []) {
      const share = own.get(place);
      if (share) {
        share.weight += weight;
        share.count++;
      } else own.set(place, { weight, count: 1 });
      // A stem in both sentences of a window counts once.
      if (place > 0 && last !== place - 1) window.set(place - 1, (window.get(place - 1) ?? 0) + weight);
      window.set(place, (window.get(place) ?? 0) + weight);
      last = place;
    }
  }
  return { own, window };
}

function inTurnOf(other: Account, own: ReadonlyMap<number, Share>, weigh: Weigh): number {
  let most = 0;
  for (const [place, { weight, count }] of own)
    if (count >= SHARED) most = Math.max(most, weight / weigh.sentence(other, place));
  return most;
}
