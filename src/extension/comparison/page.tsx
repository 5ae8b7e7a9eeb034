import { useMemo, useState } from 'preact/hooks';
import { ExportButtons } from '../export/export-buttons';
import type { CoverAnswer } from '../messages';
import { type Chosen, chosenArticles, columnsOf } from '../view/choices';
import { matrixOf, ROW_KINDS, type RowKind, type SortBy, viewRows } from '../view/matrix';
import { CoverageLine, PageHead } from '../view/page-head';
import { say } from '../words';
import { Filters } from './filters';
import { Matrix } from './matrix';

/** The full comparison, or what to do where it is no longer kept. */
export function ComparisonPage({ answer }: { readonly answer: CoverAnswer | null }) {
  if (!answer?.comparison)
    return (
      <main class="page" data-state="gone" data-testid="gone">
        <h1>{say('goneTitle')}</h1>
        <p>{say('goneHelp')}</p>
      </main>
    );
  return <Shown answer={answer} comparison={answer.comparison} />;
}

interface ShownProps {
  readonly answer: CoverAnswer;
  readonly comparison: NonNullable<CoverAnswer['comparison']>;
}

function Shown({ answer, comparison }: ShownProps) {
  const rows = useMemo(() => matrixOf(comparison), [comparison]);
  const columns = useMemo(() => columnsOf(answer), [answer]);
  const [sort, sortBy] = useState<SortBy>('disagreement');
  const [kinds, chooseKinds] = useState<readonly RowKind[]>(ROW_KINDS);
  const [chosen, choose] = useState<Chosen>({});
  const [hidden, hide] = useState<ReadonlySet<number>>(new Set());
  const articles = chosenArticles(columns, chosen, hidden);
  return (
    <main class="page wide" data-state="shown">
      <header>
        <p class="brand">{say('name')}</p>
        <PageHead page={answer.page} />
        <CoverageLine answer={answer} />
      </header>
      <Filters
        comparison={comparison}
        columns={columns}
        sort={sort}
        sortBy={sortBy}
        kinds={kinds}
        chooseKinds={chooseKinds}
        chosen={chosen}
        choose={choose}
        hidden={hidden}
        hide={hide}
      />
      <div class="actions">
        <ExportButtons comparison={comparison} />
        <button type="button" onClick={() => window.print()}>
          {say('print')}
        </button>
      </div>
      <Matrix
        answer={answer}
        comparison={comparison}
        rows={viewRows(rows, { sort, kinds, articles })}
        articles={articles}
      />
    </main>
  );
}
