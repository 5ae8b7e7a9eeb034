import { grammarOf } from '../language/grammar';
import { KNOWN_ORGANISATIONS, ORGANISATION_NOUNS } from '../language/organisations';
import { isKnownPlace } from '../language/places';
import { isGivenName } from './capitals';
import type { Mention } from './mentions';
import type { Line } from './reading';
import { wordAt } from './tokens';

/**
 * "It was sold at Bramwell’s on Monday": the ending is part of the name, since nothing stands behind it that it could own and
 * the text has the name nowhere without it. Mentions of such names with the ending; the others as they are.
 */
export function withEnding(
  mentions: readonly Mention[],
  lines: readonly Line[],
  language: string | null,
): readonly Mention[] {
  if (language !== null && language !== 'en') return mentions;
  const owners = mentions.filter((mention) => isOwner(mention, lines));
  if (owners.length === 0) return mentions;
  const bare = new Set(
    mentions.flatMap((mention) => (owners.includes(mention) ? [] : [mention.key, mention.key.split(' ').at(-1)])),
  );
  const standing = owners
    .filter((mention) => standsAlone(mention, lines[mention.line], language))
    .map(({ key }) => key);
  const called = new Set(
    owners.map(({ key }) => key).filter((key) => isKnown(key) || (standing.includes(key) && !bare.has(key))),
  );
  return mentions.map((mention) =>
    called.has(mention.key) && isOwner(mention, lines) ? { ...mention, text: `${mention.text}’s` } : mention,
  );
}

const isKnown = (key: string): boolean => KNOWN_ORGANISATIONS.has(`${key}'s`);

/** A name with "’s" behind it; where the name ends in s, the apostrophe alone tells nothing. */
function isOwner({ line, to, key }: Mention, lines: readonly Line[]): boolean {
  const last = lines[line]?.tokens[to - 1];
  return (
    last?.possessive === true &&
    /^(?:capital|mixed)$/.test(last.shape) &&
    !/s$|^let$/.test(key) &&
    !isKnownPlace(key) &&
    !ORGANISATION_NOUNS.has(key)
  );
}

/** Nothing behind the name can be owned, it is no speech ("Lund’s in trouble"), and nothing is left out ("older than Lund’s"). */
function standsAlone({ title, from, to }: Mention, line: Line | undefined, language: string | null): boolean {
  const [before, last, after] = [line?.tokens[title - 1], line?.tokens[to - 1], line?.tokens[to]];
  if (line === undefined || last === undefined || title < from || to - from > 2) return false;
  if (to - from > 1 && isGivenName(wordAt(line.tokens, from))) return false;
  if (line.quoted.some((span) => last.start >= span.from && last.start < span.to)) return false;
  const grammar = grammarOf(language);
  if (/^(?:at|from|by)$/.test(before?.lower ?? ''))
    return after === undefined || after.text === '.' || after.text === ',' || grammar.prepositions.has(after.lower);
  return (
    after !== undefined &&
    !/^(?:of|than|as|like|and|or|to|is|was|are|were)$/.test(before?.lower ?? '') &&
    /^(?:said|says|told|announced|reported|declined|plans|has|had|is|was|will|would|did|does)$/.test(after.text)
  );
}
