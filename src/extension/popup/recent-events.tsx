import { openTab, ownAddress } from '../browser';
import { EventHead } from '../events/event-head';
import { headlineOf, nameOf, toldBy } from '../events/event-view';
import { NoEvents, WorkingOut } from '../events/states';
import { useEvents } from '../events/use-events';
import type { EventsAnswer, EventTold } from '../messages';
import { Quoted } from '../view/quoted';
import { WebLink } from '../view/web-link';
import { say } from '../words';

/** Shown in the popup; the page has all. */
const SHOWN = 8;

/** On a page that is no article: what several outlets told in the last days. */
export function RecentEvents() {
  const state = useEvents();
  const now = Date.now();
  const events = state.at === 'known' ? state.answer.events : [];
  return (
    <section class="recent-events" aria-labelledby="events-title" data-testid="events">
      <h2 id="events-title">{say('eventsTitle')}</h2>
      <NoEvents state={state} />
      {state.at === 'known' ? <WorkingOut {...state} /> : null}
      {state.at === 'known' && events.length > 0 ? (
        <>
          <ul>
            {events.slice(0, SHOWN).map((event) => (
              <li key={event.articles.map((article) => article.url).join(' ')}>
                <EventHead answer={state.answer} event={event} now={now} />
                <Tellers answer={state.answer} event={event} />
              </li>
            ))}
          </ul>
          <p>
            <button type="button" onClick={() => void openTab(ownAddress('events.html')).then(() => window.close())}>
              {say('eventsAll')}
            </button>
          </p>
        </>
      ) : null}
    </section>
  );
}

/** Each outlet by its name, which leads to its account. */
const Tellers = ({ answer: { outlets }, event }: { readonly answer: EventsAnswer; readonly event: EventTold }) => (
  <ul class="tellers" aria-label={say('outlets')}>
    {toldBy(event).map(([outlet, [article]]) =>
      article ? (
        <li key={outlet} title={headlineOf(article) ?? undefined}>
          <WebLink address={article.url}>
            <Quoted>{nameOf(outlets[outlet]) ?? say('unknownOutlet')}</Quoted>
          </WebLink>
        </li>
      ) : null,
    )}
  </ul>
);
