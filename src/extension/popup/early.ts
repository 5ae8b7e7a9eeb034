/**
 * The first of the popup's code to run. What an answer waits for longest begins at once: the background's start and the reading of the
 * page. The popup's own code is run when its page was painted; nothing that it does is wanted before.
 */
import { ask } from '../ask';
import { afterPaint } from './after-paint';
import { leaveBegun } from './begun';
import { readTab, tabToRead } from './page-in-front';

const waking = ask('wake', null);
const tab = tabToRead(new URL(location.href));
leaveBegun({ waking, tab, reading: tab.then((found) => (found === null ? null : readTab(found.id))) });

afterPaint(() => {
  const popup = document.createElement('script');
  popup.src = 'popup.js';
  document.head.append(popup);
});
