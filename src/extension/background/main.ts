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
import { PACKS_KEY } from '../storage/packs';
import { loadPacks } from '../storage/packs-store';
import { loadSettings } from '../storage/settings-store';
import { answerMessage } from './answer';
import { recentEvents } from './events';
import { libraryOnce } from './library';
import { liveLate } from './live-late';
import { liveShelf } from './live-shelf';
import { nextTurn } from './next-turn';
import { ownFiles } from './own-files';
import { progressFrom } from './progress';
import { keepTrouble } from './trouble';
import { ALARM, setUpdateAlarm } from './update-alarm';
import { whileInstalling } from './while-installing';

const own = { id: ownId(), origin: ownAddress('/') };
const damaged = (details: string): void => void keepTrouble(sessionStore, { code: 'corrupt', details });
const store = openLiveStore({ remade: (cause) => damaged(String(cause)) });
// In a file of its own, which no click needs.
const loadLive = () => import(/* webpackChunkName: "background-late" */ './live-work');
const loadPacksWork = () => import(/* webpackChunkName: "background-late" */ './packs-work');
whileInstalling(() => Promise.all([loadLive(), loadPacksWork()]));
const live = liveLate(async () => (await loadLive()).liveWork(store));
const library = libraryOnce(
  ownFiles,
  liveShelf({
    store,
    lost: (ids, cause) => void store.repair(ids).then(() => damaged(cause), damaged),
    trouble: ({ code, message }) => void keepTrouble(sessionStore, { code, details: message }),
  }),
  async () => new Map((await loadPacks()).map(({ id, name }) => [id, name])),
);
const updatePacks = async (): Promise<void> => (await loadPacksWork()).packsWork(store);
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
  if (name !== ALARM) return;
  void live.update('due');
  void updatePacks();
});
// What the reader chose or gave leave for is read at once.
onLocalChange(CHOSEN_KEY, () => {
  void setUpdateAlarm();
  void live.update('due', true);
});
onLocalChange(PACKS_KEY, () => void setUpdateAlarm());
onHostsChanged(() => {
  void live.update('due', true);
  void updatePacks();
});
// What an update brought is put together while the worker is awake anyway, so that opening the events takes no time.
onSessionChange(UPDATE_KEY, (value) => {
  if (progressFrom(value)?.running === false) void events.refresh().catch((error) => console.error(error));
});
