import { useMemo, useState } from 'preact/hooks';
import type { CoverAnswer } from '../messages';
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
}

/** The main job: who else covered the event, and what each tells alike and differently. */
export function Covered({ answer, comparison, page: { tabId, isPrivate }, remove }: CoveredProps) {
  const marker = useMemo(() => pageMarker(tabId), [tabId]);
  const accounts = accountsOf(answer);
  const [wanted, choose] = useState(0);
  const at = Math.min(wanted, accounts.length - 1);
  const account = accounts[at];
  return (
    <>
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
    </>
  );
}
