import type { PackManifest } from '../../index/pack-manifest';

/** What a pack's manifest tells that is kept of the pack, from the first look at it and from each later one. */
export const asTold = ({ name, publisher, description, factsOnly, outlets, created, pieces }: PackManifest) => ({
  name,
  publisher,
  description,
  factsOnly,
  outlets,
  created,
  pieces: pieces.map(({ day, sha256 }) => ({ day, sha256 })),
});
