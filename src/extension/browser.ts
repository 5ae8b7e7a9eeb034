/**
 * The one seam to the WebExtension API. Everything else of the extension gets what it needs from here (or passed in), so
 * that it can be tested without a browser, and so that what the extension asks of the browser can be read in one place.
 */
import api, { type Runtime, type Storage, type Tabs } from 'webextension-polyfill';

export type Sender = Runtime.MessageSender;

/** The tab in front of the reader, or null where the browser names none. Address and title are there only after a click. */
export async function tabInFront(): Promise<Tabs.Tab | null> {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  return tab ?? null;
}

/** A tab by its number; for the popup's page opened in a tab of its own, as a test does. */
export const tabById = (id: number): Promise<Tabs.Tab> => api.tabs.get(id);

/**
 * Runs a file of this extension in the top frame of a tab.
 * @returns the value of the file's last expression, unchecked. Throws what the browser says where it forbids the page.
 */
export async function runInTab(tabId: number, file: string): Promise<unknown> {
  const [result] = await api.scripting.executeScript({ target: { tabId }, files: [file] });
  if (result?.error) throw new Error(messageOf(result.error));
  return result?.result;
}

/**
 * Lays a style sheet of this extension over the top frame of a tab, unseen by the page. Among the author's own sheets:
 * Chromium computes a highlight's style from a user's sheet and does not paint it.
 */
export const styleTab = (tabId: number, file: string): Promise<void> =>
  api.scripting.insertCSS({ target: { tabId }, files: [file] });

/** A conversation with a script in a tab. */
export interface Connection {
  /** Throws where the other side is gone. */
  send(message: unknown): void;
  /** Calls back with each message of the other side, unchecked. */
  onMessage(listener: (message: unknown) => void): void;
  /** Calls back once, when the other side is gone. */
  onEnd(listener: () => void): void;
}

/** Begins a conversation with our script in the top frame of a tab. It ends with the page that began it. */
export function connectToTab(tabId: number): Connection {
  const port = api.tabs.connect(tabId, { frameId: 0 });
  return {
    send: (message) => port.postMessage(message),
    onMessage: (listener) => port.onMessage.addListener((message: unknown) => listener(message)),
    onEnd: (listener) => port.onDisconnect.addListener(() => listener()),
  };
}

/** Answers each message of each conversation that a page of this extension begins with this script. */
export function onConnect(answer: (message: unknown) => unknown, ended: () => void): void {
  api.runtime.onConnect.addListener((port) => {
    port.onMessage.addListener((message: unknown) => port.postMessage(answer(message)));
    port.onDisconnect.addListener(ended);
  });
}

const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);

export const sendToBackground = (message: unknown): Promise<unknown> => api.runtime.sendMessage(message);

/** Answers messages. What the listener gives back is the answer; undefined leaves the message to others. */
export function onMessage(listener: (message: unknown, sender: Sender) => Promise<unknown> | undefined): void {
  api.runtime.onMessage.addListener((message: unknown, sender: Sender) => listener(message, sender));
}

export function onInstalled(listener: (reason: string) => void): void {
  api.runtime.onInstalled.addListener(({ reason }) => listener(reason));
}

export const ownId = (): string => api.runtime.id;
export const ownVersion = (): string => api.runtime.getManifest().version;
export const ownAddress = (path: string): string => api.runtime.getURL(path);
export const openOptions = (): Promise<void> => api.runtime.openOptionsPage();

export async function openTab(url: string): Promise<void> {
  await api.tabs.create({ url });
}

/** A message of the locale files; empty where there is none of that name. */
export const localeMessage = (key: string, substitutions: readonly string[]): string =>
  api.i18n.getMessage(key, [...substitutions]);
export const localeName = (): string => api.i18n.getUILanguage();
export const localeDirection = (): string => api.i18n.getMessage('@@bidi_dir');

/** A storage area as the rest of the extension sees it: one value a key, unchecked. */
export interface Store {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  keys(): Promise<readonly string[]>;
  clear(): Promise<void>;
}

const store = (area: () => Storage.StorageArea): Store => ({
  get: async (key) => (await area().get(key))[key],
  set: (key, value) => area().set({ [key]: value }),
  remove: (key) => area().remove(key),
  keys: async () => Object.keys(await area().get(null)),
  clear: () => area().clear(),
});

/** Stays on this machine until the reader erases it. */
export const localStore = store(() => api.storage.local);
/** Held in memory, gone with the browser. */
export const sessionStore = store(() => api.storage.session);

/** Calls back with the new value (undefined when it was removed) each time a key of a store changes. */
function onChange(area: string, key: string, listener: (value: unknown) => void): () => void {
  const heard = (changes: Record<string, Storage.StorageChange>, changed: string): void => {
    const change = changes[key];
    if (changed === area && change) listener(change.newValue);
  };
  api.storage.onChanged.addListener(heard);
  return () => api.storage.onChanged.removeListener(heard);
}

export const onLocalChange = (key: string, listener: (value: unknown) => void): (() => void) =>
  onChange('local', key, listener);
export const onSessionChange = (key: string, listener: (value: unknown) => void): (() => void) =>
  onChange('session', key, listener);

/**
 * Asks the reader for leave to fetch from hosts (match patterns). Must be called in the turn of a click, before anything is
 * awaited, and from a page: Firefox draws the question beneath a popup.
 */
export const askForHosts = (origins: readonly string[]): Promise<boolean> =>
  api.permissions.request({ origins: [...origins] });

/** Whether all of these hosts may be fetched from. */
export const mayFetch = (origins: readonly string[]): Promise<boolean> =>
  api.permissions.contains({ origins: [...origins] });

/** Match patterns of all hosts that may be fetched from. */
export const allowedHosts = async (): Promise<readonly string[]> => (await api.permissions.getAll()).origins ?? [];

/** Gives leave back. False where the browser holds on to it, as for what the manifest requires. */
export const giveBackHosts = (origins: readonly string[]): Promise<boolean> =>
  api.permissions.remove({ origins: [...origins] });

/** Calls back when the reader gives or takes leave, wherever they do so. Gives back what ends it. */
export function onHostsChanged(listener: () => void): () => void {
  api.permissions.onAdded.addListener(listener);
  api.permissions.onRemoved.addListener(listener);
  return () => {
    api.permissions.onAdded.removeListener(listener);
    api.permissions.onRemoved.removeListener(listener);
  };
}

/** Rings every so many minutes, also after the browser was closed in between; one alarm a name. */
export async function setAlarm(name: string, minutes: number): Promise<void> {
  const set = await api.alarms.get(name);
  // Set anew at every start it would never ring.
  if (set?.periodInMinutes !== minutes) api.alarms.create(name, { periodInMinutes: minutes, delayInMinutes: 1 });
}

export const clearAlarm = (name: string): Promise<boolean> => api.alarms.clear(name);

/** Calls back with the alarm's name. To be registered in the worker's first turn. */
export const onAlarm = (listener: (name: string) => void): void =>
  api.alarms.onAlarm.addListener(({ name }) => listener(name));
