import type { Figure } from './digest';
import { LIMITS } from './limits';
import type { Reading } from './reading';

/** Plain numbers followed by a word. */
export function figuresOf(reading: Reading): Figure[] {
  const out: Figure[] = [];
  for (const [sentence, line] of reading.lines.entries())
    for (const [i, token] of line.tokens.entries()) {
      const next = line.tokens[i + 1];
      if (token.kind !== 'number' || next?.kind !== 'word' || next.start === token.end) continue;
      const value = Number(token.text.replaceAll(',', ''));
      if (!Number.isSafeInteger(value)) continue;
      const plainCount = {
        from: null,
        upper: null,
        qualifier: null,
        unit: null,
        owner: null,
        period: null,
        change: false,
      } as const;
      out.push({
        text: `${token.text} ${next.text}`,
        kind: 'count',
        value,
        label: next.lower,
        sentence,
        ...plainCount,
      });
    }
  return out.slice(0, LIMITS.figures);
}
