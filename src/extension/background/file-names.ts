/** Where the build puts the stories: segments, and the list of them. */
export const STORIES_FOLDER = 'stories/';
export const STORIES_LIST = 'stories/list.json';
export const MODEL_FILE = 'model/model.bin';
