import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { PackError } from '../index/pack-error';
import { manifestBytes, PACK_FILES, PACK_LIMITS, type PackManifest, type PackPiece } from '../index/pack-manifest';
import { parseManifest } from '../index/pack-parse';
import { checkPiece } from '../index/pack-piece';
import { signManifest, verifyManifest } from '../index/pack-signature';
import type { Segment } from '../index/segment';
import { InputError } from './exit';
import { decodeText, readBytes, reasonOf } from './input';
import type { PublisherKey } from './key-file';
import { writeWhole } from './write-whole';

/** A piece with its articles, checked. */
export interface OpenPiece {
  readonly piece: PackPiece;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly segment: Segment;
}

/** A pack as it stands in a folder, checked whole: manifest, signature, every piece. */
export interface OpenPack {
  readonly manifest: PackManifest;
  readonly pieces: readonly OpenPiece[];
}

export const isPack = (folder: string): boolean => existsSync(path.join(folder, PACK_FILES.manifest));

/** @throws InputError naming the file and what is wrong with it. */
export async function openPack(folder: string): Promise<OpenPack> {
  const file = (name: string): string => path.join(folder, name);
  const named = async <T>(name: string, read: () => T | Promise<T>): Promise<T> => {
    try {
      return await read();
    } catch (error) {
      if (error instanceof PackError) throw new InputError(`${file(name)}: ${error.message}`);
      throw error;
    }
  };
  const bytes = new Uint8Array(readBytes(file(PACK_FILES.manifest), PACK_LIMITS.manifest));
  const manifest = await named(PACK_FILES.manifest, () => parseManifest(bytes));
  const { key } = manifest;
  if (key !== null)
    await named(PACK_FILES.signature, () =>
      verifyManifest(bytes, decodeText(readBytes(file(PACK_FILES.signature))), key),
    );
  const pieces: OpenPiece[] = [];
  for (const piece of manifest.pieces) {
    const content = new Uint8Array(readBytes(file(piece.file), PACK_LIMITS.piece));
    const segment = await named(PACK_FILES.manifest, () => checkPiece(content, piece, manifest));
    pieces.push({ piece, bytes: content, segment });
  }
  return { manifest, pieces };
}

/** Names that only the terminal gives: a day or "undated", and the first digits of the checksum. */
const PIECE_FILE = /^(?:\d{4}-\d\d-\d\d|undated)-[0-9a-f]{12}\.index$/;

/**
 * Writes a pack: pieces first, then signature and manifest, so that whoever reads meanwhile finds all that the manifest names. Pieces
 * that neither this manifest nor the one before lists are taken away.
 * @throws InputError
 */
export async function writePack(
  folder: string,
  manifest: PackManifest,
  pieces: readonly Pick<OpenPiece, 'piece' | 'bytes'>[],
  before: PackManifest | null,
  signing: PublisherKey | null,
): Promise<void> {
  const file = (name: string): string => path.join(folder, name);
  const bytes = manifestBytes(manifest);
  const signature = signing && (await signManifest(bytes, signing.privateKey));
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new InputError(`${folder}: ${reasonOf(error)}`);
  }
  const kept = new Set([...(before?.pieces ?? []), ...manifest.pieces].map((piece) => piece.file));
  const held = new Set(before?.pieces.map((piece) => piece.file));
  for (const { piece, bytes: content } of pieces) if (!held.has(piece.file)) writeWhole(file(piece.file), content);
  if (signature !== null) writeWhole(file(PACK_FILES.signature), signature);
  writeWhole(file(PACK_FILES.manifest), bytes);
  for (const name of readdirSync(folder)) if (PIECE_FILE.test(name) && !kept.has(name)) rmSync(file(name));
}
