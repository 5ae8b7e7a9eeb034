import { isConnected } from '../access/connection';
import { stayAwake } from '../browser';
import { updatePacks } from '../packs/update-packs';
import { packWorld } from '../packs/world';
import type { LiveStore } from '../storage/live-store';
import { loadSettings } from '../storage/settings-store';

/** One look at a time: alarm and a change of leave may come together. */
let running: Promise<void> | null = null;

/** Brings up to date the packs whose time has come, where there is a connection that may be used. */
export function packsWork(store: LiveStore): Promise<void> {
  running ??= work(store).finally(() => {
    running = null;
  });
  return running;
}

async function work(store: LiveStore): Promise<void> {
  const { onlyUnmetered } = await loadSettings();
  if (!isConnected(onlyUnmetered)) return;
  const sleep = stayAwake();
  try {
    await updatePacks(packWorld(store));
  } catch (error) {
    console.error(error);
  } finally {
    sleep();
  }
}
