/**
 * What one language's news pages put around an article, as data. Phrases are written in plain lower case, without
 * accents' or apostrophes' variants (both sides are folded before they are compared); "*" stands for up to six words, "~" at the end of a word for any ending.
 */
export interface ClutterWords {
  /** BCP 47 primary language. */
  readonly language: string;
  /** The twelve months, each with all its written forms, the full name first. */
  readonly months: readonly (readonly string[])[];
  /** Words before an author's name ("by", "written by"). */
  readonly by: readonly string[];
  /** Words between two authors' names. */
  readonly and: readonly string[];
  /** Job titles and the like that follow or precede an author's name and are no part of it. */
  readonly jobs: readonly string[];
  /** Words for the newsroom as a whole: a byline that has one names no person ("staff", "editorial board"). */
  readonly desks: readonly string[];
  /** Labels of advertising that saved text fuses to the sentence before or after, as printed. */
  readonly adLabels: readonly string[];
  /** A paragraph that is nothing but this is no text of the article. */
  readonly labels: readonly string[];
  /** A short paragraph that begins so is no text of the article. */
  readonly starts: readonly string[];
  /** A short paragraph or a sentence that has this in it is no text of the article. */
  readonly contains: readonly string[];
  /** A sentence of a form or of the printing: dropped even where it stands inside a paragraph. */
  readonly sentences: readonly string[];
  /** Headings of lists of other articles: what follows is no text of the article as long as it is short. */
  readonly lists: readonly string[];
  /** Words that introduce the date of a change ("updated"), against those of publication. */
  readonly updated: readonly string[];
  readonly published: readonly string[];
  /** Marks of text that goes on behind a paywall. */
  readonly paywall: readonly string[];
}

/** A phrase that goes on in the next line. */
const WRAPPED = /[^|\s]\s*\n\s*[^|\s]/;

/** Reads a list written with bars between its phrases, over as many lines as it takes. Thousands are read each time a page is. */
export function phrases(list: string): readonly string[] {
  const even = WRAPPED.test(list) ? list.replace(/\s+/g, ' ') : list;
  return even.trim().split(/\s*\|\s*/);
}
