/**
 * All that one part of the extension may ask of another: the popup and the pages ask, the background answers. A request is
 * `{ name, request }`; every answer is a Result.
 */
import type { Article } from '../article/article';
import type { Comparison } from '../compare/comparison';
import type { Digest } from '../digest/digest';
import type { Coverage, MatchMode } from '../match/coverage';
import type { OwnerKind } from '../outlets/outlet';
import type { Moment, Span } from '../time/moment';
import { articleShape } from './article-shape';
import type { LiveStatus } from './live-status';
import { list, number, oneOf, orElse, record, type Shape, ShapeError, text } from './shape';

export const MATCH_MODES = ['precise', 'balanced', 'broad'] as const satisfies readonly MatchMode[];

export interface CoverRequest {
  readonly article: Article;
  readonly mode: MatchMode;
  /** Ids of articles that the reader said are not of the same event. */
  readonly without: readonly string[];
  /** Whole articles that the reader's browser fetched: in the comparison they take the place of what the index has of them. */
  readonly versions?: readonly WholeVersion[];
}

/** When the whole of a match's article was read. */
export interface VersionRead {
  /** Id of the match. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly read: number;
}

/** A match's article as its outlet served it. */
export interface WholeVersion extends VersionRead {
  readonly article: Article;
}

/** How large the index is and how fresh. */
export interface IndexFigures {
  readonly articles: number;
  readonly outlets: number;
  /** First to last day of publication, null where no article has a date. */
  readonly span: Span | null;
}

/** What the catalogue of outlets knows of one. */
export interface OutletFacts {
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly owner: string | null;
  readonly ownerKind: OwnerKind;
}

export interface CoverAnswer {
  /** The page as read, its outlet identified. */
  readonly page: Article;
  readonly coverage: Coverage;
  /** The page first, then the matches in their order; null where nothing matched. */
  readonly comparison: Comparison | null;
  /** The matches whose whole article is compared. */
  readonly versions: readonly VersionRead[];
  /** Of the page, then of each match. */
  readonly outlets: readonly OutletFacts[];
  /** Digests of the page, then of each match, without their terms, which only matching needs. */
  readonly facts: readonly Digest[];
  /** Where the index has each match from: `bundled`, `feeds` (the reader's outlets), or a pack (packOrigin). */
  readonly origins: readonly string[];
  /** The same of each candidate. */
  readonly candidateOrigins: readonly string[];
  readonly index: IndexFigures;
  /** The mode that was used; precise where the language was never measured, whatever was asked. */
  readonly mode: MatchMode;
  /** Names and words that find this story in a search engine. */
  readonly searchTerms: readonly string[];
}

const PACK_ORIGIN = 'pack:';

/** The origin of what comes from a pack, by its name; a name alone could be one of the other two. */
export const packOrigin = (name: string): string => PACK_ORIGIN + name;

/** The name of the pack that an origin is; null for another origin. */
export const packOfOrigin = (origin: string | undefined): string | null =>
  origin?.startsWith(PACK_ORIGIN) ? origin.slice(PACK_ORIGIN.length) : null;

/** Which feeds an update asks: those that are due, or all that may be asked without being a nuisance to a server. */
export const UPDATES = ['due', 'all'] as const;
export type WhichFeeds = (typeof UPDATES)[number];

/** An outlet of which the index has articles of the days looked at. */
export interface EventOutlet {
  readonly name: string | null;
  readonly domain: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** Articles of these days. */
  readonly articles: number;
}

export interface EventArticle {
  readonly url: string | null;
  readonly headline: string | null;
  /** Words of the address, where there is no headline. */
  readonly slug: string | null;
  readonly published: Moment | null;
  readonly language: string | null;
  /** Place in the answer's `outlets`. */
  readonly outlet: number;
  /** Where the index has it from, as CoverAnswer.origins. */
  readonly origin: string;
}

/** One event, told by several outlets. */
export interface EventTold {
  /** The earliest first. */
  readonly articles: readonly EventArticle[];
  /** Place in `articles` of the one to tell the event by. */
  readonly telling: number;
  readonly outlets: number;
  /** From the first publication to the last. */
  readonly span: Span;
}

export interface EventsAnswer {
  /** Days back from now that were looked at. */
  readonly days: number;
  /** When this was worked out, milliseconds since 1970; null where it never was. */
  readonly made: number | null;
  /** It is being worked out anew; the session store tells when that is done (EVENTS_KEY). */
  readonly working: boolean;
  /** Articles of these days that were compared; `cut`: there were more, and the oldest were left out. */
  readonly articles: number;
  readonly cut: boolean;
  /** The newest day first, within a day what most outlets told. */
  readonly events: readonly EventTold[];
  readonly outlets: readonly EventOutlet[];
}

export interface Messages {
  /** Makes the background load its index while the page is still being read. */
  readonly wake: { readonly request: null; readonly answer: IndexFigures };
  readonly cover: { readonly request: CoverRequest; readonly answer: CoverAnswer };
  /** Begins to read the chosen outlets' feeds; how far it is stands in the session store. False where one runs already. */
  readonly update: { readonly request: { readonly which: WhichFeeds }; readonly answer: { readonly started: boolean } };
  /** Ends an update; what it has read so far is kept. */
  readonly 'stop-update': { readonly request: null; readonly answer: null };
  readonly 'live-status': { readonly request: null; readonly answer: LiveStatus };
  /** Ends an update and erases all that was read of feeds and packs. */
  readonly 'forget-live': { readonly request: null; readonly answer: null };
  /** What several outlets told in the last days, as far as it is known; it is worked out anew where that is old. */
  readonly events: { readonly request: { readonly days: number }; readonly answer: EventsAnswer };
}

export type MessageName = keyof Messages;
export type RequestOf<N extends MessageName> = Messages[N]['request'];
export type AnswerOf<N extends MessageName> = Messages[N]['answer'];

const nothing: Shape<null> = (value, place) => {
  if (value !== null) throw new ShapeError(place, 'null');
  return null;
};

/** Far more than a person reads on one event. */
const MOST_VERSIONS = 60;
const version: Shape<WholeVersion> = record({ id: text(8_000), read: number, article: articleShape });

const MOST_DAYS = 14;
const daysShape: Shape<number> = (value, place) => {
  const days = number(value, place);
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) throw new ShapeError(place, `1 to ${MOST_DAYS} days`);
  return days;
};

const REQUESTS: { readonly [N in MessageName]: Shape<RequestOf<N>> } = {
  wake: nothing,
  cover: record({
    article: articleShape,
    mode: oneOf(MATCH_MODES),
    without: list(text(500), 1_000),
    versions: orElse(list(version, MOST_VERSIONS), []),
  }),
  update: record({ which: oneOf(UPDATES) }),
  'stop-update': nothing,
  'live-status': nothing,
  'forget-live': nothing,
  events: record({ days: daysShape }),
};

const MESSAGE_NAMES = [
  'wake',
  'cover',
  'update',
  'stop-update',
  'live-status',
  'forget-live',
  'events',
] as const satisfies readonly MessageName[];
const named = record({ name: oneOf(MESSAGE_NAMES) });
const carrying = <T>(request: Shape<T>) => record({ request });

/** A message that came in, checked. Throws ShapeError for an unknown name or a request of another shape. */
export type Request = {
  readonly [N in MessageName]: { readonly name: N; readonly request: RequestOf<N> };
}[MessageName];

export function requestOf(message: unknown): Request {
  const { name } = named(message, 'message');
  switch (name) {
    case 'wake':
      return { name, ...carrying(REQUESTS.wake)(message, name) };
    case 'cover':
      return { name, ...carrying(REQUESTS.cover)(message, name) };
    case 'update':
      return { name, ...carrying(REQUESTS.update)(message, name) };
    case 'stop-update':
    case 'live-status':
    case 'forget-live':
      return { name, ...carrying(nothing)(message, name) };
    case 'events':
      return { name, ...carrying(REQUESTS.events)(message, name) };
  }
}
