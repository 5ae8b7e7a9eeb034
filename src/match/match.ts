import type { Digest } from '../digest/digest';
import type { IndexEntry } from '../index/entry';
import type { Index } from '../index/index';
import type { Segment } from '../index/segment';
import { daysBetween } from '../time/span';
import type { Coverage, Match, MatchMode } from './coverage';
import { type Witness, witnessOf } from './evidence';
import { PAIR_FEATURES } from './features';
import { type Listed, listedWith, sourcesOf } from './listed';
import type { Model } from './model';
import { decide, modeFor, THRESHOLDS } from './modes';
import { isOwn, type Page, pageOf } from './own';
import { type Ranked, rank } from './rank';
import { rarityOf } from './rarity';
import { isSameText, sameByline } from './same-text';

const TOLD = PAIR_FEATURES.indexOf('share of the document told');

export interface MatchOptions {
  readonly mode: MatchMode;
  /** Candidates told at most; matches are never cut. */
  readonly limit: number;
}

/** A document on its way into the answer. */
interface Answer {
  readonly segment: Segment;
  readonly document: number;
  readonly match: Match;
  readonly entry: IndexEntry;
}

/**
 * Which documents of the index tell the same event as the page, the likeliest first, and the nearest whatever their
 * probability. The page itself (same canonical address, or the same text and byline) and its outlet are left out; a document
 * at an address that was told already is not told twice. An event entry that matches brings the documents that it lists
 * and stands among the nearest only.
 * Time: bounded by the documents in the page's window and by `limit`.
 * @throws IndexError where a page of the index that is read is damaged.
 */
export function matchDigest(query: Digest, index: Index, model: Model, { mode, limit }: MatchOptions): Coverage {
  const page = pageOf(query);
  const witness = witnessOf(query, rarityOf(model));
  const thresholds = THRESHOLDS[modeFor(mode, query.article.language)];
  const ranked = distinct(rank(query, index, model), page);
  const answers = new Map<Ranked, Answer>();
  const answer = (one: Ranked): Answer => {
    const known = answers.get(one) ?? answerOf(one, witness);
    answers.set(one, known);
    return known;
  };
  const found = decide(ranked, thresholds).map(answer);
  const similar = found.filter(({ entry }) => !isEvent(entry.digest));
  const listed = listedAnswers(query, found, index, page);
  const told = [...similar, ...listed].sort((a, b) => b.match.probability - a.match.probability);
  return {
    decision: told.length > 0 ? 'match' : 'none',
    matches: told.map(({ match }) => match),
    candidates: ranked
      .slice(0, limit)
      .map(answer)
      .flatMap(({ entry, match }) => (isOwnEvent(query, entry.digest) ? [] : [match])),
    entries: told.map(({ entry }) => entry),
  };
}

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

function answerOf({ document: weighed, probability, days, row }: Ranked, witness: Witness): Answer {
  const { segment, document } = weighed;
  const entry = segment.entry(document);
  const match = matchOf(entry, {
    probability,
    via: 'similarity',
    wire: isSameText(weighed, row[TOLD] ?? 0),
    evidence: witness(entry.digest, days),
  });
  return { segment, document, match, entry };
}

function matchOf(
  { id, digest: { article } }: IndexEntry,
  how: Pick<Match, 'probability' | 'via' | 'wire' | 'evidence'>,
): Match {
  const { url, outlet, headline, slug, published } = article;
  return { id, url, outlet, headline, slug, published, ...how };
}

/** An entry of a current-events portal is nobody's account: it brings the articles it lists and is not told itself. */
const isEvent = ({ article }: Digest): boolean => article.kind === 'event-page';

/** Whether an entry of the index is the event page that is read, which stands under no one address. */
function isOwnEvent({ article: page }: Digest, { article: entry }: Digest): boolean {
  return page.kind === 'event-page' && entry.kind === 'event-page' && page.published === entry.published;
}

/** What is told because an event entry lists it: the page, where it is one, or an entry that matched. */
function listedAnswers(query: Digest, similar: readonly Answer[], index: Index, page: Page): Answer[] {
  const { event, published } = query.article;
  const found: { readonly from: Listed; readonly probability: number }[] = [];
  if (event) found.push(...sourcesOf(event, index).map((from) => ({ from, probability: 1 })));
  for (const { entry, match } of similar)
    found.push(...listedWith(entry, index).map((from) => ({ from, probability: match.probability })));
  const told = new Set(similar.map(({ segment, document }) => keyOf(index, segment, document)));
  return found.flatMap(({ from: { segment, document }, probability }) => {
    const key = keyOf(index, segment, document);
    if (told.has(key) || isOwn(page, segment, document)) return [];
    told.add(key);
    const entry = segment.entry(document);
    const theirs = entry.digest.article.published;
    const days = published !== null && theirs !== null ? daysBetween(published, theirs) : null;
    const evidence = { names: [], figures: [], terms: [], days };
    return [{ segment, document, entry, match: matchOf(entry, { probability, via: 'listed', wire: false, evidence }) }];
  });
}

const keyOf = (index: Index, segment: Segment, document: number): string =>
  `${segment.addressOf(document) || `${index.segments.indexOf(segment)}/${document}`}`;
