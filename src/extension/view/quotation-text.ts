import type { QuotationPart } from '../../compare/comparison';

/** A comma inside the closing mark is the sentence's around it, not the speaker's. */
const LAST_COMMA = /[,，、،]\s*$/u;

/** Words of a quotation as they are shown. */
export const quotationText = (text: string): string => text.replace(LAST_COMMA, '');

/** The same for a quotation cut into runs. */
export function quotationParts(parts: readonly QuotationPart[]): readonly QuotationPart[] {
  const last = parts.at(-1);
  if (!last) return parts;
  const text = quotationText(last.text);
  const rest = parts.slice(0, -1);
  return text === '' ? quotationParts(rest) : [...rest, { ...last, text }];
}
