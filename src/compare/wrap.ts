/** Control characters and marks of direction: a terminal would act on them. */
const UNSEEN = /[\p{Cc}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;

/** Text of an article safe for a terminal: one line, no control characters, no marks of direction. */
export const plainLine = (text: string): string => text.replace(/\s+/g, ' ').replace(UNSEEN, '').trim();

/** Lines of at most `width` columns, broken at spaces; `first` begins the first, `rest` each further one. */
export function wrapped(text: string, width: number, first = '', rest = ' '.repeat(first.length)): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of plainLine(text).split(' ')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest + word;
    } else {
      line += empty ? word : ` ${word}`;
    }
    empty = false;
  }
  lines.push(line);
  return lines.join('\n');
}
