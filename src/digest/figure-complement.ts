import { MONTHS } from '../language/calendar';
import { grammarOf } from '../language/grammar';
import { numberWordsOf } from '../language/number-words';
import { germanNoun, nounAfter } from './counted-noun';
import { type Label, textOf } from './label';
import { OF } from './noun-bounds';
import type { Line } from './reading';

/** "Six of the town’s eleven libraries" */
const NUMERAL = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;
const THEM = /^(?:them|those|these|which|whom|ellos|ellas|eux|ihnen|eles|elas|loro)$/;
/** Only of those that are numbered: "taking 40 out of the building". */
const isOutOf = ({ tokens }: Line, at: number): boolean =>
  [at, at + 1, at + 3].some((i) => tokens[i]?.kind === 'number' || NUMERAL.test(tokens[i]?.lower ?? ''));
/** "Among likely voters, 44 percent oppose it", "of the 40 looms, half are old": what a share is of opens its sentence. */
export function amongBefore(line: Line, number: number): string | null {
  const { tokens } = line;
  if (tokens[number - 1]?.text !== ',' || number > 9 || !/^(?:among|of)$/.test(tokens[0]?.lower ?? '')) return null;
  let from = 1;
  while (grammarOf('en').determiners.has(tokens[from]?.lower ?? '') || tokens[from]?.kind === 'number') from++;
  const noun = nounAfter(line, from, 'en', true);
  return noun !== null && noun.to === number - 1 ? textOf(line, noun.from, noun.to) : null;
}

/** What stands after "of": "of the 120 miners", "des récoltes"; "of them" is what was counted before. */
export function complement(line: Line, at: number, language: string | null, previous: string): Label | null {
  const { tokens } = line;
  const worth = tokens[at]?.lower === 'worth' ? 1 : 0;
  at += worth;
  const half = tokens[at - 1]?.lower === 'half' && /^(?:the|its|their|his|her|all|our)$/.test(tokens[at]?.lower ?? '');
  // "45 out of 65 turbines", "nearly half the shares"
  if (tokens[at]?.lower === 'out' && tokens[at + 1]?.lower === 'of' && isOutOf(line, at + 2)) at++;
  else if (tokens[at - 1]?.lower === 'half' && /^(?:the|its|their|his|her|all|our)$/.test(tokens[at]?.lower ?? ''))
    at--;
  else if (!OF.test(tokens[at]?.lower ?? '')) return null;
  let from = at + 1;
  if (/^(?:total|more)$/.test(tokens[from + 1]?.lower ?? '') && tokens[from + 2]?.lower === 'of') from += 3;
  if (THEM.test(tokens[from]?.lower ?? '')) return { text: previous, subject: null, to: from + 1 };
  const { determiners } = grammarOf(language);
  while (
    from < at + 5 &&
    (determiners.has(tokens[from]?.lower ?? '') ||
      tokens[from]?.kind === 'number' ||
      tokens[from]?.possessive ||
      (numberWordsOf(language).scales.get(tokens[from]?.lower ?? '') ?? 0) >= 1000 ||
      NUMERAL.test(tokens[from]?.lower ?? ''))
  )
    from++;
  const noun = language === 'de' ? germanNoun(tokens, from) : nounAfter(line, from, language, false);
  if (noun === null || MONTHS.has(tokens[noun.from]?.lower ?? '')) return null;
  // "Half its level of May": what is half of it was told before.
  if (
    half &&
    /^(?:level|size|rate|amount|value|price|cost|number|length|height|weight)$/.test(tokens[noun.to - 1]?.lower ?? '')
  )
    return null;
  const narrow = language === null || language === 'en' ? (nounAfter(line, from, language, true) ?? noun) : noun;
  return { text: textOf(line, narrow.from, narrow.to), subject: null, to: narrow.to };
}
