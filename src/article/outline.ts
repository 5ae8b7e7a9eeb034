/** A link within a line, with what follows it on the line. */
export interface OutlineLink {
  readonly text: string;
  readonly url: string;
}

/** One line of a page's outline: what event pages are read from, whether they come as HTML or as text with Markdown's marks. */
export interface OutlineLine {
  readonly kind: 'heading' | 'item' | 'text';
  /** 1 to 6 of a heading, 0 of anything else. */
  readonly level: number;
  /** Plain text, the links' words included. */
  readonly text: string;
  readonly links: readonly OutlineLink[];
}

const MAX_LINES = 3_000;
const LINK = /\[([^\][]{1,600})\]\(\s*([^()\s]{1,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,500})?)\s*\)/g;

/** Reads text with Markdown's marks as an outline. */
export function outlineOfText(text: string): readonly OutlineLine[] {
  const lines: OutlineLine[] = [];
  for (const raw of text.split(/\r?\n/).slice(0, MAX_LINES)) {
    const line = raw.trim();
    if (line === '') continue;
    const heading = /^(#{1,6})\s+/.exec(line);
    const item = /^(?:\d{1,3}[.)]|[-*+•])\s+/.exec(line);
    const mark = heading?.[0] ?? item?.[0] ?? '';
    const links: OutlineLink[] = [];
    const rest = line.slice(mark.length).replace(LINK, (_, words: string, url: string) => {
      links.push({ text: words.trim(), url });
      return words;
    });
    lines.push({
      kind: heading !== null ? 'heading' : item !== null ? 'item' : 'text',
      level: heading?.[1]?.length ?? 0,
      text: rest
        .replace(/(?:\*\*|__)/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
      links,
    });
  }
  return lines;
}

const PARTS = 'h1, h2, h3, h4, h5, h6, li, p, dt, dd';

/** Reads a page's headings, items and paragraphs as an outline. Reads only. */
export function outlineOfPage(document: Document): readonly OutlineLine[] {
  const lines: OutlineLine[] = [];
  for (const element of [...document.querySelectorAll(PARTS)].slice(0, MAX_LINES)) {
    if (element.closest('nav, footer') !== null) continue;
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text === '' || text.length > 3_000) continue;
    const level = /^H([1-6])$/.exec(element.tagName)?.[1];
    const links = [...element.querySelectorAll('a[href]')].map((a) => ({
      text: (a.textContent ?? '').replace(/\s+/g, ' ').trim(),
      url: a.getAttribute('href') ?? '',
    }));
    lines.push({
      kind: level !== undefined ? 'heading' : /^(?:LI|DD|DT)$/.test(element.tagName) ? 'item' : 'text',
      level: Number(level ?? 0),
      text,
      links,
    });
  }
  return lines;
}
