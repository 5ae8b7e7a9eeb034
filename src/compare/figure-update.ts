import { spanOf } from '../time/span';
import type { Subject } from './figure-subject';
import { agreementOf } from './figure-value';
import { isGrowing } from './happening';

/** Reports this far apart may tell two states of a growing count. */
const UPDATE_MS = 30 * 60_000;

/** Every difference is a larger number told later of a count that only grows; "at least 17" grows to 31 as 17 does. */
export function isUpdate(members: readonly Subject[]): boolean {
  let grown = false;
  for (const [i, a] of members.entries())
    for (const b of members.slice(i + 1)) {
      if (a.figure.unit !== b.figure.unit) return false;
      const [less, more] = a.figure.value < b.figure.value ? [a, b] : [b, a];
      const open = less.figure.qualifier === 'at least' || less.figure.qualifier === 'over';
      const differs = agreementOf(a.figure, b.figure) === 'differs';
      if (!differs && !(open && less.figure.value < more.figure.value)) continue;
      const growing = isGrowing(a.happening() ?? b.happening()) && !isPast(a) && !isPast(b);
      if (growing && isLater(more, less)) grown = true;
      else if (differs) return false;
    }
  return grown;
}

/** Who is missing is found, and others are missed only later: two numbers told at two times are no difference. */
export const isPassing = (members: readonly Subject[]): boolean =>
  members.some((a) => a.happening() === 'missing' && members.some((b) => isLater(a, b)));

/** "Died in the spill last June": what is told of a month or a year that is named grows no more. */
const isPast = ({ period }: Subject): boolean => period().has('month') || period().has('year');

function isLater(after: Subject, before: Subject): boolean {
  const early = before.account.digest.article.published;
  const late = after.account.digest.article.published;
  const first = early === null ? null : spanOf(early);
  const second = late === null ? null : spanOf(late);
  return first !== null && second !== null && second.start - first.end >= UPDATE_MS;
}
