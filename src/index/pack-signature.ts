/**
 * Signatures of packs: ECDSA on P-256 with SHA-256. Ed25519 would have the simpler keys, but Chrome has it in WebCrypto since
 * version 137 only, and this extension runs from 123; P-256 is in every WebCrypto there is, Node's included.
 * Source: W3C Web Cryptography API, 23 (a signature is r and s, 32 bytes each); the key is SEC 1's uncompressed point.
 */

import { PackError } from './pack-error';

const KEY = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const;
const SIGNATURE = /^[A-Za-z0-9+/]{86}==\s*$/;
/** Digits of a fingerprint; 128 bits, beyond what anybody can make another key for. */
const FINGERPRINT_DIGITS = 32;

type Subtle = Pick<SubtleCrypto, 'digest' | 'verify' | 'importKey'>;

/**
 * Holds the bytes of pack.json against the text of pack.json.sig.
 * @throws PackError ("signature") where it does not hold, or key or signature are none
 */
export async function verifyManifest(
  bytes: Uint8Array<ArrayBuffer>,
  signature: string,
  key: string,
  subtle: Subtle = crypto.subtle,
): Promise<void> {
  if (!SIGNATURE.test(signature)) throw new PackError('signature', 'pack.json.sig is no signature.');
  let holds = false;
  try {
    const publicKey = await subtle.importKey('raw', bytesOf(key), KEY, false, ['verify']);
    holds = await subtle.verify(SIGNING, publicKey, bytesOf(signature.trim()), bytes);
  } catch {
    throw new PackError('signature', 'The publisher’s key is no key.');
  }
  if (!holds)
    throw new PackError(
      'signature',
      'The signature does not hold: pack.json is not what the owner of its key signed, or was read while it was being replaced.',
    );
}

/** The text of pack.json.sig for the bytes of pack.json. */
export async function signManifest(
  bytes: Uint8Array<ArrayBuffer>,
  key: CryptoKey,
  subtle: SubtleCrypto = crypto.subtle,
): Promise<string> {
  return `${textOf(await subtle.sign(SIGNING, key, bytes))}\n`;
}

/** A new pair of keys, the private one to be kept by the publisher. */
export const newSigningKeys = (subtle: SubtleCrypto = crypto.subtle): Promise<CryptoKeyPair> =>
  subtle.generateKey(KEY, true, ['sign', 'verify']);

/**
 * A private key (PKCS #8), and the public one as a manifest has it.
 * @throws what WebCrypto throws where the bytes are no private key on P-256
 */
export async function signingKeyOf(
  pkcs8: Uint8Array<ArrayBuffer>,
  subtle: SubtleCrypto = crypto.subtle,
): Promise<{ readonly privateKey: CryptoKey; readonly key: string }> {
  const privateKey = await subtle.importKey('pkcs8', pkcs8, KEY, true, ['sign']);
  const { kty = '', crv = '', x = '', y = '' } = await subtle.exportKey('jwk', privateKey);
  const publicKey = await subtle.importKey('jwk', { kty, crv, x, y }, KEY, true, ['verify']);
  return { privateKey, key: textOf(await subtle.exportKey('raw', publicKey)) };
}

/** What a person compares of a key: 32 hexadecimal digits of its SHA-256, in groups of four. */
export async function fingerprintOf(key: string, subtle: Subtle = crypto.subtle): Promise<string> {
  const digits = (await sha256Of(bytesOf(key), subtle)).slice(0, FINGERPRINT_DIGITS);
  return digits.replace(/(?!^)(?=(?:.{4})+$)/g, ' ');
}

/** SHA-256 as hexadecimal digits in lower case. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>, subtle: Subtle = crypto.subtle): Promise<string> {
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Bytes of base64. @throws DOMException where it is none */
export const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

export const textOf = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)));
