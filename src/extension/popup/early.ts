/**
 * Runs while the rest of the popup's code is still parsed. What an answer waits for longest begins first: the background's start and
 * the reading of the page.
 */
import { ask } from '../ask';
import { leaveBegun } from './begun';
import { readTab, tabToRead } from './page-in-front';

const waking = ask('wake', null);
const tab = tabToRead(new URL(location.href));
leaveBegun({ waking, tab, reading: tab.then((found) => (found === null ? null : readTab(found.id))) });
