import type { FeedState } from '../../feeds/state';
import type { Chosen } from '../storage/chosen';
import type { LiveStore } from '../storage/live-store';

export interface TidySurroundings {
  readonly store: LiveStore;
  readonly chosen: Chosen;
  readonly states: ReadonlyMap<string, FeedState>;
  readonly keepDays: number;
  readonly now: () => number;
  readonly newId: () => string;
  readonly pause: () => Promise<void>;
}

export async function tidy(_: TidySurroundings, __: AbortSignal): Promise<void> {}
