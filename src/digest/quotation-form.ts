import { grammarOf } from '../language/grammar';
import { POST_NOUNS } from '../language/quotation-words';
import { sayingOf } from '../language/saying';
import { DOCUMENT_NOUNS } from '../language/titles';
import type { Phrase } from './clause';
import type { QuotationKind } from './digest';
import { type Token, wordAt } from './tokens';

const PLATFORMS = /^(?:twitter|facebook|instagram|tiktok|telegram|weibo)$/;

/** "in a court filing", "in a tweet", "on Facebook", after or before the verb. */
export function formOf(
  tokens: readonly Token[],
  verb: number,
  phrase: Phrase | null,
  language: string | null,
): QuotationKind {
  if (sayingOf(language).post.has(wordAt(tokens, verb))) return 'post';
  const grammar = grammarOf(language);
  if (phrase !== null) {
    for (let i = phrase.from; i < phrase.to; i++) {
      if (grammar.prepositions.has(wordAt(tokens, i)) && i > phrase.from) break;
      const next = tokens[i + 1];
      const head = i === phrase.to - 1 || next?.kind !== 'word' || grammar.prepositions.has(next.lower);
      if (head && DOCUMENT_NOUNS.has(wordAt(tokens, i))) return 'document';
    }
  }
  const leads = tokens.slice(0, 4).some((t) => /^(?:in|em|en|dans|nel|nella)$/.test(t.lower));
  const start = leads ? 0 : Math.max(0, verb - 1);
  for (const from of new Set([start, verb])) {
    let open = -1;
    for (let i = from; i < from + 16 && i < tokens.length; i++) {
      const token = tokens[i];
      if (token === undefined || (token.kind === 'mark' && token.text !== '-' && from !== 0)) break;
      if (from === 0 && i >= verb) break;
      if (/^(?:in|on|via|en|em|dans|sur|auf|nel|nella|su|through|by)$/.test(token.lower)) open = i;
      if (open >= 0 && i - open < 7 && i > open) {
        if (token.possessive) continue;
        if (token.text === 'X' && wordAt(tokens, open) === 'on') return 'post';
        if (POST_NOUNS.has(token.lower) && (wordAt(tokens, open) === 'on' || !PLATFORMS.test(token.lower)))
          return 'post';
        if (
          DOCUMENT_NOUNS.has(token.lower) &&
          !(grammar.determiners.has(token.lower) || /^(?:order|opinion|papers|note)$/.test(token.lower))
        )
          return 'document';
      }
    }
  }
  return 'speech';
}
