import type { Account } from './account';
import { isOnlyOne } from './figure-alone';
import { contradict } from './figure-contradiction';
import { type Noun, nounBetween } from './figure-noun';
import { settingShared } from './figure-shared';
import type { Subject } from './figure-subject';
import { CONTEXT } from './figure-tuned';
import { inUnitOf } from './figure-unit';

/** What two figures have about them, their numbers left out. */
export interface FigureContext {
  /** The nouns say nothing of each other. */
  readonly apart: number;
  /** Two nouns, of which one is a word of the other's label, or one is not told. */
  readonly loose: number;
  /** Stems that both sentences have, `STEMS` at most. */
  readonly stems: number;
  /** By how much another figure of either article would do better, and of both: below 0 where none would. */
  readonly rival: number;
  readonly rivals: number;
  /** Share of the words of the poorer of the two sentences with their neighbours that the other has too. */
  readonly around: number;
  /** How many of the two are the only number of their noun in their article. */
  readonly alone: number;
  /** How far down its article the lower one stands, 0 to 1. */
  readonly depth: number;
  /** Figures in the two sentences, `CROWD` at most. */
  readonly crowd: number;
  /** The words before both are the same. */
  readonly verb: number;
  readonly owner: number;
}

const STEMS = 6;
const CROWD = 8;
/** How much a noun in common counts among rivals, beside the share of the setting, which is 1 at most. */
const NAMED = 0.5;
/** Sentences on either side. */
const NEIGHBOURS = 1;

/** How well a figure goes with the figures of another article, the best two. */
interface Partners {
  readonly best: Subject | null;
  readonly most: number;
  readonly second: number;
}

/**
 * Asks how likely two figures count one quantity by what stands about them alone: a logistic regression on the context. It is
 * learned from accounts of one event by what needs no label: a number that two of them have and that chance gives hardly ever is one
 * quantity, so that the number teaches and is not looked at (`npm run tune:figures`).
 */
export class Contexts {
  readonly #byAccount = new Map<Account, Subject[]>();
  readonly #partners = new Map<Subject, Map<Account, Partners>>();
  readonly #around = new Map<Subject, ReadonlySet<number>>();

  /** `block`: all figures of the articles that may be rivals of those asked for. */
  constructor(block: readonly Subject[]) {
    for (const subject of block) {
      const own = this.#byAccount.get(subject.account);
      if (own) own.push(subject);
      else this.#byAccount.set(subject.account, [subject]);
    }
  }

  /**
   * Log-odds that two figures of two articles count one quantity, whatever their numbers; -Infinity where they cannot come to `needed`,
   * which is seen before rivals are looked for.
   */
  logOdds(a: Subject, b: Subject, needed: number): number {
    const told = toldBy(a, b);
    const { weights } = CONTEXT;
    const sum =
      CONTEXT.base +
      weights.apart * told.apart +
      weights.loose * told.loose +
      weights.stems * told.stems +
      weights.alone * told.alone +
      weights.depth * told.depth +
      weights.crowd * told.crowd +
      weights.verb * told.verb +
      weights.owner * told.owner;
    // Both weights of rivals are below 0, and nobody's rival does worse than nothing.
    if (sum + weights.around - (weights.rival + weights.rivals) * told.worth < needed) return Number.NEGATIVE_INFINITY;
    const { rival, rivals } = this.#rivalsOf(a, b, told.worth);
    return sum + weights.around * this.#shareAround(a, b) + weights.rival * rival + weights.rivals * rivals;
  }

  of(a: Subject, b: Subject): FigureContext {
    const { worth, ...told } = toldBy(a, b);
    return { ...told, ...this.#rivalsOf(a, b, worth), around: this.#shareAround(a, b) };
  }

  #rivalsOf(a: Subject, b: Subject, own: number): Pick<FigureContext, 'rival' | 'rivals'> {
    const [first, second] = [this.#besides(a, b), this.#besides(b, a)];
    return { rival: Math.max(first, second) - own, rivals: Math.min(first, second) - own };
  }

  /** What the best partner of a figure in the other's article is worth, the other left out; 0 where there is none. */
  #besides(subject: Subject, other: Subject): number {
    const known = this.#partners.get(subject) ?? new Map<Account, Partners>();
    this.#partners.set(subject, known);
    const partners = known.get(other.account) ?? this.#partnersIn(subject, other.account);
    known.set(other.account, partners);
    return partners.best === other ? partners.second : partners.most;
  }

  #partnersIn(subject: Subject, account: Account): Partners {
    let [best, most, second]: [Subject | null, number, number] = [null, 0, 0];
    for (const other of this.#byAccount.get(account) ?? []) {
      if (inUnitOf(subject.figure, other.figure) === null || contradict(subject, other)) continue;
      const value = worthOf(settingShared(subject, other).setting, nounBetween(subject, other));
      if (value > most) [best, most, second] = [other, value, most];
      else if (value > second) second = value;
    }
    return { best, most, second };
  }

  #shareAround(a: Subject, b: Subject): number {
    const [own, other] = [this.#aroundOf(a), this.#aroundOf(b)];
    const [less, more] = own.size < other.size ? [own, other] : [other, own];
    let both = 0;
    for (const stem of less) if (more.has(stem)) both++;
    return less.size > 0 ? both / less.size : 0;
  }

  #aroundOf(subject: Subject): ReadonlySet<number> {
    const found = this.#around.get(subject);
    if (found) return found;
    const { sentence } = subject.figure;
    const { headline, stems } = subject.account;
    const made = new Set(
      sentence === null ? headline : stems.slice(Math.max(0, sentence - NEIGHBOURS), sentence + NEIGHBOURS + 1).flat(),
    );
    this.#around.set(subject, made);
    return made;
  }
}

/** What two figures tell by themselves, and what that is worth among rivals. */
function toldBy(a: Subject, b: Subject): Omit<FigureContext, 'rival' | 'rivals' | 'around'> & { worth: number } {
  const noun = nounBetween(a, b);
  const { setting, stems } = settingShared(a, b);
  return {
    apart: noun === null ? 1 : 0,
    loose: noun === 'loose' ? 1 : 0,
    stems: Math.min(STEMS, stems),
    alone: Number(isOnlyOne(a)) + Number(isOnlyOne(b)),
    depth: Math.max(depthOf(a), depthOf(b)),
    crowd: Math.min(CROWD, figuresBeside(a) + figuresBeside(b)),
    verb: a.ending().length > 0 && a.ending().at(-1) === b.ending().at(-1) ? 1 : 0,
    owner: [...a.owner].some((stem) => b.owner.has(stem)) ? 1 : 0,
    worth: worthOf(setting, noun),
  };
}

const worthOf = (setting: number, noun: Noun | null): number =>
  setting + (noun === 'named' || noun === 'people' ? NAMED : 0);

const depthOf = ({ figure: { sentence }, account }: Subject): number =>
  sentence === null ? 0 : sentence / Math.max(1, account.stems.length);

const counted = new WeakMap<Account, ReadonlyMap<number | null, number>>();

/** How many figures the sentence of a figure has. */
function figuresBeside({ figure, account }: Subject): number {
  const found = counted.get(account);
  if (found) return found.get(figure.sentence) ?? 0;
  const counts = new Map<number | null, number>();
  for (const { sentence } of account.digest.figures) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  counted.set(account, counts);
  return counts.get(figure.sentence) ?? 0;
}
