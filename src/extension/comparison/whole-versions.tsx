import { useEffect, useState } from 'preact/hooks';
import { askForHosts } from '../browser';
import type { CoverAnswer } from '../messages';
import { wantedOf } from '../versions/accounts-wanted';
import { TheirVersion } from '../versions/their-version';
import { loadReader, type Versions } from '../versions/use-versions';
import { type Account, accountsOf, outletName } from '../view/accounts';
import { Quoted } from '../view/quoted';
import { safeLink } from '../view/safe-link';
import { formatNumber, say, sayCount } from '../words';

interface WholeVersionsProps {
  readonly answer: CoverAnswer;
  readonly versions: Versions;
  /** Ids of the accounts that the reader wanted in the popup, where the browser's question cannot be asked. */
  readonly wanted: readonly string[];
}

type OriginsOf = Awaited<ReturnType<typeof loadReader>>['originsOf'];

/** The accounts' whole articles: one, or all that are not read yet, after the browser's question for leave. */
export function WholeVersions({ answer, versions, wanted }: WholeVersionsProps) {
  // Loaded ahead: the question must be asked in the turn of the click, and what it asks for is told by the chunk.
  const [originsOf, ready] = useState<OriginsOf | null>(null);
  useEffect(() => void loadReader().then((reader) => ready(() => reader.originsOf)), []);
  const accounts = accountsOf(answer).filter(({ match }) => safeLink(match.url) !== null);
  const isRead = ({ match: { id } }: Account): boolean => answer.versions.some((version) => version.id === id);
  const unread = accounts.filter((account) => !isRead(account));
  const asked = unread.filter(({ match: { id } }) => wanted.includes(id) && !versions.states.has(id));
  if (!originsOf || accounts.length === 0) return null;

  const read = (some: readonly Account[]): void => {
    const list = wantedOf(some);
    void askForHosts(originsOf(list.map(({ url }) => url))).then((granted) => {
      if (granted) versions.read(list);
      else versions.refuse(list.map(({ id }) => id));
    });
  };
  return (
    <section class="whole-versions" aria-labelledby="whole-title" data-testid="whole-versions">
      <h2 id="whole-title">{say('wholeTitle')}</h2>
      {asked.length > 0 ? (
        <div class="asked" data-testid="wanted">
          <p>{say('wholeAsked', asked.map(nameOf).join(', '))}</p>
          <button type="button" class="main" onClick={() => read(asked)} data-testid="allow-and-read">
            {say('wholeAllow')}
          </button>
        </div>
      ) : null}
      <Progress versions={versions} />
      <details class="folded" open={wanted.length > 0}>
        <summary>{sayCount('wholeAccounts', accounts.length, formatNumber(accounts.length - unread.length))}</summary>
        <p class="note">{say('wholeNote')}</p>
        {unread.length > 1 && !versions.progress ? (
          <button type="button" onClick={() => read(unread)} data-testid="read-all">
            {sayCount('wholeAll', unread.length)}
          </button>
        ) : null}
        <ul>
          {accounts.map((account) => (
            <li key={account.match.id}>
              <Quoted class="outlet-name">{nameOf(account)}</Quoted>
              <TheirVersion answer={answer} account={account} name={nameOf(account)} read={read} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

const nameOf = ({ match }: Account): string => outletName(match.outlet) ?? say('unknownOutlet');

/** How far the reading of several is, and the way to end it. */
const Progress = ({ versions: { progress, stop } }: { readonly versions: Versions }) =>
  progress && progress.total > 1 ? (
    <p role="status" data-testid="whole-progress">
      <progress value={progress.done} max={progress.total} aria-label={say('wholeTitle')} />{' '}
      {say('wholeProgress', formatNumber(progress.done), formatNumber(progress.total))}{' '}
      <button type="button" onClick={stop}>
        {say('stop')}
      </button>
    </p>
  ) : null;
