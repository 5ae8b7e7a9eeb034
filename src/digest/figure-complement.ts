import { MONTHS } from '../language/calendar';
import { grammarOf } from '../language/grammar';
import { germanNoun, nounAfter, OF } from './counted-noun';
import { type Label, textOf } from './label';
import type { Line } from './reading';

/** "Six of the town’s eleven libraries" */
const NUMERAL = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;
const THEM = /^(?:them|those|these|which|whom|ellos|ellas|eux|ihnen|eles|elas|loro)$/;
/** What stands after "of": "of the 120 miners", "des récoltes"; "of them" is what was counted before. */
export function complement(line: Line, at: number, language: string | null, previous: string): Label | null {
  const { tokens } = line;
  const worth = tokens[at]?.lower === 'worth' ? 1 : 0;
  at += worth;
  if (!OF.test(tokens[at]?.lower ?? '')) return null;
  let from = at + 1;
  if (THEM.test(tokens[from]?.lower ?? '')) return { text: previous, subject: null, to: from + 1 };
  const { determiners } = grammarOf(language);
  while (
    from < at + 5 &&
    (determiners.has(tokens[from]?.lower ?? '') ||
      tokens[from]?.kind === 'number' ||
      tokens[from]?.possessive ||
      NUMERAL.test(tokens[from]?.lower ?? ''))
  )
    from++;
  const noun = language === 'de' ? germanNoun(tokens, from) : nounAfter(line, from, language, false);
  if (noun === null || MONTHS.has(tokens[noun.from]?.lower ?? '')) return null;
  const narrow = language === null || language === 'en' ? (nounAfter(line, from, language, true) ?? noun) : noun;
  return { text: textOf(line, narrow.from, narrow.to), subject: null, to: narrow.to };
}
