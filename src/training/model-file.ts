import { checksum } from '../index/hash';
import { FEATURES_HASH, MODEL_HEADER, MODEL_MAGIC, MODEL_VERSION, type Model } from '../match/model';
import { TREE, type Trees } from '../match/trees';

/** Writes a model as match/model.ts reads it. */
export function writeModel({ words, first, second }: Model): Uint8Array {
  const blocks = [
    bytesOf(Float32Array.of(words.articles)),
    bytesOf(words.hashes),
    words.rarity,
    words.capital,
    bytesOf(words.buckets),
    ...treeBlocks(first),
    ...treeBlocks(second),
  ];
  const length = blocks.reduce((sum, block) => sum + 8 + Math.ceil(block.length / 8) * 8, MODEL_HEADER);
  const bytes = new Uint8Array(length);
  const header = new DataView(bytes.buffer);
  let at = MODEL_HEADER;
  for (const block of blocks) {
    header.setUint32(at, block.length, true);
    bytes.set(block, at + 8);
    at += 8 + Math.ceil(block.length / 8) * 8;
  }
  const all = new Uint32Array(bytes.buffer);
  header.setUint32(0, MODEL_MAGIC, true);
  header.setUint32(4, MODEL_VERSION, true);
  header.setUint32(8, checksum(all, MODEL_HEADER / 4, all.length), true);
  header.setUint32(12, length, true);
  header.setUint32(16, FEATURES_HASH, true);
  return bytes;
}

const treeBlocks = ({ count, base, features, thresholds, leaves }: Trees): Uint8Array[] => [
  bytesOf(Float32Array.of(count, TREE.levels, base)),
  features,
  bytesOf(thresholds),
  bytesOf(leaves),
];

const bytesOf = (view: Float32Array | Uint32Array): Uint8Array =>
  new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
