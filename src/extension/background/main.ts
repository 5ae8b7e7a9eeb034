/** The background: a service worker in Chrome, an event page in Firefox. Either may die at any moment and start anew. */
import './read-ahead';
import { onInstalled, onMessage, openTab, ownAddress, ownId } from '../browser';
import { answerMessage } from './answer';
import { libraryOnce } from './library';
import { readOwnFile } from './own-files';

const own = { id: ownId(), origin: ownAddress('/') };
const library = libraryOnce(readOwnFile);

// Registered in the first turn, so that the message that woke the worker is heard.
onMessage((message, sender) => answerMessage(message, sender, own, library));
onInstalled((reason) => {
  if (reason === 'install') void openTab(ownAddress('welcome.html'));
});
