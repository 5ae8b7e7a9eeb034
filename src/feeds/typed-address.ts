import { webAddress } from './addresses';

/** The addresses that a person may mean who typed this: with https before http where no scheme was typed. Empty for none. */
export function typedAddresses(typed: string): readonly string[] {
  const text = typed.trim().replace(/^feed:(?:\/\/)?(?=https?:)/i, '');
  const url = webAddress(text);
  if (url !== null) return [url.href];
  if (/^[a-z][a-z+.-]*:(?!\d)/i.test(text) || /\s/.test(text)) return [];
  return ['https', 'http'].flatMap((scheme) => {
    const guess = webAddress(`${scheme}://${text}`);
    return guess?.hostname.includes('.') ? [guess.href] : [];
  });
}
