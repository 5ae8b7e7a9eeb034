import type { WeighedDocument } from './document';
import { TERM } from './term-weights';

/**
 * The cosine of any document to each of a few givers, in their order. Terms are known by their hash, so that documents of different
 * segments compare. The givers' terms stand in one table: a document is compared with all of them in one pass over its
 * own terms.
 */
export function cosinesTo(givers: readonly WeighedDocument[]): (document: WeighedDocument) => Float64Array {
  const { slots, mask, starts, uses, weights } = tableOf(givers);
  return (document) => {
    const sums = new Float64Array(givers.length);
    const { ids, whole } = document;
    const { hashes } = document.terms;
    const norm = document.mass.wholeNorm || 1;
    for (let i = 0; i < ids.length; i++) {
      const at = find(slots, mask, hashes[TERM.width * (ids[i] ?? 0) + TERM.hash] ?? 0);
      const number = slots[at + 1] ?? 0;
      if (number === 0) continue;
      const weight = Math.fround((whole[i] ?? 0) / norm);
      const end = starts[number] ?? 0;
      for (let use = starts[number - 1] ?? 0; use < end; use++) {
        const giver = uses[use] ?? 0;
        sums[giver] = (sums[giver] ?? 0) + weight * (weights[use] ?? 0);
      }
    }
    return sums;
  };
}

/** The place of a hash in the table of pairs (hash, number), or the free place where it belongs. */
function find(slots: Uint32Array, mask: number, hash: number): number {
  let at = (hash >>> 2) & mask;
  while (slots[2 * at + 1] !== 0 && slots[2 * at] !== hash) at = (at + 1) & mask;
  return 2 * at;
}

/** For each term of the givers, numbered from 1, which givers have it and what it weighs in each as a part of a unit vector. */
function tableOf(givers: readonly WeighedDocument[]) {
  const total = givers.reduce((sum, { ids }) => sum + ids.length, 0);
  // At most half full, so that a search ends soon; a number of 0 is a free slot.
  const size = 1 << Math.ceil(Math.log2(2 * total + 2));
  const mask = size - 1;
  const slots = new Uint32Array(2 * size);
  const numbers = new Uint32Array(total);
  const starts = new Uint32Array(total + 2);
  let known = 0;
  let n = 0;
  for (const { ids, terms } of givers)
    for (const id of ids) {
      const hash = terms.hashes[TERM.width * id + TERM.hash] ?? 0;
      const at = find(slots, mask, hash);
      if (slots[at + 1] === 0) {
        slots[at] = hash;
        slots[at + 1] = ++known;
      }
      const number = slots[at + 1] ?? 0;
      numbers[n++] = number;
      starts[number] = (starts[number] ?? 0) + 1;
    }
  for (let i = 1; i <= known; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const next = starts.slice();
  const uses = new Uint8Array(total);
  const weights = new Float32Array(total);
  n = 0;
  givers.forEach(({ ids, whole, mass }, giver) => {
    const norm = mass.wholeNorm || 1;
    for (let i = 0; i < ids.length; i++) {
      const number = numbers[n++] ?? 0;
      const at = next[number - 1] ?? 0;
      uses[at] = giver;
      weights[at] = (whole[i] ?? 0) / norm;
      next[number - 1] = at + 1;
    }
  });
  return { slots, mask, starts, uses, weights };
}
