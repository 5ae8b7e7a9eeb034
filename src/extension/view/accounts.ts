import type { Comparison } from '../../compare/comparison';
import type { Digest } from '../../digest/digest';
import type { Coverage, Match } from '../../match/coverage';
import type { Moment } from '../../time/moment';
import { daysBetween } from '../../time/span';
import type { CoverAnswer, OutletFacts } from '../messages';

/** What is known of the other side, which decides how it can be shown. */
export type Knowledge =
  /** Its text. */
  | 'text'
  /** A headline and a few sentences, as a feed gives them: what they do not tell may still stand in the article. */
  | 'summary'
  /** Names, figures, quotations, key terms; no sentence. */
  | 'facts'
  /** The address alone. */
  | 'address';

/** One account of the event by another outlet, with the reprints folded under it. */
export interface Account {
  /** Its number in the comparison; the page is 0. */
  readonly article: number;
  readonly match: Match;
  readonly outlet: OutletFacts;
  readonly knowledge: Knowledge;
  readonly published: Moment | null;
  /** Carries the same text as the page: no second source. */
  readonly sameAsPage: boolean;
  /** Other articles that carry the same text as this one. */
  readonly reprints: readonly Match[];
  readonly opinion: boolean;
}

/**
 * The accounts of an answer, nearest in time to the page first; those without a date last, in the order of the match. After
 * them articles of which nothing but the address is known. Event pages are no outlet's account (eventEntriesOf).
 */
export function accountsOf(answer: CoverAnswer): readonly Account[] {
  const { comparison } = answer;
  if (!comparison) return [];
  const page = comparison.articles[0]?.published ?? null;
  const order = nearestFirst(answer.coverage, page);
  const folded = new Set<number>();
  const accounts = order.flatMap((article): Account[] => {
    if (folded.has(article)) return [];
    const twins = reprintsOf(comparison, article, answer.coverage);
    for (const twin of twins) folded.add(twin);
    return accountOf(answer, comparison, article, twins);
  });
  const tellsLess = ({ knowledge }: Account): boolean => knowledge === 'address';
  return [...accounts.filter((account) => !tellsLess(account)), ...accounts.filter(tellsLess)];
}

function accountOf(answer: CoverAnswer, comparison: Comparison, article: number, twins: readonly number[]): Account[] {
  const match = answer.coverage.matches[article - 1];
  const head = comparison.articles[article];
  const digest = answer.facts[article];
  if (!match || !head || !digest || head.kind === 'event-page') return [];
  const isWhole = answer.versions.some(({ id }) => id === match.id);
  return [
    {
      article,
      match,
      outlet: answer.outlets[article] ?? { country: null, owner: null, ownerKind: 'unknown' },
      // An outlet's own page is the whole of what it says, however short.
      knowledge: isWhole ? 'text' : knowledgeOf(digest),
      published: isWhole ? head.published : match.published,
      sameAsPage: match.wire || sameText(comparison, 0, article),
      reprints: twins.flatMap((twin) => answer.coverage.matches[twin - 1] ?? []),
      opinion: head.section === 'opinion',
    },
  ];
}

/** No article is as short as the summaries that feeds carry. */
const MOST_OF_SUMMARY = 4;

export function knowledgeOf({ sentences, names, figures, quotations, article }: Digest): Knowledge {
  const facts = names.length + figures.length + quotations.length;
  if (sentences.length === 0 && facts === 0 && article.headline === null) return 'address';
  if (sentences.length === 0) return 'facts';
  return sentences.length <= MOST_OF_SUMMARY ? 'summary' : 'text';
}

function nearestFirst({ matches }: Coverage, page: Moment | null): readonly number[] {
  const distance = matches.map(({ published }) =>
    page === null || published === null
      ? Number.POSITIVE_INFINITY
      : (daysBetween(page, published) ?? Number.POSITIVE_INFINITY),
  );
  return matches
    .map((_, at) => at + 1)
    .sort((a, b) => {
      const [first, second] = [distance[a - 1] ?? 0, distance[b - 1] ?? 0];
      return first === second ? a - b : first - second;
    });
}

/** Articles that carry this one's text; none where the text is the page's own, since each of those says so itself. */
function reprintsOf(comparison: Comparison, article: number, { matches }: Coverage): readonly number[] {
  if (matches[article - 1]?.wire || sameText(comparison, 0, article)) return [];
  const group = comparison.reprints.find((articles) => articles.includes(article)) ?? [];
  return group.filter((other) => other !== article && other !== 0 && comparison.articles[other]?.kind !== 'event-page');
}

const sameText = (comparison: Comparison, a: number, b: number): boolean =>
  comparison.reprints.some((group) => group.includes(a) && group.includes(b));

/** Matched entries that sum up the event and list who told it. */
export const eventEntriesOf = ({ coverage, comparison }: CoverAnswer): readonly Match[] =>
  coverage.matches.filter((_, at) => comparison?.articles[at + 1]?.kind === 'event-page');

/** Outlets whose articles matched, each counted once; event pages are none. */
export function outletsCounted(answer: CoverAnswer): number {
  const entries = eventEntriesOf(answer);
  const articles = answer.coverage.matches.filter((match) => !entries.includes(match));
  return new Set(articles.map(({ outlet, id }) => outlet.domain ?? outlet.name ?? id)).size;
}

/** The name to call an outlet by: its own, or its domain. */
export const outletName = (outlet: { readonly name: string | null; readonly domain: string | null }): string | null =>
  outlet.name ?? outlet.domain;
