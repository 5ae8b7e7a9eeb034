import type { LdNode } from './json-ld';
import type { Meta } from './meta';
import type { Scan } from './scan';

/** What the metadata readers are given: the page, read only, and what has been read of it once. */
export interface Source {
  readonly document: Document;
  readonly url: string | null;
  readonly nodes: readonly LdNode[];
  /** The JSON-LD node of this page's article. */
  readonly article: LdNode | null;
  readonly meta: Meta;
  readonly scan: Scan;
  readonly language: string | null;
}

/** A value and where on the page it was found. */
export interface Found<T> {
  readonly value: T;
  readonly from: string;
}
