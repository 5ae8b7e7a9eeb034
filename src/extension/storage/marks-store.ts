import { localStore } from '../browser';
import { MARKS_KEY, type Marks, marksFrom } from './marks';

export const loadMarks = async (): Promise<Marks> => marksFrom(await localStore.get(MARKS_KEY));

/** Reads, changes and writes; two pages that do so at once may lose one of the two marks, nothing more. */
export const changeMarks = async (change: (marks: Marks) => Marks): Promise<void> =>
  localStore.set(MARKS_KEY, change(await loadMarks()));

export const forgetMarks = (): Promise<void> => localStore.remove(MARKS_KEY);
