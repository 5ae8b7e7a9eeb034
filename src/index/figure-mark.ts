import type { Figure } from '../digest/digest';
import { stemOf } from '../language/stem';
import { hashString } from './hash';

/** A figure as matching compares it: what is counted as a hash, and the number. */
export interface FigureMark {
  /** Hash of kind, unit and the stem of the counted noun; 0 for figures of one kind without unit and label. */
  readonly of: number;
  readonly value: number;
}

/** Figures in one document that matching looks at. */
export const MARKS = 24;

/** The marks of a digest's figures, in order of the text, without repetition; dates and clock times are left to the terms. */
export function markFigures(figures: readonly Figure[]): FigureMark[] {
  const marks: FigureMark[] = [];
  for (const figure of figures) {
    if (marks.length >= MARKS) break;
    if (figure.kind === 'date' || figure.kind === 'time') continue;
    const of = markOf(figure);
    const value = Math.fround(figure.value);
    if (of !== 0 && !marks.some((mark) => mark.of === of && mark.value === value)) marks.push({ of, value });
  }
  return marks;
}

function markOf({ kind, unit, label }: Figure): number {
  const noun = label.split(' ').at(-1) ?? '';
  if (!noun && !unit && kind === 'count') return 0;
  const what = kind === 'count' || kind === 'measure' ? stemOf(noun, null) : '';
  return hashString(`${kind}/${unit ?? ''}/${what}`) || 1;
}
