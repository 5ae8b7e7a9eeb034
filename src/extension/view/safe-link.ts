/**
 * An address that came from a page or an index, fit to stand in a link of ours: http or https, and no user name or password
 * in it, which serve to make one address look like another. Null for anything else.
 */
export function safeLink(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && url.username === '' && url.password === '' ? url.href : null;
}
