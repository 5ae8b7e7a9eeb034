/** Offers a text as a file, through a link that is clicked and thrown away: needs no permission. */
export function saveFile(document: Document, name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Long enough for any browser to have taken it up.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A file name out of a headline: letters and digits of any script, words joined by hyphens. */
export function fileName(headline: string | null, extension: string): string {
  const words = (headline ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return `${words.slice(0, 8).join('-').slice(0, 80) || 'comparison'}.${extension}`;
}
