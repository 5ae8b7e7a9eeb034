import { useEffect, useMemo, useState } from 'preact/hooks';
import { ExportButtons } from '../export/export-buttons';
import type { CoverAnswer, WholeVersion } from '../messages';
import { VersionsContext } from '../versions/their-version';
import { useVersions, type VersionsPorts } from '../versions/use-versions';
import { type Chosen, chosenArticles, columnsOf } from '../view/choices';
import { matrixOf, ROW_KINDS, type RowKind, type SortBy, viewRows } from '../view/matrix';
import { CoverageLine, PageHead } from '../view/page-head';
import { say } from '../words';
import { Filters } from './filters';
import { Matrix } from './matrix';
import { WholeVersions } from './whole-versions';

interface ComparisonPageProps {
  readonly answer: CoverAnswer | null;
  /** Ids of matches to be read whole, as the reader wanted it in the popup. */
  readonly wanted: readonly string[];
  /** Compares anew with articles that were read whole beside those that were before, and keeps both. */
  readonly renew: (answer: CoverAnswer, read: readonly WholeVersion[]) => Promise<CoverAnswer>;
}

/** The full comparison, or what to do where it is no longer kept. */
export function ComparisonPage({ answer: kept, wanted, renew }: ComparisonPageProps) {
  const [answer, show] = useState(kept);
  useEffect(() => show(kept), [kept]);
  if (!answer?.comparison)
    return (
      <main class="page" data-state="gone" data-testid="gone">
        <h1>{say('goneTitle')}</h1>
        <p>{say('goneHelp')}</p>
      </main>
    );
  return (
    <Shown
      answer={answer}
      comparison={answer.comparison}
      wanted={wanted}
      take={async (read) => show(await renew(answer, read))}
    />
  );
}

interface ShownProps {
  readonly answer: CoverAnswer;
  readonly comparison: NonNullable<CoverAnswer['comparison']>;
  readonly wanted: readonly string[];
  readonly take: VersionsPorts['take'];
}

/** The tab asks for leave in the turn of the click, before anything is read: there is no second question. */
const neverLater = async (): Promise<boolean> => false;

function Shown({ answer, comparison, wanted, take }: ShownProps) {
  const versions = useVersions({ permit: neverLater, take });
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
      <VersionsContext.Provider value={versions}>
        <WholeVersions answer={answer} versions={versions} wanted={wanted} />
      </VersionsContext.Provider>
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
