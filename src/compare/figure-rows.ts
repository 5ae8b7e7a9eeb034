import type { SentencePlace } from '../digest/digest';
import { type Account, prominence, sentenceAt } from './account';
import type { Aligned } from './aligned';
import type { Agreement, FigureRow, FigureValue } from './comparison';
import { actionOf } from './figure-action';
import { contradict } from './figure-contradiction';
import { agreementIn, type Pair, pairsOf } from './figure-pair';
import type { Subject } from './figure-subject';
import { blocksOf, distinctSubjects } from './figure-subjects';
import { inUnitOf } from './figure-unit';
import { isPassing, isUpdate } from './figure-update';
import type { Weigh } from './weigher';

/** A bound for hostile input. */
const PAIRED_IN_BLOCK = 400;

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

interface Cluster {
  readonly members: Subject[];
  /** False once a merge rested on a likeness that was not sure, or one of several that would do. */
  sure: boolean;
  /** Two of its members were found to differ for themselves, and not only through a third. */
  differing: boolean;
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
    const alone = pair.agreement !== 'differs' || !hasRival(pair, likeness, clusterOf) || isOneToll(pair);
    first.members.push(...second.members);
    first.differing ||= second.differing || differing;
    first.sure = first.sure && second.sure && pair.sure && alone;
    for (const member of second.members) clusterOf.set(member, first);
  }
  return [...new Set(clusterOf.values())];
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

/** Of two tolls of an article either differs from a third that the other tells. */
const isOneToll = ({ a, b }: Pair): boolean => a.happening() === 'death' && b.happening() === 'death';

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
