import { useEffect, useState } from 'preact/hooks';

export type CatalogueChunk = typeof import('./catalogue-chunk');

/** The catalogue, in a file of its own, so that no page waits for it that does not show it. */
export const loadCatalogue = (): Promise<CatalogueChunk> =>
  import(/* webpackChunkName: "catalogue" */ './catalogue-chunk');

/** Null until it is there. */
export function useCatalogue(): CatalogueChunk | null {
  const [chunk, show] = useState<CatalogueChunk | null>(null);
  useEffect(() => void loadCatalogue().then((loaded) => show(loaded)), []);
  return chunk;
}
