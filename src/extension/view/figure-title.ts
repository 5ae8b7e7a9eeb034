import type { FigureRow } from '../../compare/comparison';

/** What is counted, what happened to it, whose it is: "people · injured"; empty where no text says what is counted. */
export const figureTitle = ({ label, action, owner }: FigureRow): string =>
  label === '' ? '' : [label, action, owner].filter(Boolean).join(' · ');
