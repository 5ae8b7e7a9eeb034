import { clearAlarm, setAlarm } from '../browser';
import { loadChosen } from '../storage/chosen-store';
import { isSubscribed } from '../storage/packs';
import { loadPacks } from '../storage/packs-store';

/** Rings while outlets are chosen or packs subscribed to. */
export const ALARM = 'update';

/** Minutes. Each feed and each pack has a time of its own; this often is looked whether any has come. */
const EVERY = 5;

/** Sets the alarm where there is something to be asked, and ends it where there is nothing: then nothing wakes the background. */
export async function setUpdateAlarm(): Promise<void> {
  const [chosen, packs] = await Promise.all([loadChosen(), loadPacks()]);
  if (chosen.length > 0 || packs.some(isSubscribed)) await setAlarm(ALARM, EVERY);
  else await clearAlarm(ALARM);
}
