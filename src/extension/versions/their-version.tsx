import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CoverAnswer } from '../messages';
import type { Account } from '../view/accounts';
import { safeLink } from '../view/safe-link';
import { say } from '../words';
import { readWords } from './read-words';
import { isFinal, troubleWords } from './trouble-words';
import type { Versions } from './use-versions';

export const VersionsContext = createContext<Versions | null>(null);

interface TheirVersionProps {
  readonly answer: CoverAnswer;
  readonly account: Account;
  /** What to call the outlet. */
  readonly name: string;
  /** Asks for the account's whole article; from a page that may ask for leave, in the turn of the click. */
  readonly read: (accounts: readonly Account[]) => void;
}

/** The way to an account's whole article: the button, then what became of it. */
export function TheirVersion({ answer, account, name, read }: TheirVersionProps) {
  const versions = useContext(VersionsContext);
  const { match } = account;
  if (!versions || safeLink(match.url) === null) return null;
  const known = answer.versions.find(({ id }) => id === match.id);
  if (known)
    return (
      <p class="note" data-testid="version-read">
        {readWords(known.read)}
      </p>
    );
  const state = versions.states.get(match.id);
  if (state?.at === 'reading')
    return (
      <p class="note" role="status" data-testid="version-reading">
        {say('versionReading', name)}
      </p>
    );
  const failed = state?.at === 'failed' ? state.trouble : null;
  return (
    <div class="their-version">
      {failed ? (
        <p class="note" role="alert" data-testid="version-trouble">
          {troubleWords(failed, name)} {say('versionLeft')}
        </p>
      ) : null}
      {failed && isFinal(failed) ? null : (
        <button type="button" onClick={() => read([account])} data-testid="read-version">
          {say(failed ? 'tryAgain' : 'readVersion')}
        </button>
      )}
    </div>
  );
}
