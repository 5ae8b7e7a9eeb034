import type { Figure, SentencePlace } from '../digest/digest';
import { type Account, prominence, sentenceAt } from './account';
import type { Aligned } from './aligned';
import type { Agreement, FigureRow, FigureValue } from './comparison';
import { actionOf } from './figure-action';
import { candidatePairs } from './figure-candidates';
import { contradict, type Likeness, likenessOf } from './figure-likeness';
import { type Subject, subjectOf } from './figure-subject';
import { inUnitOf } from './figure-unit';
import { isPassing, isUpdate } from './figure-update';
import { agreementOf } from './figure-value';
import type { Weigh } from './weigher';

/** Bounds for hostile input. */
const FIGURES_READ = 300;
const PAIRED_IN_BLOCK = 400;
/** Figures whose number alone says too little to be set side by side. */
const APART: ReadonlySet<Figure['kind']> = new Set<Figure['kind']>(['date', 'time', 'ordinal']);

const AGREEMENT_WEIGHT: Readonly<Record<Agreement, number>> = { differs: 3, compatible: 1.2, same: 1, only: 0.5 };
const POSSIBLE_WEIGHT = 0.3;

/** The quantities that the articles tell, each with what every article says of it, the most telling first. */
export function figureRows(accounts: readonly Account[], weigh: Weigh, aligned: Aligned): FigureRow[] {
  const again = new Map<Subject, SentencePlace[]>();
  const subjects = accounts.flatMap((account) => distinctSubjects(account, weigh, again));
  const blocks = blocksOf(subjects);
  const rows: FigureRow[] = [];
  for (const block of blocks.values())
    for (const cluster of clustersOf(block, weigh)) {
      rows.push(rowOf(cluster, accounts));
      aligned.add(
        cluster.members.flatMap((member) =>
          [member.figure.sentence, ...(again.get(member) ?? [])].map((sentence) => ({
            article: member.account.article,
            sentence,
          })),
        ),
        cluster.sure,
      );
    }
  return rows.toSorted((a, b) => b.weight - a.weight);
}

/** The figures of an article, each once; where it tells one `again` stands in the map. */
function distinctSubjects(account: Account, weigh: Weigh, again: Map<Subject, SentencePlace[]>): Subject[] {
  const kept: Subject[] = [];
  for (const figure of account.digest.figures.slice(0, FIGURES_READ)) {
    if (APART.has(figure.kind) || !Number.isFinite(figure.value)) continue;
    const subject = subjectOf(figure, account, weigh);
    const first = kept.find(
      (known) =>
        known.figure.value === figure.value &&
        known.figure.upper === figure.upper &&
        known.figure.unit === figure.unit &&
        (known.head === subject.head || likenessOf(known, subject, weigh, true) !== null),
    );
    if (first) again.set(first, [...(again.get(first) ?? []), figure.sentence]);
    else kept.push(subject);
  }
  return kept;
}

function blocksOf(subjects: readonly Subject[]): Map<string, Subject[]> {
  const blocks = new Map<string, Subject[]>();
  for (const subject of subjects) {
    const key = blockOf(subject);
    const block = blocks.get(key);
    if (block) block.push(subject);
    else blocks.set(key, [subject]);
  }
  return blocks;
}

/** Figures that could never be one quantity need not be held against each other. */
const blockOf = ({ family, change }: Subject): string =>
  family === 'percent percent' ? family : `${family}|${change}`;

interface Cluster {
  readonly members: Subject[];
  /** False once a merge rested on a likeness that was not sure, or one of several that would do. */
  sure: boolean;
  /** Two of its members were found to differ for themselves, and not only through a third. */
  differing: boolean;
}

interface Pair {
  /** Sure enough to be shown, given how the values agree. */
  readonly sure: boolean;
  readonly a: Subject;
  readonly b: Subject;
  readonly likeness: Likeness;
  readonly agreement: 'same' | 'compatible' | 'differs';
  /** Both tell one number, with whatever words about it. */
  readonly isOne: boolean;
}

const RANK = { same: 0, compatible: 1, differs: 2 } as const;

/**
 * One quantity of each article at most, the surest and equal values joined first: a number that two articles share is not
 * set against a third.
 */
function clustersOf(block: readonly Subject[], weigh: Weigh): Cluster[] {
  const subjects = block.slice(0, PAIRED_IN_BLOCK);
  const pairs = pairsOf(subjects, weigh);
  const likeness = new Map<Subject, Map<Subject, Pair>>();
  for (const pair of pairs) {
    remember(likeness, pair.a, pair.b, pair);
    remember(likeness, pair.b, pair.a, pair);
  }
  const clusterOf = new Map<Subject, Cluster>(subjects.map((s) => [s, { members: [s], sure: true, differing: false }]));
  const ordered = pairs.toSorted(
    (p, q) =>
      RANK[p.agreement] - RANK[q.agreement] ||
      Number(q.sure) - Number(p.sure) ||
      Number(q.isOne) - Number(p.isOne) ||
      q.likeness.score - p.likeness.score,
  );
  for (const pair of ordered) {
    const first = clusterOf.get(pair.a);
    const second = clusterOf.get(pair.b);
    const differing = pair.sure && pair.agreement === 'differs';
    if (first && first === second) first.differing ||= differing;
    if (!first || !second || first === second) continue;
    if (first.sure && second.sure && !pair.sure && first.members.length + second.members.length > 2) continue;
    if (!mayJoin(first, second, pair, likeness)) continue;
    const alone = pair.agreement !== 'differs' || !hasRival(pair, likeness, clusterOf);
    first.members.push(...second.members);
    first.differing ||= second.differing || differing;
    first.sure = first.sure && second.sure && pair.sure && alone;
    for (const member of second.members) clusterOf.set(member, first);
  }
  return [...new Set(clusterOf.values())];
}

function pairsOf(subjects: readonly Subject[], weigh: Weigh): Pair[] {
  const pairs: Pair[] = [];
  for (const [a, b] of candidatePairs(subjects)) {
    if (a.account.language !== b.account.language) continue;
    const pair = pairOf(a, b, weigh);
    if (pair) pairs.push(pair);
  }
  return pairs;
}

/** "Over 8,000" is true of a million too, but nobody would say it so: such a pair speaks of two things. */
const FURTHEST = 2;
/** And 3,500 and 154,000 of one noun are not even possibly one quantity, where nothing sure ties them. */
const FURTHEST_POSSIBLE = 4;
/** Nor are 1,570 and 52,928 two tellings of one toll, whatever ties them. */
const FURTHEST_DIFFERENT = 10;

function areNear(a: Figure, b: Figure, times: number): boolean {
  const least = Math.min(a.upper ?? a.value, b.upper ?? b.value);
  const most = Math.max(a.value, b.value);
  return most <= least * times;
}

/** Two units are two wordings: what agrees once converted and rounded is compatible, not the same. */
function agreementIn(a: Figure, converted: Figure, b: Figure): 'same' | 'compatible' | 'differs' {
  const agreement = agreementOf(a, converted);
  return agreement === 'same' && a.unit !== b.unit ? 'compatible' : agreement;
}

const SURE = { same: 'same', compatible: 'compatible', differs: 'different' } as const;

const isSame = (a: Figure, b: Figure): boolean =>
  a.unit === b.unit && a.upper === b.upper && a.qualifier === b.qualifier;

function pairOf(a: Subject, b: Subject, weigh: Weigh): Pair | null {
  const converted = inUnitOf(a.figure, b.figure);
  if (converted === null) return null;
  // Lengths of time in two units are told of many things: 93 days and three months need be no one span.
  const isOne = converted.value === a.figure.value && (a.figure.kind !== 'duration' || isSame(a.figure, b.figure));
  const likeness = likenessOf(a, b, weigh, isOne);
  if (likeness === null) return null;
  const agreement = agreementIn(a.figure, converted, b.figure);
  const sure =
    likeness[isOne ? 'same' : SURE[agreement]] &&
    (agreement === 'same' || areNear(a.figure, converted, agreement === 'differs' ? FURTHEST_DIFFERENT : FURTHEST));
  if (!isOne && !sure && !(likeness.possible && areNear(a.figure, converted, FURTHEST_POSSIBLE))) return null;
  return { a, b, likeness, agreement, sure, isOne };
}

function remember(map: Map<Subject, Map<Subject, Pair>>, a: Subject, b: Subject, pair: Pair): void {
  const known = map.get(a) ?? new Map<Subject, Pair>();
  known.set(b, pair);
  map.set(a, known);
}

/**
 * Whether all that two clusters hold may be one quantity. Where the pair that joins them is sure it speaks for those that
 * were found to tell what its two tell: of them (an account of which only facts are known, say) nothing need speak for it,
 * but nothing may speak against it. Otherwise each must be like each.
 */
function mayJoin(first: Cluster, second: Cluster, by: Pair, likeness: Map<Subject, Map<Subject, Pair>>): boolean {
  const trusted = by.sure && first.sure && second.sure;
  return first.members.every((a) =>
    second.members.every((b) => {
      if (a.account === b.account || a.account.language !== b.account.language) return false;
      return likeness.get(a)?.has(b) === true || (trusted && !contradict(a, b));
    }),
  );
}

/** Another figure of either article would do as well, and has no equal elsewhere that takes it out of the running. */
function hasRival(pair: Pair, likeness: Map<Subject, Map<Subject, Pair>>, clusterOf: Map<Subject, Cluster>): boolean {
  const rivals = (of: Subject, against: Subject): boolean => {
    for (const [other, found] of likeness.get(of) ?? []) {
      if (other === against || other.account !== against.account) continue;
      if (found.sure && (clusterOf.get(other)?.members.length ?? 1) === 1) return true;
    }
    return false;
  };
  return rivals(pair.a, pair.b) || rivals(pair.b, pair.a);
}

function rowOf({ members, sure, differing }: Cluster, accounts: readonly Account[]): FigureRow {
  const ordered = members.toSorted((a, b) => a.account.article - b.account.article);
  const [first] = ordered;
  if (!first) throw new Error('a cluster has members');
  const update = isUpdate(ordered);
  const agreement = update ? 'compatible' : agreementOfAll(ordered);
  const told = agreement !== 'differs' || (differing && !isPassing(members));
  const tier = sure && told ? 'shown' : 'possible';
  const place = Math.max(...ordered.map(({ account, figure }) => prominence(account, figure.sentence)));
  const share = 0.5 + (0.5 * ordered.length) / accounts.length;
  const label = ordered.map(({ figure }) => figure.label).reduce((a, b) => (b.length > a.length ? b : a));
  const action = actionOf(ordered, label);
  return {
    label,
    unit: first.figure.unit,
    owner: ordered.find(({ figure }) => figure.owner !== null)?.figure.owner ?? null,
    ...(action === null ? {} : { action }),
    agreement,
    tier,
    update,
    values: ordered.map(toldValue),
    weight: AGREEMENT_WEIGHT[agreement] * place * share * (tier === 'possible' ? POSSIBLE_WEIGHT : 1),
  };
}

function toldValue({ account, figure }: Subject): FigureValue {
  const { value, from, upper, qualifier, text, unit } = figure;
  const { published } = account.digest.article;
  return {
    article: account.article,
    sentence: sentenceAt(account, figure.sentence),
    value,
    from,
    upper,
    qualifier,
    text,
    unit,
    published,
  };
}

function agreementOfAll(members: readonly Subject[]): Agreement {
  if (members.length === 1) return 'only';
  let worst: Agreement = 'same';
  members.forEach((a, i) => {
    for (const b of members.slice(i + 1)) {
      const converted = inUnitOf(a.figure, b.figure);
      const agreement = converted ? agreementIn(a.figure, converted, b.figure) : 'differs';
      if (RANK[agreement] > RANK[worst === 'only' ? 'same' : worst]) worst = agreement;
    }
  });
  return worst;
}
