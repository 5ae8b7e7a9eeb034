import { LIMITS } from './limits';

/** A stretch inside quotation marks of one paragraph, in places of its text. */
export interface MarkedSpan {
  /** Place of the opening mark, and after the closing mark (or after the last word where none closes). */
  readonly start: number;
  readonly end: number;
  /** Place of the first and after the last character inside. */
  readonly from: number;
  readonly to: number;
  /** The quotation goes on in the next paragraph. */
  readonly goesOn: boolean;
  /** It goes on from the paragraph before. */
  readonly wentOn: boolean;
}

const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”"',
  '‟': '”',
  '”': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '"': '"”',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
  '「': '」',
  '『': '』',
};
const MARKS = /[“”„‟«»‹›"‘’‚'「」『』]/g;
const ALWAYS_OPENS = new Set(['„', '「', '『', '‚']);
const APOSTROPHES = new Set(["'", '‘', '‚']);
const NESTING = new Set(['«', '「', '‹', '『']);
const LETTER = /[\p{L}\p{N}]/u;
const BEFORE_OPENING = /[\s([{–—/:;,.\-‘'"“„«]/;
const AFTER_OPENING = /[\p{L}\p{N}“"‘'«([¿¡.…$£€@#*[–—-]/u;

/** Words that begin with an apostrophe. */
const ELIDED = /^['‘](?:\d0s|\d\d\b|em\b|tis\b|twas\b|til\b|till\b|cause\b|n['’]|bout\b|cos\b)/i;

const isLetter = (char: string | undefined): boolean => char !== undefined && LETTER.test(char);

function canOpen(text: string, at: number): boolean {
  const char = text[at] ?? '';
  const before = text[at - 1];
  const after = text[at + 1];
  if (CLOSERS[char] === undefined || after === undefined) return false;
  if (ALWAYS_OPENS.has(char)) return true;
  if (char === '“') return !isLetter(before) || isLetter(after);
  if (char === '«') return isLetter(after) || (/\s/.test(after) && !isLetter(before));
  const free = before === undefined || BEFORE_OPENING.test(before);
  if (APOSTROPHES.has(char) && ELIDED.test(text.slice(at, at + 8))) return false;
  return free && AFTER_OPENING.test(after);
}

/** "the workers’ union": a plural’s apostrophe, if a mark that surely closes stands further on. */
function isPlural(text: string, at: number): boolean {
  if (text[at - 1] !== 's' || !/\s/.test(text[at + 1] ?? '')) return false;
  const rest = text.slice(at + 1, at + 200);
  return /^[^‘"“”]*?(?:[.,!?…]['’](?![\p{L}\p{N}])|[^s\s]['’](?![\p{L}\p{N}]))/u.test(rest);
}

/** A single mark closes only where it is no apostrophe. */
function closesSingle(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  if (/\s/.test(before) || isLetter(text[at + 1])) return false;
  return /[.,!?…]/.test(before) || !isPlural(text, at);
}

/** Two single marks set for a double one ("we’re late,’’ he said"). */
const isPair = (text: string, at: number): boolean =>
  (text[at] === '’' || text[at] === "'") && text[at + 1] === text[at] && !isLetter(text[at + 2]);

function closes(text: string, at: number, opener: string): boolean {
  if ((opener === '“' || opener === '"') && isPair(text, at)) return true;
  if (!(CLOSERS[opener] ?? '').includes(text[at] ?? ' ')) return false;
  if (APOSTROPHES.has(opener)) return closesSingle(text, at);
  if (opener === '"') return !/\s/.test(text[at - 1] ?? ' ') || !isLetter(text[at + 1]);
  return true;
}

/** The position in `places` of the mark that closes the one at `index`; -1 where none does before it opens anew. */
function closerOf(text: string, places: readonly number[], index: number): number {
  const start = places[index] ?? 0;
  const opener = text[start] ?? '';
  let depth = 1;
  for (let i = index + 1; i < places.length; i++) {
    const at = places[i] ?? 0;
    if (at - start > LIMITS.quotation) return -1;
    if (closes(text, at, opener)) {
      depth--;
      if (depth === 0) return i;
    } else if (text[at] === opener && canOpen(text, at)) {
      if (!NESTING.has(opener) || depth === 2) return -1;
      depth++;
    }
  }
  return -1;
}

/** Place in `places` of the mark that opens anew after the end of a sentence; -1 where something else comes first. */
function reopener(text: string, places: readonly number[], index: number): number {
  const start = places[index] ?? 0;
  for (let i = index + 1; i < places.length; i++) {
    const at = places[i] ?? 0;
    if (at - start > LIMITS.quotation) return -1;
    if (text[at] !== '“') {
      if (text[at] === '”') return -1;
      continue;
    }
    const before = text.slice(start, at).trimEnd();
    const ended = /[.!?…]$/.test(before) && /\s/.test(text[at - 1] ?? '');
    return ended && !/\b(?:said|says|told|added|wrote|asked)\b/.test(before.slice(-60)) ? i : -1;
  }
  return -1;
}

/** A quotation whose paragraphs were run together opens anew and closes once: the next opening, if the last one closes. */
function lostParagraph(text: string, places: readonly number[], index: number): number {
  if (text[places[index] ?? 0] !== '“') return -1;
  const next = reopener(text, places, index);
  let last = next;
  for (let n = 0; last >= 0 && n < LIMITS.quotationParagraphs; n++) {
    if (closerOf(text, places, last) >= 0) return next;
    last = reopener(text, places, last);
  }
  return -1;
}

interface Scan {
  readonly spans: MarkedSpan[];
  /** Opening mark after which nothing closes and nothing opens. */
  readonly open: number | null;
}

function scan(text: string, wentOn: boolean): Scan {
  const places = [...text.matchAll(MARKS)].map((m) => m.index);
  const spans: MarkedSpan[] = [];
  let open: number | null = null;
  let resumed = false;
  for (let i = 0; i < places.length; i++) {
    const start = places[i] ?? 0;
    if (!canOpen(text, start)) continue;
    const closing = closerOf(text, places, i);
    const again = closing < 0 ? lostParagraph(text, places, i) : -1;
    if (again >= 0) {
      const to = text.slice(0, places[again]).trimEnd().length;
      spans.push({ start, end: to, from: start + 1, to, goesOn: true, wentOn: resumed || (wentOn && start === 0) });
      resumed = true;
      i = again - 1;
      continue;
    }
    if (closing < 0) {
      if (!APOSTROPHES.has(text[start] ?? '')) open = start;
      continue;
    }
    const to = places[closing] ?? 0;
    spans.push({ start, end: to + 1, from: start + 1, to, goesOn: false, wentOn: resumed || (wentOn && start === 0) });
    resumed = false;
    open = null;
    i = closing;
  }
  return { spans, open };
}

/** The mark with which a paragraph that continues a quotation begins. */
const takesUp = (paragraph: string | undefined, mark: string): boolean =>
  paragraph !== undefined &&
  (paragraph[0] === mark || (mark === '„' && paragraph[0] === '“') || (mark === '«' && paragraph[0] === '»'));

/** Place of a closing mark that nothing in its paragraph opened, as where a paragraph was cut in two; -1 for none. */
function orphanCloser(paragraph: string | undefined, mark: string): number {
  if (paragraph === undefined || mark === '"') return -1;
  const at = paragraph.slice(0, 1_000).search(/[“”„«»"]/);
  return at > 0 && closes(paragraph, at, mark) && !canOpen(paragraph, at) ? at : -1;
}

/**
 * What stands inside quotation marks, paragraph by paragraph: typographic, straight, guillemets, German, single. A
 * quotation that runs on opens anew with each paragraph and closes with its last. An apostrophe opens nothing; a mark
 * that is never closed marks nothing, unless the next paragraph takes it up.
 */
export function markedSpans(paragraphs: readonly string[]): MarkedSpan[][] {
  const out: MarkedSpan[][] = [];
  let going = 0;
  let resume = -1;
  for (const [p, text] of paragraphs.entries()) {
    const spans: MarkedSpan[] = [];
    let offset = 0;
    if (resume >= 0) {
      spans.push({ start: 0, end: resume + 1, from: 0, to: resume, goesOn: false, wentOn: true });
      offset = resume + 1;
      resume = -1;
    }
    const found = scan(text.slice(offset), going > 0);
    for (const s of found.spans)
      spans.push({ ...s, start: s.start + offset, end: s.end + offset, from: s.from + offset, to: s.to + offset });
    const open = found.open === null ? null : found.open + offset;
    const next = paragraphs[p + 1];
    const mark = open === null ? '' : (text[open] ?? '');
    const orphan = open === null ? -1 : orphanCloser(next, mark);
    const bounded = open !== null && text.length - open < LIMITS.quotation && going < LIMITS.quotationParagraphs;
    const up = bounded && (takesUp(next, mark) || orphan >= 0);
    if (open !== null && (up || (going > 0 && open === 0 && bounded))) {
      const wentOn = going > 0 && open === 0;
      spans.push({ start: open, end: text.length, from: open + 1, to: text.length, goesOn: up, wentOn });
      going = up ? going + 1 : 0;
      resume = up && !takesUp(next, mark) ? orphan : -1;
    } else going = 0;
    out.push(spans);
  }
  return out;
}
