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

/**
 * Tells why a page may not be read, for the words on the screen alone: the browser decides, not we. Of its own pages a
 * browser may keep the address to itself; then what it said must do.
 */
export function whyForbidden(address: string | undefined, said = ''): Forbidden {
  if (address === undefined || !URL.canParse(address)) {
    if (/\b(?:chrome|edge|brave|opera|about|devtools)(?:-extension)?:/i.test(said)) return 'browser-page';
    return /\b(?:gallery|store)\b/i.test(said) ? 'store' : 'other';
  }
  const { protocol, hostname, pathname } = new URL(address);
  if (protocol === 'file:') return 'file';
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser-page';
  if (STORES.includes(hostname)) return 'store';
  return pathname.toLowerCase().endsWith('.pdf') ? 'pdf' : 'other';
}
