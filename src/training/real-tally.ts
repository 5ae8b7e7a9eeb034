import { formsAgree } from '../compare/people';
import type { Figure, Name, Quotation } from '../digest/digest';
import type { LabelledName } from './digest-passages';
import { type Counts, fold, head, same } from './digest-tally';
import { insideMarks, type LabelledArticle, type RealFigure, type RealQuotation } from './real-articles';

/** Of the words that stand in marks as speech, how many the digest has, and how many it has beside. */
export interface Words {
  labelled: number;
  found: number;
  beside: number;
}

type Note = (error: string) => void;

/** Adds what a digest has of a real article; `note` hears of every error. */
export function tallyReal(article: LabelledArticle, counts: Counts, words: Words, note: Note): void {
  quotations(article, counts, words, note);
  figures(article, counts, note);
  names(article, counts, note);
}

/** Shorter ones, scare quotes and speech, are a matter of taste: neither wanted nor wrong. */
const SHORTEST = 4;
/** Share of a quotation's words that makes it found. */
const MOST = 0.85;

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word !== '');
const holds = (whole: string, part: string): boolean => ` ${fold(whole)} `.includes(` ${fold(part)} `);

/** Readers take "A", she said. "B" for one quotation or for two: what counts is whether its words are found, and no others. */
function quotations({ labels, text, digest }: LabelledArticle, counts: Counts, words: Words, note: Note): void {
  const { quotations: found, speakers } = counts;
  const wanted = labels.quotations.map((label) => ({ label, text: insideMarks(text.slice(label.at, label.end)) }));
  for (const { label, text: quoted } of wanted) {
    const size = wordsOf(quoted).length;
    if (label.kind === 'phrase' || size < SHORTEST) continue;
    const parts = digest.quotations.filter(
      (one) => one.kind !== 'phrase' && (holds(quoted, one.text) || holds(one.text, quoted)),
    );
    const told = new Set(parts.map((one) => fold(one.text)));
    const covered = Math.min(
      size,
      [...told].reduce((sum, one) => sum + wordsOf(one).length, 0),
    );
    words.labelled += size;
    words.found += covered;
    if (covered < MOST * size) {
      found.missed++;
      note(`quotation missed: ${quoted}`);
    } else {
      found.right++;
      if (label.individual) speaker(label, parts, speakers, note);
    }
  }
  for (const { text: quoted, kind } of digest.quotations) {
    if (kind === 'phrase' || wordsOf(quoted).length < SHORTEST) continue;
    if (wanted.some((one) => one.label.kind !== 'phrase' && holds(one.text, quoted))) continue;
    const inside = wanted.filter((one) => one.label.kind !== 'phrase' && holds(quoted, one.text));
    // What runs on has what is marked, and more.
    const size = wordsOf(quoted).length;
    words.beside += Math.max(0, size - inside.reduce((sum, one) => sum + wordsOf(one.text).length, 0));
    if (inside.length > 0) continue;
    found.wrong++;
    note(`no quotation: ${quoted}`);
  }
}

function speaker(label: RealQuotation, parts: readonly Quotation[], count: Counts['speakers'], note: Note): void {
  const wanted = [label.speaker, ...(label.speakers ?? [])].filter((one): one is string => one !== null);
  const told = parts.flatMap((part) => (part.speaker === null ? [] : [part.speaker]));
  const wrong = told.find((one) => !wanted.some((name) => formsAgree(name, one) || fold(name) === fold(one)));
  if (wrong !== undefined) {
    count.wrong++;
    note(`speaker ${wrong}, not ${wanted[0] ?? 'open'}: ${parts[0]?.text}`);
  } else if (told.length > 0 || wanted.length === 0) count.right++;
  else {
    count.open++;
    note(`speaker open, not ${wanted[0]}: ${parts[0]?.text}`);
  }
}

/** Neither marked nor wrong: days and hours, and "first" or "21st", which some count. */
const ASIDE: ReadonlySet<string> = new Set(['date', 'time', 'ordinal']);

/** A figure with its numbers that no label has taken: "from 40 to 45" tells two. */
interface Left {
  readonly figure: Figure;
  readonly numbers: number[];
  used: boolean;
}

const SHARES: ReadonlySet<string> = new Set(['percent', 'multiple']);

/** Two thirds are .667 to some and 66.7 per cent to others. */
const isNumber = (told: number, { kind }: Figure, wanted: RealFigure): boolean =>
  same(told, wanted.value) ||
  (SHARES.has(kind) && SHARES.has(wanted.kind) && (same(told * 100, wanted.value) || same(told, wanted.value * 100)));

const tellsNumber = (figure: Figure, wanted: RealFigure): boolean =>
  [figure.value, figure.upper, figure.from].some((told) => told !== null && isNumber(told, figure, wanted));

function figures({ labels, digest }: LabelledArticle, { figures: found, labels: counted }: Counts, note: Note): void {
  const left = digest.figures.map(
    (figure): Left => ({
      figure,
      numbers: [figure.value, figure.upper, figure.from].filter((number) => number !== null),
      used: false,
    }),
  );
  const rest: RealFigure[] = [];
  const nounRight = ({ label }: Figure, { counted: nouns }: RealFigure): boolean =>
    nouns === undefined || nouns.some((noun) => head(noun) === head(label));
  const take = (wanted: RealFigure, isIt: (figure: Figure) => boolean): Figure | undefined => {
    for (const one of left) {
      const at = isIt(one.figure) ? one.numbers.findIndex((number) => isNumber(number, one.figure, wanted)) : -1;
      if (at < 0) continue;
      one.numbers.splice(at, 1);
      one.used = true;
      return one.figure;
    }
    return undefined;
  };
  // Of several with one number those that count the same go together.
  for (const wanted of labels.figures) {
    const hit = take(wanted, (figure) => nounRight(figure, wanted));
    if (hit === undefined) rest.push(wanted);
    else if (wanted.kind !== 'ordinal' && !wanted.optional) {
      found.right++;
      if (wanted.counted !== undefined) counted.right++;
    }
  }
  for (const wanted of rest) {
    const hit = take(wanted, () => true);
    if (wanted.kind === 'ordinal' || wanted.optional) continue;
    if (hit === undefined) {
      const again = wanted.headline && digest.figures.some((one) => tellsNumber(one, wanted));
      if (again) continue;
      found.missed++;
      note(`figure missed: ${wanted.value} ${wanted.kind} ${wanted.counted?.[0] ?? ''}`);
      continue;
    }
    found.right++;
    if (hit.label === '') counted.missed++;
    else counted.wrong++;
    note(`label "${hit.label}", not "${wanted.counted?.join('/')}": ${hit.text}`);
  }
  for (const { figure: extra, used } of left) {
    if (used || ASIDE.has(extra.kind)) continue;
    found.wrong++;
    note(`no figure: ${extra.text} (${extra.value} ${extra.kind} ${extra.unit ?? ''})`);
  }
}

/** A form of a name as a text has it is tied where the digest has it, or its last words, which titles stand before. */
const isTied = (form: string, { forms }: Name): boolean =>
  forms.some((one) => ` ${fold(form)}`.endsWith(` ${fold(one)}`) || formsAgree(one, form));

function names({ labels, digest }: LabelledArticle, { names: found, kinds }: Counts, note: Note): void {
  const left = [...digest.names];
  for (const label of labels.names) {
    const at = bestOf(label, left);
    const hit = at < 0 ? undefined : left.splice(at, 1)[0];
    if (label.optional) continue;
    if (hit === undefined) {
      found.missed++;
      note(`name missed: ${label.text}`);
      continue;
    }
    if ((label.forms ?? []).every((form) => isTied(form, hit))) found.right++;
    else {
      found.missed++;
      note(`forms of ${label.text} (${label.forms?.join(' / ')}) not tied: ${hit.forms.join(' / ')}`);
    }
    if (hit.kind === label.kind) kinds.right++;
    else {
      kinds.wrong++;
      note(`${label.text} is a ${hit.kind}, not a ${label.kind}`);
    }
  }
  // What is neither person, organisation nor place was not marked.
  for (const extra of left.filter(({ kind }) => kind !== 'other')) {
    found.wrong++;
    note(`no name: ${extra.text} (${extra.kind})`);
  }
}

function bestOf({ text, forms }: LabelledName, names: readonly Name[]): number {
  const exact = names.findIndex((name) => name.forms.some((form) => fold(form) === fold(text)));
  if (exact >= 0) return exact;
  return names.findIndex(
    (name) =>
      isTied(text, name) &&
      [text, ...(forms ?? [])].some((form) => name.forms.some((one) => ` ${fold(form)}`.endsWith(` ${fold(one)}`))),
  );
}
