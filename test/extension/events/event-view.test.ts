import { describe, expect, test } from 'vitest';
import { filterEvents, notInFeed, toldBy, withChosenCountries } from '../../../src/extension/events/event-view';
import type { EventArticle, EventsAnswer, EventTold } from '../../../src/extension/messages';
import type { ChosenOutlet } from '../../../src/extension/storage/chosen';

const article = (outlet: number, at: number): EventArticle => ({
  url: `https://outlet-${outlet}.example/${at}`,
  headline: `Ferry, account ${at}`,
  slug: null,
  published: '2031-05-06',
  language: 'en',
  outlet,
  origin: 'feeds',
});
const event = (...outlets: readonly number[]): EventTold => ({
  articles: outlets.map(article),
  telling: 0,
  outlets: new Set(outlets).size,
  span: { start: 0, end: 1 },
});
const answer: EventsAnswer = {
  days: 3,
  made: 1,
  working: false,
  articles: 9,
  cut: false,
  events: [event(0, 1, 0), event(1, 2)],
  outlets: ['GB', 'FR', 'GB', null].map((country, at) => ({
    name: `Outlet ${at}`,
    domain: `outlet-${at}.example`,
    country,
    articles: 3,
  })),
};
const chosen = (at: number): ChosenOutlet => ({
  domain: `outlet-${at}.example`,
  name: `Outlet ${at}`,
  country: null,
  language: null,
  feeds: [`https://outlet-${at}.example/feed`],
});

describe('events', () => {
  test('are filtered by an outlet, by a country, by both', () => {
    const [first, second] = answer.events;
    expect(filterEvents(answer, { outlet: null, country: null })).toEqual([first, second]);
    expect(filterEvents(answer, { outlet: 0, country: null })).toEqual([first]);
    expect(filterEvents(answer, { outlet: null, country: 'FR' })).toEqual([first, second]);
    expect(filterEvents(answer, { outlet: 2, country: 'GB' })).toEqual([second]);
    expect(filterEvents(answer, { outlet: 3, country: null })).toEqual([]);
  });

  test('stand with their articles by outlet, in the order in which they were told', () => {
    expect(toldBy(event(1, 0, 1)).map(([outlet, articles]) => [outlet, articles.length])).toEqual([
      [1, 2],
      [0, 1],
    ]);
  });

  test('are said to be missing only from feeds that have articles of these days', () => {
    const all = [0, 1, 2, 3, 4].map(chosen);
    expect(notInFeed(answer, event(0, 1), all)).toEqual(['Outlet 2', 'Outlet 3']);
  });

  test('take an outlet’s country from the reader’s list where the catalogue has none', () => {
    const listed = [0, 3].map((at) => ({ ...chosen(at), country: 'IE' }));
    expect(withChosenCountries(answer, listed).outlets.map(({ country }) => country)).toEqual(['GB', 'FR', 'GB', 'IE']);
  });
});
