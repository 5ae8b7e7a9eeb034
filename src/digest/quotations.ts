import type { EmbeddedPost } from '../article/article';
import { HE, SHE, THEY } from '../language/pronouns';
import { type Attribution, attributionAfter, attributionAt, attributionBefore, phraseAfter } from './attribution';
import { subjectBefore } from './clause';
import type { Quotation, QuotationKind } from './digest';
import { LIMITS } from './limits';
import type { NamesFound } from './names';
import { plainPostsOf, postsOf } from './posts';
import { isNamed, isScare, isUtterance } from './quotation-kind';
import { inciseOf, type Joined, joinPieces, maskedTokens, piecesOf } from './quoted-pieces';
import type { Reading } from './reading';
import type { Referents } from './referents';
import { isSaying } from './saying-verb';
import { NOBODY, type Speaker, speakerOf } from './speakers';
import type { Token } from './tokens';

/** What was last said, for quotations that only go on with it. */
interface Last {
  readonly line: number;
  readonly paragraph: number;
  readonly speaker: Speaker;
  readonly kind: QuotationKind;
  /** Somebody else spoke in the paragraph before. */
  readonly dialogue: boolean;
  /** A sentence of its own, and not some words of one. */
  readonly utterance: boolean;
}

/** Somebody else says something: what is only called something in passing opens no dialogue. */
const interrupts = (last: Last, speaker: Speaker): boolean => last.utterance && last.speaker.name !== speaker.name;

const wordsIn = (text: string): number => text.split(/\s+/).length;

/** Nothing but the quotation stands in its sentence. */
function isWhole(joined: Joined, reading: Reading): boolean {
  const piece = joined.parts[0];
  const line = reading.lines[piece?.line ?? -1];
  if (piece === undefined || line === undefined) return false;
  return piece.span.start <= 1 && line.text.length - piece.span.end <= 2;
}

/** "X: “…”", where X is a name or a role and nothing else stands before the colon. */
function colonSpeaker(joined: Joined, tokens: readonly Token[], language: string | null): Attribution | null {
  const piece = joined.parts[0];
  const colon = (piece?.first ?? 0) - 1;
  if (tokens[colon]?.text !== ':' || colon > 8) return null;
  const phrase = subjectBefore(tokens, colon, language);
  return phrase && phrase.from <= 1 ? { verb: colon, phrase, main: false, kind: 'speech', calls: false } : null;
}

function ownAttribution(joined: Joined, tokens: readonly Token[], language: string | null): Attribution | null {
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
  if (before !== null && before.verb === first.first - 1 && /^threat/.test(tokens[before.verb]?.lower ?? ''))
    return before;
  if (before !== null && after !== null && /^report(?:s|ed)$/.test(tokens[after.verb]?.lower ?? '')) return before;
  return (
    (direct ? before : null) ??
    after ??
    before ??
    colon ??
    signed(tokens, last.after) ??
    closing(tokens, last.after, language)
  );
}

/** "“…” Ann Lee added.": the sentence ends with whoever said what stands before it, the comma left out. */
function closing(tokens: readonly Token[], at: number, language: string | null): Attribution | null {
  const ends = tokens.at(-1)?.text === '.' ? tokens.length - 1 : tokens.length;
  return ends - at > 1 && ends - at < 5 && isSaying(tokens, ends - 1, language)
    ? attributionAt(tokens, ends - 1, language)
    : null;
}

/** "“…” — Ann Lee": who is named behind a dash at the end. */
function signed(tokens: readonly Token[], at: number): Attribution | null {
  if (!/^[—–-]$/.test(tokens[at]?.text ?? '')) return null;
  const ends = tokens.at(-1)?.text === '.' ? tokens.length - 1 : tokens.length;
  const words = tokens.slice(at + 1, ends);
  const name =
    words.length > 1 && words.length < 8 && words.every((word) => word.shape !== 'lower' && word.kind !== 'number');
  return name ? { verb: at, phrase: { from: at + 1, to: ends }, main: false, kind: 'speech', calls: false } : null;
}

const accordingAfter = (joined: Joined, tokens: readonly Token[], language: string | null): Attribution | null => {
  const found = attributionAfter(tokens, joined.parts.at(-1)?.after ?? 0, language);
  return found !== null &&
    /^(?:according|según|selon|laut|segundo|secondo|conforme)$/.test(tokens[found.verb]?.lower ?? '')
    ? found
    : null;
};

/** The sentence before ends in "Lee said:" or tells what somebody said: a quotation alone in its paragraph goes on from it. */
function fromBefore(
  joined: Joined,
  reading: Reading,
  last: Last | null,
  reported: readonly (Speaker | undefined)[],
): { speaker: Speaker; kind: QuotationKind } | null {
  const place = joined.parts[0]?.line ?? 0;
  const line = reading.lines[place];
  const before = reading.lines[place - 1];
  if (line === undefined || before === undefined || !isWhole(joined, reading)) return null;
  const same = last !== null && last.paragraph === line.paragraph && place - last.line <= 2;
  if (same) return { speaker: last.speaker, kind: last.kind };
  // In a dialogue the next words may be anybody's.
  if (last?.dialogue && before.paragraph !== line.paragraph) return null;
  const quoted = last !== null && last.line === place - 1;
  const spoke = quoted ? last.speaker : reported[place - 1];
  if (spoke?.name) return { speaker: spoke, kind: quoted ? last.kind : 'speech' };
  if (quoted && last.speaker.words !== null) return { speaker: last.speaker, kind: last.kind };
  return null;
}

const GOES_ON =
  /^(?:carried|went|goes|added|adds|continued|continues|concluded|concludes|ajouté|ajoute|poursuivi|conclu|añadió|agregó|concluyó|ergänzte|acrescentou|completou|aggiunto|concluso)$/;

/** "…,” she added": whoever spoke before, if the pronoun allows it, else nobody that the text tells. */
function goingOn(
  own: Attribution,
  tokens: readonly Token[],
  line: number,
  last: Last | null,
  referents: Referents,
): Speaker | null {
  const { phrase, verb } = own;
  const word = tokens[phrase?.from ?? 0]?.lower ?? '';
  if (phrase === null || phrase.to - phrase.from !== 1 || !(HE.has(word) || SHE.has(word) || THEY.has(word)))
    return null;
  if (last === null || line - last.line > 4 || !GOES_ON.test(tokens[verb]?.lower ?? '')) return null;
  const { name } = last.speaker;
  return name === null || referents.mayBe(name, word) ? last.speaker : NOBODY;
}

/** A second quotation that only continues has the form of the first ("…," it added). */
const inherits = (tokens: readonly Token[], attribution: Attribution): boolean =>
  /^(?:added|adds|continued|continues|said|says|wrote|añadió|ajouté|ergänzte|acrescentou|aggiunto)$/.test(
    tokens[attribution.verb]?.lower ?? '',
  ) &&
  attribution.phrase !== null &&
  attribution.phrase.to - attribution.phrase.from === 1;

/**
 * What stands inside quotation marks with its speaker, and the posts embedded in the article. Speech is told from titles and
 * scare quotes by what gives it to somebody; a speaker is named only where the text leaves no doubt.
 */
export function quotationsOf(
  reading: Reading,
  names: NamesFound,
  referents: Referents,
  posts: readonly EmbeddedPost[],
  reported: readonly (Speaker | undefined)[],
): Quotation[] {
  const { language } = reading;
  const cache = new Map<number, readonly Token[]>();
  const masked = (place: number): readonly Token[] => {
    const known = cache.get(place);
    if (known) return known;
    const line = reading.lines[place];
    const made = line ? maskedTokens(line) : [];
    cache.set(place, made);
    return made;
  };
  const out: Quotation[] = [];
  let last: Last | null = null;
  for (const joined of joinPieces(piecesOf(reading), masked, language).slice(0, LIMITS.quotations)) {
    const piece = joined.parts[0];
    const line = reading.lines[piece?.line ?? -1];
    if (piece === undefined || line === undefined) continue;
    const tokens = masked(piece.line);
    const named = isNamed(joined, tokens);
    const incise = named ? null : inciseOf(piece, line, language);
    const own: Attribution | null = named
      ? null
      : incise
        ? inciseAttribution(line.tokens, incise.verb, language)
        : ownAttribution(joined, tokens, language);
    let speaker: Speaker = NOBODY;
    let kind: QuotationKind = 'phrase';
    if (own !== null && !isScare(joined, tokens, own)) {
      speaker = goingOn(own, tokens, piece.line, last, referents) ?? speakerOf(own, piece.line, reading, referents);
      kind = own.kind;
      if (
        kind === 'speech' &&
        last !== null &&
        piece.line - last.line <= 1 &&
        inherits(tokens, own) &&
        speaker.name === last.speaker.name &&
        speaker.name !== null
      )
        kind = last.kind;
      if (kind === 'speech' && own.calls && speaker.name === null && wordsIn(joined.text) < 3) kind = 'phrase';
    } else if (!named) {
      const before = fromBefore(joined, reading, last, reported);
      if (before !== null && isUtterance(joined.text)) ({ speaker, kind } = before);
      else if (isUtterance(joined.text) && !isScare(joined, tokens, null)) kind = 'speech';
    }
    const text = incise ? withoutIncise(line.text, line.tokens, piece.span.from, piece.span.to, incise) : joined.text;
    const end = joined.parts.at(-1)?.line ?? piece.line;
    if (kind !== 'phrase') {
      if (speaker.name) referents.spoke(speaker.name, end);
      const paragraph = reading.lines[end]?.paragraph ?? -1;
      const dialogue: boolean =
        last !== null &&
        paragraph - last.paragraph <= 2 &&
        (paragraph === last.paragraph ? last.dialogue : interrupts(last, speaker));
      last = { line: end, paragraph, speaker, kind, dialogue, utterance: isUtterance(joined.text) };
    }
    const shown = kind === 'phrase' ? null : (speaker.name?.text ?? speaker.words);
    out.push({
      text,
      speaker: shown,
      role: kind === 'phrase' ? null : (speaker.name?.role ?? null),
      kind,
      sentence: piece.line,
    });
  }
  return [...out, ...plainPostsOf(reading, referents), ...postsOf(posts, reading, names, referents)].slice(
    0,
    LIMITS.quotations,
  );
}

function inciseAttribution(tokens: readonly Token[], verb: number, language: string | null): Attribution | null {
  const phrase = phraseAfter(tokens, verb + 1, language);
  return phrase ? { verb, phrase, main: false, kind: 'speech', calls: false } : attributionAt(tokens, verb, language);
}

function withoutIncise(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  incise: { from: number; to: number },
): string {
  const left = text.slice(from, tokens[incise.from]?.end ?? from);
  const right = text.slice(tokens[incise.to - 1]?.end ?? to, to);
  return `${left} ${right.trim()}`.trim();
}
