import type { Account } from './account';
import type { StatementRow } from './comparison';
import type { Rarity } from './figure-likeness';
import { type Nearest, nearestIn, type Weighted, weigher, weightsOf } from './support';
import { type Statement, statementsOf } from './telling';

/** Tuned on the labelled accounts: `npm run score:compare`. */
export const SUPPORT = {
  /** From this share on a statement is told by the other article. */
  told: 0.6,
  /** Below this, and with this much of it nowhere in the other article, it is not found there. Between: left open. */
  absent: 0.42,
  strange: 0.3,
} as const;

/** How many statements are held against how many articles at most, the most telling of each article first. */
const ASKED = 40_000;
const ROWS = 400;

type Verdict = 'told' | 'absent' | 'open';

/**
 * Statements with who else tells them. A row stands where at least one other article tells it or is known not to; whether
 * an article tells it is left open where the article is truncated, of another language, known by facts alone, or where
 * the wording is neither near nor far.
 */
export function statementRows(
  accounts: readonly Account[],
  rarity: Rarity,
  reprints: readonly (readonly number[])[],
): StatementRow[] {
  const weight = weigher(accounts, rarity);
  const story = storyStems(accounts);
  const doubles = new Set(reprints.flatMap((group) => group.slice(1)));
  const told = new Set<string>();
  const each = Math.max(20, Math.floor(ASKED / Math.max(1, accounts.length * (accounts.length - 1))));
  const rows: StatementRow[] = [];
  for (const account of accounts) {
    if (doubles.has(account.article)) continue;
    for (const statement of statementsOf(account, story).slice(0, each)) {
      if (told.has(key(account.article, statement.place))) continue;
      const row = rowOf(statement, accounts, weight, told, reprints);
      if (row) rows.push(row);
    }
  }
  return rows.toSorted((a, b) => b.weight - a.weight).slice(0, ROWS);
}

const key = (article: number, place: number): string => `${article} ${place}`;

/** Stems that at least half of the articles with a text have, two at the least: what the event is called by. */
function storyStems(accounts: readonly Account[]): Set<string> {
  const texts = accounts.filter(({ stems }) => stems.length > 0);
  const having = new Map<string, number>();
  for (const { places } of texts) for (const stem of places.keys()) having.set(stem, (having.get(stem) ?? 0) + 1);
  const least = Math.max(2, Math.ceil(texts.length / 2));
  return new Set([...having].filter(([, count]) => count >= least).map(([stem]) => stem));
}

function rowOf(
  { account, place, telling }: Statement,
  accounts: readonly Account[],
  weight: (stem: string) => number,
  told: Set<string>,
  reprints: readonly (readonly number[])[],
): StatementRow | null {
  const weighted = weightsOf(account, place, weight);
  const told_by: StatementRow['told_by'][number][] = [];
  const nearest: StatementRow['nearest'][number][] = [];
  const unknown: number[] = [];
  let certainty = 1;
  for (const other of accounts) {
    if (other === account) continue;
    const found = other.language === account.language && other.stems.length > 0 ? nearestIn(other, weighted) : null;
    const verdict = verdictOf(other, account, found);
    const sentence = found ? (other.digest.sentences[found.place] ?? null) : null;
    const similarity = found ? Math.round(found.similarity * 1000) / 1000 : 0;
    if (verdict === 'told' && found) {
      told_by.push({ article: other.article, sentence, similarity });
      markTold(other, found, weighted, told, weight);
    } else if (verdict === 'absent') {
      nearest.push({ article: other.article, sentence, similarity });
      certainty = Math.min(certainty, 1 - similarity);
    } else unknown.push(other.article);
  }
  if (told_by.length === 0 && nearest.length === 0) return null;
  const support = independent([account.article, ...told_by.map(({ article }) => article)], reprints);
  const lacking = nearest.length > 0 ? 0.5 + 0.5 * certainty : 0.3;
  const sentence = account.digest.sentences[place] ?? '';
  return { article: account.article, sentence, told_by, nearest, unknown, support, weight: telling * lacking };
}

function verdictOf(other: Account, account: Account, found: Nearest | null): Verdict {
  if (other.language !== account.language || other.stems.length === 0) return 'open';
  if (found && found.similarity >= SUPPORT.told) return 'told';
  if (!other.whole) return 'open';
  if (found === null) return 'absent';
  return found.similarity < SUPPORT.absent && found.strange >= SUPPORT.strange ? 'absent' : 'open';
}

/** The other's sentence says the same if this statement tells it in turn: one row for both. */
function markTold(
  other: Account,
  found: Nearest,
  statement: Weighted,
  told: Set<string>,
  weight: (stem: string) => number,
): void {
  const own = new Set(statement.map(([stem]) => stem));
  let shared = 0;
  let total = 0;
  for (const stem of other.stems[found.place] ?? []) {
    total += weight(stem);
    if (own.has(stem)) shared += weight(stem);
  }
  if (total > 0 && shared / total >= SUPPORT.told) told.add(key(other.article, found.place));
}

/** How many tell it when reprints of one text count once. */
function independent(articles: readonly number[], reprints: readonly (readonly number[])[]): number {
  return new Set(articles.map((article) => reprints.find((group) => group.includes(article))?.[0] ?? article)).size;
}
