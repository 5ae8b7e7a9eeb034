import { MONTHS } from '../language/calendar';
import { grammarOf } from '../language/grammar';
import { numberWordsOf } from '../language/number-words';
import { germanNoun, nounAfter } from './counted-noun';
import { isEnglish, type Label, labelAt, textOf } from './label';
import { OF } from './noun-bounds';
import type { Line } from './reading';
import { wordAt } from './tokens';

/** "Six of the town’s eleven libraries" */
const NUMERAL = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;
const THEM = /^(?:them|those|these|which|whom|ellos|ellas|eux|ihnen|eles|elas|loro)$/;
/** Only of those that are numbered: "taking 40 out of the building". */
const isOutOf = ({ tokens }: Line, at: number): boolean =>
  [at, at + 1, at + 3].some((i) => tokens[i]?.kind === 'number' || NUMERAL.test(wordAt(tokens, i)));
/** "Among likely voters, 44 percent oppose it", "of the 40 looms, half are old": what a share is of opens its sentence. */
export function amongBefore(line: Line, number: number): string | null {
  const { tokens } = line;
  if (tokens[number - 1]?.text !== ',' || number > 9 || !/^(?:among|of)$/.test(wordAt(tokens, 0))) return null;
  let from = 1;
  while (grammarOf('en').determiners.has(wordAt(tokens, from)) || tokens[from]?.kind === 'number') from++;
  const noun = nounAfter(line, from, 'en', true);
  return noun !== null && noun.to === number - 1 ? textOf(line, noun.from, noun.to) : null;
}

/** What stands after "of": "of the 120 miners", "des récoltes"; "of them" is what was counted before. */
export function complement(line: Line, at: number, language: string | null, previous: string): Label | null {
  const { tokens } = line;
  const worth = wordAt(tokens, at) === 'worth' ? 1 : 0;
  at += worth;
  const half = wordAt(tokens, at - 1) === 'half' && /^(?:the|its|their|his|her|all|our)$/.test(wordAt(tokens, at));
  // "45 out of 65 turbines", "nearly half the shares"
  if (wordAt(tokens, at) === 'out' && wordAt(tokens, at + 1) === 'of' && isOutOf(line, at + 2)) at++;
  else if (half) at--;
  else if (!OF.test(wordAt(tokens, at))) return null;
  let from = at + 1;
  if (/^(?:total|more)$/.test(wordAt(tokens, from + 1)) && wordAt(tokens, from + 2) === 'of') from += 3;
  if (THEM.test(wordAt(tokens, from))) return { text: previous, subject: null, to: from + 1 };
  const { determiners } = grammarOf(language);
  while (
    from < at + 5 &&
    (determiners.has(wordAt(tokens, from)) ||
      tokens[from]?.kind === 'number' ||
      tokens[from]?.possessive ||
      // "38 of the original 102 cases", "20 of the Harbour State’s 28 looms"
      (tokens[from]?.shape === 'lower' && tokens[from + 1]?.kind === 'number') ||
      NUMERAL.test(wordAt(tokens, from + 1)) ||
      (tokens[from]?.shape === 'capital' && tokens[from + 1]?.possessive) ||
      (numberWordsOf(language).scales.get(wordAt(tokens, from)) ?? 0) >= 1000 ||
      NUMERAL.test(wordAt(tokens, from)))
  )
    from++;
  const noun = language === 'de' ? germanNoun(tokens, from) : nounAfter(line, from, language, false);
  if (noun === null || MONTHS.has(wordAt(tokens, noun.from))) return null;
  // "Half its level of May": what is half of it was told before.
  if (half && /^(?:level|size|rate|amount|value|price|cost|number)$/.test(wordAt(tokens, noun.to - 1))) return null;
  const narrow = isEnglish(language) ? (nounAfter(line, from, language, true) ?? noun) : noun;
  return labelAt(line, narrow);
}
