import type { LiveStore } from '../storage/live-store';
import { type Live, liveOutlets } from './live';
import { surroundingsOf } from './surroundings';

/** The reader's outlets in this browser. */
export const liveWork = (store: LiveStore): Live => liveOutlets(surroundingsOf(store));
