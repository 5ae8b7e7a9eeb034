import type { Digest } from '../digest/digest';
import type { Facts } from '../index/facts';
import type { DocumentHead } from '../index/head';
import type { Index } from '../index/index';
import { onceRead } from '../index/later';
import type { Segment } from '../index/segment';
import { daysBetween } from '../time/span';
import type { Coverage, Match, MatchMode, ToldCoverage } from './coverage';
import { type Witness, witnessOf } from './evidence';
import { PAIR_FEATURES } from './features';
import { type Listed, listedWith, sourcesOf } from './listed';
import type { Model } from './model';
import { decide, modeFor, THRESHOLDS, thresholdsWhereKnown } from './modes';
import { isOwn, type Page, pageOf } from './own';
import { type Ranked, rank } from './rank';
import { rarityOf } from './rarity';
import { isSameText, sameByline } from './same-text';

const TOLD = PAIR_FEATURES.indexOf('share of the document told');

export interface MatchOptions {
  readonly mode: MatchMode;
  /** Candidates told at most; matches are never cut. */
  readonly limit: number;
  /** The same where something matched: what is not told need not be read. As `limit` where it is not given. */
  readonly limitWhereMatched?: number;
}

/** A document on its way into the answer. */
interface Answer {
  readonly segment: Segment;
  readonly document: number;
  readonly match: Match;
  readonly head: DocumentHead;
  readonly facts: Facts;
}

/**
 * Which documents of the index tell the same event as the page, the likeliest first, and the nearest whatever their
 * probability. The page itself (same canonical address, or the same text and byline) and its outlet are left out; a document
 * at an address that was told already is not told twice. An event entry that matches brings the documents that it lists
 * and stands among the nearest only.
 * Time: bounded by the documents in the page's window and by `limit`.
 * @throws IndexError where a page of the index that is read is damaged.
 */
export function matchDigest(query: Digest, index: Index, model: Model, options: MatchOptions): Coverage {
  return coverageOf(query, rank(query, index, model), index, model, options).coverage;
}

/**
 * The same with the matched documents, of an index whose facts may have to be fetched (index/later.ts): only those of documents that
 * are told.
 */
export async function matchFetching(
  query: Digest,
  index: Index,
  model: Model,
  options: MatchOptions,
): Promise<ToldCoverage> {
  const ranked = rank(query, index, model);
  // A guess at what will be read, so that it comes at once; what is missing still is fetched when it is met.
  const isMatched = decide(ranked, THRESHOLDS[modeFor(options.mode, query.article.language)]).length > 0;
  const most = limitOf(options, isMatched);
  const told = ranked.filter(({ probability }, i) => i < most || probability >= THRESHOLDS.broad.tell);
  const segments = new Set(told.map(({ document }) => document.segment));
  const documentsOf = (segment: Segment): number[] =>
    told.flatMap(({ document }) => (document.segment === segment ? [document.document] : []));
  await Promise.all([...segments].map((segment) => segment.fetchFacts(documentsOf(segment))));
  return onceRead(() => {
    const { coverage, told } = coverageOf(query, ranked, index, model, options);
    const entries = told.map(({ segment, document, head, facts }) => segment.entry(document, head, facts));
    return { ...coverage, entries };
  });
}

function coverageOf(
  query: Digest,
  found: readonly Ranked[],
  index: Index,
  model: Model,
  options: MatchOptions,
): { readonly coverage: Coverage; readonly told: readonly Answer[] } {
  const page = pageOf(query);
  const witness = witnessOf(query, rarityOf(model));
  const used = modeFor(options.mode, query.article.language);
  const ranked = distinct(found, page);
  const sure = decide(ranked, THRESHOLDS[used]).map((one) => answerOf(one, witness));
  const isKnown = sure.some(({ head }) => isOwnEvent(query, head));
  const near = isKnown ? decide(ranked, thresholdsWhereKnown(used)).map((one) => answerOf(one, witness)) : sure;
  const similar = near.filter(({ head }) => !isEvent(head));
  const listed = listedAnswers(query, near, index, page);
  const told = [...similar, ...listed].sort((a, b) => b.match.probability - a.match.probability);
  const coverage: Coverage = {
    decision: told.length > 0 ? 'match' : 'none',
    matches: told.map(({ match }) => match),
    // What is told stands first among the ranked; of the others only what is shown is read.
    candidates: ranked
      .slice(0, limitOf(options, told.length > 0))
      .map((one, i) => near[i] ?? answerOf(one, witness))
      .flatMap(({ head, match }) => (isOwnEvent(query, head) ? [] : [match])),
  };
  return { coverage, told };
}

const limitOf = ({ limit, limitWhereMatched = limit }: MatchOptions, isMatched: boolean): number =>
  isMatched ? limitWhereMatched : limit;

/** Leaves out the page under another address, and what stands in two segments. */
function distinct(ranked: readonly Ranked[], page: Page): Ranked[] {
  const addresses = new Set<number>();
  return ranked.filter(({ document: { segment, document }, row }, i) => {
    const address = segment.addressOf(document);
    if (address !== 0 && addresses.has(address)) return false;
    addresses.add(address);
    const weighed = ranked[i]?.document;
    if (!weighed || page.byline.length === 0 || !isSameText(weighed, row[TOLD] ?? 0)) return true;
    return !sameByline(page.byline, segment.head(document).article.byline);
  });
}

function answerOf(ranked: Ranked, witness: Witness): Answer {
  const { segment, document } = ranked.document;
  const head = segment.head(document);
  const facts = segment.facts(document);
  return { segment, document, match: matchOf(head, howOf(ranked, witness, facts)), head, facts };
}

type How = Pick<Match, 'probability' | 'via' | 'wire' | 'evidence'>;

function howOf({ document, probability, days, row }: Ranked, witness: Witness, facts: Facts): How {
  const wire = isSameText(document, row[TOLD] ?? 0);
  return { probability, via: 'similarity', wire, evidence: witness(document, facts, days) };
}

function matchOf({ id, article }: DocumentHead, how: How): Match {
  const { url, outlet, headline, slug, published } = article;
  return { id, url, outlet, headline, slug, published, ...how };
}

/** An entry of a current-events portal is nobody's account: it brings the articles it lists and is not told itself. */
const isEvent = ({ article }: Pick<DocumentHead, 'article'>): boolean => article.kind === 'event-page';

/** Whether an entry of the index is the event page that is read, which stands under no one address. */
function isOwnEvent(page: Digest, entry: DocumentHead): boolean {
  return isEvent(page) && isEvent(entry) && page.article.published === entry.article.published;
}

/** What is told because an event entry lists it: the page, where it is one, or an entry that matched. */
function listedAnswers(query: Digest, similar: readonly Answer[], index: Index, page: Page): Answer[] {
  const { event, published } = query.article;
  const found: { readonly from: Listed; readonly probability: number }[] = [];
  if (event) found.push(...sourcesOf(event, index).map((from) => ({ from, probability: 1 })));
  for (const { head, facts, match } of similar)
    found.push(...listedWith(head, facts.event, index).map((from) => ({ from, probability: match.probability })));
  const told = new Set(similar.map(({ segment, document }) => keyOf(index, segment, document)));
  return found.flatMap(({ from: { segment, document }, probability }) => {
    const key = keyOf(index, segment, document);
    if (told.has(key) || isOwn(page, segment, document)) return [];
    told.add(key);
    const head = segment.head(document);
    const theirs = head.article.published;
    const days = published !== null && theirs !== null ? daysBetween(published, theirs) : null;
    const evidence = { names: [], figures: [], terms: [], days };
    const how = { probability, via: 'listed', wire: false, evidence } as const;
    return [{ segment, document, match: matchOf(head, how), head, facts: segment.facts(document) }];
  });
}

const keyOf = (index: Index, segment: Segment, document: number): string =>
  `${segment.addressOf(document) || `${index.segments.indexOf(segment)}/${document}`}`;
