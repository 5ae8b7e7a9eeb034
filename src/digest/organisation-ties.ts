import { DEMONYMS } from '../language/demonyms';
import { isKnownPlace } from '../language/places';
import { type Entity, startsEarlier } from './mentions';

const textOf = (entity: Entity): string => entity.mentions[0]?.text ?? '';
const keyOf = (entity: Entity): string => entity.mentions[0]?.key ?? '';
const keysOf = (entity: Entity): ReadonlySet<string> => new Set(entity.mentions.map(({ key }) => key));
const words = (key: string): string[] => key.split(' ');

const GENERAL =
  /^(?:group|holdings?|compan(?:y|ies)|corporation|corp|international|global|partners|industries|limited|enterprises|worldwide|music|media|entertainment|technologies|pharmaceuticals)$/;

/** "Brightwell Foods" is "Brightwell Foods Group". */
function tieLongForms(entities: readonly Entity[]): void {
  const byKey = new Map(entities.map((entity) => [keyOf(entity), entity] as const));
  for (const entity of entities) {
    const parts = words(keyOf(entity));
    let end = parts.length;
    while (end > 1 && GENERAL.test(parts[end - 1] ?? '')) end--;
    const short = end < parts.length ? byKey.get(parts.slice(0, end).join(' ')) : undefined;
    if (entity.kind !== 'organisation' || short === undefined || short.kind === 'person') continue;
    if (short.mentions.length === 0 || isKnownPlace(textOf(short))) continue;
    entity.mentions.push(...short.mentions);
    short.mentions.length = 0;
  }
}

/** "The Court" and "the Committee" name nothing where the text has no longer name of it. */
const GENERIC =
  /^(?:administration|agency|association|board|bureau|club|coalition|commission|committee|company|council|court|department|division|force|front|games|government|group|league|library|media|ministry|movement|network|news|office|party|press|radio|school|service|society|store|team|university|workers)s?$/;

/** How clubs and woods are called, the rest of their name left out. */
const SIDES = /^(?:city|town|united|rovers|athletic|rangers|wanderers|albion|county|forest|harriers)$/;

/** Chambers that each state has its own of, and forces of which each state has one. */
const CHAMBER =
  /^(?:senate|house|house of representatives|legislature|parliament|assembly|congress|national assembly|army|navy|air force|treasury|fed|capitol|.+ ministry|post office|post|.+ forces?)$/;
/** "The Judiciary Committee" of a chamber. */
const COMMITTEE = /^(?:house|senate) (?=.+ (?:sub)?committee$)/;
const PARTY = /^(?:democratic|republican|conservative|liberal|tory)/;
/** What papers are called by in short: "the Post". */
const PAPER = /^(?:post|journal|times|tribune|herald|chronicle|gazette|courier|globe|inquirer|examiner)$/;
/** What stands before or behind a body's name tells only whose it is: "the U.S. Senate", "the Supreme Court of Arden". */
const OWNER_BEHIND = / of (?:the )?[^,]{1,60}$/;

/**
 * "The Senate" is the "Arden Senate", "the Supreme Court" the "Supreme Court of Arden" and "the Lions" are the "Orso Lions" that
 * the text has named before, where it names no other of them.
 */
function tieBodiesOfPlaces(entities: readonly Entity[]): void {
  const byRest = new Map<string, Entity[]>();
  const add = (key: string, entity: Entity): void => {
    const known = byRest.get(key) ?? [];
    if (!known.includes(entity)) byRest.set(key, [...known, entity]);
  };
  for (const entity of entities) {
    if (entity.kind === 'person') continue;
    for (const key of keysOf(entity)) {
      const bare = key.replace(OWNER_BEHIND, '');
      if (bare !== key && entity.kind === 'organisation') add(bare, entity);
      if (COMMITTEE.test(key)) add(key.replace(COMMITTEE, ''), entity);
      for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) {
        const rest = key.slice(at + 1);
        const team = !rest.includes(' ') && /[^s]s$/.test(rest) && entity.kind === 'organisation';
        const owner = key.slice(0, at);
        const owned =
          (CHAMBER.test(rest) || team) && (isKnownPlace(owner) || (DEMONYMS.has(owner) && !PARTY.test(owner)));
        if (owned || (PAPER.test(rest) && entity.kind === 'organisation')) add(rest, entity);
      }
    }
  }
  for (const entity of entities) {
    const [only, ...others] = byRest.get(keyOf(entity)) ?? [];
    if (only === undefined || only === entity || others.length > 0 || entity.kind === 'person') continue;
    if (keysOf(entity).size > 1) continue;
    if (entity.mentions.length === 0 || only.mentions.length === 0) continue;
    const national = /^(?:u\.?s\.?|united states) |^house of representatives$/.test(keyOf(only));
    if (CHAMBER.test(keyOf(entity)) && !national && !startsEarlier(only, entity)) continue;
    only.mentions.push(...entity.mentions);
    entity.mentions.length = 0;
  }
}

/** "Brightwell" is "Brightwell Foods" where one organisation alone begins so and the short form is no place. */
export function tieOrganisations(entities: readonly Entity[]): Entity[] {
  tieLongForms(entities);
  tieBodiesOfPlaces(entities);
  const byFirst = new Map<string, Entity[]>();
  const byLast = new Map<string, Entity[]>();
  const add = (map: Map<string, Entity[]>, word: string, entity: Entity): void => {
    map.set(word, [...(map.get(word) ?? []), entity]);
  };
  for (const entity of entities.slice(0, 1_000)) {
    if (entity.mentions.length === 0 || entity.kind === 'person') continue;
    const [first = '', ...rest] = words(keyOf(entity));
    if (rest.length > 0) add(byFirst, first, entity);
    if (SIDES.test(rest.at(-1) ?? '')) add(byLast, rest.at(-1) ?? '', entity);
  }
  for (const entity of entities) {
    const key = keyOf(entity);
    if (entity.mentions.length === 0 || key.includes(' ') || entity.kind === 'person' || isKnownPlace(textOf(entity)))
      continue;
    // "The court in Corran" is in the town, and not at Corran Mills.
    // "The House" is no "House Democrats".
    if ((entity.inside && !byLast.has(key)) || /^(?:house|senate|congress)$/.test(key)) continue;
    const last = byLast.get(key) ?? [];
    const fits = last.length === 1 ? last : (byFirst.get(key) ?? []);
    const [only] = fits;
    // "Rovers" of "Tarn Rovers", in a headline too
    if (only && last.length === 1) {
      only.mentions.push(...entity.mentions);
      entity.mentions.length = 0;
      continue;
    }
    if (fits.length !== 1 || only?.kind !== 'organisation' || !startsEarlier(only, entity)) continue;
    only.mentions.push(...entity.mentions);
    entity.mentions.length = 0;
  }
  return entities.filter((entity) => entity.mentions.length > 0 && !GENERIC.test(keyOf(entity)));
}
