/** Columns to write for: the terminal's, at most 100 so that lines stay readable; 80 where nobody looks. */
export const lineWidth = (): number => Math.min(process.stdout.columns ?? 80, 100);

/** Breaks a text at spaces into lines of `width` columns, each begun with `indent`. A longer word stands alone. */
export function wrap(text: string, width = lineWidth(), indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  if (line) lines.push(indent + line);
  return lines.join('\n');
}

/** Takes control characters out of what a page says, so that it cannot steer the terminal. */
export const plain = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
  text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ');
