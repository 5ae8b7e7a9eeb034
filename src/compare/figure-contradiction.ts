import { digitsOf } from './figure-digits';
import type { Subject } from './figure-subject';
import { periodsConflict } from './period';

/** How many values two sets have in common. */
export const shared = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number => {
  let count = 0;
  for (const value of a) if (b.has(value)) count++;
  return count;
};

/**
 * Something that both tell of what they count keeps them apart. `oneNumber`: both have one number, so that one may tell a part with its
 * whole ("26 of 61 seats") and the other the part alone, or a change and the other what it comes to ("will cut 3,200 jobs", "3,200 jobs
 * will disappear").
 */
export function contradict(a: Subject, b: Subject, oneNumber = false): boolean {
  if (a.family !== b.family) return true;
  if (a.change !== b.change && a.figure.kind !== 'percent' && !(oneNumber && digitsOf(a.figure.value) > 1)) return true;
  const owners = shared(a.owner, b.owner);
  if (a.owner.size > 0 && b.owner.size > 0 && owners === 0) return true;
  // Ida Lund’s age is not Piet Lund’s.
  if (a.figure.kind === 'age' && owners < Math.min(a.owner.size, b.owner.size)) return true;
  if (a.modifiers.size > 0 && b.modifiers.size > 0 && shared(a.modifiers, b.modifiers) === 0 && a.head === b.head)
    return true;
  if (oneNumber ? a.excluded() !== b.excluded() : isPart(a) !== isPart(b)) return true;
  if (happenedApart(a, b)) return true;
  if (!oneNumber && a.happening() !== null && a.earlier() !== b.earlier()) return true;
  return periodsConflict(a.period(), b.period());
}

const isPart = ({ partial, whole }: Subject): boolean => partial() && !whole();

function happenedApart(a: Subject, b: Subject): boolean {
  const [first, second] = [a.happening(), b.happening()];
  return first !== null && second !== null ? first !== second : actedApart(a, b);
}

/** What happened to what is counted is told in two words that do not stand for each other. */
const actedApart = ({ figure: { action: first } }: Subject, { figure: { action: second } }: Subject): boolean =>
  first !== undefined && second !== undefined && first !== second;

/** One names a year or a length of time, the other none. */
export const datedAlone = (a: Subject, b: Subject): boolean =>
  (a.period().has('year') !== b.period().has('year') && !a.period().has('reckoned') && !b.period().has('reckoned')) ||
  a.period().has('length') !== b.period().has('length');
