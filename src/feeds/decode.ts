/** A feed's text, and the encoding it was read by (a label of the WHATWG Encoding standard). */
export interface DecodedFeed {
  readonly text: string;
  readonly encoding: string;
}

const DECLARED = /^[^<]{0,200}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']/i;
/** One wrong byte among so many right sequences is a slip of the server, not another encoding: there few are right by chance. */
const RIGHT_PER_WRONG = 4;

/**
 * The text of a feed's bytes: by byte order mark; else UTF-8 where the bytes are UTF-8, whatever is declared (other
 * encodings' texts hardly ever are by chance, and declarations lie often); else by the XML declaration, which whoever
 * wrote the feed wrote, before the server's header, which is often a default; else windows-1252, which reads every byte.
 * Never throws. Method: WHATWG Encoding (labels, byte order marks); RFC 7303 for what may be declared where.
 * @param charset of the HTTP header, null where it has none
 */
export function decodeFeed(bytes: Uint8Array, charset: string | null): DecodedFeed {
  return decodeBytes(bytes, [DECLARED.exec(asciiStart(bytes))?.[1] ?? null, charset]);
}

/**
 * The same for any document of markup.
 * @param declared labels that the document or its server names, the one to be believed first
 */
export function decodeBytes(bytes: Uint8Array, declared: readonly (string | null)[]): DecodedFeed {
  const mark = byteOrder(bytes);
  if (mark !== null) return decodeAs(mark, bytes);
  const labels = declared.filter((label) => label !== null).map((label) => label.toLowerCase());
  // Seven-bit, so that it is valid UTF-8 too: here the declaration must be believed.
  if (labels.includes('iso-2022-jp')) return decodeAs('iso-2022-jp', bytes);
  const strict = tryDecode('utf-8', bytes, true);
  if (strict !== null) return strict;
  for (const label of labels) {
    if (/^(?:utf-?8|utf-?16\w*|us-ascii|ascii|iso-8859-1)$/.test(label)) continue;
    const decoded = tryDecode(label, bytes, false);
    if (decoded !== null) return decoded;
  }
  const loose = decodeAs('utf-8', bytes);
  const wrong = loose.text.split('\ufffd').length - 1;
  const right = loose.text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return right > wrong * RIGHT_PER_WRONG ? loose : decodeAs('windows-1252', bytes);
}

/** UTF-16 by its mark or, without one, by the first "<" that every document of markup begins with. */
function byteOrder(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0 && c !== 0 && d === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c && c === 0 && d !== 0)) return 'utf-16be';
  return null;
}

const asciiStart = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 600));

/** Decodes as of a stream: a character that is cut off at the end is no fault, and Node 20 takes windows-1252 for Latin-1 otherwise. */
function decode(decoder: TextDecoder, bytes: Uint8Array): DecodedFeed {
  return { text: decoder.decode(bytes, { stream: true }), encoding: decoder.encoding };
}

const decodeAs = (encoding: string, bytes: Uint8Array): DecodedFeed => decode(new TextDecoder(encoding), bytes);

/** Null for a label that nobody knows, and with `fatal` for bytes that are not of the encoding. */
function tryDecode(label: string, bytes: Uint8Array, fatal: boolean): DecodedFeed | null {
  try {
    return decode(new TextDecoder(label, { fatal }), bytes);
  } catch {
    return null;
  }
}
