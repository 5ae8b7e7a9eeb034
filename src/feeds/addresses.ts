/** Names that stand for machines of the reader's own network or for the machine itself. */
const LOCAL_NAME = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|home\.arpa)$/;

/** The address read as http(s); null for anything else. */
export function webAddress(text: string): URL | null {
  try {
    const url = new URL(text);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
  } catch {
    return null;
  }
}

/**
 * Whether an address is http(s) on the open internet. Loopback, private, link-local, shared, multicast and unspecified
 * ranges are not, nor IPv6 addresses that carry such an IPv4 address in them, nor names without a dot. Other writings
 * of an IPv4 address (decimal, octal, short) are read as the URL standard reads them.
 * Source of the ranges: IANA special-purpose address registries (RFC 6890).
 */
export function isPublicAddress(address: string): boolean {
  const url = webAddress(address);
  if (url === null) return false;
  const host = url.hostname.replace(/\.$/, '').toLowerCase();
  if (host.startsWith('[')) return isPublicIpv6(host.slice(1, -1));
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)) return isPublicIpv4(host.split('.').map(Number));
  return host.includes('.') && !LOCAL_NAME.test(host);
}

function isPublicIpv4([a = 0, b = 0, c = 0]: readonly number[]): boolean {
  if (a === 0 || a === 10 || a === 127 || a >= 224) return false;
  if (a === 100) return b < 64 || b > 127;
  if (a === 169) return b !== 254;
  if (a === 172) return b < 16 || b > 31;
  if (a === 192) return b !== 168 && !(b === 0 && (c === 0 || c === 2));
  if (a === 198) return b !== 18 && b !== 19 && !(b === 51 && c === 100);
  return !(a === 203 && b === 0 && c === 113);
}

function isPublicIpv6(host: string): boolean {
  const parts = groupsOf(host);
  const [first = 0, second = 0] = parts;
  const last = [6, 7].flatMap((i) => [(parts[i] ?? 0) >> 8, (parts[i] ?? 0) & 255]);
  // ::/96 with IPv4-compatible addresses, ::ffff:0:0/96 and 64:ff9b::/96 hold an IPv4 address in their last four bytes.
  const zeros = parts.slice(0, 5).every((part) => part === 0);
  if (zeros && (parts[5] === 0 || parts[5] === 0xffff)) return (parts[6] ?? 0) !== 0 && isPublicIpv4(last);
  if (first === 0x64 && second === 0xff9b) return isPublicIpv4(last);
  // 6to4 holds one behind its prefix.
  if (first === 0x2002) return isPublicIpv4([second >> 8, second & 255, (parts[2] ?? 0) >> 8, (parts[2] ?? 0) & 255]);
  if (first === 0x2001 && (second === 0 || second === 0xdb8)) return false;
  // Only 2000::/3 is given out; fc00::/7, fe80::/10 and ff00::/8 lie outside of it.
  return first >= 0x2000 && first <= 0x3fff;
}

/** The eight groups of an IPv6 address as the URL standard writes it (lower case, no dotted tail). */
function groupsOf(host: string): readonly number[] {
  const [head = '', tail] = host.split('::');
  const read = (text: string): number[] =>
    text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));
  const [before, after] = [read(head), read(tail ?? '')];
  return tail === undefined
    ? before
    : [...before, ...new Array<number>(8 - before.length - after.length).fill(0), ...after];
}

/**
 * Whether an answer that came from `final` may be believed when `configured` was asked. fetch hides the hops between,
 * so the last is judged: a redirect into the reader's own network is thrown away unless the feed itself was configured on
 * that very host, and so is any scheme but http(s).
 */
export function mayAnswer(final: string, configured: string): boolean {
  const answer = webAddress(final);
  return answer !== null && (isPublicAddress(final) || answer.host === webAddress(configured)?.host);
}
