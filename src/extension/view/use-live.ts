/** What the pages follow of the reader's outlets while they are open. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { missingOf, originsOfOutlets } from '../access/chosen-origins';
import { ask } from '../ask';
import { progressFrom } from '../background/progress';
import { mayFetch, onHostsChanged, onSessionChange, sessionStore } from '../browser';
import { type LiveStatus, UPDATE_KEY, type UpdateProgress } from '../live-status';
import type { Chosen } from '../storage/chosen';
import { onChosen } from '../storage/chosen-store';

/** How far the update is that runs or ran last; null for none since the browser was started. */
export function useProgress(): UpdateProgress | null {
  const [progress, show] = useState<UpdateProgress | null>(null);
  useEffect(() => {
    void sessionStore.get(UPDATE_KEY).then((stored) => show(progressFrom(stored)));
    return onSessionChange(UPDATE_KEY, (value) => show(progressFrom(value)));
  }, []);
  return progress;
}

/** What the background says of the feeds, asked anew whenever the choice, the leave or an update changes it. */
export function useLiveStatus(): LiveStatus | null {
  const [status, show] = useState<LiveStatus | null>(null);
  const asking = useRef<'no' | 'yes' | 'again'>('no');
  const look = useCallback(async (): Promise<void> => {
    if (asking.current !== 'no') {
      asking.current = 'again';
      return;
    }
    do {
      asking.current = 'yes';
      const result = await ask('live-status', null);
      if (result.ok) show(result.value);
      // Changed meanwhile, which the answer need not know.
    } while (asking.current === ('again' as string));
    asking.current = 'no';
  }, []);
  useEffect(() => {
    const changed = (): void => void look();
    changed();
    const ends = [onChosen(changed), onHostsChanged(changed), onSessionChange(UPDATE_KEY, changed)];
    return () => {
      for (const end of ends) end();
    };
  }, [look]);
  return status;
}

/** The hosts of chosen outlets that may not be read from, as match patterns; follows what the reader allows and takes back. */
export function useMissing(chosen: Chosen | null): ReadonlySet<string> {
  const [missing, show] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let isCurrent = true;
    const look = (): void =>
      void missingOf(originsOfOutlets(chosen ?? []), mayFetch).then((found) => isCurrent && show(found));
    look();
    const end = onHostsChanged(look);
    return () => {
      isCurrent = false;
      end();
    };
  }, [chosen]);
  return missing;
}
