import type { Live } from './live';

/**
 * The reader's outlets, whose code runs when they are first asked for: it reads feeds, which no click on the button
 * needs, and a worker that starts at a click would pay for it.
 */
export function liveLate(load: () => Promise<Live>): Live {
  let loading: Promise<Live> | null = null;
  const loaded = (): Promise<Live> => {
    loading ??= load();
    return loading;
  };
  return {
    update: async (which, again) => (await loaded()).update(which, again),
    stop: () => void loading?.then((live) => live.stop()),
    status: async () => (await loaded()).status(),
    forget: async () => (await loaded()).forget(),
  };
}
