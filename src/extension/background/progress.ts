/** How far an update is, told to every page through the session store. */
import type { Store } from '../browser';
import { UPDATE_KEY, type UpdateProgress } from '../live-status';
import { flag, number, orNull, record, ShapeError } from '../shape';

/** Pages show it to a person, who sees no more steps than this many milliseconds apart. */
const APART_MS = 200;

export interface Progress {
  /** Says how many feeds are done, and how many articles more there are. */
  tell(step: { readonly done?: number; readonly more?: number }): Promise<void>;
  end(stopped: boolean): Promise<void>;
}

export function progressOf(session: Pick<Store, 'set'>, now: () => number, total: number): Progress {
  const started = now();
  let told = Number.NEGATIVE_INFINITY;
  let [done, articles] = [0, 0];
  const write = async (finished: number | null, stopped: boolean): Promise<void> => {
    told = now();
    const running = finished === null;
    await session.set(UPDATE_KEY, {
      running,
      done,
      total,
      articles,
      started,
      finished,
      stopped,
    } satisfies UpdateProgress);
  };
  return {
    async tell(step) {
      done = Math.max(done, step.done ?? 0);
      articles += step.more ?? 0;
      if (now() - told >= APART_MS) await write(null, false);
    },
    end: (stopped) => write(now(), stopped),
  };
}

const shape = record<UpdateProgress>({
  running: flag,
  done: number,
  total: number,
  articles: number,
  started: number,
  finished: orNull(number),
  stopped: flag,
});

/** The progress out of whatever the session store holds; null where no update ran since the browser was started. */
export function progressFrom(stored: unknown): UpdateProgress | null {
  try {
    return shape(stored, UPDATE_KEY);
  } catch (error) {
    if (error instanceof ShapeError) return null;
    throw error;
  }
}
