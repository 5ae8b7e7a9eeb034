/** The list of the index's segments, written by the build; a build with further stories adds names to it. */
export const STORIES_LIST = 'stories/list.json';
/** The segment that every build lists. */
export const STORIES_FILE = 'stories/bundled.index';
export const MODEL_FILE = 'model/model.bin';
