/**
 * "Add this outlet", said in the popup and done in the options: Firefox draws the browser's question beneath a popup. The
 * intent waits in session storage, which forgets it with the browser.
 */
import type { FoundFeed } from '../../feeds/discover';
import type { Store } from '../browser';
import { foundFeedsShape } from '../found-feeds-shape';
import { orNull, record, ShapeError, text } from '../shape';

export interface AddIntent {
  /** Address of the page that was read. */
  readonly url: string;
  /** What the page calls its outlet, null where it does not say. */
  readonly name: string | null;
  readonly language: string | null;
  /** The feeds that the page names. */
  readonly feeds: readonly FoundFeed[];
}

export const INTENT_KEY = 'add-outlet';

const intentShape = record<AddIntent>({
  url: text(8_000),
  name: orNull(text(4_000)),
  language: orNull(text(4_000)),
  feeds: foundFeedsShape,
});

/** The intent out of whatever was stored; null for none. Never throws. */
export function intentFrom(stored: unknown): AddIntent | null {
  try {
    return intentShape(stored, INTENT_KEY);
  } catch (error) {
    if (error instanceof ShapeError) return null;
    throw error;
  }
}

export const keepIntent = (store: Store, intent: AddIntent): Promise<void> => store.set(INTENT_KEY, intent);

/** Gives the intent that waits, once. */
export async function takeIntent(store: Store): Promise<AddIntent | null> {
  const intent = intentFrom(await store.get(INTENT_KEY));
  if (intent !== null) await store.remove(INTENT_KEY);
  return intent;
}
