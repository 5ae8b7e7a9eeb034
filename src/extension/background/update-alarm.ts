import { clearAlarm, setAlarm } from '../browser';
import { loadChosen } from '../storage/chosen-store';

/** Rings while outlets are chosen. */
export const ALARM = 'update';

/** Minutes. Each feed has a time of its own; this often is looked whether any has come. */
const EVERY = 5;

/** Sets the alarm where outlets are chosen, and ends it where none are: then nothing wakes the background. */
export async function setUpdateAlarm(): Promise<void> {
  const chosen = await loadChosen();
  if (chosen.length > 0) await setAlarm(ALARM, EVERY);
  else await clearAlarm(ALARM);
}
