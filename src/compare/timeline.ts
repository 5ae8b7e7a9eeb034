import type { Digest } from '../digest/digest';
import { spanOf } from '../time/span';
import type { TimelineEntry } from './comparison';

/**
 * Who published when, the earliest first and those without a date last, each group in the order given.
 *
 * A day alone stands for 24 hours of UTC: it is placed at its start among other days, and after the exact moments of the
 * same day, since it is not known to be before them. `first` is set where nobody in the comparison is known to be earlier:
 * an article of the same day alone may share it with an exact moment.
 */
export function timelineOf(digests: readonly Digest[]): TimelineEntry[] {
  const dated = digests.map(({ article: { published } }, article) => ({
    article,
    published,
    span: published === null ? null : spanOf(published),
  }));
  const earliestEnd = Math.min(...dated.map(({ span }) => span?.end ?? Number.POSITIVE_INFINITY));
  const key = (entry: (typeof dated)[number]): number => entry.span?.end ?? Number.POSITIVE_INFINITY;
  return dated
    .toSorted((a, b) => (key(a) === key(b) ? a.article - b.article : key(a) - key(b)))
    .map(({ article, published, span }) => ({ article, published, first: span !== null && span.start < earliestEnd }));
}
