import { openOptions } from '../browser';
import { formatNumber, say } from '../words';
import type { EventsState } from './use-events';

type Known = Extract<EventsState, { at: 'known' }>;

/** Why there are no events to show, and what helps; nothing where there are. */
export function NoEvents({ state }: { readonly state: EventsState }) {
  if (state.at === 'asking')
    return (
      <p class="note" role="status">
        {say('eventsAsking')}
      </p>
    );
  if (state.at === 'failed') return <p role="alert">{say('eventsFailed', state.failure.details.slice(0, 300))}</p>;
  const { answer, chosen } = state;
  if (answer.events.length > 0) return null;
  if (chosen.length === 0 && answer.articles === 0)
    return (
      <div data-testid="events-unchosen">
        <p>{say('eventsUnchosen')}</p>
        <p>
          <button type="button" class="main" onClick={() => void openOptions()}>
            {say('eventsChoose')}
          </button>
        </p>
      </div>
    );
  if (answer.working) return null;
  return (
    <p class="note" data-testid="events-none">
      {say(answer.articles === 0 ? 'eventsUnread' : 'eventsNone')}
    </p>
  );
}

/** That events are being worked out, and how far that is. */
export function WorkingOut({ answer, progress }: Known) {
  if (!answer.working) return null;
  return (
    <p class="note" role="status" data-testid="events-working">
      {progress?.running && progress.total > 0
        ? say('eventsProgress', formatNumber(progress.done), formatNumber(progress.total))
        : say('eventsAsking')}
    </p>
  );
}
