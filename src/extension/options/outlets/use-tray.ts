import { useEffect, useState } from 'preact/hooks';
import { sessionStore } from '../../browser';
import { type Chosen, chosenFrom } from '../../storage/chosen';

const TRAY_KEY = 'tray';

type Change = (before: Chosen) => Chosen;

/** What waits to be added. Kept while the browser runs: a page that is loaded anew, or left and opened again, has it still. */
export function useTray(): readonly [tray: Chosen, change: (change: Change) => void] {
  const [tray, set] = useState<Chosen>([]);
  const [isLoaded, loaded] = useState(false);
  useEffect(() => {
    sessionStore
      .get(TRAY_KEY)
      // What was put in before this was read stays.
      .then((kept) => set((now) => [...chosenFrom(kept).filter((one) => !now.some(isSame(one))), ...now]))
      .finally(() => loaded(true));
  }, []);
  useEffect(() => {
    // Where the store is full the tray lives as long as the page.
    if (isLoaded) sessionStore.set(TRAY_KEY, tray).catch(() => undefined);
  }, [tray, isLoaded]);
  return [tray, set];
}

const isSame =
  ({ domain }: Chosen[number]) =>
  (other: Chosen[number]): boolean =>
    other.domain === domain;
