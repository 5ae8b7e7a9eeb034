import { ByteWriter } from './byte-writer';
import { splitOccurrence } from './forward';
import { BLOCK, packOccurrence } from './layout';

/**
 * The lists of documents by term: for each posting the distance to the document before as a varint and one byte of raw
 * frequency and place. Lists longer than a block get an entry in `skips` for each block.
 */
export function writePostings(lists: readonly Uint32Array[], terms: number) {
  const { starts, documents, packed } = invert(lists, terms);
  const out = new ByteWriter(documents.length * 3);
  const table = new Uint32Array(3 * (terms + 1));
  const skips: number[] = [];
  for (let term = 0; term < terms; term++) {
    const from = starts[term] ?? 0;
    const to = starts[term + 1] ?? 0;
    table.set([out.length, to - from, skips.length / 2], 3 * term);
    let before = -1;
    for (let i = from; i < to; i++) {
      if (to - from > BLOCK && (i - from) % BLOCK === 0)
        skips.push(documents[Math.min(to, i + BLOCK) - 1] ?? 0, out.length);
      const document = documents[i] ?? 0;
      out.varint(document - before - 1);
      out.byte(packed[i] ?? 0);
      before = document;
    }
  }
  table.set([out.length, 0, skips.length / 2], 3 * terms);
  return {
    postings: out.written(),
    lists: new Uint8Array(table.buffer),
    skips: new Uint8Array(Uint32Array.from(skips).buffer),
  };
}

/** Documents by term instead of terms by document: a counting sort. */
function invert(lists: readonly Uint32Array[], terms: number) {
  const starts = new Uint32Array(terms + 1);
  for (const list of lists)
    for (let i = 0; i < list.length; i += 2) {
      const id = list[i] ?? 0;
      starts[id + 1] = (starts[id + 1] ?? 0) + 1;
    }
  for (let term = 0; term < terms; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const documents = new Uint32Array(starts[terms] ?? 0);
  const packed = new Uint8Array(documents.length);
  const next = starts.slice();
  lists.forEach((list, document) => {
    for (let i = 0; i < list.length; i += 2) {
      const id = list[i] ?? 0;
      const { inHeadline, inText, first } = splitOccurrence(list[i + 1] ?? 0);
      const at = next[id] ?? 0;
      documents[at] = document;
      packed[at] = packOccurrence(inHeadline, inText, first);
      next[id] = at + 1;
    }
  });
  return { starts, documents, packed };
}
