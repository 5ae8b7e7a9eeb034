import { coincidence } from '../compare/coincidence';
import type { FigureContext } from '../compare/figure-context';
import type { Subject } from '../compare/figure-subject';
import { sigmoid } from '../match/trees';
import type { FigurePair } from './figure-pairs';
import { fitLogistic, type Logistic, logOddsOf } from './logistic';

/** The order of the weights. */
export const CONTEXT_NAMES = [
  'apart',
  'loose',
  'stems',
  'rival',
  'rivals',
  'around',
  'alone',
  'depth',
  'crowd',
  'verb',
  'owner',
] as const satisfies readonly (keyof FigureContext)[];

export const rowOf = ({ context }: FigurePair): number[] => CONTEXT_NAMES.map((name) => context[name]);

/** How often outlets that tell one quantity tell one number, and how often numbers that differ: set by hand. */
const EQUAL = 0.8;
const DIFFERENT = 0.12;
/** What is believed before anything is learned, with a noun in common and without. */
const FIRST = { noun: 0.25, none: 0.03 };
const ROUNDS = 6;
/** What was copied word for word says less of how two reporters tell one thing. */
const COPIED = [
  [0.9, 0.2],
  [0.7, 0.5],
] as const;

/**
 * Learns the context's weights without labels, by expectation and maximization (A. Dempster, N. Laird and D. Rubin, 1977). What is not
 * known of a pair is whether it is one quantity. Expectation: by what the context says so far, and by Bayes' rule from the numbers:
 * one number that chance gives hardly ever (compare/coincidence.ts) makes a pair one quantity nearly surely, and takes both figures from
 * every other pair. Maximization: a logistic regression on the context alone.
 */
export function learnContext(stories: readonly (readonly FigurePair[])[]): Logistic {
  const groups = stories.map((pairs) => pairs.map((pair) => ({ pair, row: rowOf(pair) })));
  let model: Logistic | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    const rows: number[][] = [];
    const targets: number[] = [];
    const weights: number[] = [];
    for (const group of groups) {
      const believed = expect(group.map(({ pair, row }) => ({ pair, prior: priorOf(pair, row, model) })));
      group.forEach(({ pair, row }, i) => {
        const chance = believed[i];
        if (chance === undefined || chance === null) return;
        rows.push(row);
        targets.push(chance);
        weights.push(chance > 0.5 ? (COPIED.find(([from]) => pair.setting > from)?.[1] ?? 1) : 1);
      });
    }
    model = fitLogistic({ rows, targets, weights });
  }
  if (model === null) throw new Error('nothing was learned');
  return model;
}

function priorOf(pair: FigurePair, row: readonly number[], model: Logistic | null): number {
  if (model !== null) return sigmoid(logOddsOf(model, row));
  return pair.a.head !== null && pair.a.head === pair.b.head ? FIRST.noun : FIRST.none;
}

/** For each pair of one event how likely it is one quantity; null where its numbers, which agree but are not one, tell too little. */
function expect(pairs: readonly { readonly pair: FigurePair; readonly prior: number }[]): (number | null)[] {
  const taken = new Map<Subject, Map<number, number>>();
  const take = (of: Subject, by: Subject, chance: number): void => {
    const known = taken.get(of) ?? new Map<number, number>();
    taken.set(of, known.set(by.account.article, Math.max(known.get(by.account.article) ?? 0, chance)));
  };
  const alone = pairs.map(({ pair, prior }) => {
    if (pair.agreement === 'differs') return bayes(prior, DIFFERENT, 1);
    if (!pair.isOne) return null;
    const chance = bayes(prior, EQUAL, coincidence(pair.a.figure));
    take(pair.a, pair.b, chance);
    take(pair.b, pair.a, chance);
    return chance;
  });
  return pairs.map(({ pair: { a, b, isOne } }, i) => {
    const chance = alone[i] ?? null;
    if (chance === null || isOne) return chance;
    return (
      chance * (1 - Math.max(taken.get(a)?.get(b.account.article) ?? 0, taken.get(b)?.get(a.account.article) ?? 0))
    );
  });
}

const bayes = (prior: number, ifSo: number, ifNot: number): number =>
  (prior * ifSo) / (prior * ifSo + (1 - prior) * ifNot);
