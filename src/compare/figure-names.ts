import type { Subject } from './figure-subject';

/** Stems of the names in a figure's sentence. */
export const namesIn = ({ mentioned }: Subject): readonly number[] => mentioned();

/** Both sentences name somebody or some place in common. */
export function shareName(a: Subject, b: Subject): boolean {
  const others = namesIn(b);
  return namesIn(a).some((stem) => others.includes(stem));
}

/** Both sentences have names, and none in common. */
export const namesApart = (a: Subject, b: Subject): boolean =>
  namesIn(a).length > 0 && namesIn(b).length > 0 && !shareName(a, b);

/** "Fell in Surf Bay, Norland", "had fallen in Mill Bay, Norland": each clause names what the other does not, besides whose it is. */
export const eachNamesAnother = (a: Subject, b: Subject): boolean => namesMore(a, b) && namesMore(b, a);

function namesMore(a: Subject, b: Subject): boolean {
  const known = new Set([...b.within(), ...[...a.owner].map((stem) => a.account.vocabulary.find(stem))]);
  return [...a.within()].some((stem) => !known.has(stem));
}

/** "Mill Bay had 23 inches of rain", "35 inches fell in Surf Bay": whose it is by the one is not all named by the other, which names others. */
export const ownedElsewhere = (a: Subject, b: Subject): boolean => namesNoOwner(a, b) || namesNoOwner(b, a);

const namesNoOwner = ({ owner, account: { vocabulary } }: Subject, other: Subject): boolean =>
  other.owner.size === 0 &&
  other.within().size > 0 &&
  [...owner].some((stem) => !other.within().has(vocabulary.find(stem) ?? -1));
