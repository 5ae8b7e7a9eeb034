import type { Comparison, FigureRow } from '../compare/comparison';
import { formsAgree } from '../compare/people';
import { hasNumber, type LabelledEvent, type LabelledFigure } from './compare-labels';

/** What was asked and what was right, one of a kind of claim. */
export interface Tally {
  right: number;
  claimed: number;
  wanted: number;
}

export interface Tallies {
  readonly differs: Tally;
  readonly same: Tally;
  readonly compatible: Tally;
  readonly quotations: Tally;
  readonly speakers: Tally;
  readonly names: Tally;
  /** The five statements shown first as not found in another account. */
  readonly absentFirst: Tally;
  readonly absent: Tally;
  readonly told: Tally;
}

export const emptyTallies = (): Tallies => {
  const one = (): Tally => ({ right: 0, claimed: 0, wanted: 0 });
  return {
    differs: one(),
    same: one(),
    compatible: one(),
    quotations: one(),
    speakers: one(),
    names: one(),
    absentFirst: one(),
    absent: one(),
    told: one(),
  };
};

/** Adds one event's result; `say` hears of every error. */
export function tally(
  event: LabelledEvent,
  comparison: Comparison,
  tallies: Tallies,
  say: (error: string) => void,
): void {
  tallyFigures(event.figures, comparison.figures, tallies, say);
  quotations(event, comparison, tallies, say);
  names(event, comparison, tallies, say);
  statements(event, comparison, tallies, say);
}

const matches = (row: FigureRow, label: LabelledFigure): boolean =>
  label.values.filter((wanted) => row.values.some((v) => v.article === wanted.article && hasNumber(v, wanted.value)))
    .length >= 2;

/**
 * Adds what rows of figures come to by the labels. `byNumber`: whoever wrote the labels took one number for the same whatever stands
 * before it, so that "about 25 minutes" and "25 minutes" are right as two that agree.
 */
export function tallyFigures(
  labels: readonly LabelledFigure[],
  rows: readonly FigureRow[],
  tallies: Tallies,
  say: (error: string) => void,
  byNumber = false,
): void {
  const groups = {
    differs: tallies.differs,
    same: tallies.same,
    compatible: tallies.compatible,
    update: tallies.compatible,
  };
  for (const label of labels) {
    if (label.unsure) continue;
    groups[label.agreement].wanted++;
    const row = rows.find((one) => one.tier === 'shown' && matches(one, label));
    if (!row) say(`figure missed: ${label.agreement} ${label.label} ${JSON.stringify(label.values)}`);
  }
  for (const row of rows) {
    if (row.tier !== 'shown' || row.agreement === 'only') continue;
    const label = labels.find((one) => matches(row, one));
    if (label?.unsure) continue;
    const wanted = label && wantedOf(row, label);
    const claimed = byNumber && wanted === 'same' && isOneNumber(row) ? 'same' : row.agreement;
    groups[claimed].claimed++;
    const covered =
      label && row.values.every((v) => label.values.some((w) => w.article === v.article && hasNumber(v, w.value)));
    if (wanted === claimed && covered && (row.update || wanted === 'same' || label?.agreement !== 'update'))
      groups[claimed].right++;
    else
      say(
        `figure wrong: ${row.agreement} "${row.label}" ${row.values.map((v) => `${v.article}: ${v.text}`).join(' | ')}`,
      );
  }
}

const isOneNumber = ({ values }: FigureRow): boolean => new Set(values.map(({ value }) => value)).size === 1;

/**
 * How the accounts of a row agree by the label. Where two tell one number and a third, which the row does not have, another, the row
 * says nothing false of the two: what the third tells is missed in the label's own line.
 */
function wantedOf({ values }: FigureRow, { agreement, values: told }: LabelledFigure): LabelledFigure['agreement'] {
  const numbers = told.filter(({ article }) => values.some((value) => value.article === article));
  const isOne = new Set(numbers.map(({ value }) => value)).size === 1;
  if (isOne && numbers.length < told.length) return 'same';
  return agreement === 'update' ? 'compatible' : agreement;
}

function quotations(
  event: LabelledEvent,
  { quotations: rows }: Comparison,
  tallies: Tallies,
  say: (error: string) => void,
): void {
  const several = rows.filter(({ variants }) => variants.length > 1);
  tallies.quotations.claimed += several.length;
  for (const label of event.quotations) {
    tallies.quotations.wanted++;
    const row = several.find(
      ({ variants }) =>
        label.variants.every((w) => variants.some((v) => v.article === w.article && near(v.text, w.begins))) &&
        variants.length === label.variants.length,
    );
    if (row && row.relation === label.relation) tallies.quotations.right++;
    else say(`quotation: wanted ${label.relation} "${label.variants[0]?.begins}", got ${row?.relation ?? 'none'}`);
    if (label.speaker === null || !row) continue;
    tallies.speakers.wanted++;
    if (row.speaker === null) continue;
    tallies.speakers.claimed++;
    if (formsAgree(row.speaker, label.speaker)) tallies.speakers.right++;
    else say(`speaker: wanted ${label.speaker}, got ${row.speaker}`);
  }
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
const near = (text: string, part: string): boolean =>
  folded(text).includes(folded(part)) || folded(part).includes(folded(text));

function names(
  event: LabelledEvent,
  { names: rows }: Comparison,
  tallies: Tallies,
  say: (error: string) => void,
): void {
  for (const label of event.names) {
    tallies.names.wanted++;
    const found = rows.filter((row) => folded(row.name) === folded(label.name) || formsAgree(row.name, label.name));
    const articles = [...new Set(found.flatMap((row) => row.articles))].toSorted();
    if (found.length === 0) {
      say(`name missed: ${label.name}`);
      continue;
    }
    tallies.names.claimed++;
    if (found.length === 1 && articles.join() === label.articles.join()) tallies.names.right++;
    else say(`name: ${label.name} wanted in ${label.articles}, got ${articles} in ${found.length} rows`);
  }
}

/** How many of the statements shown first are held to the stricter target. */
const FIRST = 5;

function statements(
  event: LabelledEvent,
  { statements: rows }: Comparison,
  tallies: Tallies,
  say: (error: string) => void,
): void {
  const isTold = (article: number, sentence: string, by: number): boolean =>
    event.statements.some((s) => s.article === article && sentence.includes(s.sentence) && s.told_by.includes(by));
  let shown = 0;
  for (const row of rows) {
    const first = row.nearest.length > 0 && shown < FIRST;
    if (row.nearest.length > 0) shown++;
    for (const { article, sentence } of row.nearest) {
      const right = !isTold(row.article, row.sentence, article);
      count(tallies.absent, right);
      if (first) count(tallies.absentFirst, right);
      if (!right)
        say(`called absent${first ? ' (first five)' : ''}: in ${article} "${row.sentence}" nearest "${sentence}"`);
    }
    for (const { article, sentence } of row.told_by) {
      const right = isTold(row.article, row.sentence, article);
      count(tallies.told, right);
      if (!right) say(`called told: in ${article} "${row.sentence}" by "${sentence}"`);
    }
  }
  const alone = sentencesTold(event, false);
  const both = sentencesTold(event, true);
  tallies.absent.wanted += alone;
  tallies.absentFirst.wanted += Math.min(FIRST * (event.accounts.length - 1), alone);
  tallies.told.wanted += both;
}

function count(into: Tally, right: boolean): void {
  into.claimed++;
  if (right) into.right++;
}

/** Pairs of a paragraph and another account that the labels call told or not; paragraphs here are single sentences mostly. */
function sentencesTold({ accounts, statements: labels }: LabelledEvent, yes: boolean): number {
  const toldPairs = labels.reduce((sum, { told_by }) => sum + told_by.length, 0);
  const all = accounts.reduce((sum, { paragraphs }) => sum + paragraphs.length * (accounts.length - 1), 0);
  return yes ? Math.ceil(toldPairs / 2) : all - toldPairs;
}
