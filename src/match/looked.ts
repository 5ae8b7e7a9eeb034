import type { WeighedDocument } from './document';
import type { PairFeatures } from './features';

/** A candidate with what the first look at it gives. */
export interface Looked {
  readonly document: WeighedDocument;
  /** Days that the document is later than the page, null where one has no date. */
  readonly days: number | null;
  readonly row: PairFeatures;
}
