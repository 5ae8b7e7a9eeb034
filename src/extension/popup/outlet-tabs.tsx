import { useRef } from 'preact/hooks';
import type { Account } from '../view/accounts';
import { Quoted } from '../view/quoted';
import { tabAfterKey } from '../view/tab-keys';
import { say, sayCount } from '../words';
import { accountName } from './pair-context';

interface OutletTabsProps {
  readonly accounts: readonly Account[];
  readonly chosen: number;
  readonly choose: (at: number) => void;
}

export const PANEL_ID = 'account';
export const tabId = (at: number): string => `outlet-${at}`;

/** One tab an outlet. Arrow keys, Home and End move between them, as tabs do. */
export function OutletTabs({ accounts, chosen, choose }: OutletTabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const rightToLeft = document.documentElement.dir === 'rtl';
    const next = tabAfterKey(event.key, chosen, accounts.length, rightToLeft);
    if (next === null) return;
    event.preventDefault();
    choose(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={say('outlets')} ref={list} data-testid="outlets">
      {accounts.map((account, at) => (
        <button
          key={account.match.id}
          type="button"
          role="tab"
          id={tabId(at)}
          aria-selected={at === chosen}
          aria-controls={PANEL_ID}
          tabIndex={at === chosen ? 0 : -1}
          onClick={() => choose(at)}
          onKeyDown={onKeyDown}
        >
          <Quoted class="tab-name">{accountName(account)}</Quoted>
          <TabMark account={account} />
        </button>
      ))}
    </div>
  );
}

/** The one thing to know of an account before opening it. */
function TabMark({ account }: { readonly account: Account }) {
  const mark = markOf(account);
  return mark === null ? null : <span class="tab-mark">{mark}</span>;
}

function markOf({ sameAsPage, knowledge, reprints, opinion }: Account): string | null {
  if (sameAsPage) return say('markSameText');
  if (knowledge === 'address') return say('markAddress');
  if (opinion) return say('opinion');
  if (reprints.length > 0) return sayCount('markReprints', reprints.length);
  return knowledge === 'facts' ? say('markFacts') : null;
}
