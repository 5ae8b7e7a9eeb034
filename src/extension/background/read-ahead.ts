/** Imported before everything else: reading begins before the code is run that will use what is read. */
import { MODEL_FILE, STORIES_LIST } from './file-names';
import { readAhead } from './own-files';

for (const path of [STORIES_LIST, MODEL_FILE]) readAhead(path);
