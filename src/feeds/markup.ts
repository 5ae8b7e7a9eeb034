import { decodeHTML } from 'entities';

/** Soft hyphens and other characters without width, which part words that are one, and overrides of direction. */
const UNSEEN = /[\u00ad\u200b\u202d\u202e\u2060\ufeff]/g;

/** Stands for a block's end until the text's own line breaks are settled; of the private use area. */
const BREAK = '\ue000';
const BREAKS = new RegExp(`[ \\n]*${BREAK}[ \\n${BREAK}]*`, 'g');

/**
 * Plain text of the markup that feeds carry in titles and summaries, without a DOM: tags become nothing or, where a
 * block ends, a line break; scripts, styles and comments go with their content; character references are read.
 * A line break of the text's own is where it was wrapped, and a space, unless a line is empty or a sentence ended before
 * it. Linear in the length of the text.
 */
export function textOfMarkup(markup: string): string {
  let text = '';
  let place = 0;
  while (place < markup.length) {
    const open = markup.indexOf('<', place);
    if (open < 0) break;
    text += markup.slice(place, open);
    const end = endOfTag(markup, open);
    if (end < 0) {
      text += '<';
      place = open + 1;
      continue;
    }
    if (/^<\/?(?:p|br|div|li|ul|ol|h[1-6]|tr|blockquote|figure)\b/i.test(markup.slice(open, open + 12))) text += BREAK;
    place = end;
  }
  return decodeHTML(text + markup.slice(place))
    .replace(UNSEEN, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, (run, place: number, whole: string) => {
      const empty = run.indexOf('\n') < run.lastIndexOf('\n');
      return empty || /[.!?…:;”"]/.test(whole[place - 1] ?? '') ? '\n' : ' ';
    })
    .replace(BREAKS, '\n')
    .trim();
}

/** Where what begins at `open` is over; -1 where "<" begins nothing. */
function endOfTag(markup: string, open: number): number {
  if (markup.startsWith('<!--', open)) return after(markup, '-->', open);
  const name = /^<(\/?)([a-z][a-z0-9]*|!|\?)/i.exec(markup.slice(open, open + 20));
  if (!name) return -1;
  const close = after(markup, '>', open);
  const tag = (name[2] ?? '').toLowerCase();
  if (name[1] || (tag !== 'script' && tag !== 'style')) return close;
  const rest = markup.slice(close).search(new RegExp(`</${tag}`, 'i'));
  return rest < 0 ? markup.length : after(markup, '>', close + rest);
}

function after(markup: string, what: string, from: number): number {
  const found = markup.indexOf(what, from);
  return found < 0 ? markup.length : found + what.length;
}
