/** Why the browser lets no extension read a page. */
export type Forbidden = 'browser-page' | 'store' | 'file' | 'pdf' | 'other';

const STORES = [
  'chromewebstore.google.com',
  'chrome.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
  'support.mozilla.org',
];

/** Tells from a page's address why it may not be read. For the words on the screen alone: the browser decides, not we. */
export function whyForbidden(address: string | undefined): Forbidden {
  if (address === undefined || !URL.canParse(address)) return 'other';
  const { protocol, hostname, pathname } = new URL(address);
  if (protocol === 'file:') return 'file';
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser-page';
  if (STORES.includes(hostname)) return 'store';
  return pathname.toLowerCase().endsWith('.pdf') ? 'pdf' : 'other';
}
