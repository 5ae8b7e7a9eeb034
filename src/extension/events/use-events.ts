import { useEffect, useState } from 'preact/hooks';
import { ask } from '../ask';
import { onLocalChange, onSessionChange, sessionStore } from '../browser';
import { EVENTS_KEY, type EventsProgress, eventsProgressFrom } from '../events-progress';
import type { EventsAnswer } from '../messages';
import type { Failure } from '../result';
import { CHOSEN_KEY, type Chosen } from '../storage/chosen';
import { loadChosen } from '../storage/chosen-store';
import { withChosenCountries } from './event-view';

/** Days back that are looked at. */
export const EVENT_DAYS = 3;

/** A background that was ended in the middle of its work tells nothing any more: then it is asked again. */
const PATIENCE_MS = 15_000;

export type EventsState =
  | { readonly at: 'asking' }
  | { readonly at: 'failed'; readonly failure: Failure }
  | {
      readonly at: 'known';
      readonly answer: EventsAnswer;
      readonly chosen: Chosen;
      /** While events are worked out anew, how far that is. */
      readonly progress: EventsProgress | null;
    };

/** The events of the last days, kept up with while the page is open. */
export function useEvents(): EventsState {
  const [state, show] = useState<EventsState>({ at: 'asking' });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOpen = true;
    const load = async (): Promise<void> => {
      clearTimeout(timer);
      const [result, chosen, stored] = await Promise.all([
        ask('events', { days: EVENT_DAYS }),
        loadChosen(),
        sessionStore.get(EVENTS_KEY),
      ]);
      if (!isOpen) return;
      if (!result.ok) return show({ at: 'failed', failure: result.failure });
      const { working } = result.value;
      const answer = withChosenCountries(result.value, chosen);
      show({ at: 'known', answer, chosen, progress: working ? eventsProgressFrom(stored) : null });
      if (working) timer = setTimeout(() => void load(), PATIENCE_MS);
    };
    const followed = onSessionChange(EVENTS_KEY, (value) => {
      const progress = eventsProgressFrom(value);
      if (!progress?.running) return void load();
      clearTimeout(timer);
      timer = setTimeout(() => void load(), PATIENCE_MS);
      show((before) => (before.at === 'known' ? { ...before, progress } : before));
    });
    const chosenAnew = onLocalChange(CHOSEN_KEY, () => void load());
    void load();
    return () => {
      isOpen = false;
      clearTimeout(timer);
      followed();
      chosenAnew();
    };
  }, []);
  return state;
}
