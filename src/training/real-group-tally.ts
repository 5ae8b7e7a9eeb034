import { compareDigests } from '../compare/compare';
import type { QuotationRow } from '../compare/comparison';
import { formsAgree } from '../compare/people';
import type { Rarity } from '../compare/weigher';
import { type Tallies, tallyFigures } from './compare-tally';
import { fold } from './digest-tally';
import type { LabelledGroup, SharedQuotation } from './real-groups';

type Note = (error: string) => void;

/** Adds what the comparison has of a group of real articles: figures of all together, quotations of each two, as the popup shows them. */
export function tallyGroup(group: LabelledGroup, rarity: Rarity, tallies: Tallies, note: Note): void {
  const { labels, digests } = group;
  tallyFigures(labels.figures, compareDigests(digests, { rarity }).figures, tallies, note, true);
  for (let a = 0; a < digests.length; a++)
    for (let b = a + 1; b < digests.length; b++) {
      const both = [a, b].flatMap((article) => digests[article] ?? []);
      quotationsOf(group, a, b, compareDigests(both, { rarity }).quotations, tallies, note);
    }
}

/** Shorter ones were not marked. */
const SHORTEST = 3;
/** Words by which the beginning of a piece is known again. */
const BEGINS = 5;
/** Where a stretch in marks ends. */
const CLOSING = /["”»\n]|['’](?=[\s,.]|$)/;

const wordsOf = (text: string): string[] => fold(text).split(' ');

/** What an article prints in marks of a quotation, folded, piece by piece. */
function piecesOf({ texts }: LabelledGroup, { pieces }: SharedQuotation, article: number): string[] {
  const places = pieces.find((piece) => piece.article === article)?.at ?? [];
  return places.map((at) => fold(texts[article]?.slice(at).split(CLOSING)[0] ?? ''));
}

function isOf(text: string, pieces: readonly string[]): boolean {
  const folded = ` ${fold(text)} `;
  return pieces.some(
    (piece) => ` ${piece} `.includes(folded) || folded.includes(` ${piece.split(' ').slice(0, BEGINS).join(' ')} `),
  );
}

/**
 * What rows of one quotation come to. A quotation of several sentences may be told in several rows: of one that is shortened it is enough
 * that what both print is told, and no word of it called changed.
 */
function isRight(relation: string, rows: readonly QuotationRow[]): boolean {
  const told = rows.map((row) => row.relation);
  if (relation === 'altered') return told.includes('altered');
  if (relation === 'identical') return told.every((one) => one === 'identical');
  return told.every((one) => one === 'identical' || one === 'shortened');
}

function quotationsOf(
  group: LabelledGroup,
  a: number,
  b: number,
  rows: readonly QuotationRow[],
  { quotations, speakers }: Tallies,
  note: Note,
): void {
  const several = rows.filter(
    ({ variants }) =>
      variants.length > 1 && variants.every(({ text, marked }) => marked && wordsOf(text).length >= SHORTEST),
  );
  const known = new Set<QuotationRow>();
  for (const label of group.labels.quotations) {
    const pieces = [a, b].map((article) => piecesOf(group, label, article));
    const own = several.filter(({ variants }) =>
      variants.every(({ article, text }) => isOf(text, pieces[article] ?? [])),
    );
    for (const row of own) known.add(row);
    const pair = label.pairs.find((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a));
    if (!pair) continue;
    quotations.wanted++;
    if (own.length > 0) quotations.claimed++;
    if (own.length > 0 && isRight(pair.relation, own)) quotations.right++;
    else
      note(
        `quotation of ${a} and ${b}: wanted ${pair.relation} "${pieces[0]?.[0]}", got ${own.map((row) => row.relation).join(', ') || 'none'}`,
      );
    const spoken = own.find((row) => row.speaker !== null)?.speaker ?? null;
    if (label.speaker === null || own.length === 0) continue;
    speakers.wanted++;
    if (spoken === null) continue;
    speakers.claimed++;
    if (formsAgree(spoken, label.speaker)) speakers.right++;
    else note(`speaker: wanted ${label.speaker}, got ${spoken}`);
  }
  for (const row of several.filter((one) => !known.has(one))) {
    quotations.claimed++;
    note(`no quotation of ${a} and ${b}: ${row.relation} ${row.variants.map(({ text }) => text).join(' | ')}`);
  }
}
