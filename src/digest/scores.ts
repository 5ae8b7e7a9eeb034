import type { FigureSpan } from './figure-span';
import { isPlural } from './noun-bounds';
import { DASH, stuck } from './number-uses';
import { type Token, wordAt } from './tokens';

const CONTEST =
  /^(?:won|win|wins|winning|beat|beats|beating|lost|lose|loses|losing|drew|draw|defeat|defeated|defeats|score|scored|victory|vote|voted|votes|ruled|ruling|decision|led|lead|leads|match|game|final|against|outnumber|outnumbers|outnumbered|season|record|finished|finishing|hammered|triumph|thrashed|ganó|venció|empató|perdió|battu|gagné|stimmten|stimmte|stimmen|gewann|schlug|besiegte|siegte|venceu|bateu|battuto|vinto)$/;

/** How a law or a person fares in a vote: "passed by 229 to 198". */
const CARRIED =
  /^(?:passed|passes|adopted|adopts|approved|approves|backed|backs|rejected|rejects|voting|confirmed|acquitted|cleared|carried|defeated)$/;
const endsVote = (next: Token | undefined): boolean =>
  next === undefined ||
  next.kind === 'mark' ||
  /^(?:with|on|in|to|for|and|but|along|after|as|late|early|last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
    next.lower,
  );

const VOTES = /^(?:votes?|votos|voti|voix|stimmen)$/;
/** "9 votes to 4", "14 votos a 7", "31 voix contre 24". */
function voteAt(tokens: readonly Token[], at: number): FigureSpan | null {
  const [a, votes, to, b, next] = tokens.slice(at, at + 5);
  if (!VOTES.test(votes?.lower ?? '') || !/^(?:to|a|contre|contra|contro|gegen|zu)$/.test(to?.lower ?? '')) return null;
  if (!/^\d{1,3}$/.test(a?.text ?? '') || !/^\d{1,3}$/.test(b?.text ?? '') || next?.text === '%') return null;
  return {
    from: at,
    to: at + 4,
    kind: 'score',
    value: Number(a?.text),
    began: null,
    upper: Number(b?.text),
    unit: null,
  };
}

/** "3-1", "5-4", "52 to 48" of a vote. */
export function scoreAt(tokens: readonly Token[], at: number): FigureSpan | null {
  const vote = voteAt(tokens, at);
  if (vote !== null) return vote;
  const [a, dash, b] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (a?.kind !== 'number' || b?.kind !== 'number' || !/^\d{1,3}$/.test(a.text) || !/^\d{1,3}$/.test(b.text))
    return null;
  const glued = DASH.test(dash?.text ?? '') && stuck(a, dash) && stuck(dash, b);
  if (!glued && dash?.lower !== 'to' && dash?.lower !== 'zu') return null;
  if (stuck(b, tokens[at + 3]) && !/^[.,;:)]$/.test(tokens[at + 3]?.text ?? '')) return null;
  // "Voters aged 18-24"; "50-32-1"
  if (/^(?:age[sd]?|-)$/.test(wordAt(tokens, at - 1))) return null;
  const around = tokens.slice(Math.max(0, at - 8), at).concat(tokens.slice(at + 3, at + 7));
  const next = tokens[at + 3];
  const contest =
    around.some((t) => CONTEST.test(t.lower)) ||
    // "Passed 52-48", but "approved 40-50 of them"
    ((!glued || (Number(a.text) > Number(b.text) && tokens[at - 1]?.text !== '(')) &&
      around.slice(0, 8).some((t) => CARRIED.test(t.lower)) &&
      endsVote(next));
  const counted = next?.kind === 'word' && (isPlural(next.lower) || /^(?:per|percent)$/.test(next.lower));
  if (!contest || (counted && Number(a.text) < Number(b.text))) return null;
  return { from: at, to: at + 3, kind: 'score', value: Number(a.text), began: null, upper: Number(b.text), unit: null };
}
