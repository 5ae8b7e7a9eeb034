import { wrapped } from '../../compare/wrap';

/** Columns to write for: the terminal's, at most 100 so that lines stay readable; 80 where nobody looks. */
export const lineWidth = (): number => Math.min(process.stdout.columns ?? 80, 100);

/**
 * A text of a page on lines of the terminal's width, each begun with `indent`; control characters are gone, so that a page
 * cannot steer the terminal.
 */
export const wrap = (text: string, indent = ''): string => wrapped(text, lineWidth(), indent, indent);
