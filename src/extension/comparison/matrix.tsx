import type { Comparison } from '../../compare/comparison';
import type { CoverAnswer } from '../messages';
import { outletName } from '../view/accounts';
import { FromPack } from '../view/from-pack';
import type { Cell, MatrixRow } from '../view/matrix';
import { Highlighted, Quoted } from '../view/quoted';
import { WebLink } from '../view/web-link';
import { writeMoment } from '../view/when';
import { locale, say } from '../words';
import { DistinctiveRow } from './distinctive';

interface MatrixProps {
  readonly answer: CoverAnswer;
  readonly comparison: Comparison;
  readonly rows: readonly MatrixRow[];
  readonly articles: readonly number[];
}

/** A sheet of paper has room for so many columns; more are printed one below the other. */
const ACROSS = 6;

/** Facts down the side, articles across; a cell holds the value or the words, or is empty. */
export const Matrix = ({ answer, comparison, rows, articles }: MatrixProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard
  <section class={articles.length > ACROSS ? 'matrix many' : 'matrix'} aria-label={say('comparisonTitle')} tabIndex={0}>
    <table data-testid="matrix">
      <thead>
        <tr>
          <th scope="col">{say('fact')}</th>
          {articles.map((article) => (
            <ColumnHead key={article} comparison={comparison} article={article} origin={answer.origins[article - 1]} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} data-standing={row.standing} data-kind={row.kind}>
            <th scope="row">
              <Quoted>{row.fact || say(row.kind === 'quotation' ? 'speakerOpen' : 'countedOpen')}</Quoted>
              <span class="tag">{say(STANDING_WORDS[row.standing])}</span>
              {row.opinion ? <span class="tag">{say('opinion')}</span> : null}
            </th>
            {articles.map((article) => (
              <td key={article} class={article === 0 ? 'here' : ''} data-outlet={nameOf(comparison.articles[article])}>
                {(row.cells[article] ?? []).map((cell) => (
                  <CellWords
                    key={`${cell.text} ${cell.sentence}`}
                    row={row}
                    cell={cell}
                    language={comparison.articles[article]?.language ?? null}
                  />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <DistinctiveRow comparison={comparison} articles={articles} />
      </tfoot>
    </table>
    {rows.length === 0 ? <p class="note">{say('nothingShown')}</p> : null}
  </section>
);

const STANDING_WORDS = {
  differs: 'standingDiffers',
  compatible: 'standingCompatible',
  same: 'standingSame',
  only: 'standingOnly',
  possible: 'standingPossible',
  identical: 'quotationIdentical',
  shortened: 'quotationShortened',
  altered: 'quotationAltered',
  translated: 'quotationTranslated',
  told: 'standingTold',
} as const;

interface ColumnHeadProps {
  readonly comparison: Comparison;
  readonly article: number;
  /** Where the index has it from; undefined for the page itself. */
  readonly origin: string | undefined;
}

function ColumnHead({ comparison, article, origin }: ColumnHeadProps) {
  const head = comparison.articles[article];
  if (!head) return <th scope="col" />;
  return (
    <th scope="col" class={article === 0 ? 'here' : ''}>
      <WebLink address={head.url}>
        <Quoted>{nameOf(head)}</Quoted>
      </WebLink>
      {article === 0 ? <span class="tag">{say('thisPage')}</span> : null}
      {head.section === 'opinion' ? <span class="tag">{say('opinion')}</span> : null}
      <span class="kicker">{writeMoment(head.published, locale()) ?? say('dateUnknown')}</span>
      <FromPack origin={origin} />
    </th>
  );
}

const nameOf = (head: Comparison['articles'][number] | undefined): string =>
  (head && outletName(head.outlet)) ?? say(head?.kind === 'event-page' ? 'eventPage' : 'unknownOutlet');

interface CellWordsProps {
  readonly row: MatrixRow;
  readonly cell: Cell;
  readonly language: string | null;
}

function CellWords({ row, cell, language }: CellWordsProps) {
  const words =
    cell.text === '' ? null : (
      <Quoted class={row.kind === 'figure' ? 'figure' : 'words'} language={language}>
        {cell.text}
      </Quoted>
    );
  if (row.kind === 'quotation' || cell.sentence === null) return words ?? <span>{say('told')}</span>;
  return (
    <div class="cell">
      {words}
      <p class="sentence">
        <Highlighted language={language} text={cell.sentence} words={cell.text} />
      </p>
    </div>
  );
}
