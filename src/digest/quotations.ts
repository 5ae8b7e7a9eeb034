import type { EmbeddedPost } from '../article/article';
import { HE, SHE, THEY } from '../language/pronouns';
import { type Attribution, attributionAt, phraseAfter } from './attribution';
import type { Quotation, QuotationKind } from './digest';
import { LIMITS } from './limits';
import type { NamesFound } from './names';
import { ownAttribution } from './own-attribution';
import { plainPostsOf, postsOf } from './posts';
import { isNamed, isScare, isUtterance } from './quotation-kind';
import { inciseOf, type Joined, joinPieces, maskedTokens, piecesOf } from './quoted-pieces';
import type { Line, Reading } from './reading';
import type { Referents } from './referents';
import { NOBODY, type Speaker, speakerOf } from './speakers';
import { type Token, wordAt } from './tokens';

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
  readonly asks: boolean;
}

const ASKS = /\?$/;

/** One asks and another answers; two whom an article quotes one after the other hold no dialogue, nor does what is called something. */
const interrupts = (last: Last, speaker: Speaker, text: string): boolean =>
  last.utterance && last.speaker.name !== speaker.name && (ASKS.test(text) || last.asks);

/** Whoever the text tells of last before a line: who was quoted, or whose words a later sentence only reports. */
function lastTold(
  last: Last | null,
  line: number,
  reported: readonly (Speaker | undefined)[],
): { line: number; speaker: Speaker } | null {
  for (let i = line - 1; i > (last?.line ?? line - 5); i--) {
    const speaker = reported[i];
    if (speaker?.name || speaker?.words) return { line: i, speaker };
  }
  return last;
}

const wordsIn = (text: string): number => text.split(/\s+/).length;

/** Nothing but the quotation stands in its sentence. */
function isWhole(joined: Joined, reading: Reading): boolean {
  const piece = joined.parts[0];
  const line = reading.lines[piece?.line ?? -1];
  if (piece === undefined || line === undefined) return false;
  return piece.span.start <= 1 && line.text.length - piece.span.end <= 2;
}

/** What a page sets between two paragraphs of its text. */
const isCry = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.text.length < 80 &&
  /^(?:ADVERTISEMENT|CLICK|JOIN|SIGN UP|READ MORE|WATCH)\b/.test(line.text);

/** The sentence before ends in "Lee said:" or tells what somebody said: a quotation alone in its paragraph goes on from it. */
function fromBefore(
  joined: Joined,
  reading: Reading,
  last: Last | null,
  reported: readonly (Speaker | undefined)[],
  referents: Referents,
): { speaker: Speaker; kind: QuotationKind } | null {
  const place = joined.parts[0]?.line ?? 0;
  const line = reading.lines[place];
  // "ADVERTISEMENT" between two paragraphs is none.
  const prior = isCry(reading.lines[place - 1]) ? place - 2 : place - 1;
  const before = reading.lines[prior];
  // "“…,” said Ann Lee, D-Kell. “…”": the sentence was not ended by what looks like an abbreviation.
  const piece = joined.parts[0];
  const closes = line !== undefined && piece !== undefined && line.text.length - piece.span.end <= 2;
  if (closes && last?.line === place && line.tokens[piece.first - 1]?.text === '.')
    return { speaker: last.speaker, kind: last.kind };
  if (line === undefined || before === undefined || !isWhole(joined, reading)) return null;
  const same = last !== null && last.paragraph === line.paragraph && place - last.line <= 2;
  if (same) return { speaker: last.speaker, kind: last.kind };
  // In a dialogue the next words may be anybody's, a question alone may be put to whoever spoke, and words that no
  // stop ends are a heading of what comes.
  const apart = before.paragraph !== line.paragraph;
  if (apart && (last?.dialogue || /^[^.!?]*\?$/.test(joined.text) || !/[.!?…,;:\]—–-][’'”"]?$/.test(joined.text)))
    return null;
  const quoted = last !== null && last.line === prior;
  const spoke = quoted ? last.speaker : reported[prior];
  if (spoke?.name) return { speaker: spoke, kind: quoted ? last.kind : 'speech' };
  // "Ann Lee took to the air to rule it out:"
  const about = before.text.endsWith(':') ? referents.subject(prior) : null;
  if (!quoted && about?.kind === 'person') return { speaker: { name: about, words: null }, kind: 'speech' };
  if (quoted && last.speaker.words !== null) return { speaker: last.speaker, kind: last.kind };
  return null;
}

const GOES_ON =
  /^(?:carried|went|goes|added|adds|continued|continues|concluded|concludes|ajouté|ajoute|poursuivi|conclu|añadió|agregó|concluyó|ergänzte|acrescentou|completou|aggiunto|concluso)$/;

const ANSWERS = /^(?:replied|replies|responded|responds|answered|answers)$/;

/** "“Why?” Hill asked Marsh. “Because,” he replied.": whoever was asked in the sentence before. */
function answering(own: Attribution, tokens: readonly Token[], line: number, referents: Referents): Speaker | null {
  const word = wordAt(tokens, own.phrase?.from ?? 0);
  if (!ANSWERS.test(wordAt(tokens, own.verb)) || !(HE.has(word) || SHE.has(word))) return null;
  const name = referents.hearer(line - 1);
  return name && referents.mayBe(name, word) ? { name, words: null } : null;
}

/** "…,” she added": whoever spoke before, if the pronoun allows it, else nobody that the text tells. */
function goingOn(
  own: Attribution,
  tokens: readonly Token[],
  line: number,
  last: { readonly line: number; readonly speaker: Speaker } | null,
  referents: Referents,
): Speaker | null {
  const { phrase, verb } = own;
  const word = wordAt(tokens, phrase?.from ?? 0);
  if (phrase === null || phrase.to - phrase.from !== 1 || !(HE.has(word) || SHE.has(word) || THEY.has(word)))
    return null;
  if (last === null || line - last.line > 4 || !GOES_ON.test(wordAt(tokens, verb))) return null;
  const { name } = last.speaker;
  return name === null || referents.mayBe(name, word) ? last.speaker : NOBODY;
}

/** A second quotation that only continues has the form of the first ("…," it added). */
const inherits = (tokens: readonly Token[], attribution: Attribution): boolean =>
  /^(?:added|adds|continued|continues|said|says|wrote|añadió|ajouté|ergänzte|acrescentou|aggiunto)$/.test(
    wordAt(tokens, attribution.verb),
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
  let heard = 0;
  for (const joined of joinPieces(piecesOf(reading), masked, language).slice(0, LIMITS.quotations)) {
    const piece = joined.parts[0];
    const line = reading.lines[piece?.line ?? -1];
    if (piece === undefined || line === undefined) continue;
    for (; heard < piece.line; heard++) {
      const name = reported[heard]?.name;
      if (name) referents.told(name, heard, last !== null && heard <= last.line);
    }
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
      speaker =
        answering(own, tokens, piece.line, referents) ??
        goingOn(own, tokens, piece.line, lastTold(last, piece.line, reported), referents) ??
        speakerOf(own, piece.line, reading, referents);
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
      const before = fromBefore(joined, reading, last, reported, referents);
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
        (paragraph === last.paragraph ? last.dialogue : interrupts(last, speaker, joined.text));
      last = {
        line: end,
        paragraph,
        speaker,
        kind,
        dialogue,
        utterance: isUtterance(joined.text),
        asks: ASKS.test(joined.text),
      };
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
