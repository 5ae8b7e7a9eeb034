import type { Account } from './account';
import type { Subject } from './figure-subject';
import { stemsOf } from './vocabulary';

const known = new WeakMap<Account, ReadonlyMap<string, number>>();

/** By kind and noun how many numbers an article has of it. */
function numbersOf(account: Account): ReadonlyMap<string, number> {
  const found = known.get(account);
  if (found) return found;
  const values = new Map<string, Set<number>>();
  for (const { kind, unit, label, value } of account.digest.figures) {
    const noun = stemsOf(label, account.language).at(-1);
    if (noun === undefined) continue;
    const key = `${kind} ${unit} ${noun}`;
    values.set(key, (values.get(key) ?? new Set<number>()).add(value));
  }
  const numbers = new Map([...values].map(([key, set]) => [key, set.size] as const));
  known.set(account, numbers);
  return numbers;
}

/** The article counts the thing once: no other number of it could be meant. */
export const isOnlyOne = ({ figure: { kind, unit }, head, account }: Subject): boolean =>
  head !== null && numbersOf(account).get(`${kind} ${unit} ${head}`) === 1;
