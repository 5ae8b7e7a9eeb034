/** The background: a service worker in Chrome, an event page in Firefox. Either may die at any moment and start anew. */
import './read-ahead';
import {
  onAlarm,
  onBrowserStart,
  onHostsChanged,
  onInstalled,
  onLocalChange,
  onMessage,
  onSessionChange,
  openTab,
  ownAddress,
  ownId,
  sessionStore,
  stayAwake,
} from '../browser';
import { UPDATE_KEY } from '../live-status';
import { CHOSEN_KEY } from '../storage/chosen';
import { openLiveStore } from '../storage/live-store';
import { loadSettings } from '../storage/settings-store';
import { answerMessage } from './answer';
import { recentEvents } from './events';
import { libraryOnce } from './library';
import { liveLate } from './live-late';
import { liveShelf } from './live-shelf';
import { nextTurn } from './next-turn';
import { readOwnFile } from './own-files';
import { progressFrom } from './progress';
import { keepTrouble } from './trouble';
import { ALARM, setUpdateAlarm } from './update-alarm';

const own = { id: ownId(), origin: ownAddress('/') };
const damaged = (details: string): void => void keepTrouble(sessionStore, { code: 'corrupt', details });
const store = openLiveStore({ remade: (cause) => damaged(String(cause)) });
// In this file's own bytes, since a service worker may load no code later on; run when it is needed.
const live = liveLate(async () => (await import(/* webpackMode: "eager" */ './live-work')).liveWork(store));
const library = libraryOnce(
  readOwnFile,
  liveShelf({
    store,
    lost: (ids, cause) => void store.repair(ids).then(() => damaged(cause), damaged),
    trouble: ({ code, message }) => void keepTrouble(sessionStore, { code, details: message }),
  }),
  () => Date.now(),
);
const events = recentEvents({
  library,
  generation: async () => (await store.list()).generation,
  mode: async () => (await loadSettings()).mode,
  session: sessionStore,
  now: () => Date.now(),
  pause: nextTurn,
  ifAlone: async (work) =>
    navigator.locks.request('events', { ifAvailable: true }, async (lock) => {
      if (lock) await work();
      return lock !== null;
    }),
  stayAwake,
  report: (error) => console.error(error),
});

// Registered in the first turn, so that the message that woke the worker is heard.
onMessage((message, sender) => answerMessage(message, sender, own, library, live, events));
onInstalled((reason) => {
  if (reason === 'install') void openTab(ownAddress('welcome.html'));
  void setUpdateAlarm();
});
onBrowserStart(() => void setUpdateAlarm());
onAlarm((name) => {
  if (name === ALARM) void live.update('due');
});
// What the reader chose or gave leave for is read at once.
onLocalChange(CHOSEN_KEY, () => {
  void setUpdateAlarm();
  void live.update('due', true);
});
onHostsChanged(() => void live.update('due', true));
// What an update brought is put together while the worker is awake anyway, so that opening the events takes no time.
onSessionChange(UPDATE_KEY, (value) => {
  if (progressFrom(value)?.running === false) void events.refresh().catch((error) => console.error(error));
});
