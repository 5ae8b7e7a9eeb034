/** A passage written for this project with every figure, quotation and name marked. */
export interface Passage {
  readonly id: string;
  readonly language: string;
  /** Written after the rules were tuned. */
  readonly after?: boolean;
  /** No rule was changed because of it: what the digest does on it, it does on what it has not seen. */
  readonly fresh?: boolean;
  readonly headline: string | null;
  readonly paragraphs: readonly string[];
  readonly quotations: readonly LabelledQuotation[];
  readonly figures: readonly LabelledFigure[];
  readonly names: readonly LabelledName[];
}

/** The plural fields list what is right as well. */
export interface LabelledQuotation {
  readonly text: string;
  readonly texts?: readonly string[];
  /** Null: the text does not say. */
  readonly speaker: string | null;
  readonly speakers?: readonly string[];
  readonly kind: string;
}

/** Fields that are absent are not scored, but for `unit`, `upper`, `from` and `qualifier`: absent is none. */
export interface LabelledFigure {
  readonly value: number;
  readonly values?: readonly number[];
  readonly kind: string;
  readonly kinds?: readonly string[];
  readonly unit?: string;
  readonly units?: readonly (string | null)[];
  readonly upper?: number;
  readonly from?: number;
  readonly qualifier?: string;
  readonly qualifiers?: readonly (string | null)[];
  readonly label?: string;
  readonly labels?: readonly string[];
  readonly owner?: string;
  readonly change?: boolean;
  readonly action?: string;
  /** Neither counted where found nor where missed. */
  readonly optional?: boolean;
}

export interface LabelledName {
  readonly text: string;
  readonly kind: string;
  readonly kinds?: readonly string[];
  /** Other forms that must be tied to it. */
  readonly forms?: readonly string[];
  readonly role?: string;
  readonly optional?: boolean;
}

/** The passages of a fixture file, which this project wrote: their form is trusted. */
export function readPassages(json: string): readonly Passage[] {
  const passages: readonly Passage[] = JSON.parse(json);
  return passages;
}
