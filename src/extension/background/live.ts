/** The reader's outlets as the background keeps them: one update at a time, its progress, its end, what there is. */
import type { Store } from '../browser';
import { type LiveStatus, type StoreTrouble, UPDATE_KEY } from '../live-status';
import type { WhichFeeds } from '../messages';
import { StoreError } from '../storage/database';
import { progressFrom } from './progress';
import { liveStatus } from './status';
import { TIMES_KEY } from './times';
import { keepTrouble, TROUBLE_KEY } from './trouble';
import { runUpdate, type UpdateSurroundings } from './update';

export interface Live {
  /** Begins an update. False where one runs already; if `again`, it is followed by another. */
  update(which: WhichFeeds, again?: boolean): Promise<boolean>;
  stop(): void;
  status(): Promise<LiveStatus>;
  /** Ends an update and erases all that was read. */
  forget(): Promise<void>;
}

export interface LiveSurroundings extends Omit<UpdateSurroundings, 'trouble'> {
  readonly session: Pick<Store, 'get' | 'set' | 'remove'>;
  /** Runs work while no other page or worker of the extension does; gives false, at once, where one does. */
  readonly ifAlone: (work: () => Promise<void>) => Promise<boolean>;
  /** Runs work once no other page or worker of the extension does. */
  readonly onceAlone: (work: () => Promise<void>) => Promise<void>;
  /** Keeps the browser from ending the worker while feeds keep it waiting. Gives back what ends that. */
  readonly stayAwake: () => () => void;
  /** An error that is a bug. */
  readonly report: (error: unknown) => void;
}

export function liveOutlets(world: LiveSurroundings): Live {
  const { store, session } = world;
  let running: AbortController | null = null;
  let wanted = false;

  async function run(which: WhichFeeds, stop: AbortSignal): Promise<void> {
    const sleep = world.stayAwake();
    let isWell = true;
    const trouble = (told: StoreTrouble): Promise<void> => {
      isWell = false;
      return keepTrouble(session, told);
    };
    try {
      await runUpdate(which, { ...world, trouble }, stop);
      if (isWell) await session.remove(TROUBLE_KEY);
    } catch (error) {
      if (error instanceof StoreError) await trouble({ code: error.code, details: error.message });
      else world.report(error);
    } finally {
      sleep();
    }
  }

  /** Answers as soon as it is known whether an update begins, and not when it ends. */
  function update(which: WhichFeeds, again = false): Promise<boolean> {
    return new Promise((resolve, reject) => {
      const begin = async (): Promise<void> => {
        resolve(true);
        running = new AbortController();
        wanted = false;
        await run(which, running.signal);
        running = null;
      };
      world.ifAlone(begin).then((begun) => {
        if (!begun) wanted ||= again;
        else if (wanted) void update('due');
        resolve(begun);
      }, reject);
    });
  }

  return {
    update,
    stop: () => running?.abort(),
    async status() {
      // A worker that died left it so.
      if (running === null && progressFrom(await session.get(UPDATE_KEY))?.running) void update('due');
      return liveStatus(world);
    },
    async forget() {
      running?.abort();
      wanted = false;
      await world.onceAlone(async () => {
        await store.clear();
        for (const key of [UPDATE_KEY, TIMES_KEY, TROUBLE_KEY]) await session.remove(key);
      });
    },
  };
}
