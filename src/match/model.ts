import { checksum, hashString } from '../index/hash';
import { ALL_FEATURES } from './support';
import { TREE, type Trees } from './trees';
import { BUCKET_BITS, type WordTable } from './word-table';

/** What matching has learned: word statistics and the weights of the combination. */
export interface Model {
  readonly words: WordTable;
  /** From the features of a pair. */
  readonly first: Trees;
  /** From the features of a pair and of its neighbours. */
  readonly second: Trees;
}

/** The bytes are no model of this version, or damaged. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

export const MODEL_MAGIC = 0x4d325353;
export const MODEL_VERSION = 1;
/** Magic, version, checksum of what follows the header, length of the whole, hash of the features, nothing. */
export const MODEL_HEADER = 24;
/** Trees ask for features by place: they are of no use to a program with others. */
export const FEATURES_HASH = hashString(ALL_FEATURES.join('\n'));

/**
 * Opens a model over its bytes, without parsing. The layout: the header, then blocks of a four-byte length and their
 * bytes, each starting on a multiple of 8: articles counted, hashes, rarities, capitals, buckets, and for each of the two ensembles
 * of trees [count, levels, base], features, thresholds, leaves. Written by training/model-file.ts.
 * @throws ModelError
 */
export function openModel(given: ArrayBuffer | Uint8Array): Model {
  const whole = given instanceof Uint8Array ? given : new Uint8Array(given);
  const bytes = whole.byteOffset % 8 === 0 ? whole : whole.slice();
  if (bytes.length < MODEL_HEADER || bytes.length % 8 !== 0)
    throw new ModelError('The model is cut short. Build the extension again.');
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  if (words[0] !== MODEL_MAGIC) throw new ModelError('This is not a model of Second Source.');
  if (words[1] !== MODEL_VERSION)
    throw new ModelError(`The model has version ${words[1]} and this program reads version ${MODEL_VERSION}.`);
  if (words[3] !== bytes.length || words[2] !== checksum(words, MODEL_HEADER / 4, words.length))
    throw new ModelError('The model is damaged. Build the extension again.');
  if (words[4] !== FEATURES_HASH)
    throw new ModelError('The model was learned for other features than this program has. Run npm run train.');
  const next = blocks(bytes);
  const [articles = 0] = floats(next());
  return {
    words: { articles, hashes: uints(next()), rarity: next(), capital: next(), buckets: bucketsOf(next()) },
    first: readTrees(next),
    second: readTrees(next),
  };
}

/** Gives block after block. */
function blocks(bytes: Uint8Array): () => Uint8Array {
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = MODEL_HEADER;
  return () => {
    const length = at + 8 <= bytes.length ? header.getUint32(at, true) : 0;
    const start = at + 8;
    if (start + length > bytes.length) throw new ModelError('The model contradicts itself: a block is too long.');
    at = start + Math.ceil(length / 8) * 8;
    return bytes.subarray(start, start + length);
  };
}

const uints = (block: Uint8Array): Uint32Array => new Uint32Array(block.buffer, block.byteOffset, block.length >> 2);
const floats = (block: Uint8Array): Float32Array => new Float32Array(block.buffer, block.byteOffset, block.length >> 2);

function bucketsOf(block: Uint8Array): Uint32Array {
  const buckets = uints(block);
  if (buckets.length !== (1 << BUCKET_BITS) + 1)
    throw new ModelError('The model contradicts itself: its words have no buckets.');
  return buckets;
}

function readTrees(next: () => Uint8Array): Trees {
  const [count = 0, levels = 0, base = 0] = floats(next());
  const trees = { count, base, features: next(), thresholds: floats(next()), leaves: floats(next()) };
  const isWhole =
    trees.features.length === count * TREE.inner &&
    trees.thresholds.length === count * TREE.inner &&
    trees.leaves.length === count * TREE.leaves;
  if (levels !== TREE.levels || !isWhole)
    throw new ModelError('The model contradicts itself: its trees are incomplete.');
  return trees;
}
