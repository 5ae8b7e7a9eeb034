import type { Article } from '../../article/article';
import { identify } from '../../article/identify';
import { compareDigests } from '../../compare/compare';
import type { Digest } from '../../digest/digest';
import { digestArticle } from '../../digest/digest-article';
import { IndexError } from '../../index/error';
import type { Index } from '../../index/index';
import { onceRead } from '../../index/later';
import type { Match, ToldCoverage } from '../../match/coverage';
import { matchFetching } from '../../match/match';
import { modeFor } from '../../match/modes';
import { rarityOf } from '../../match/rarity';
import type { Span } from '../../time/moment';
import { spanOf } from '../../time/span';
import type { CoverAnswer, CoverRequest } from '../messages';
import { inWordsOf } from './evidence-words';
import type { Library } from './library';
import { outletFacts } from './outlet-facts';
import { searchTerms } from './search-terms';
import { wholeDigest } from './whole-digest';

/** Nearest candidates among which those worth a look are chosen where nothing matched (view/candidates.ts). */
const CANDIDATES = 12;

/** What a page tells, and whose it is. */
export interface DigestedPage {
  readonly page: Article;
  readonly digest: Digest;
}

/** Needs nothing of the library, so that it can be done while that is read. */
export function digestPage({ article }: CoverRequest): DigestedPage {
  const page = identify(article);
  return { page, digest: digestArticle(page) };
}

/** When the page was published, null where it does not say so: what the library is asked for. */
export const momentOf = ({ article: { published } }: CoverRequest): Span | null =>
  published === null ? null : spanOf(published);

/**
 * Other accounts of the event that a page tells, and what they and the page tell alike and differently. A live segment that
 * turns out to be damaged is left out. Throws IndexError where the bundled stories are.
 */
export async function cover(
  request: CoverRequest,
  library: Library,
  digested: DigestedPage = digestPage(request),
): Promise<CoverAnswer> {
  try {
    return await coverFrom(request, library, digested);
  } catch (error) {
    if (!(error instanceof IndexError) || !(await library.leaveOutDamaged())) throw error;
    return coverFrom(request, library, digested);
  }
}

async function coverFrom(
  request: CoverRequest,
  library: Library,
  { page, digest }: DigestedPage,
): Promise<CoverAnswer> {
  const { mode, without, versions = [] } = request;
  const { model } = library;
  const index = await library.indexFor(momentOf(request));
  const used = modeFor(mode, page.language);
  const limit = CANDIDATES + without.length;
  // Nobody is shown what is near where something matched; where the reader took matches away, nothing may be left of them.
  const options = { mode: used, limit, limitWhereMatched: without.length > 0 ? limit : 0 };
  const coverage = withoutMarked(await matchFetching(digest, index, model, options), new Set(without));
  const inWords = inWordsOf(digest);
  const whole = new Map(versions.map((version) => [version.id, version]));
  const digests = [digest, ...coverage.entries.map((entry) => wholeDigest(entry, whole.get(entry.id)?.article))];
  const originsOf = (list: readonly Match[]) => onceRead(() => list.map(({ id }) => originOf(id, index, library)));
  const origins = await originsOf(coverage.matches);
  const candidateOrigins = await originsOf(coverage.candidates);
  const isCovered = coverage.decision === 'match';
  return {
    page,
    coverage: {
      decision: coverage.decision,
      matches: coverage.matches.map(inWords),
      candidates: coverage.candidates.map(inWords),
    },
    comparison: isCovered ? compareDigests(digests, { rarity: rarityOf(model) }) : null,
    versions: coverage.matches.flatMap(({ id }) => {
      const version = whole.get(id);
      return version ? [{ id, read: version.read }] : [];
    }),
    outlets: digests.map(({ article: { outlet } }) => outletFacts(outlet.domain)),
    facts: digests.map(withoutTerms),
    origins,
    candidateOrigins,
    index: library.figures(),
    mode: used,
    searchTerms: searchTerms(digest),
  };
}

/** Where the freshest document with this id came from. */
function originOf(id: string, { segments }: Index, library: Library): string {
  const holder = segments.find((segment) => segment.withId(id).length > 0);
  return holder ? library.originOf(holder) : 'bundled';
}

function withoutMarked(coverage: ToldCoverage, marked: ReadonlySet<string>): ToldCoverage {
  if (marked.size === 0) return coverage;
  const kept = coverage.matches.map(({ id }) => !marked.has(id));
  const matches = coverage.matches.filter((_, at) => kept[at]);
  return {
    decision: matches.length > 0 ? coverage.decision : 'none',
    matches,
    candidates: coverage.candidates.filter(({ id }) => !marked.has(id)),
    entries: coverage.entries.filter((_, at) => kept[at]),
  };
}

const withoutTerms = (digest: Digest): Digest => ({ ...digest, terms: [] });
