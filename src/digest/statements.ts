import { ALLEGING, DECLINES, DENYING } from '../language/quotation-words';
import { accordingAt, attributionAt, attributionAtEnd } from './attribution';
import type { Stance, Attribution as Told } from './digest';
import { maskedTokens } from './quoted-pieces';
import type { Reading } from './reading';
import type { Referents } from './referents';
import { isSaying } from './saying-verb';
import { NOBODY, type Speaker, speakerOf } from './speakers';

export interface Statements {
  readonly told: readonly Told[];
  /** By line: whose words the sentence reports. */
  readonly speakers: readonly (Speaker | undefined)[];
}

function stanceOf(words: readonly string[]): Stance | null {
  if (words.some((word) => DENYING.has(word))) return 'denied';
  return words.some((word) => ALLEGING.has(word)) ? 'alleged' : null;
}

/** For each sentence that tells what somebody says: who, and how far the text vouches for it. */
export function statementsOf(reading: Reading, referents: Referents): Statements {
  const { language } = reading;
  const told: Told[] = [];
  const speakers: (Speaker | undefined)[] = [];
  for (const [place, line] of reading.lines.entries()) {
    const tokens = maskedTokens(line);
    let speaker: Speaker | undefined;
    let verb = -1;
    for (let i = 0; i < tokens.length && i < 60 && speaker === undefined; i++) {
      const found = isSaying(tokens, i, language)
        ? (attributionAtEnd(tokens, i, language) ?? attributionAt(tokens, i, language))
        : accordingAt(tokens, i, language);
      if (found === null) continue;
      verb = i;
      speaker = speakerOf(found, place, reading, referents);
    }
    speakers.push(speaker);
    const declined = DECLINES.test(line.text);
    const words = tokens.slice(0, 80).map((t) => t.lower);
    const stance = declined ? 'declined' : (stanceOf(words) ?? (verb >= 0 ? 'said' : null));
    if (stance === null) continue;
    const subject = declined ? (referents.subject(place)?.text ?? null) : null;
    const { name, words: own } = speaker ?? NOBODY;
    told.push({ sentence: place, who: declined ? subject : (name?.text ?? own), stance });
  }
  return { told, speakers };
}
