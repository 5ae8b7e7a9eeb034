/** Hosts whose subdomains belong to different publishers: there one label more is the outlet's own domain. */
const SHARED = new Set([
  'blogspot.com',
  'wordpress.com',
  'substack.com',
  'medium.com',
  'tumblr.com',
  'github.io',
  'gitlab.io',
  'netlify.app',
  'pages.dev',
  'vercel.app',
  'web.app',
  'weebly.com',
  'wixsite.com',
  'typepad.com',
  'livejournal.com',
  'ghost.io',
  'beehiiv.com',
  'squarespace.com',
  'over-blog.com',
  'hatenablog.com',
  'canalblog.com',
]);

/** The domain that tells publishers apart on this host, given the host's registrable domain. */
export function publisherDomain(host: string, registrable: string): string {
  if (!SHARED.has(registrable) || host === registrable) return registrable;
  const own = host
    .slice(0, -registrable.length - 1)
    .split('.')
    .at(-1);
  return own === undefined || own === 'www' ? registrable : `${own}.${registrable}`;
}
