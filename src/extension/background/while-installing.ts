interface InstallEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/**
 * Loads code while the background is installed. A service worker may load no code later on but what it loaded then (Service Workers,
 * W3C, importScripts); an event page is never installed and may load what it likes.
 */
export const whileInstalling = (load: () => Promise<unknown>): void =>
  addEventListener('install', (event) => (event as InstallEvent).waitUntil(load()));
