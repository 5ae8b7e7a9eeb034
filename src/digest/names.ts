import type { Name } from './digest';
import { LIMITS } from './limits';
import type { Reading } from './reading';

/** Names as runs of capitalised words inside a sentence. */
export function namesOf(reading: Reading): Name[] {
  const found = new Map<string, number[]>();
  for (const [place, line] of reading.lines.entries()) {
    let run: string[] = [];
    const flush = (): void => {
      if (run.length > 0) found.set(run.join(' '), [...(found.get(run.join(' ')) ?? []), place]);
      run = [];
    };
    for (const [i, token] of line.tokens.entries()) {
      const capital =
        token.kind === 'handle' || (token.kind === 'word' && token.shape !== 'lower' && token.shape !== 'none');
      if (capital && (i > 0 || token.kind === 'handle')) run.push(token.text);
      else flush();
      if (token.possessive) flush();
    }
    flush();
  }
  return [...found].slice(0, LIMITS.names).map(([text, sentences]) => ({
    text,
    kind: 'other',
    mentions: sentences.length,
    forms: [text],
    role: null,
    inHeadline: reading.headline?.includes(text) ?? false,
    sentences: [...new Set(sentences)],
  }));
}
