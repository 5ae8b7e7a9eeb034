import { useEffect, useRef, useState } from 'preact/hooks';
import type { FoundFeed } from '../../../feeds/discover';
import type { FoundFeeds } from '../../../feeds/find-feeds';
import type { PollError } from '../../../feeds/state';
import { typedAddresses } from '../../../feeds/typed-address';
import { originsOf } from '../../access/hosts';
import { askForHosts } from '../../browser';
import type { Chosen } from '../../storage/chosen';
import { troubleWords } from '../../view/trouble-words';
import { loadCatalogue } from '../../view/use-catalogue';
import { say } from '../../words';
import { FoundFeedsChoice } from './found-feeds-choice';
import { fromPage } from './to-choose';

type Look =
  | { readonly at: 'idle' }
  | { readonly at: 'looking' }
  | { readonly at: 'no-address' }
  | { readonly at: 'refused'; readonly host: string }
  | { readonly at: 'none' }
  | { readonly at: 'failed'; readonly error: PollError }
  | { readonly at: 'found'; readonly found: Extract<FoundFeeds, { kind: 'found' }> };

interface ByAddressProps {
  /** An address to be looked at, as asked for from elsewhere on the page; null for none. */
  readonly wanted: string | null;
  readonly put: (outlets: Chosen) => void;
}

/** Any outlet, by its address: its page is asked which feeds it has. */
export function ByAddress({ wanted, put }: ByAddressProps) {
  const [typed, type] = useState('');
  const [look, show] = useState<Look>({ at: 'idle' });
  const field = useRef<HTMLInputElement>(null);
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);
  useEffect(() => {
    if (wanted === null) return;
    type(wanted);
    show({ at: 'idle' });
    field.current?.focus();
  }, [wanted]);

  // Asked in the turn of the click: nothing is awaited before it.
  const search = (): void => {
    const addresses = typedAddresses(typed);
    const [first] = addresses;
    if (first === undefined) {
      show({ at: 'no-address' });
      return;
    }
    const asking = askForHosts(originsOf(addresses)).catch(() => false);
    stop.current.abort();
    stop.current = new AbortController();
    const { signal } = stop.current;
    show({ at: 'looking' });
    const looking = async (): Promise<Look> =>
      (await asking) ? lookAt(addresses, signal) : { at: 'refused', host: new URL(first).hostname };
    looking().then(
      (seen) => !signal.aborted && show(seen),
      (error: unknown) => {
        if (!signal.aborted) throw error;
      },
    );
  };
  const choose = async (found: Extract<FoundFeeds, { kind: 'found' }>, feeds: readonly FoundFeed[]): Promise<void> => {
    const { outletAt } = await loadCatalogue();
    const outlet = fromPage({ ...found, feeds }, outletAt);
    if (outlet === null) return;
    put([outlet]);
    field.current?.focus();
    type('');
    show({ at: 'idle' });
  };
  return (
    <form
      class="by-address"
      onSubmit={(event) => {
        event.preventDefault();
        search();
      }}
    >
      <label>
        <span class="title">{say('byAddress')}</span>
        <span class="note">{say('byAddressNote')}</span>
        <input
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          ref={field}
          value={typed}
          onInput={(event) => type(event.currentTarget.value)}
          data-testid="outlet-address"
        />
      </label>
      <button type="submit" disabled={typed.trim() === ''} data-testid="look-for-feeds">
        {say('lookForFeeds')}
      </button>
      {look.at === 'looking' ? (
        <button
          type="button"
          onClick={() => {
            stop.current.abort();
            show({ at: 'idle' });
          }}
        >
          {say('stopUpdate')}
        </button>
      ) : null}
      <p role="status" data-testid="look-outcome">
        {wordsOf(look)}
      </p>
      {look.at === 'found' ? (
        <FoundFeedsChoice feeds={look.found.feeds} choose={(feeds) => void choose(look.found, feeds)} />
      ) : null}
    </form>
  );
}

/** Each address in turn until one answers: with https first, then without. */
async function lookAt(addresses: readonly string[], stop: AbortSignal): Promise<Look> {
  const { findFeeds } = await import(/* webpackChunkName: "feed-tools" */ './feed-tools');
  const world = {
    fetch: (url: string, init: RequestInit) => fetch(url, init),
    now: () => Date.now(),
    timeOut: (ms: number) => AbortSignal.timeout(ms),
    parse: (html: string) => new DOMParser().parseFromString(html, 'text/html'),
  };
  let last: Look = { at: 'none' };
  for (const address of addresses) {
    const found = await findFeeds(address, world, stop);
    if (found.kind === 'found') return { at: 'found', found };
    last = found.kind === 'none' ? { at: 'none' } : { at: 'failed', error: found.error };
    if (found.kind === 'none' || found.error.code !== 'no-connection') break;
  }
  return last;
}

function wordsOf(look: Look): string {
  switch (look.at) {
    case 'idle':
      return '';
    case 'looking':
      return say('lookingForFeeds');
    case 'no-address':
      return say('notAnAddress');
    case 'refused':
      return say('lookRefused', look.host);
    case 'none':
      return say('noFeedFound');
    case 'failed':
      return say(...troubleWords(look.error));
    case 'found':
      return look.found.name === null ? say('feedsFound') : say('feedsFoundAt', look.found.name);
  }
}
