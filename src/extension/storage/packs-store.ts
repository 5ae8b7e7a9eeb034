import { localStore, onLocalChange } from '../browser';
import { PACKS_KEY, type Packs, packsFrom } from './packs';

export const loadPacks = async (): Promise<Packs> => packsFrom(await localStore.get(PACKS_KEY));

/** Reads, changes and writes, one change after another among all pages of the extension; gives what there is now. */
export const changePacks = (change: (packs: Packs) => Packs): Promise<Packs> =>
  navigator.locks.request(`storage:${PACKS_KEY}`, async () => {
    const packs = change(await loadPacks());
    await localStore.set(PACKS_KEY, packs);
    return packs;
  });

/** Calls back when any of our pages or the background changes the packs. Gives back what ends it. */
export const onPacks = (listener: (packs: Packs) => void): (() => void) =>
  onLocalChange(PACKS_KEY, (value) => listener(packsFrom(value)));
