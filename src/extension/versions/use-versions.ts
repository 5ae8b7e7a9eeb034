import { useCallback, useRef, useState } from 'preact/hooks';
import { mayFetch } from '../browser';
import type { WholeVersion } from '../messages';
import { describeError } from '../result';
import type { VersionTrouble } from './outcome';
import { readSeveral, type Wanted } from './read-several';

/** Where an account's whole article stands, beside being read already, which the answer itself tells. */
export type VersionState = { readonly at: 'reading' } | { readonly at: 'failed'; readonly trouble: VersionTrouble };

/** "Read their version", as a page of the extension offers it. */
export interface Versions {
  readonly states: ReadonlyMap<string, VersionState>;
  /** While several are read; null otherwise. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  read(wanted: readonly Wanted[]): void;
  stop(): void;
  /** Says of accounts that the reader gave no leave for them. */
  refuse(ids: readonly string[]): void;
}

export interface VersionsPorts {
  /** What happens where the browser must be asked for leave first; gives whether it was. */
  permit(wanted: readonly Wanted[]): Promise<boolean>;
  /** Takes in what was read: keeps it, and compares anew. */
  take(read: readonly WholeVersion[]): Promise<void>;
}

/** The code that fetches and reads, loaded at the click. */
export const loadReader = () => import(/* webpackChunkName: "read-version" */ './read-version');

const NOTHING = { done: 0, total: 0 };

/** Reads the whole articles of accounts at the reader's click. */
export function useVersions({ permit, take }: VersionsPorts): Versions {
  const [states, setStates] = useState<Versions['states']>(new Map());
  const [counted, count] = useState(NOTHING);
  const running = useRef(new Set<AbortController>());

  const tell = useCallback((ids: readonly string[], state: VersionState | null): void => {
    setStates((before) => {
      const others = [...before].filter(([id]) => !ids.includes(id));
      return new Map([...others, ...(state === null ? [] : ids.map((id) => [id, state] as const))]);
    });
  }, []);

  const run = useCallback(
    async (wanted: readonly Wanted[], stop: AbortSignal): Promise<void> => {
      const all = wanted.map(({ id }) => id);
      tell(all, { at: 'reading' });
      try {
        const { originsOf, readVersion } = await loadReader();
        const origins = originsOf(wanted.map(({ url }) => url));
        if (!(await mayFetch(origins)) && !(await permit(wanted)))
          return tell(all, { at: 'failed', trouble: { code: 'no-permission' } });
        const read: WholeVersion[] = [];
        count(({ done, total }) => ({ done, total: total + wanted.length }));
        await readSeveral(wanted, readVersion, stop, ({ id }, outcome) => {
          if (outcome === 'begun') return;
          count(({ done, total }) => ({ done: done + 1, total }));
          if (outcome.kind === 'read') read.push({ id, read: Date.now(), article: outcome.article });
          else tell([id], { at: 'failed', trouble: outcome.trouble });
        });
        if (read.length > 0) await take(read);
        tell(
          read.map(({ id }) => id),
          null,
        );
      } catch (error) {
        tell(all, { at: 'failed', trouble: { code: 'unexpected', details: describeError(error) } });
      }
    },
    [permit, take, tell],
  );

  const read = useCallback(
    (wanted: readonly Wanted[]): void => {
      const controller = new AbortController();
      running.current.add(controller);
      void run(wanted, controller.signal).finally(() => {
        running.current.delete(controller);
        if (running.current.size === 0) count(NOTHING);
      });
    },
    [run],
  );
  const stop = useCallback((): void => {
    for (const controller of running.current) controller.abort();
  }, []);
  const refuse = useCallback(
    (ids: readonly string[]): void => tell(ids, { at: 'failed', trouble: { code: 'no-permission' } }),
    [tell],
  );
  return { states, progress: counted.total > 0 ? counted : null, read, stop, refuse };
}
