import type { Model } from '../match/model';
import type { Thresholds } from '../match/modes';
import { rank } from '../match/rank';
import { type Arrangement, arrange, type LabelledSet, type Overlap, storyOf } from './match-arrangements';
import { type Answered, type Figures, measure } from './match-measure';

export interface Scoring {
  readonly thresholds: Thresholds;
  /** Stands around the set where its own stories are kept out of the index. */
  readonly background: LabelledSet | null;
  readonly overlap: Overlap;
  readonly hideDates: boolean;
}

export interface Scored extends Figures {
  readonly set: string;
  readonly articles: number;
  readonly 'ms a question, indexing shared': number;
}

/** Scores a model on a set: all of it in the index and each article asking, then half of the stories in the index and the others asking. */
export function scoreSet(set: LabelledSet, model: Model, scoring: Scoring): Scored {
  const { thresholds, background } = scoring;
  const hideDates = scoring.hideDates ? 'all' : 'none';
  const start = performance.now();
  const full = answersOf(set, { kind: 'full', background: 0, hideDates }, model, scoring);
  const milliseconds = (performance.now() - start) / set.articles.length;
  const around = background?.articles.length ?? 0;
  const absent = answersOf(set, { kind: 'absent', background: around, hideDates }, model, scoring);
  const figures = { ...measure(full, thresholds), absent: measure(absent, thresholds).absent };
  return { set: set.name, articles: set.articles.length, ...figures, 'ms a question, indexing shared': milliseconds };
}

/** All figures in one line, each behind its name. */
export const lineOf = (scored: Scored): string =>
  Object.entries(scored)
    .map(
      ([name, value]) => `${name} ${typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(3) : value}`,
    )
    .join('  ');

function answersOf(
  set: LabelledSet,
  arrangement: Arrangement,
  model: Model,
  { background, overlap }: Scoring,
): Answered[] {
  const { index, asking, labelOf } = arrange(set, arrangement, background, overlap);
  return asking.map(({ article, query, relevant }) => {
    const ranked = rank(query, index, model).map(({ document: { segment, document }, probability }) => ({
      probability,
      // What is asked of an unlabelled background is what the command line is asked: nothing of it is right.
      label: arrangement.kind === 'absent' ? 'other' : labelOf(article, segment.head(document).id),
    }));
    const sure = ranked.filter(({ label }) => label !== 'unknown');
    return {
      story: storyOf(article),
      absent: arrangement.kind === 'absent',
      relevant,
      probabilities: sure.map(({ probability }) => probability),
      same: sure.map(({ label }) => label === 'same'),
    };
  });
}
