import { sigmoid } from '../match/trees';
import type { Account } from './account';
import type { Aligned } from './aligned';
import type { StatementRow } from './comparison';
import { onceMade } from './once-made';
import { stanceOf, standApart } from './stance';
import { likelihoodOf } from './statement-evidence';
import { timesOf } from './stem-places';
import { Asked, beyondNames, type Nearest, namesOthers, toldIn, type Weighted, weightsOf } from './support';
import { type Statement, statementsOf } from './telling';
import type { Weigh } from './weigher';

/** Tuned on the labelled accounts: `npm run score:compare`. */
export const SUPPORT = {
  /** From this share on a statement is told by the other article. */
  told: 0.6,
  beyondNames: 0.5,
  /** From this share on it is not called absent, whatever else speaks against its being told there. */
  near: 0.25,
  /** Below this likelihood of being told there in other words it is not found there. Between: left open. */
  absent: 0.25,
  /** From this share on it is told where a figure or quotation of it is told there in the same words' company. */
  tied: 0.3,
} as const;

/** In log-odds. */
const ENOUGH = Math.log(SUPPORT.absent / (1 - SUPPORT.absent));

/** What an opinion piece states is told after what reports state. */
const OPINION_WORTH = 0.6;
/** How many statements are held against how many articles at most, the most telling of each article first. */
const ASKED = 12_000;
const ROWS = 400;

/** The first sentence tells the event itself, which all tell, in words of its own: never called absent. */
const LEAD = 1;
/** So does what follows a place and a dash ("LONDON (AP) - "), wherever the page put a line before it. */
const DATELINE = /^\p{Lu}[\p{Lu}\s.,'’-]{3,30}(?:,\s\p{L}[\p{L}. ]{1,24})?\s?(?:\([^)]{2,30}\)\s?)?[-—–:]\s/u;
/** And what tells this much of a headline: of the own one, or of the other article's. */
const HEADLINE = 0.5;

type Verdict = 'told' | 'absent' | 'open';

export interface StatementInput {
  readonly accounts: readonly Account[];
  readonly weigh: Weigh;
  /** Groups of articles with one text. */
  readonly reprints: readonly (readonly number[])[];
  /** Sentences that tell one figure or quotation. */
  readonly aligned: Aligned;
}

/** What is asked of each statement, and what was found told already. */
interface Inquiry extends StatementInput {
  readonly asked: readonly Asked[];
  /** By article: sentences that an earlier row's statement says in turn. */
  readonly doubled: readonly Set<number>[];
}

/**
 * Statements with who else tells them. A row stands where at least one other article tells it or is known not to; whether
 * an article tells it is left open where the article is truncated, of another language, known by facts alone, or where
 * the wording is neither near nor far.
 */
export function statementRows(input: StatementInput): StatementRow[] {
  const { accounts, reprints } = input;
  const inquiry: Inquiry = {
    ...input,
    asked: accounts.map((account) => new Asked(account)),
    doubled: accounts.map(() => new Set()),
  };
  const story = storyStems(accounts);
  const copies = new Set(reprints.flatMap((group) => group.slice(1)));
  const each = Math.max(20, Math.floor(ASKED / Math.max(1, accounts.length * (accounts.length - 1))));
  const rows: StatementRow[] = [];
  for (const account of accounts) {
    if (copies.has(account.article)) continue;
    for (const statement of statementsOf(account, story).slice(0, each)) {
      const row = rowOf(statement, inquiry);
      if (row) rows.push(row);
    }
  }
  return rows.toSorted((a, b) => b.weight - a.weight).slice(0, ROWS);
}

/** Marks stems that at least half of the articles with a text have, two at the least: what the event is called by. */
function storyStems(accounts: readonly Account[]): Uint8Array {
  const texts = accounts.filter(({ stems }) => stems.length > 0).map((account) => account.places());
  const least = Math.max(2, Math.ceil(texts.length / 2));
  const story = new Uint8Array(accounts[0]?.vocabulary.size ?? 0);
  return story.map((_, stem) => {
    const having = texts.reduce((count, places) => count + (timesOf(places, stem) > 0 ? 1 : 0), 0);
    return having >= least ? 1 : 0;
  });
}

function rowOf({ account, place, telling }: Statement, inquiry: Inquiry): StatementRow | null {
  const { doubled, weigh } = inquiry;
  if (doubled[account.article]?.has(place)) return null;
  const weighted = weightsOf(account.stems[place] ?? [], account.nameStems, weigh);
  const plain = beyondNames(weighted);
  const question: Question = {
    account,
    place,
    weighted,
    plain,
    event: onceMade(() => isEvent(account, place, weigh)),
  };
  const told_by: StatementRow['told_by'][number][] = [];
  const nearest: StatementRow['nearest'][number][] = [];
  const unknown: number[] = [];
  let certainty = 1;
  for (const asked of inquiry.asked) {
    const other = asked.account;
    if (other === account) continue;
    const { verdict, found, certainty: sure } = answerOf(question, asked, inquiry);
    const sentence = found ? (other.digest.sentences[found.place] ?? null) : null;
    const similarity = found ? Math.round(found.similarity * 1000) / 1000 : 0;
    if (verdict === 'told' && found) {
      const stance = stanceOf(other, found.place);
      told_by.push({ article: other.article, sentence, similarity, ...(stance === null ? {} : { stance }) });
      if (saysInTurn(other, found, weighted, weigh)) doubled[other.article]?.add(found.place);
    } else if (verdict === 'absent') {
      nearest.push({ article: other.article, sentence, similarity });
      certainty = Math.min(certainty, sure);
    } else unknown.push(other.article);
  }
  if (told_by.length === 0 && nearest.length === 0) return null;
  const alleged = stanceOf(account, place) === 'alleged';
  const vouched = told_by.filter(({ stance }) => alleged || stance !== 'alleged');
  const support = independent([account.article, ...vouched.map(({ article }) => article)], inquiry.reprints);
  const lacking = nearest.length > 0 ? 0.4 + 0.6 * certainty : 0.3;
  const sentence = account.digest.sentences[place] ?? '';
  const opinion = account.digest.article.section === 'opinion';
  const weight = telling * lacking * (opinion ? OPINION_WORTH : 1);
  return { article: account.article, sentence, told_by, nearest, unknown, support, opinion, weight };
}

interface Answer {
  readonly verdict: Verdict;
  readonly found: Nearest | null;
  /** How far below the bound the likelihood lies that it is told there, 0 to 1; 0 where it was not asked for. */
  readonly certainty: number;
}

interface Question {
  readonly account: Account;
  readonly place: number;
  readonly weighted: Weighted;
  /** Of it what is in no name. */
  readonly plain: Weighted;
  /** Whether it tells the event itself, by what its own article shows. */
  readonly event: () => boolean;
}

function answerOf(question: Question, asked: Asked, { aligned, weigh, asked: all }: Inquiry): Answer {
  const { account, place, weighted, plain } = question;
  const other = asked.account;
  if (other.language !== account.language || other.stems.length === 0)
    return { verdict: 'open', found: null, certainty: 0 };
  const found = asked.nearest(weighted);
  if (found && found.similarity >= SUPPORT.tied && standApart(stanceOf(account, place), stanceOf(other, found.place)))
    return { verdict: 'open', found, certainty: 0 };
  const isTold =
    found !== null &&
    found.similarity >= SUPPORT.told &&
    toldIn(other, found, plain) >= SUPPORT.beyondNames &&
    !namesOthers(other, found, weighted, account);
  if (isTold) return { verdict: 'told', found, certainty: 0 };
  const tied = aligned.of(account.article, place, other.article);
  if (tied !== undefined) {
    const near = tied.sure && found !== null && Math.abs(found.place - tied.sentence) <= 1;
    return { verdict: near && found.similarity >= SUPPORT.tied ? 'told' : 'open', found, certainty: 0 };
  }
  if (!other.whole || (found !== null && found.similarity >= SUPPORT.near) || tellsEvent(question, other, weigh))
    return { verdict: 'open', found, certainty: 0 };
  const sought = { place, of: account.stems.length, facts: all[account.article]?.facts ?? asked.facts };
  const likelihood = sigmoid(likelihoodOf(sought, asked, weigh, asked.strange(weighted), ENOUGH));
  const verdict = likelihood < SUPPORT.absent ? 'absent' : 'open';
  return { verdict, found, certainty: 1 - likelihood / SUPPORT.absent };
}

/** What all accounts tell, each in its own words. */
const tellsEvent = ({ account, place, event }: Question, other: Account, weigh: Weigh): boolean =>
  event() || tellsHeadline(account.stems[place] ?? [], other, weigh);

/** Cheap to ask, and no of most sentences: what follows the first letter is small. */
const BEGINS_IN_CAPITALS = /^[^a-z][^a-z]{3}/;
const hasDateline = (sentence: string): boolean =>
  BEGINS_IN_CAPITALS.test(sentence) && DATELINE.test(sentence.slice(0, 100));

function isEvent(account: Account, place: number, weigh: Weigh): boolean {
  if (place < LEAD || hasDateline(account.digest.sentences[place] ?? '')) return true;
  return tellsHeadline(account.stems[place] ?? [], account, weigh);
}

function tellsHeadline(stems: readonly number[], { headline }: Account, weigh: Weigh): boolean {
  let both = 0;
  let total = 0;
  for (const stem of headline) {
    const weight = weigh.at(stem);
    total += weight;
    if (stems.includes(stem)) both += weight;
  }
  return headline.length > 0 && (total > 0 ? both / total : 0) >= HEADLINE;
}

/** The other's sentence says the same if this statement tells it in turn: one row for both. */
function saysInTurn(other: Account, found: Nearest, { stems, weights }: Weighted, weigh: Weigh): boolean {
  const told = other.stems[found.place] ?? [];
  const shared = stems.reduce((sum, id, i) => sum + (told.includes(id) ? (weights[i] ?? 0) : 0), 0);
  return shared >= SUPPORT.told * weigh.sentence(other, found.place) && shared > 0;
}

/** How many tell it when reprints of one text count once. */
function independent(articles: readonly number[], reprints: readonly (readonly number[])[]): number {
  return new Set(articles.map((article) => reprints.find((group) => group.includes(article))?.[0] ?? article)).size;
}
