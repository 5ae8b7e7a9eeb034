import { useState } from 'preact/hooks';
import { formatNumber, say, sayCount } from '../words';
import { EventCard } from './event-card';
import { type EventFilter, filterEvents } from './event-view';
import { EventFilters } from './filters';
import { NoEvents, WorkingOut } from './states';
import { useEvents } from './use-events';

const ALL: EventFilter = { outlet: null, country: null };

/** All events of the last days, and who told each. */
export function EventsPage() {
  const state = useEvents();
  const [filter, choose] = useState(ALL);
  const now = Date.now();
  return (
    <main class="page" aria-busy={state.at === 'asking'}>
      <header>
        <p class="brand">{say('name')}</p>
        <h1>{say('eventsTitle')}</h1>
        <p>{say('eventsLead')}</p>
      </header>
      <NoEvents state={state} />
      {state.at === 'known' ? <WorkingOut {...state} /> : null}
      {state.at === 'known' && state.answer.events.length > 0 ? (
        <>
          <p class="note" data-testid="events-figures">
            {sayCount('eventsFigures', state.answer.articles, formatNumber(state.answer.outlets.length))}{' '}
            {state.answer.cut ? say('eventsCut') : ''}
          </p>
          <EventFilters answer={state.answer} filter={filter} choose={choose} />
          {filterEvents(state.answer, filter).map((event) => (
            <EventCard
              key={event.articles.map((article) => article.url).join(' ')}
              answer={state.answer}
              event={event}
              chosen={state.chosen}
              now={now}
            />
          ))}
          {filterEvents(state.answer, filter).length === 0 ? <p>{say('eventsFiltered')}</p> : null}
        </>
      ) : null}
    </main>
  );
}
