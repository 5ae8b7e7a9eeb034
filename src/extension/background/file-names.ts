import { SEGMENT_LIST } from '../../index/segment-list';

/** Where the build puts the stories: segments, and the list of them. */
export const STORIES_FOLDER = 'stories/';
export const STORIES_LIST = STORIES_FOLDER + SEGMENT_LIST;
export const MODEL_FILE = 'model/model.bin';
