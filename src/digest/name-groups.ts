import { KNOWN_ORGANISATIONS, ORGANISATION_NOUNS } from '../language/organisations';
import { isKnownPlace } from '../language/places';
import { acronymOf, acronymsFor } from './acronyms';
import { canonicalKey } from './canonical-key';
import { isGivenName } from './capitals';
import { type Entity, type Mention, startsEarlier } from './mentions';

/** What links are decided by; made once an article. */
interface Groups {
  readonly byKey: Map<string, Entity>;
  readonly entities: Entity[];
}

const words = (key: string): string[] => key.split(' ');
const PARTICLE = /^(?:van|von|de|der|den|del|di|da|la|bin|al|el|le|du|dos|do)$/;

function merge(groups: Groups, into: Entity, from: Entity): void {
  if (into === from) return;
  into.mentions.push(...from.mentions);
  into.gender ??= from.gender;
  for (const mention of from.mentions) groups.byKey.set(mention.key, into);
  from.mentions.length = 0;
}

const textOf = (entity: Entity): string => entity.mentions[0]?.text ?? '';
const keyOf = (entity: Entity): string => entity.mentions[0]?.key ?? '';

/** Mentions of one key are one name; then short forms are tied to long ones, each only where one alone fits. */
export function groupNames(
  mentions: readonly Mention[],
  ties: readonly (readonly [Mention, Mention])[],
  language: string | null,
): Entity[] {
  const groups: Groups = { byKey: new Map(), entities: [] };
  for (const mention of mentions) {
    const key = canonicalKey(mention.key, language);
    const known = groups.byKey.get(key);
    if (known) known.mentions.push(mention);
    else {
      const entity: Entity = { mentions: [mention], kind: 'other', gender: null, asPerson: false, inside: false };
      groups.byKey.set(key, entity);
      groups.entities.push(entity);
    }
    const entity = groups.byKey.get(key);
    if (entity) groups.byKey.set(mention.key, entity);
  }
  for (const [long, short] of ties) {
    const a = groups.byKey.get(long.key);
    const b = groups.byKey.get(short.key);
    if (a && b) merge(groups, a, b);
  }
  tieInitials(groups);
  tieHandles(groups);
  tieCountries(groups);
  return groups.entities.filter((entity) => entity.mentions.length > 0);
}

function alive(groups: Groups): Entity[] {
  return groups.entities.filter((entity) => entity.mentions.length > 0);
}

function tieInitials(groups: Groups): void {
  const all = alive(groups);
  if (!all.some((entity) => acronymOf(textOf(entity)) !== null)) return;
  const byAcronym = new Map<string, Set<Entity>>();
  for (const entity of all)
    for (const text of new Set(entity.mentions.slice(0, 30).map((m) => m.text)))
      if (text.includes(' '))
        for (const acronym of acronymsFor(text))
          byAcronym.set(acronym, (byAcronym.get(acronym) ?? new Set<Entity>()).add(entity));
  for (const entity of all) {
    const acronym = acronymOf(textOf(entity));
    if (acronym === null || entity.mentions.length === 0) continue;
    // "USA" is the United States, and no "US Administration".
    const isPlace = isKnownPlace(textOf(entity));
    const fits = [...(byAcronym.get(acronym) ?? [])].filter(
      (other) => other.mentions.length > 0 && (!isPlace || isKnownPlace(textOf(other))),
    );
    const [only] = fits;
    if (only && fits.length === 1) merge(groups, only, entity);
  }
}

function tieHandles(groups: Groups): void {
  const all = alive(groups);
  if (!all.some((entity) => textOf(entity).startsWith('@'))) return;
  const squeezed = new Map<string, Entity>();
  for (const entity of all) {
    const key = keyOf(entity);
    const parts = words(key);
    const [given, surname] = [parts[0] ?? '', parts.at(-1) ?? ''];
    // "Piet B. Lund" is @pietlund or @plund
    for (const handle of parts.length > 1 ? [key, given + surname, given.charAt(0) + surname] : [key]) {
      const letters = handle.replace(/[^\p{L}\p{N}]/gu, '');
      if (!squeezed.has(letters)) squeezed.set(letters, entity);
    }
  }
  for (const entity of all) {
    if (entity.mentions.length === 0 || !textOf(entity).startsWith('@')) continue;
    const other = groups.byKey.get(keyOf(entity).slice(1)) ?? squeezed.get(keyOf(entity).slice(1).replaceAll('_', ''));
    if (other && other !== entity && !textOf(other).startsWith('@')) merge(groups, other, entity);
  }
}

/** "U.S. Customs and Border Protection" is "Customs and Border Protection" where the article has both. */
function tieCountries(groups: Groups): void {
  for (const entity of alive(groups)) {
    const bare = keyOf(entity).replace(/^(?:us|uk|united states|united kingdom|british|american)\s+/, '');
    const other = bare !== keyOf(entity) && bare.includes(' ') ? groups.byKey.get(bare) : undefined;
    if (other && other !== entity && other.mentions.length > 0) merge(groups, other, entity);
  }
}

/** An organisation by its own words, and not only by what stands around it ("the Trump administration"). */
function isSettled(entity: Entity): boolean {
  const key = keyOf(entity);
  if (entity.kind !== 'organisation') return false;
  return (
    key.includes(' ') ||
    acronymOf(textOf(entity)) !== null ||
    KNOWN_ORGANISATIONS.has(key) ||
    ORGANISATION_NOUNS.has(key)
  );
}

/** A well-known firm of one word that is no abbreviation: somebody may be called so too. */
const isFirm = (entity: Entity): boolean =>
  KNOWN_ORGANISATIONS.has(keyOf(entity)) && acronymOf(textOf(entity)) === null;

/** Ties surnames, given names and shortened full names to the one person they fit, after kinds and genders are known. */
export function tiePersons(entities: readonly Entity[]): Entity[] {
  const persons = entities.filter((entity) => entity.kind === 'person' && keyOf(entity).includes(' ')).slice(0, 400);
  const keys = new Set(entities.map(keyOf));
  const bySurname = new Map<string, Entity[]>();
  const byGiven = new Map<string, Entity[]>();
  const add = (map: Map<string, Entity[]>, key: string, entity: Entity): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [entity]);
    else if (!known.includes(entity)) known.push(entity);
  };
  for (const person of persons) {
    const [whole, suffix] = [keyOf(person), / (?:jr|sr|ii|iii|iv)$/.exec(keyOf(person))?.[0] ?? ''];
    const parts = words(suffix === '' ? whole : whole.slice(0, -suffix.length));
    const junior = `${parts.at(-1)}${suffix}`;
    add(bySurname, junior, person);
    // A text that has "Lund Jr." means another one by "Lund".
    const apart = suffix !== '' && keys.has(junior);
    for (let i = 1; i < parts.length && !apart; i++)
      if (i === parts.length - 1 || PARTICLE.test(parts[i] ?? '') || parts.length === 3)
        add(bySurname, parts.slice(i).join(' '), person);
    add(byGiven, parts[0] ?? '', person);
    add(bySurname, `${(parts[0] ?? '')[0]} ${parts.at(-1)}`, person);
    if (parts.length > 2) add(bySurname, `${parts[0]} ${parts.at(-1)}`, person);
    // "Elena Rueda Lund", whom the text calls Rueda Lund as well, may be Rueda.
    if (parts.length === 3 && keys.has(parts.slice(1).join(' '))) add(bySurname, parts[1] ?? '', person);
  }
  for (const entity of entities) {
    if (
      entity.mentions.length === 0 ||
      (isSettled(entity) && !entity.asPerson && !isFirm(entity)) ||
      textOf(entity).startsWith('@')
    )
      continue;
    const key = keyOf(entity);
    const short = words(key).filter((w) => !PARTICLE.test(w)).length === 1;
    const settled = isSettled(entity);
    const fits = (candidates: readonly Entity[] | undefined): Entity[] =>
      (candidates ?? []).filter(
        (p) =>
          p !== entity &&
          // "Lund", named before his son Piet Lund Jr., is the father.
          (!/\s(?:jr|sr)$/.test(keyOf(p)) || startsEarlier(p, entity)) &&
          // "Ford said" beside "Ann Ford"
          (!settled || (isGivenName(words(keyOf(p))[0] ?? '') && (entity.asPerson || startsEarlier(p, entity)))) &&
          p.mentions.length > 0 &&
          (entity.gender === null || p.gender === null || p.gender === entity.gender),
      );
    let found = fits(bySurname.get(key));
    if (found.length === 0 && short && !settled) found = fits(byGiven.get(key));
    const only = found.length === 1 ? found[0] : introducedFirst(found, entity);
    if (
      only === undefined ||
      // "Jordan said" beside "Jim Jordan" is the man, "in Jordan" is not.
      (entity.kind === 'place' &&
        !entity.asPerson &&
        (isKnownPlace(textOf(entity)) || (entity.inside && !startsEarlier(only, entity))))
    )
      continue;
    only.mentions.push(...entity.mentions);
    only.gender ??= entity.gender;
    entity.mentions.length = 0;
  }
  return entities.filter((entity) => entity.mentions.length > 0);
}

/** Of several of one surname the one whom the text names in full before it first uses the surname alone; later ones keep their given names. */
function introducedFirst(found: readonly Entity[], short: Entity): Entity | undefined {
  const line = Math.min(...short.mentions.map((m) => m.line));
  const before = found.filter((person) => person.mentions.some((m) => m.line <= line && m.key.includes(' ')));
  if (before.length < 2) return before[0];
  // Of two introduced before, the one whom the text keeps naming, beside relatives named once.
  const full = (person: Entity): number => person.mentions.filter((m) => m.key.includes(' ')).length;
  const kept = before.filter((person) => full(person) > 1);
  return kept.length === 1 && kept[0] === found[0] ? kept[0] : undefined;
}
