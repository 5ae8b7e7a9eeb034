import { evidenceOf } from '../compare/coincidence';
import type { Subject } from '../compare/figure-subject';
import { hasNumber, type LabelledEvent } from './compare-labels';
import { rowOf } from './figure-learning';
import type { FigurePair } from './figure-pairs';
import { type Logistic, logOddsOf } from './logistic';

interface Judged {
  readonly score: number;
  readonly right: boolean;
}

const THRESHOLDS = [-2, -1, 0, 1, 2, 3, 4, 5];

/** What each threshold of log-odds claims, by how the numbers go together. */
export function tableOf(
  events: readonly { readonly event: LabelledEvent; readonly pairs: readonly FigurePair[] }[],
  model: Logistic,
): string[] {
  const groups = { one: [] as Judged[], compatible: [] as Judged[], differs: [] as Judged[] };
  for (const { event, pairs } of events)
    for (const pair of pairs) {
      const { a, b, agreement, isOne } = pair;
      const context = logOddsOf(model, rowOf(pair));
      const right = event.figures.some(({ values }) => tells(values, a) && tells(values, b));
      const group = isOne && agreement !== 'differs' ? 'one' : agreement === 'differs' ? 'differs' : 'compatible';
      groups[group].push({ score: context + evidenceOf(a.figure, b.figure, isOne, agreement), right });
    }
  return Object.entries(groups).flatMap(([name, judged]) =>
    THRESHOLDS.map((threshold) => {
      const claimed = judged.filter(({ score }) => score >= threshold);
      const right = claimed.filter((one) => one.right).length;
      return `${name} from ${threshold}: ${right} of ${claimed.length}, of ${judged.filter((one) => one.right).length}`;
    }),
  );
}

const tells = (values: LabelledEvent['figures'][number]['values'], { figure, account }: Subject): boolean =>
  values.some(({ article, value }) => article === account.article && hasNumber(figure, value));
