/** The background: a service worker in Chrome, an event page in Firefox. Either may die at any moment and start anew. */
import './read-ahead';
import {
  onAlarm,
  onBrowserStart,
  onHostsChanged,
  onInstalled,
  onLocalChange,
  onMessage,
  openTab,
  ownAddress,
  ownId,
  sessionStore,
} from '../browser';
import { CHOSEN_KEY } from '../storage/chosen';
import { openLiveStore } from '../storage/live-store';
import { answerMessage } from './answer';
import { libraryOnce } from './library';
import { liveLate } from './live-late';
import { liveShelf } from './live-shelf';
import { readOwnFile } from './own-files';
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

// Registered in the first turn, so that the message that woke the worker is heard.
onMessage((message, sender) => answerMessage(message, sender, own, library, live));
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
