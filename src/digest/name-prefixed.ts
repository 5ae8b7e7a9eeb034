import type { Entity } from './mentions';

/** What a mountain, a water or a storm is called with and without. */
const PREFIX = /^(?:mount|mt|lake|river|cape|hurricane|typhoon|cyclone|tropical storm|storm) (?=[^\s\d])/;

/** "Sorrin" is "Mount Sorrin", and "Odile" is "Storm Odile" where the text has nobody else of that name. */
export function tiePrefixed(entities: readonly Entity[]): Entity[] {
  const byKey = new Map(entities.map((entity) => [entity.mentions[0]?.key ?? '', entity] as const));
  for (const entity of entities) {
    const key = entity.mentions[0]?.key ?? '';
    const short = PREFIX.test(key) ? byKey.get(key.replace(PREFIX, '')) : undefined;
    if (short === undefined || short === entity || short.kind === 'organisation') continue;
    entity.mentions.push(...short.mentions);
    short.mentions.length = 0;
  }
  return entities.filter((entity) => entity.mentions.length > 0);
}
