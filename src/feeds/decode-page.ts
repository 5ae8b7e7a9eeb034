import { decodeBytes } from './decode';

/** Bytes at the beginning of a page in which its encoding must be declared; the standard says 1,024, pages are later. */
const HEAD = 4_096;
const DECLARED = /<meta\b[^>]{0,300}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i;

/**
 * The text of a page's bytes: by byte order mark; UTF-8 where the bytes are UTF-8; else by the server's header, then by
 * the page's own declaration. Never throws. Method: WHATWG HTML, "determining the character encoding"; that UTF-8 is
 * tried first is decodeBytes'.
 * @param charset of the HTTP header, null where it has none
 */
export function decodePage(bytes: Uint8Array, charset: string | null): string {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  return decodeBytes(bytes, [charset, DECLARED.exec(head)?.[1] ?? null]).text;
}

/** The encoding that a Content-Type header names. */
export const charsetOf = (contentType: string): string | null =>
  /charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(contentType)?.[1] ?? null;
