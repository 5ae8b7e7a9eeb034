/** How far the working out of events is; kept in the session store, so that every page can follow it. */
import { flag, number, record, ShapeError } from './shape';

export interface EventsProgress {
  readonly running: boolean;
  /** Articles compared, of `total`. */
  readonly done: number;
  readonly total: number;
}

export const EVENTS_KEY = 'events-progress';

const shape = record<EventsProgress>({ running: flag, done: number, total: number });

/** The progress out of whatever the session store holds; null for none. */
export function eventsProgressFrom(stored: unknown): EventsProgress | null {
  try {
    return shape(stored, EVENTS_KEY);
  } catch (error) {
    if (error instanceof ShapeError) return null;
    throw error;
  }
}
