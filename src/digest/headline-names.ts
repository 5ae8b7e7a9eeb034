import type { Token } from './tokens';

/** Nearly every long word has a capital: the headline’s capitals tell nothing. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter((t, i) => t.kind === 'word' && t.text.length > 3 && i > 0);
  return words.length >= 3 && words.filter((t) => t.shape !== 'lower').length > 0.7 * words.length;
}

/** Whether the headline holds one of the forms as whole words, whatever its capitals. */
export function knownInHeadline(headline: string | null, forms: readonly string[]): boolean {
  if (headline === null) return false;
  const lower = headline.toLowerCase();
  return forms.some((form) => {
    const sought = form.toLowerCase();
    const at = lower.indexOf(sought);
    if (at < 0) return false;
    return !/[\p{L}\p{N}]/u.test(lower[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(lower[at + sought.length] ?? ' ');
  });
}
