import { existsSync, writeFileSync } from 'node:fs';
import { bytesOf, newSigningKeys, signingKeyOf, textOf } from '../index/pack-signature';
import { InputError } from './exit';
import { decodeText, readBytes, reasonOf } from './input';

/** A publisher's key: to sign with, and as a manifest names it. */
export interface PublisherKey {
  readonly privateKey: CryptoKey;
  readonly key: string;
}

const PEM = /-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END PRIVATE KEY-----/;

/**
 * The key in a file (PKCS #8, PEM).
 * @throws InputError where there is none, or none on P-256
 */
export async function readKey(file: string): Promise<PublisherKey> {
  const body = PEM.exec(decodeText(readBytes(file)))?.[1];
  if (body === undefined) throw new InputError(`${file}: this is no private key (PEM, PKCS #8)`);
  try {
    return await signingKeyOf(bytesOf(body.replace(/\s/g, '')));
  } catch {
    throw new InputError(`${file}: this is no private key on the curve P-256`);
  }
}

/**
 * Makes a key and writes it to a file that its owner alone may read. A file that is there is never written over: with the
 * key every reader of a pack would be lost.
 * @throws InputError
 */
export async function writeNewKey(file: string): Promise<PublisherKey> {
  if (existsSync(file)) throw new InputError(`${file}: a file is there already, and a key is never written over`);
  const { privateKey } = await newSigningKeys();
  const pkcs8 = await crypto.subtle.exportKey('pkcs8', privateKey);
  const lines = textOf(pkcs8).replace(/.{64}(?=.)/g, '$&\n');
  try {
    writeFileSync(file, `-----BEGIN PRIVATE KEY-----\n${lines}\n-----END PRIVATE KEY-----\n`, {
      mode: 0o600,
      flag: 'wx',
    });
  } catch (error) {
    throw new InputError(`${file}: ${reasonOf(error)}`);
  }
  return signingKeyOf(new Uint8Array(pkcs8));
}
