import type { Digest, Figure, Name, Term } from '../digest/digest';
import { slugWords } from '../outlets/address';
import { type Labelled, queryOf } from './match-sets';

/** What of an article goes into the bundled stories: enough to match and to show, too little to read. */
export const KEPT_FACTS = {
  names: 14,
  figures: 12,
  terms: 60,
  /** Characters of a name, a role or a figure's words. */
  words: 60,
} as const;

/** A line of `assets/stories`: what is null, empty or false is left out, as `digestFromJson` reads it. */
export interface StoryLine {
  readonly id: string;
  readonly story: string | null;
  readonly digest: Readonly<Record<string, unknown>>;
}

/**
 * An article as facts: address, outlet, time, names, figures, terms. No sentence, no headline, no quotation; pairs of words that
 * stand in the headline alone are left out, since they would tell it. The label is made of the address's words.
 */
export function factsOf(article: Labelled, weigh: (term: Term) => number): StoryLine {
  const digest = queryOf(article, { chars: Number.POSITIVE_INFINITY, hideDates: false });
  return {
    id: article.id,
    story: article.story,
    digest: {
      article: present({
        url: article.url,
        outlet: present({ domain: digest.article.outlet.domain }),
        published: article.published,
        language: article.language,
        slug: article.url === null ? null : slugWords(article.url).join(' ') || null,
      }),
      names: namesOf(digest),
      figures: figuresOf(digest),
      // A digest's JSON is known by its list of terms; their weights come from the frequencies.
      terms: [],
      frequencies: termsOf(digest, weigh),
    },
  };
}

const fits = (words: string): boolean => words.length <= KEPT_FACTS.words;

/** Without what is null, empty, false or no list of anything. */
function present(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== null && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

function namesOf({ names }: Digest) {
  const short = names.filter(({ text }) => fits(text));
  const often = [...short].sort((a, b) => b.mentions - a.mentions).slice(0, KEPT_FACTS.names);
  return often.map(({ text, kind, mentions, forms }: Name) =>
    present({ text, kind, mentions, forms: forms.length > 1 ? forms.filter(fits) : [] }),
  );
}

function figuresOf({ figures }: Digest) {
  const short = figures.filter(({ text, label }) => fits(text) && fits(label)).slice(0, KEPT_FACTS.figures);
  return short.map(({ sentence: _, ...figure }: Figure) => present(figure));
}

/** The terms that weigh most, in the order of the alphabet: the text's own order would tell more than the facts. */
function termsOf({ terms }: Digest, weigh: (term: Term) => number) {
  const own = terms.filter(({ term, inText }) => inText > 0 || !term.includes(' '));
  const most = own.map((term) => ({ term, weight: weigh(term) })).sort((a, b) => b.weight - a.weight);
  return most
    .slice(0, KEPT_FACTS.terms)
    .map(({ term: { term, inHeadline, inText, first } }) => [term, inHeadline, inText, first] as const)
    .sort((a, b) => (a[0] < b[0] ? -1 : 1));
}
