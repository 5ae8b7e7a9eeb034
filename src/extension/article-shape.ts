import type { Article, EventEntry } from '../article/article';
import type { Outlet } from '../outlets/outlet';
import { flag, list, number, oneOf, orNull, record, type Shape, text } from './shape';

/** Bounds on what one page may hand over; far above any news article, far below what would stall the worker. */
const LONGEST = { line: 4_000, paragraph: 500_000, address: 8_000, paragraphs: 20_000, entries: 2_000, people: 200 };

const line = text(LONGEST.line);
const address = text(LONGEST.address);

const outlet: Shape<Outlet> = record({ name: orNull(line), domain: orNull(line) });

const event: Shape<EventEntry> = record({
  summary: text(LONGEST.paragraph),
  date: orNull(line),
  sources: list(record({ name: line, url: address }), LONGEST.entries),
  related: list(
    record({ title: line, url: orNull(address), date: orNull(line), context: orNull(text(LONGEST.paragraph)) }),
    LONGEST.entries,
  ),
});

const reading = record({
  url: orNull(address),
  canonical: orNull(address),
  headline: orNull(line),
  standfirst: orNull(text(LONGEST.paragraph)),
  byline: list(line, LONGEST.people),
  agencies: list(line, LONGEST.people),
  outlet,
  published: orNull(line),
  modified: orNull(line),
  language: orNull(line),
  section: orNull(oneOf(['opinion', 'analysis', 'live', 'sponsored'])),
  paragraphs: list(text(LONGEST.paragraph), LONGEST.paragraphs),
  posts: list(
    record({ author: orNull(line), text: text(LONGEST.paragraph), url: orNull(address), place: number }),
    LONGEST.entries,
  ),
  truncated: flag,
  reason: line,
});

const kindOf = record({ kind: oneOf(['article', 'event-page', 'not-article']) });
const eventOf = record({ event });

/** An Article as it comes out of a page: hostile until it passed here. */
export const articleShape: Shape<Article> = (value, place) => {
  const { kind } = kindOf(value, place);
  const read = reading(value, place);
  return kind === 'event-page' ? { ...read, kind, event: eventOf(value, place).event } : { ...read, kind, event: null };
};
