import { useMemo, useState } from 'preact/hooks';
import { openTab, ownAddress, sessionStore } from '../browser';
import type { CoverAnswer } from '../messages';
import { keepComparison } from '../session/comparisons';
import { wantVersions } from '../session/wanted-versions';
import type { Wanted } from '../versions/read-several';
import { VersionsContext } from '../versions/their-version';
import { useVersions, type VersionsPorts } from '../versions/use-versions';
import { type Account, accountsOf } from '../view/accounts';
import { CoverageLine, PageHead } from '../view/page-head';
import { AccountPanel } from './account-panel';
import { Actions } from './actions';
import { EventEntries } from './event-entries';
import { OutletTabs } from './outlet-tabs';
import { pageMarker } from './page-marker';
import { PageNotes } from './page-notes';
import type { PageInFront } from './state';
import { Timeline } from './timeline';
import { Tracer } from './tracing';

interface CoveredProps {
  readonly answer: CoverAnswer;
  readonly comparison: NonNullable<CoverAnswer['comparison']>;
  readonly page: PageInFront;
  readonly remove: (account: Account) => void;
  /** Takes in articles that were read whole. */
  readonly take: VersionsPorts['take'];
}

/** The main job: who else covered the event, and what each tells alike and differently. */
export function Covered({ answer, comparison, page: { tabId, isPrivate }, remove, take }: CoveredProps) {
  const marker = useMemo(() => pageMarker(tabId), [tabId]);
  const accounts = accountsOf(answer);
  const [wanted, choose] = useState(0);
  const at = Math.min(wanted, accounts.length - 1);
  const account = accounts[at];
  const versions = useVersions({ permit: (wanted) => askInTab(answer, wanted, isPrivate), take });
  return (
    <VersionsContext.Provider value={versions}>
      <header>
        <PageHead page={answer.page} />
        <CoverageLine answer={answer} />
        <EventEntries answer={answer} />
        <Timeline comparison={comparison} chosen={account?.article ?? 0} />
        <PageNotes answer={answer} />
      </header>
      {account ? <OutletTabs accounts={accounts} chosen={at} choose={choose} /> : null}
      {account ? (
        <Tracer key={account.match.id} answer={answer} marker={marker}>
          <AccountPanel
            answer={answer}
            comparison={comparison}
            account={account}
            at={at}
            isPrivate={isPrivate}
            remove={() => remove(account)}
          />
        </Tracer>
      ) : null}
      <Actions answer={answer} comparison={comparison} isPrivate={isPrivate} />
    </VersionsContext.Provider>
  );
}

/** The browser's question cannot be asked from a popup: the comparison's tab asks it and goes on from there. */
async function askInTab(answer: CoverAnswer, wanted: readonly Wanted[], isPrivate: boolean): Promise<boolean> {
  if (isPrivate) return false;
  const id = await keepComparison(sessionStore, answer, Date.now());
  await wantVersions(
    sessionStore,
    id,
    wanted.map((one) => one.id),
  );
  await openTab(`${ownAddress('comparison.html')}#${id}`);
  window.close();
  return false;
}
