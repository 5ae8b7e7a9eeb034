import { plainLine } from '../../compare/wrap';
import type { Refused } from '../gathering';
import type { PackFigures } from '../pack-figures';
import { type FeedsTold, feedLines, refusedLines } from './report-text';

interface PackReport extends PackFigures, FeedsTold {
  /** Files of pieces that are new; absent where the pack was only looked at. */
  readonly written?: readonly string[];
  readonly refused?: readonly Refused[];
  readonly whole?: boolean;
}

/** What a pack holds, for a person at a terminal. */
export function packText(folder: string, report: PackReport): string {
  const { name, publisher, description, created, factsOnly, fingerprint, articles, outlets, span, undated } = report;
  const n = (value: number) => value.toLocaleString('en');
  const days = span ? `${span.from} to ${span.to}, ${n(span.days)} with articles` : 'none known';
  return [
    `${folder}: ${name}${publisher ? `, by ${publisher}` : ''}${report.whole ? '; every piece is whole' : ''}`,
    ...(description ? [`          ${description}`] : []),
    `Holds:    ${factsOnly ? 'facts only' : 'facts and sentences'}`,
    `Articles: ${n(articles)}`,
    `Outlets:  ${n(outlets)}`,
    `Days:     ${days}${undated ? `, ${n(undated)} articles undated` : ''}`,
    `Size:     ${n(report.bytes)} bytes in ${n(report.pieces.length)} pieces`,
    `Written:  ${created}`,
    `Signed:   ${fingerprint ? `with the key ${fingerprint}` : 'no'}`,
    ...writtenLine(report.written),
    ...feedLines(report),
    ...refusedLines(report.refused ?? []),
  ]
    .map(plainLine)
    .join('\n');
}

/** New pieces that are named; --json lists them all. */
const WRITTEN_SHOWN = 3;

function writtenLine(written: readonly string[] | undefined): readonly string[] {
  if (written === undefined) return [];
  if (written.length === 0) return ['New:      nothing; all files stay as they were'];
  const more = written.length - WRITTEN_SHOWN;
  return [`New:      ${written.slice(0, WRITTEN_SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`];
}
