import { localStore, onLocalChange } from '../browser';
import { CHOSEN_KEY, type Chosen, chosenFrom } from './chosen';

export const loadChosen = async (): Promise<Chosen> => chosenFrom(await localStore.get(CHOSEN_KEY));

/** Reads, changes and writes, one change after another among all pages of the extension; gives what is chosen now. */
export const changeChosen = (change: (chosen: Chosen) => Chosen): Promise<Chosen> =>
  navigator.locks.request(`storage:${CHOSEN_KEY}`, async () => {
    const chosen = change(await loadChosen());
    await localStore.set(CHOSEN_KEY, chosen);
    return chosen;
  });

/** Calls back when any of our pages changes the choice. Gives back what ends it. */
export const onChosen = (listener: (chosen: Chosen) => void): (() => void) =>
  onLocalChange(CHOSEN_KEY, (value) => listener(chosenFrom(value)));
