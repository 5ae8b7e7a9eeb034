import type { Figure } from '../digest/digest';
import type { Account } from './account';
import type { Subject } from './figure-subject';
import { stemsOf } from './vocabulary';

/** By sentence an article's numbers with their nouns. */
type Counted = ReadonlyMap<Figure['sentence'], readonly string[]>;

/**
 * "310 firefighters and 14 helicopters", "310 firefighters and 11 helicopters": the sentences of two figures have another number
 * of another noun in common, of two digits that count at least, since many things are told in twos and threes and in hundreds, or a score ("by 9 votes to 4").
 */
export function besideOneNumber(a: Subject, b: Subject): boolean {
  const others = countedOf(b.account).get(b.figure.sentence) ?? [];
  const own = countedOf(a.account).get(a.figure.sentence) ?? [];
  return own.some((number) => others.includes(number) && !/^\d0* /.test(number) && !number.endsWith(` ${a.head}`));
}

const known = new WeakMap<Account, Counted>();

function countedOf(account: Account): Counted {
  const found = known.get(account);
  if (found) return found;
  const numbers = new Map<Figure['sentence'], string[]>();
  for (const { kind, sentence, value, upper, label } of account.digest.figures) {
    if (kind === 'score') numbers.set(sentence, [...(numbers.get(sentence) ?? []), `${value}-${upper} score`]);
    const noun = kind === 'count' || kind === 'money' ? stemsOf(label, account.language).at(-1) : undefined;
    if (noun === undefined) continue;
    numbers.set(sentence, [...(numbers.get(sentence) ?? []), `${value} ${noun}`]);
  }
  known.set(account, numbers);
  return numbers;
}
