import { grammarOf } from '../language/grammar';
import { DOCUMENT_NOUNS, GROUP_NOUNS, PERSON_NOUNS } from '../language/titles';
import { type Attribution, attributionAfter, attributionAt } from './attribution';
import type { Phrase } from './clause';
import type { Name } from './digest';
import { maskedTokens } from './quoted-pieces';
import type { Reading } from './reading';
import type { Referents } from './referents';
import { isTrade } from './roles';
import { isSaying } from './saying-verb';
import { type Token, wordAt } from './tokens';

/** Who is told to have said something: a name where it is sure, else the text’s words where they tell a role. */
export interface Speaker {
  readonly name: Name | null;
  readonly words: string | null;
}

export const NOBODY: Speaker = { name: null, words: null };
const PLURALS =
  /^(?:officials|authorities|police|residents|people|critics|experts|sources|prosecutors|lawyers|investigators|neighbours|neighbors|protesters|firefighters|families|relatives|parents|workers|scientists|researchers|analysts|economists|lawmakers|leaders|republicans|democrats|conservatives|witnesses|survivors|friends|colleagues|officers|aides|diplomats|soldiers|doctors|teachers|students|campaigners|activists|organisers|organizers|executives|managers|judges|ministers|some|autoridades|autorités|behörden|autorità|bomberos|pompiers|polizei|policía|police|polícia|polizia)$/;

function tellsRole(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[\s-]+/)
    .some(
      (w) =>
        PERSON_NOUNS.has(w) ||
        PERSON_NOUNS.has(w.replace(/s$/, '')) ||
        GROUP_NOUNS.has(w) ||
        DOCUMENT_NOUNS.has(w) ||
        PLURALS.test(w),
    );
}

/** A clause or a piece of one, and nobody's description: "was filed by two firms", "spent a week at the weir". */
const CLAUSE =
  /\b(?:was|were|is|are|been|has|have|had|will|would|said|says)\b|^(?:speaking|spent|filed|made|asked|called|citing)\b|\bas (?:I|we|he|she)$/i;

/** A clause cut short, and no noun phrase: "prompting the mayor to", "the party did win", "the speech came after a report". */
const CUT_SHORT =
  /^[a-z]+(?:ing|ed)\b|^(?:took|won|saw|there)\b|\b(?:comes?|came|did|brought|includes?|included|worked|drove|received|urges?)\b|\s(?:to|the|an?|of|and|or|for|in|on|at|with|what|himself|herself)$|\bto (?!the|an?|his|her|its|their|our)[a-z]+$/;

const DROPS_SUBJECT = new Set(['es', 'pt', 'it']);

/** The attribution before a participle in the same sentence: "…, said Lee, adding …". */
function earlierIn(verb: number, place: number, reading: Reading): Attribution | null {
  const line = reading.lines[place];
  if (line === undefined) return null;
  const tokens = maskedTokens(line);
  for (let i = verb - 1; i >= 0 && i > verb - 50; i--) {
    if (!isSaying(tokens, i, reading.language) || /ing$/.test(wordAt(tokens, i))) continue;
    // Behind a quotation the subject follows the verb ("…,” said Lee, adding"), behind an aside it stood before it.
    const quoted = tokens[i - (tokens[i - 1]?.text === ',' ? 2 : 1)]?.text === '“';
    const inverted = quoted ? attributionAfter(tokens, i, reading.language) : null;
    const found = inverted ?? attributionAt(tokens, i, reading.language);
    if (found !== null && !found.main && found.phrase !== null) return found;
  }
  return null;
}

/** "…, it felt an hour before the captain came on and said": where the clause opens whose subject said it; -1 for none. */
function subordinateBefore(tokens: readonly Token[], verb: number): number {
  if (!/^(?:and|or)$/.test(wordAt(tokens, verb - 1))) return -1;
  for (let i = verb - 2; i > 0 && i > verb - 20; i--) {
    const word = wordAt(tokens, i);
    if (tokens[i]?.kind === 'mark') return -1;
    const clause = /^(?:the|a|an|his|her|its|their|he|she|they|it)$/.test(wordAt(tokens, i + 1));
    if (/^(?:before|after|when|while|until|because|as)$/.test(word) && clause) return i;
  }
  return -1;
}

/** "The seller", "a young juggler": an article and what somebody is or does. */
const isSomebody = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  to - from < (wordAt(tokens, from + 1) === 'of' ? 7 : 5) &&
  /^(?:the|a|an|another|one)$/.test(wordAt(tokens, from)) &&
  tokens[to - 1]?.shape === 'lower' &&
  isTrade(wordAt(tokens, to - 1));

/** The speaker that an attribution names. */
export function speakerOf(attribution: Attribution, line: number, reading: Reading, referents: Referents): Speaker {
  const tokens = reading.lines[line]?.tokens ?? [];
  if (attribution.main || attribution.phrase === null) {
    const earlier = earlierIn(attribution.verb, line, reading);
    if (earlier !== null) return speakerOf(earlier, line, reading, referents);
    const inner = subordinateBefore(tokens, attribution.verb);
    if (inner >= 0) {
      const role = PERSON_NOUNS.has(wordAt(tokens, inner + 2));
      const phrase = { from: inner + 1, to: inner + 3 };
      return role ? speakerOf({ ...attribution, main: false, phrase }, line, reading, referents) : NOBODY;
    }
    const name =
      referents.subject(line) ??
      (attribution.main && !/ing$/.test(wordAt(tokens, attribution.verb)) && DROPS_SUBJECT.has(reading.language ?? '')
        ? referents.subject(line - 1)
        : null);
    // "The guild had a sign made: “…”": behind a colon are the words of a person alone.
    const colon = tokens[attribution.verb]?.text === ':' && name?.kind !== 'person';
    return name === null || colon ? NOBODY : { name, words: null };
  }
  const found = referents.resolve(line, attribution.phrase);
  // "Tarn police to drivers: “…”": not the town.
  if (tokens[attribution.verb]?.text === ':' && found.name?.kind === 'place') return NOBODY;
  if (found.name !== null) return { name: found.name, words: found.words };
  const first = tokens[attribution.phrase.from];
  const grammar = grammarOf(reading.language);
  const fragment =
    first === undefined ||
    grammar.prepositions.has(first.lower) ||
    found.words.length > 100 ||
    CLAUSE.test(found.words) ||
    CUT_SHORT.test(found.words) ||
    /^[\p{P}\p{S}]/u.test(found.words);
  if (found.empty || fragment || !(tellsRole(found.words) || isSomebody(tokens, attribution.phrase))) return NOBODY;
  return { name: null, words: found.words };
}
