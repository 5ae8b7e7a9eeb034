import type { Figure } from '../digest/digest';
import type { Account } from './account';
import type { Subject } from './figure-subject';
import { stemsOf } from './vocabulary';

/** Sentences of a short report: what it counts once it hardly counts of two things. */
const SHORT = 20;

/** What an article counts. */
interface Counted {
  /** How often each noun is counted. */
  readonly times: ReadonlyMap<string, number>;
  /** By sentence its numbers with their nouns. */
  readonly numbers: ReadonlyMap<Figure['sentence'], readonly string[]>;
}

/**
 * "310 firefighters and 14 helicopters", "310 firefighters and 11 helicopters": the sentences of two figures have another number
 * of another noun in common, of two digits that count at least, since many things are told in twos and threes and in hundreds.
 */
export function besideOneNumber(a: Subject, b: Subject): boolean {
  const others = countedOf(b.account).numbers.get(b.figure.sentence) ?? [];
  const own = countedOf(a.account).numbers.get(a.figure.sentence) ?? [];
  return own.some((number) => others.includes(number) && !/^\d0* /.test(number) && !number.endsWith(` ${a.head}`));
}

/** A short report whose only number of its noun this is. */
export const isSole = ({ head, account }: Subject): boolean =>
  account.digest.sentences.length <= SHORT && (countedOf(account).times.get(head ?? '') ?? 1) === 1;

const known = new WeakMap<Account, Counted>();

function countedOf(account: Account): Counted {
  const found = known.get(account);
  if (found) return found;
  const times = new Map<string, number>();
  const numbers = new Map<Figure['sentence'], string[]>();
  for (const { kind, sentence, value, label } of account.digest.figures) {
    const noun = kind === 'count' || kind === 'money' ? stemsOf(label, account.language).at(-1) : undefined;
    if (noun === undefined) continue;
    times.set(noun, (times.get(noun) ?? 0) + 1);
    numbers.set(sentence, [...(numbers.get(sentence) ?? []), `${value} ${noun}`]);
  }
  const made = { times, numbers };
  known.set(account, made);
  return made;
}
