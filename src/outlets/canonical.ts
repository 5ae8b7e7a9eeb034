/** Query parameters that say where a reader came from, not what is read. */
const TRACKING =
  /^(?:(?:utm|ga|pk|mtm|hsa|mc|at|ns)_.*|wt[._].*|xtor|[a-z]{0,3}clid|gbraid|wbraid|igshid|igsh|ocid|cmpid?|icid|ito|partner|ref|ref_src|ref_url|referrer|source|src|smid|smtyp|sref|_ga|_gl|guccounter|guce_referrer(?:_sig)?|amp|outputtype|soc_src|soc_trk|spm|reflink|link_source|taid|n?cid|intcmp|campaign|via)$/i;

/** The address read as http(s); null for anything else. */
export function webUrl(url: string): URL | null {
  try {
    const parsed = new URL(url.trim());
    return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed : null;
  } catch {
    return null;
  }
}

/**
 * The form of an address by which two of them are known to be the same page: https, lower-case host without "www",
 * "m" or "amp", no fragment, no tracking parameters, the others sorted, no AMP suffix, no slash at the end.
 * Null for what is no web address.
 */
export function canonicalAddress(url: string): string | null {
  const parsed = webUrl(url);
  if (parsed === null) return null;
  const host = parsed.hostname.replace(/^(?:(?:www\d?|m|mobile|amp)\.)+(?=[^.]+\.)/, '').replace(/\.$/, '');
  const port = parsed.port === '' ? '' : `:${parsed.port}`;
  const query = [...parsed.searchParams].filter(([name]) => !TRACKING.test(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const search = query.length === 0 ? '' : `?${new URLSearchParams(query)}`;
  let path = parsed.pathname.replace(/\/{2,}/g, '/');
  for (let before = ''; before !== path; ) {
    before = path;
    path = path
      .replace(/^\/amp(?=\/)/, '')
      .replace(/(?:\/amp|\.amp)(?=\/?$)/, '')
      .replace(/\.amp(?=\.html?$)/, '')
      .replace(/\/(?:index\.html?)?$/, '');
  }
  return `https://${host}${port}${path}${search}`;
}
