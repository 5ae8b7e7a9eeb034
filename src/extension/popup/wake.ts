/**
 * Runs before anything else of the popup is read: the background, which is most often asleep, starts and loads its index
 * while the popup's own code is still on its way. Nobody waits for the answer; the popup asks again where it needs it.
 */
import { sendToBackground } from '../browser';
import type { MessageName } from '../messages';

const WAKE: { readonly name: MessageName; readonly request: null } = { name: 'wake', request: null };

sendToBackground(WAKE).catch(() => undefined);
