import type { FigureKind } from '../digest/digest';
import type { Account } from './account';
import { familyOf } from './figure-unit';
import { type Happening, happeningOf } from './happening';

/** A number of a sentence, and what it measures. */
export interface Amount {
  readonly family: string;
  readonly value: number;
  readonly kind: FigureKind;
}

/** What the sentences of one account tell beside their words. */
export interface SentenceFacts {
  /** By sentence; undefined where it has no number. */
  readonly amounts: readonly (readonly Amount[] | undefined)[];
  /** By sentence: a bit for each happening of which it has a word. */
  readonly happenings: Uint16Array;
  /** By sentence: 1 where somebody's words stand in it. */
  readonly quoted: Uint8Array;
}

/** Reads them once for an account. */
export function sentenceFactsOf({ digest, stems, vocabulary, language }: Account): SentenceFacts {
  const amounts: (Amount[] | undefined)[] = stems.map(() => undefined);
  for (const { sentence, kind, value, unit } of digest.figures) {
    if (sentence === null || sentence >= stems.length) continue;
    const known = amounts[sentence];
    const amount = { family: familyOf({ kind, unit }), value, kind };
    if (known) known.push(amount);
    else amounts[sentence] = [amount];
  }
  const quoted = new Uint8Array(stems.length);
  for (const { sentence, kind } of digest.quotations) if (sentence !== null && kind !== 'phrase') quoted[sentence] = 1;
  const happenings = new Uint16Array(stems.length);
  if (language === 'en')
    stems.forEach((list, place) => {
      let bits = 0;
      for (const id of list) bits |= bitOf(happeningOf(vocabulary.stemAt(id)));
      happenings[place] = bits;
    });
  return { amounts, happenings, quoted };
}

const places = new Map<Happening, number>();

/** A bit of its own for each of the twelve happenings; none for a word that tells of none. */
function bitOf(happening: Happening | undefined): number {
  if (happening === undefined) return 0;
  const known = places.get(happening) ?? places.size;
  places.set(happening, known);
  return 1 << known;
}
