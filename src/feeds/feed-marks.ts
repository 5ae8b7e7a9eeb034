import { type Tag, tagAt } from './xml-tag';

/** What matters of a feed's text: its known tags, and its CDATA sections, in which tags are only text. */
export type FeedMark = Tag | { readonly kind: 'section'; readonly start: number; readonly end: number };

export const ITEMS: ReadonlySet<string> = new Set(['item', 'entry']);
export const CONTAINERS: ReadonlySet<string> = new Set(['rss', 'rdf', 'feed', 'channel', 'group', ...ITEMS]);
/** Elements with a text of their own, by their names without prefix, lower case. */
export const LEAVES: ReadonlySet<string> = new Set(
  `title link description summary abstract content encoded pubdate published issued updated modified created date guid id
  category subject creator author contributor name language ttl updateperiod updatefrequency`.split(/\s+/),
);
/** Elements whose titles and links are not those of what they stand in. */
export const SKIPPED: ReadonlySet<string> = new Set([
  'source',
  'image',
  'textinput',
  'items',
  'skiphours',
  'skipdays',
  'comments',
]);

export const CDATA = '<![CDATA[';
const isKnown = (local: string): boolean => LEAVES.has(local) || CONTAINERS.has(local) || SKIPPED.has(local);

/** The marks from `from` on, in order; comments and processing instructions are passed over. One pass over the text. */
export function* marksOf(text: string, from: number): Generator<FeedMark> {
  const next = forward(text);
  let place = from;
  for (;;) {
    const start = text.indexOf('<', place);
    if (start < 0) return;
    place = start + 1;
    if (text.startsWith(CDATA, start)) {
      const over = next(']]>', start + CDATA.length);
      const another = next(CDATA, start + CDATA.length);
      // A section that holds the beginning of another was never closed: then its text is read as any other.
      if (over < 0 || (another >= 0 && another < over)) continue;
      place = over + 3;
      yield { kind: 'section', start, end: place };
    } else if (text[start + 1] === '!' || text[start + 1] === '?') {
      const close = text.startsWith('<!--', start) ? '-->' : '>';
      const over = next(close, start + 2);
      if (over >= 0) place = over + close.length;
    } else {
      const tag = tagAt(text, start, isKnown);
      if (tag === null) continue;
      place = tag.end;
      yield tag;
    }
  }
}

/** Finds marks for ever later places, remembering each one's next, so that no stretch is searched twice for one mark. */
function forward(text: string): (mark: string, from: number) => number {
  const known = new Map<string, number>();
  return (mark, from) => {
    const before = known.get(mark);
    if (before !== undefined && (before < 0 || before >= from)) return before;
    const found = text.indexOf(mark, from);
    known.set(mark, found);
    return found;
  };
}
