import { DEMONYMS } from '../language/demonyms';
import { ORGANISATION_NOUNS } from '../language/organisations';
import { PLACE_NOUNS } from '../language/places';
import { type Abbreviated, abbreviatedIn } from './acronyms';
import { withEnding } from './brand-names';
import { isGivenName } from './capitals';
import type { Name } from './digest';
import { germanKey, isInflected } from './german-names';
import { knownInHeadline } from './headline-names';
import { LIMITS } from './limits';
import { type Entity, type Mention, mentionOf } from './mentions';
import { groupNames, tiePersons } from './name-groups';
import { settleKind } from './name-kinds';
import { tiePrefixed } from './name-prefixed';
import { nameSpans } from './name-spans';
import { tieOrganisations } from './organisation-ties';
import { isTitle } from './quotation-kind';
import type { Line, Reading } from './reading';
import { roleAt } from './roles';
import { useOf, type WordUse } from './word-use';

/** A name as it stands in one line. */
export interface NameAt {
  readonly from: number;
  readonly to: number;
  /** First token of the title before it. */
  readonly title: number;
  readonly name: Name;
  readonly gender: 'm' | 'f' | null;
}

export interface NamesFound {
  readonly names: readonly Name[];
  /** For each line its names from left to right. */
  readonly byLine: readonly (readonly NameAt[])[];
}

/** The name is part of a title in marks ("the novel “Low Water”"). */
function isInTitle(line: Line, mention: Mention): boolean {
  const start = line.tokens[mention.from]?.start ?? 0;
  const within = line.quoted.find((span) => start >= span.from && start < span.to);
  return within !== undefined && mention.from > 0 && isTitle(line.text.slice(within.from, within.to).replace(/,$/, ''));
}

/** Spans of a line with its own abbreviations: a long form before its brackets takes the place of what it overlaps. */
function mentionsOf(line: Line, place: number, use: WordUse, ties: Abbreviated[]): Mention[] {
  const found = nameSpans(line.tokens, use)
    .map((span) => mentionOf(line, place, span))
    .filter((mention) => !isInTitle(line, mention));
  const own = abbreviatedIn(line, place);
  if (own.length === 0) return found;
  ties.push(...own);
  const given = own.flatMap(({ long, short }) => [long, short]);
  const free = found.filter((m) => !given.some((g) => m.from < g.to && g.from < m.to));
  return [...free, ...given].sort((a, b) => a.from - b.from);
}

/**
 * "Tallmere Ghila Marsh" beside "Ghila Marsh" and "Tallmere": what stands before the name as a place or a party is no part of
 * it. The article itself tells so, where no list knows the given name.
 */
function withoutLeaders(mentions: readonly Mention[], lines: readonly Line[]): Mention[] {
  const keys = new Set(mentions.map((m) => m.key));
  const led = (m: Mention): boolean => DEMONYMS.has(m.key.split(' ')[0] ?? '');
  const surnames = new Set(mentions.flatMap((m) => (m.key.includes(' ') && !led(m) ? [m.key.split(' ').at(-1)] : [])));
  return mentions.map((mention) => {
    const size = mention.to - mention.from;
    if (size !== 2 && size !== 3) return mention;
    const line = lines[mention.line];
    const first = line?.tokens[mention.from];
    const last = line?.tokens[mention.to - 1];
    if (line === undefined || first === undefined || last === undefined || isGivenName(first.lower)) return mention;
    if (ORGANISATION_NOUNS.has(last.lower) || PLACE_NOUNS.has(last.lower)) return mention;
    const rest = mentionOf(line, mention.line, { from: mention.from + 1, to: mention.to, title: mention.from + 1 });
    // "Republican Marsh" beside "Ghila Marsh".
    const known = keys.has(rest.key) || (size === 2 && surnames.has(rest.key));
    return known && (DEMONYMS.has(first.lower) || (size === 3 && keys.has(first.lower))) ? rest : mention;
  });
}

/** The longest first; an account’s handle only where there is no other form. */
function formsOf(entity: Entity, language: string | null): string[] {
  const forms = [...new Set(entity.mentions.map((m) => m.text))];
  const handle = (form: string): number => (form.startsWith('@') ? 1 : 0);
  const cased = (form: string): number => (language === 'de' && isInflected(form) ? 1 : 0);
  return forms.sort((a, b) => handle(a) - handle(b) || cased(a) - cased(b) || b.length - a.length);
}

function nameOf(entity: Entity, lines: readonly Line[], reading: Reading): Name {
  const forms = formsOf(entity, reading.language);
  const mentions = entity.mentions.toSorted((a, b) => a.line - b.line || a.from - b.from);
  const inText = mentions.filter((m) => m.line < reading.lines.length);
  let role: string | null = null;
  if (entity.kind === 'person')
    for (const mention of mentions.slice(0, 20)) {
      const line = lines[mention.line];
      const found = line ? roleAt(line, mention, reading.language) : null;
      if (found !== null && (role === null || (found.includes(' ') && !role.includes(' ')))) role = found;
    }
  return {
    text: forms[0] ?? '',
    kind: entity.kind,
    mentions: mentions.length,
    forms,
    role,
    inHeadline: inText.length < mentions.length || knownInHeadline(reading.headline, forms),
    sentences: [...new Set(inText.map((m) => m.line))],
  };
}

/**
 * People, organisations and places named in headline and text, most mentioned first, with every form tied to one name.
 * Names are told by their capitals; in a script without capitals none is told rather than guessed.
 */
export function namesOf(reading: Reading): NamesFound {
  const { language } = reading;
  const lines = reading.headlineLine === null ? reading.lines : [...reading.lines, reading.headlineLine];
  const use = useOf(lines, language);
  const ties: Abbreviated[] = [];
  const found = lines.flatMap((line, place) => mentionsOf(line, place, use, ties)).slice(0, LIMITS.mentions);
  const led = withEnding(withoutLeaders(found, lines), lines, language);
  const mentions: readonly Mention[] =
    language === 'de' ? led.map((mention) => ({ ...mention, key: germanKey(mention.key) })) : led;
  const grouped = groupNames(
    mentions,
    ties.map(({ long, short }) => [long, short] as const),
    language,
  );
  const alone = new Set(mentions.filter((m) => m.to - m.from === 1).map((m) => m.key));
  for (const entity of grouped) settleKind(entity, lines, language, use.small, alone);
  const entities = tieOrganisations(tiePrefixed(tiePersons(grouped))).slice(0, LIMITS.names);
  const byLine: NameAt[][] = reading.lines.map(() => []);
  const names = entities.map((entity) => {
    const name = nameOf(entity, lines, reading);
    for (const { line, from, to, title } of entity.mentions)
      byLine[line]?.push({ from, to, title, name, gender: entity.gender });
    return name;
  });
  for (const line of byLine) line.sort((a, b) => a.from - b.from);
  const order = new Map(names.map((name, i) => [name, i] as const));
  return {
    names: names.toSorted((a, b) => b.mentions - a.mentions || (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    byLine,
  };
}
