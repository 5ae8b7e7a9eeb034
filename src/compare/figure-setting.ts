import type { Figure } from '../digest/digest';
import type { Account } from './account';
import type { Weigh } from './weigher';

/** The stems of a figure's sentence by number, without label and numbers, each with its weight. */
export interface Setting {
  readonly stems: readonly number[];
  readonly weights: readonly number[];
  readonly has: ReadonlySet<number>;
  /** All weights together. */
  readonly total: number;
}

/** Words of the numbers themselves. */
const MEASURES = new Set(
  'percent percentag million billion trillion thousand hundr dozen dollar euro pound'.split(' '),
);

/** What the figure's sentence says beside it, numbers left out: they are what is compared. */
export function settingOf(
  { sentence }: Figure,
  { headline, stems, vocabulary }: Account,
  label: readonly string[],
  weigh: Weigh,
): Setting {
  const counted = label.at(-1);
  const told = (sentence === null ? headline : (stems[sentence] ?? [])).filter((id) => {
    const stem = vocabulary.stemAt(id);
    return stem !== counted && !MEASURES.has(stem) && !isNumeral(stem);
  });
  const weights = told.map(weigh.at);
  return { stems: told, weights, has: new Set(told), total: weights.reduce((sum, weight) => sum + weight, 0) };
}

function isNumeral(stem: string): boolean {
  const code = stem.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}
