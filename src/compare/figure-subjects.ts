import type { Figure, SentencePlace } from '../digest/digest';
import type { Account } from './account';
import { likenessOf } from './figure-likeness';
import { type Subject, subjectOf } from './figure-subject';
import type { Weigh } from './weigher';

/** A bound for hostile input. */
const FIGURES_READ = 300;
/** Figures whose number alone says too little to be set side by side. */
const APART: ReadonlySet<Figure['kind']> = new Set<Figure['kind']>(['date', 'time', 'ordinal']);

/** The figures of an article, each once; where it tells one `again` stands in the map. */
export function distinctSubjects(account: Account, weigh: Weigh, again: Map<Subject, SentencePlace[]>): Subject[] {
  const kept: Subject[] = [];
  for (const figure of account.digest.figures.slice(0, FIGURES_READ)) {
    if (APART.has(figure.kind) || !Number.isFinite(figure.value)) continue;
    const subject = subjectOf(figure, account, weigh);
    const first = kept.find(
      (known) =>
        known.figure.value === figure.value &&
        known.figure.upper === figure.upper &&
        known.figure.unit === figure.unit &&
        (known.head === subject.head || likenessOf(known, subject, weigh, true) !== null),
    );
    if (first) again.set(first, [...(again.get(first) ?? []), figure.sentence]);
    else kept.push(subject);
  }
  return kept;
}

/** By family: figures of two could never be one quantity, and need not be held against each other. */
export function blocksOf(subjects: readonly Subject[]): Map<string, Subject[]> {
  const blocks = new Map<string, Subject[]>();
  for (const subject of subjects) {
    const block = blocks.get(subject.family);
    if (block) block.push(subject);
    else blocks.set(subject.family, [subject]);
  }
  return blocks;
}
