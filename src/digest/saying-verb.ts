import { grammarOf } from '../language/grammar';
import { PHRASAL, sayingOf } from '../language/saying';
import { isQuotedAs } from './heard-saying';
import type { Token } from './tokens';

const isVerb = (token: Token | undefined, language: string | null): boolean => {
  if (token?.kind !== 'word' || token.shape !== 'lower') return false;
  const saying = sayingOf(language);
  return saying.say.has(token.lower) || saying.call.has(token.lower);
};

/** Nouns that look like verbs of saying: "the report", "his claims", "a post". */
export function isSaying(tokens: readonly Token[], at: number, language: string | null): boolean {
  if (!isVerb(tokens[at], language)) {
    const second = tokens[at]?.shape === 'lower' ? PHRASAL.get(tokens[at]?.lower ?? '') : undefined;
    return second !== undefined && tokens[at + 1]?.lower === second;
  }
  const grammar = grammarOf(language);
  const before = tokens[at - 1];
  const noun =
    /^(?:claims?|reports?|posts?|notes?|demands?|tweets?|states?|comments?|promises?|replies|answers?|calls?|warns?|adds?|reading|writing|saying|writings|announces?|conta|nota|read|praise|call|label|urges|responds|shared|say|remarks|jokes|pledges|vows|stresses)$/.test(
      tokens[at]?.lower ?? '',
    );
  if (isQuotedAs(tokens, at)) return true;
  if (NARROW.test(tokens[at]?.lower ?? '') && !besideMarks(tokens, at)) return false;
  if (tokens[at]?.lower === 'written' && !/^(?:has|have|had)$/.test(before?.lower ?? '')) return false;
  // "agreed to “begin at once”" tells what somebody will do, in the words of whoever tells it.
  if (/^agree[sd]$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'to') return false;
  // "maintained a “black book”" keeps it.
  if (
    /^maintain(?:s|ed)$/.test(tokens[at]?.lower ?? '') &&
    /^(?:an?|any|some|the|its|his|her|their)$/.test(tokens[at + 1]?.lower ?? '')
  )
    return false;
  // "over alleged “conflicts”"
  if (
    /^(?:alleged|reported|claimed|promised|threatened|admitted)$/.test(tokens[at]?.lower ?? '') &&
    grammar.prepositions.has(before?.lower ?? '')
  )
    return false;
  // "was built in 1911 and described as “a wonder”"
  if (tokens[at]?.lower === 'described' && tokens[at + 1]?.lower === 'as' && before?.lower === 'and') return false;
  // "she was told “no”": a passive verb's subject hears it.
  const auxiliary = grammar.adverbs.has(before?.lower ?? '') ? tokens[at - 2] : before;
  if (
    /^(?:told|said|.+ed)$/.test(tokens[at]?.lower ?? '') &&
    /^(?:is|are|was|were|been|being|be)$/.test(auxiliary?.lower ?? '')
  )
    return false;
  // "a previously announced inquiry": what the participle describes says nothing.
  const adverb = /ly$/.test(before?.lower ?? '') ? tokens[at - 2] : before;
  if (
    /ed$/.test(tokens[at]?.lower ?? '') &&
    grammar.determiners.has(adverb?.lower ?? '') &&
    !/^(?:this|that|these|those|all|both|one|some|any|each|other|another)$/.test(adverb?.lower ?? '')
  )
    return false;
  if (!noun) return true;
  if (
    before === undefined ||
    grammar.determiners.has(before.lower) ||
    before.possessive ||
    grammar.prepositions.has(before.lower)
  )
    return false;
  return !/^(?:to|news|police|media|of|such|new|united)$/.test(before.lower);
}

/** Verbs that say something only where words in marks stand beside them: "threatened “war,”", "“Never,” agrees Ann Lee". */
const NARROW = /^(?:agree[sd]|determine[sd]|threaten(?:ed|s|ing))$/;
const besideMarks = (tokens: readonly Token[], at: number): boolean =>
  /^[“,]$/.test(tokens[at - 1]?.text ?? '') || tokens.slice(at + 1, at + 4).some((token) => token.text === '“');
