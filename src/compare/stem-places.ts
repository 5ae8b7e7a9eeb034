/** Where the stems of an article stand, by their number in the vocabulary: all sentences of one after those of the other. */
export interface StemPlaces {
  /** From `starts[id]` to `starts[id + 1]` the sentences of a stem; a stem numbered later has none. */
  readonly starts: Uint32Array;
  /** Ascending for each stem. */
  readonly sentences: Uint16Array;
}

/** Turns sentences with their distinct stems around. `size`: how many stems have a number. */
export function stemPlacesOf(stems: readonly (readonly number[])[], size: number): StemPlaces {
  const starts = new Uint32Array(size + 1);
  for (const list of stems) for (const id of list) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  for (let id = 0; id < size; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const sentences = new Uint16Array(starts[size] ?? 0);
  const next = starts.slice();
  stems.forEach((list, place) => {
    for (const id of list) {
      const at = next[id] ?? 0;
      sentences[at] = place;
      next[id] = at + 1;
    }
  });
  return { starts, sentences };
}

/** How many sentences have the stem. */
export const timesOf = ({ starts }: StemPlaces, id: number): number =>
  id >= 0 && id + 1 < starts.length ? (starts[id + 1] ?? 0) - (starts[id] ?? 0) : 0;

/** The sentences that have the stem, ascending. */
export const sentencesOf = ({ starts, sentences }: StemPlaces, id: number): Uint16Array =>
  id >= 0 && id + 1 < starts.length ? sentences.subarray(starts[id], starts[id + 1]) : NOWHERE;
const NOWHERE = new Uint16Array(0);
