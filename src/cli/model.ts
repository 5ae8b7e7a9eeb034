import path from 'node:path';
import { type Model, openModel } from '../match/model';
import { MAX_FILE_BYTES, readBytes } from './input';

/** What is built beside the program: dist/model and dist/stories. */
const beside = (file: string): string => path.join(import.meta.dirname, '..', file);

/** The model that ships with the project: word statistics and weights. */
export const loadModel = (): Model => openModel(readBytes(beside('model/model.bin'), MAX_FILE_BYTES));

/** The index of stories that ships with the project. */
export const BUNDLED_INDEX = beside('stories');
