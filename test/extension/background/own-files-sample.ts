import type { OwnFiles, ReadFile } from '../../../src/extension/background/own-files';

/** Files of an extension whose parts are cut from the whole. */
export const filesOf = (whole: ReadFile): OwnFiles => ({
  whole,
  part: async (path, start, end) => (await whole(path)).slice(start, end),
});
