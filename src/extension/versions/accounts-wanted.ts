import type { Account } from '../view/accounts';
import { safeLink } from '../view/safe-link';
import type { Wanted } from './read-several';

/** The accounts' articles as they are fetched; an account without a web address has none. */
export const wantedOf = (accounts: readonly Account[]): readonly Wanted[] =>
  accounts.flatMap(({ match: { id, url } }) => {
    const address = safeLink(url);
    return address === null ? [] : [{ id, url: address }];
  });
