/** What is wrong with the store, kept for whoever looks at the status, until an update goes well. */
import type { Store } from '../browser';
import type { StoreTrouble } from '../live-status';
import { oneOf, record, ShapeError, text } from '../shape';

export const TROUBLE_KEY = 'live-trouble';

const LONGEST = 1_000;
const shape = record<StoreTrouble>({ code: oneOf(['quota', 'corrupt', 'unavailable']), details: text(LONGEST) });

export const keepTrouble = (session: Pick<Store, 'set'>, { code, details }: StoreTrouble): Promise<void> =>
  session.set(TROUBLE_KEY, { code, details: details.slice(0, LONGEST) });

/** The trouble out of whatever the session store holds; null where there is none. */
export function troubleFrom(stored: unknown): StoreTrouble | null {
  try {
    return shape(stored, TROUBLE_KEY);
  } catch (error) {
    if (error instanceof ShapeError) return null;
    throw error;
  }
}
