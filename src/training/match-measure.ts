import type { Thresholds } from '../match/modes';

/** How one article's question was answered: parallel lists over the documents found, the likeliest first. */
export interface Answered {
  readonly story: string;
  /** Whether its story was kept out of the index. */
  readonly absent: boolean;
  readonly probabilities: readonly number[];
  /** Whether each is of the same story; what is neither right nor wrong is left out. */
  readonly same: readonly boolean[];
  readonly relevant: number;
}

/** The figures of matching, each a share from 0 to 1. */
export interface Figures {
  readonly queries: number;
  readonly p1: number;
  readonly r10: number;
  readonly ap: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Absent stories answered with a match, averaged by story. */
  readonly absent: number;
}

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

/** Measures answers at thresholds of probability, all pairs counted alike. */
export function measure(answers: readonly Answered[], { decide, tell }: Thresholds): Figures {
  const told = ({ probabilities }: Answered): number =>
    (probabilities[0] ?? 0) >= decide ? probabilities.filter((p) => p >= tell).length : 0;
  const present = answers.filter(({ absent }) => !absent);
  const claimed = present.map(told);
  const right = present.map((a) => a.same.slice(0, told(a)).filter(Boolean).length);
  const findable = present.filter(({ relevant }) => relevant > 0);
  const precision = share(sum(right), sum(claimed));
  const recall = share(sum(right), sum(present.map(({ relevant }) => relevant)));
  return {
    queries: findable.length,
    p1: share(findable.filter(({ same }) => same[0]).length, findable.length),
    r10: share(
      sum(findable.map(({ same }) => same.slice(0, 10).filter(Boolean).length)),
      sum(findable.map(({ relevant }) => Math.min(10, relevant))),
    ),
    ap: share(sum(findable.map(averagePrecision)), findable.length),
    precision,
    recall,
    f1: share(2 * precision * recall, precision + recall),
    absent: absentShare(answers, decide),
  };
}

function averagePrecision({ same, relevant }: Answered): number {
  let hits = 0;
  return same.reduce((total, right, i) => total + (right ? ++hits / (i + 1) : 0), 0) / relevant;
}

function absentShare(answers: readonly Answered[], decide: number): number {
  const stories = new Map<string, { wrong: number; all: number }>();
  for (const { story, absent, probabilities } of answers) {
    if (!absent) continue;
    const tally = stories.get(story) ?? { wrong: 0, all: 0 };
    if ((probabilities[0] ?? 0) >= decide) tally.wrong++;
    tally.all++;
    stories.set(story, tally);
  }
  return share(sum([...stories.values()].map(({ wrong, all }) => wrong / all)), stories.size);
}
