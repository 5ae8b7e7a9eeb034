import type { Article, EventEntry } from '../article/article';

/** What a digest keeps of the article itself. */
export interface ArticleHead
  extends Pick<
    Article,
    | 'url'
    | 'headline'
    | 'standfirst'
    | 'byline'
    | 'agencies'
    | 'outlet'
    | 'published'
    | 'modified'
    | 'language'
    | 'section'
    | 'truncated'
    | 'kind'
  > {
  readonly event: EventEntry | null;
  /** Words of the address's slug, where neither headline nor text is known; shown as such. */
  readonly slug: string | null;
}

/** A place in `Digest.sentences`; null: the headline, or a fact whose sentence is not kept (facts-only). */
export type SentencePlace = number | null;

export type NameKind = 'person' | 'organisation' | 'place' | 'other';

export interface Name {
  /** The longest form in the text, without title. */
  readonly text: string;
  readonly kind: NameKind;
  readonly mentions: number;
  /** All forms seen, the longest first ("Esha Bhandari", "Bhandari"; "Customs and Border Protection", "CBP"). */
  readonly forms: readonly string[];
  /** The role given in the text ("a spokeswoman for the Homeland Security Department"), null where none is. */
  readonly role: string | null;
  readonly inHeadline: boolean;
  /** Places of the sentences that name it, ascending. */
  readonly sentences: readonly number[];
}

export type Qualifier = 'at least' | 'at most' | 'over' | 'under' | 'nearly' | 'about' | 'as many as';

/** What sort of number: decides how two figures may be compared. */
export type FigureKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'points'
  | 'ordinal'
  | 'age'
  | 'date'
  | 'time'
  | 'duration'
  | 'measure'
  | 'score'
  | 'magnitude'
  | 'multiple';

export interface Figure {
  /** The words of the text ("over 153,000 followers"). */
  readonly text: string;
  readonly kind: FigureKind;
  /** A plain number in `unit`; of a range the lower end. */
  readonly value: number;
  /** Where a change began: "from 38,000 to 158,000" is value 158000, from 38000. */
  readonly from: number | null;
  /** Upper end of a range. */
  readonly upper: number | null;
  readonly qualifier: Qualifier | null;
  /** Base unit of `value`: ISO 4217 code, a currency's word that many countries have ("franc"), "percent", "km", "year"; null for a plain count. */
  readonly unit: string | null;
  /** What is counted, in the text's words, lower case, head noun last ("followers"); empty where the text does not say. */
  readonly label: string;
  /** Whose it is ("@ALT_USCIS"), null where the text does not say. */
  readonly owner: string | null;
  /** The period it speaks of, in the text's words ("within its first two months"), null for none. */
  readonly period: string | null;
  /** True: an amount of change ("added 32,000 followers"), not a level. */
  readonly change: boolean;
  /** What happens to what is counted ("killed", "evacuated"), in the text's word, lower case; absent where the text does not say. */
  readonly action?: string;
  readonly sentence: SentencePlace;
}

export type QuotationKind = 'speech' | 'post' | 'document' | 'phrase';

export interface Quotation {
  /** The words inside the marks; parts interrupted by the attribution are joined by a space. */
  readonly text: string;
  /** The speaker's resolved name, or the attribution's own words where it names a role; null: left open. */
  readonly speaker: string | null;
  /** The speaker's description as the text has it ("one of the A.C.L.U. attorneys on the case"), null for none. */
  readonly role: string | null;
  /** `phrase`: a few words in marks (scare quotes, titles, a term), not told to be speech. */
  readonly kind: QuotationKind;
  readonly sentence: SentencePlace;
}

/** A word or word pair of the article, folded and stemmed, with raw frequency and place. Weights are match/'s. */
export interface Term {
  readonly term: string;
  readonly inHeadline: number;
  readonly inText: number;
  /** Place of the first sentence that has it; 0 for the headline alone. */
  readonly first: number;
}

/** How far the text vouches for what a sentence states. */
export type Stance = 'said' | 'alleged' | 'denied' | 'declined';

/** Who a statement is from, where the sentence is not told by the article itself. */
export interface Attribution {
  readonly sentence: number;
  /** In the text's words or resolved to a name; null where the text names nobody ("reportedly"). */
  readonly who: string | null;
  /** `declined`: the sentence tells that somebody would not comment. */
  readonly stance: Stance;
}

/** The facts of one article. */
export interface Digest {
  readonly article: ArticleHead;
  /** Standfirst and body in order, one entry a sentence; empty where only facts are known. */
  readonly sentences: readonly string[];
  /** For each sentence the number of its paragraph, ascending. */
  readonly paragraphs: readonly number[];
  readonly names: readonly Name[];
  readonly figures: readonly Figure[];
  readonly quotations: readonly Quotation[];
  /** Ascending by sentence; absent where sentences are not kept. */
  readonly attributions?: readonly Attribution[];
  readonly terms: readonly Term[];
}
