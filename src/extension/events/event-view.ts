import type { EventArticle, EventOutlet, EventsAnswer, EventTold } from '../messages';
import type { Chosen } from '../storage/chosen';
import { outletName } from '../view/accounts';

/** Which events are shown; null for all. */
export interface EventFilter {
  /** Place in the answer's outlets. */
  readonly outlet: number | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
}

/** An answer in which an outlet that the catalogue does not know has the country that the reader's list gives it. */
export function withChosenCountries(answer: EventsAnswer, chosen: Chosen): EventsAnswer {
  const countries = new Map(chosen.map(({ domain, country }) => [domain, country]));
  const outlets = answer.outlets.map((outlet) => ({
    ...outlet,
    country: outlet.country ?? countries.get(outlet.domain ?? '') ?? null,
  }));
  return { ...answer, outlets };
}

/** Events that an outlet, or any outlet of a country, told. */
export function filterEvents(
  { events, outlets }: EventsAnswer,
  { outlet, country }: EventFilter,
): readonly EventTold[] {
  return events.filter(({ articles }) => {
    const told = articles.map((article) => article.outlet);
    if (outlet !== null && !told.includes(outlet)) return false;
    return country === null || told.some((at) => outlets[at]?.country === country);
  });
}

/** The outlets of an event with their articles, in the order in which they began to tell it. */
export function toldBy({
  articles,
}: EventTold): readonly (readonly [outlet: number, articles: readonly EventArticle[]])[] {
  const byOutlet = new Map<number, EventArticle[]>();
  for (const article of articles) byOutlet.set(article.outlet, [...(byOutlet.get(article.outlet) ?? []), article]);
  return [...byOutlet];
}

/**
 * Chosen outlets in whose feeds of these days the event was not found. One of which there is no article of these days is not among
 * them: nothing can be said of it.
 */
export function notInFeed({ outlets }: EventsAnswer, event: EventTold, chosen: Chosen): readonly string[] {
  const told = new Set(event.articles.map(({ outlet }) => outlets[outlet]?.domain));
  const heard = new Set(outlets.map(({ domain }) => domain));
  return chosen.flatMap(({ domain, name }) => (heard.has(domain) && !told.has(domain) ? [name] : []));
}

/** What an article is called: its headline, or the words of its address. */
export const headlineOf = ({ headline, slug, url }: EventArticle): string | null => headline ?? slug ?? url;

export const nameOf = (outlet: EventOutlet | undefined): string | null => (outlet ? outletName(outlet) : null);
