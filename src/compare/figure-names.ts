import type { Subject } from './figure-subject';

/** Both sentences have names, and none in common. */
export function namesApart(a: Subject, b: Subject): boolean {
  const first = namesIn(a);
  const second = namesIn(b);
  return first.length > 0 && second.length > 0 && !first.some((stem) => second.includes(stem));
}
/** Stems of the names in a figure's sentence. */
export const namesIn = ({ setting, account }: Subject): number[] =>
  setting().stems.filter((stem) => account.nameStems.has(stem));

/** Both sentences name somebody or some place in common. */
export function shareName(a: Subject, b: Subject): boolean {
  const others = namesIn(b);
  return namesIn(a).some((stem) => others.includes(stem));
}
