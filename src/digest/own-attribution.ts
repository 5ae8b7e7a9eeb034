import { grammarOf } from '../language/grammar';
import { NAMING } from '../language/quotation-words';
import {
  type Attribution,
  accordingAt,
  attributionAfter,
  attributionAt,
  attributionBefore,
  phraseAfter,
} from './attribution';
import { type Phrase, subjectBefore } from './clause';
import { isUtterance } from './quotation-kind';
import type { Joined } from './quoted-pieces';
import { isSaying } from './saying-verb';
import { type Token, wordAt } from './tokens';

/** Plain speech, of the sentence’s subject where no phrase tells whose. */
const says = (verb: number, phrase: Phrase | null): Attribution => ({
  verb,
  phrase,
  main: phrase === null,
  kind: 'speech',
  calls: false,
});

/** "X: “…”", where X is a name or a role and nothing else stands before the colon. */
function colonSpeaker(joined: Joined, tokens: readonly Token[], language: string | null): Attribution | null {
  const piece = joined.parts[0];
  const colon = (piece?.first ?? 0) - 1;
  if (tokens[colon]?.text !== ':') return null;
  // "Media caption Ann Lee: “…”"
  const caption = tokens.findLastIndex((token, i) => i < colon && i > colon - 8 && token.lower === 'caption');
  const plain = caption >= 0 && !tokens.slice(caption, colon).some((t) => grammarOf(language).auxiliaries.has(t.lower));
  if (plain) return says(colon, { from: caption + 1, to: colon });
  if (colon > 8) return null;
  const phrase = subjectBefore(tokens, colon, language);
  return phrase && phrase.from <= 1 ? says(colon, phrase) : null;
}

/** Whom the sentence of a quotation gives it to; null where the sentence does not tell. */
export function ownAttribution(joined: Joined, tokens: readonly Token[], language: string | null): Attribution | null {
  const first = joined.parts[0];
  const last = joined.parts.at(-1);
  if (first === undefined || last === undefined) return null;
  const stopped = /[,.!?…–—-]$/.test(first.text) || /^[,–—]$/.test(tokens[first.after]?.text ?? '') || first.first <= 1;
  const after = stopped ? attributionAfter(tokens, first.after, language) : null;
  const leads = first.first <= 1 || joined.parts.length > 1;
  if (after && leads) return after;
  const colon = colonSpeaker(joined, tokens, language);
  const before = attributionBefore(tokens, first.first, language);
  const direct = before !== null && /^[,:]$/.test(tokens[first.first - 1]?.text ?? '');
  const told = accordingAfter(joined, tokens, language);
  if (told) return told;
  // "Lee said it was “over,” the newspaper reports": who reports is not who spoke.
  // "As the islanders threatened “war,” the mayor said": the verb directly before has the words.
  if (before !== null && before.verb === first.first - 1 && /^threat/.test(wordAt(tokens, before.verb))) return before;
  if (before !== null && after !== null && /^report(?:s|ed)$/.test(wordAt(tokens, after.verb))) return before;
  return (
    (direct ? before : null) ??
    after ??
    before ??
    colon ??
    signed(tokens, last.after) ??
    closing(tokens, last.after, language) ??
    (isLong(joined) ? trailing(tokens, last.after, language) : null) ??
    ofSentence(joined, tokens)
  );
}

/** "“…” Ann Lee added.": the sentence ends with whoever said what stands before it, the comma left out. */
function closing(tokens: readonly Token[], at: number, language: string | null): Attribution | null {
  const ends = tokens.at(-1)?.text === '.' ? tokens.length - 1 : tokens.length;
  return ends - at > 1 && ends - at < 5 && isSaying(tokens, ends - 1, language)
    ? attributionAt(tokens, ends - 1, language)
    : null;
}

const isLong = ({ text }: Joined): boolean => text.split(/\s+/).length > 3;

/** "Lee had only this for them: “…”": what a sentence ends with behind a colon is the words of whom it is about. */
function ofSentence(joined: Joined, tokens: readonly Token[]): Attribution | null {
  const colon = (joined.parts[0]?.first ?? 0) - 1;
  const ends = (joined.parts.at(-1)?.after ?? 0) >= tokens.length - 1;
  const named = NAMING.has(wordAt(tokens, colon - 1));
  return tokens[colon]?.text === ':' && ends && !named && colon < 45 && isUtterance(joined.text)
    ? says(colon, null)
    : null;
}

/** "The hut was “a place of some charm” once, said Ann Lee.": whoever is named behind the last comma said the sentence. */
function trailing(tokens: readonly Token[], at: number, language: string | null): Attribution | null {
  const comma = tokens.findLastIndex((token, i) => token.text === ',' && i >= at && i < tokens.length - 2);
  if (comma < 0 || tokens.slice(comma).some((token) => token.text === '“')) return null;
  const told = accordingAt(tokens, comma + 1, language);
  if (told) return told;
  if (/^(?:said|says)$/.test(wordAt(tokens, comma + 1))) {
    const phrase = phraseAfter(tokens, comma + 2, language);
    return phrase && says(comma + 1, phrase);
  }
  for (let i = comma + 2; i < comma + 10 && i < tokens.length; i++) {
    if (!isSaying(tokens, i, language)) continue;
    const found = attributionAt(tokens, i, language);
    return found?.phrase?.from === comma + 1 ? found : null;
  }
  return null;
}

/** "“…” — Ann Lee": who is named behind a dash at the end. */
function signed(tokens: readonly Token[], at: number): Attribution | null {
  if (!/^[—–-]$/.test(tokens[at]?.text ?? '')) return null;
  const ends = tokens.at(-1)?.text === '.' ? tokens.length - 1 : tokens.length;
  // "— the port’s lawyer, Ann Lee"
  const comma = tokens.findIndex((token, i) => i > at && i < at + 8 && token.text === ',');
  const from = (comma < 0 ? at : comma) + 1;
  const words = tokens.slice(from, ends);
  const name =
    words.length > 1 && words.length < 8 && words.every((word) => word.shape !== 'lower' && word.kind !== 'number');
  return name ? says(at, { from, to: ends }) : null;
}

const accordingAfter = (joined: Joined, tokens: readonly Token[], language: string | null): Attribution | null => {
  const found = attributionAfter(tokens, joined.parts.at(-1)?.after ?? 0, language);
  return found !== null && /^(?:according|según|selon|laut|segundo|secondo|conforme)$/.test(wordAt(tokens, found.verb))
    ? found
    : null;
};
