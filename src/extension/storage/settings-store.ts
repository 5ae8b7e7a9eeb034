import { localStore, onLocalChange } from '../browser';
import { currentVersion } from './migrations';
import { SETTINGS_KEY, type Settings, settingsFrom } from './settings';

export const loadSettings = async (): Promise<Settings> => settingsFrom(await localStore.get(SETTINGS_KEY));

export const saveSettings = (settings: Settings): Promise<void> =>
  localStore.set(SETTINGS_KEY, { ...settings, version: currentVersion() });

/** Calls back when any of our pages changes the settings. Gives back what ends it. */
export const onSettings = (listener: (settings: Settings) => void): (() => void) =>
  onLocalChange(SETTINGS_KEY, (value) => listener(settingsFrom(value)));
