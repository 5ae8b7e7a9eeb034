import { CHOSEN_LIMITS, type Chosen, withOutlets } from '../storage/chosen';
import { originsOfOutlets } from './chosen-origins';

export interface AddPorts {
  /** Asks the reader; must be called in the turn of their click. */
  readonly ask: (origins: readonly string[]) => Promise<boolean>;
  readonly change: (change: (chosen: Chosen) => Chosen) => Promise<Chosen>;
}

export interface Added {
  readonly outlets: Chosen;
  /** What was chosen before, so that it can be taken back. */
  readonly before: Chosen;
  /** Whether the reader gave leave. What was chosen stays chosen either way. */
  readonly granted: boolean;
}

/**
 * Asks for the hosts of outlets in one question and keeps the outlets as chosen; the background reads what is chosen and
 * allowed as soon as it is. The question is asked before anything is awaited: browsers grant it in the turn of a click alone.
 * The choice is kept while it stands, so that a closed page loses nothing. Throws where the browser does not keep it.
 */
export async function addOutlets(outlets: Chosen, { ask, change }: AddPorts): Promise<Added> {
  const answer = ask(originsOfOutlets(outlets)).catch(() => false);
  let before: Chosen = [];
  await change((chosen) => {
    before = chosen;
    return withOutlets(chosen, outlets);
  });
  return { outlets, before, granted: await answer };
}

/** The choice without what was added to it: what came later stays. */
export function withoutAdded(chosen: Chosen, { outlets, before }: Omit<Added, 'granted'>): Chosen {
  const was = new Map(before.map((outlet) => [outlet.domain, outlet]));
  const added = new Map(outlets.map((outlet) => [outlet.domain, outlet]));
  return chosen.flatMap((outlet) => {
    const brought = added.get(outlet.domain);
    if (brought === undefined) return [outlet];
    const kept = was.get(outlet.domain)?.feeds ?? [];
    const feeds = outlet.feeds.filter((feed) => kept.includes(feed) || !brought.feeds.includes(feed));
    return feeds.length > 0 ? [{ ...outlet, feeds }] : [];
  });
}

/** The choice with outlets that were removed from it, each at its old place. */
export function withReturned(chosen: Chosen, before: Chosen): Chosen {
  const now = new Map(chosen.map((outlet) => [outlet.domain, outlet]));
  const old = before.map((outlet) => now.get(outlet.domain) ?? outlet);
  const known = new Set(before.map(({ domain }) => domain));
  return [...old, ...chosen.filter(({ domain }) => !known.has(domain))].slice(0, CHOSEN_LIMITS.outlets);
}
