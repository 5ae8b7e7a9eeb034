import type { Looked } from '../match/looked';
import { unlikely } from '../match/rank';
import { supportFeatures } from '../match/support';
import type { Trees } from '../match/trees';
import { logOdds, sigmoid } from '../match/trees';
import { type BoostOptions, boost, type Rows } from './boost';
import type { Label } from './match-arrangements';
import type { Answered } from './match-measure';
import { randomFrom } from './random';
import { hash } from './split';

/** A question with its candidates, as the first look gives them. */
export interface Example {
  readonly set: string;
  readonly story: string;
  readonly absent: boolean;
  readonly relevant: number;
  readonly looked: readonly Looked[];
  readonly labels: readonly Label[];
}

/** The two ensembles of a model. */
export interface Fit {
  readonly first: Trees;
  readonly second: Trees;
}

/** Chosen by cross-validation by story and by set with `npm run train -- --validate`. */
export const FIT = {
  first: { trees: 120, rate: 0.1, ridge: 20, leaf: 5, rowShare: 0.5, featureShare: 0.5, seed: 1 },
  second: { trees: 300, rate: 0.08, ridge: 30, leaf: 8, rowShare: 0.5, featureShare: 0.5, seed: 2 },
  /** Every how many of the questions teach: what more of the same stories are asked repeats itself. */
  every: 2,
  /** Of each question: the best candidates that are wrong, all; a share of the others; right ones up to a number. */
  hardest: 10,
  others: 0.06,
  right: 20,
  /** What each set weighs; the others 1. */
  sets: new Map([
    ['groundnews', 1.5],
    ['giveme5w1h', 0.7],
  ]),
  /** Sum of the weights of all rows, in which the ridge is measured. */
  total: 100_000,
} as const satisfies { first: BoostOptions; second: BoostOptions } & Record<string, unknown>;

const firstOf = ({ looked }: Example, trees: Trees): number[] => looked.map(({ row }) => sigmoid(logOdds(trees, row)));

/**
 * Fits both looks. What the second learns of the first comes from one that did not see the story, or it would trust it too
 * much: stories are split in two, and each half is looked at by what the other taught.
 */
export function learn(all: readonly Example[]): Fit {
  const examples = all.filter((_, i) => i % FIT.every === 0);
  const halves = [0, 1].map((half) => examples.filter((e) => hash(e.story) % 2 === half));
  const plain = ({ looked }: Example) => looked.map(({ row }) => row);
  const [one, other] = halves.map((half) => boost(sampleRows(half, plain), FIT.first));
  const supported = new Map<Example, readonly (Float32Array | null)[]>();
  for (const example of examples) {
    const trees = hash(example.story) % 2 === 0 ? other : one;
    if (trees) supported.set(example, supportFeatures(example.looked, firstOf(example, trees)));
  }
  return {
    first: boost(sampleRows(examples, plain), FIT.first),
    second: boost(
      sampleRows(examples, (example) => supported.get(example) ?? []),
      FIT.second,
    ),
  };
}

/** How a question is answered by a fit. */
export function answer(example: Example, { first, second }: Fit): Answered {
  const { looked, labels, story, absent, relevant } = example;
  const before = firstOf(example, first);
  const found = supportFeatures(looked, before).map((row, i) => ({
    p: row ? sigmoid(logOdds(second, row)) : unlikely(before[i] ?? 0),
    label: labels[i],
  }));
  const sure = found.filter(({ label }) => label !== 'unknown').sort((a, b) => b.p - a.p);
  return {
    story,
    absent,
    relevant,
    probabilities: sure.map(({ p }) => p),
    same: sure.map(({ label }) => label === 'same'),
  };
}

/** Rows of a bearable number whose weights stand for all: each set alike, long stories less than by their pairs. */
function sampleRows(
  examples: readonly Example[],
  rowsOf: (example: Example) => readonly (Float32Array | null)[],
): Rows {
  const random = randomFrom(3);
  const rows: Float32Array[] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  const sets: string[] = [];
  const totals = new Map<string, number>();
  for (const example of examples) {
    const right = example.labels.filter((label) => label === 'same').length;
    let wrong = 0;
    rowsOf(example).forEach((row, i) => {
      const label = example.labels[i];
      if (row === null || label === 'unknown' || label === undefined) return;
      const keep = label === 'same' ? Math.min(1, FIT.right / right) : ++wrong <= FIT.hardest ? 1 : FIT.others;
      if (keep < 1 && random() >= keep) return;
      const weight = 1 / keep / Math.sqrt(1 + right);
      rows.push(row);
      labels.push(label === 'same' ? 1 : 0);
      weights.push(weight);
      sets.push(example.set);
      totals.set(example.set, (totals.get(example.set) ?? 0) + weight);
    });
  }
  const shares = [...totals.keys()].reduce((sum, set) => sum + (FIT.sets.get(set) ?? 1), 0);
  const scaled = weights.map((weight, i) => {
    const set = sets[i] ?? '';
    return (weight * FIT.total * (FIT.sets.get(set) ?? 1)) / shares / (totals.get(set) ?? 1);
  });
  return { rows, labels: Uint8Array.from(labels), weights: Float32Array.from(scaled) };
}
