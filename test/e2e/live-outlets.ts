/** The reader's outlets in a test: all of the live newsroom, their feeds read. */
import { UPDATE_KEY, type UpdateProgress } from '../../src/extension/live-status';
import { CHOSEN_KEY, type Chosen } from '../../src/extension/storage/chosen';
import { until } from '../browsers/poll';
import { feedAddress, type LiveArticle, serveLiveNewsroom } from '../demo/live-newsroom';
import type { Session } from './session';

interface ExtensionPage {
  readonly chrome: {
    readonly storage: Record<
      'local' | 'session',
      {
        get(key: string | null): Promise<Record<string, unknown>>;
        set(values: object): Promise<void>;
        clear(): Promise<void>;
      }
    >;
  };
}

/** Serves the newsroom as of yesterday. @returns its articles, and the outlets that have a feed. */
export function liveNewsroom({ server, newsroom }: Pick<Session, 'server' | 'newsroom'>): {
  readonly articles: readonly LiveArticle[];
  readonly outlets: Chosen;
} {
  const articles = serveLiveNewsroom(server, newsroom, Date.now());
  const outlets = newsroom.outlets
    .filter(({ host }) => articles.some((article) => article.host === host))
    .map(({ name, host, country }) => ({
      domain: host.replace(/^www\./, ''),
      name,
      country: country ?? null,
      language: null,
      feeds: [feedAddress(host)],
    }));
  return { articles, outlets };
}

/** Chooses outlets as the options do, and waits until their feeds were read. */
export async function readOutlets(session: Session, outlets: Chosen): Promise<void> {
  const options = await session.openOwn('options.html');
  await options.evaluate(
    ([key, value]) => (globalThis as unknown as ExtensionPage).chrome.storage.local.set({ [String(key)]: value }),
    [CHOSEN_KEY, outlets] as const,
  );
  await until('the update to end', async () => {
    const progress = (await options.evaluate(
      async (key) => (await (globalThis as unknown as ExtensionPage).chrome.storage.session.get(key))[key],
      UPDATE_KEY,
    )) as UpdateProgress | undefined;
    return progress?.running === false && progress.total === outlets.length;
  });
  await session.clear();
}

/** Forgets what is kept while the browser runs, as if it had just been started. */
export async function forgetSession(session: Session): Promise<void> {
  const options = await session.openOwn('options.html');
  await options.evaluate(() => (globalThis as unknown as ExtensionPage).chrome.storage.session.clear());
  await session.clear();
}

/** Hosts that Chromium itself calls on for its updates and accounts, with or without an extension. */
const BROWSERS_OWN = /^\w+ (?:https?:\/\/)?[\w.-]+\.(?:google|googleapis|gstatic|gvt1)\.com\b/;

export const requestsOfOthers = ({ server }: Session): string[] =>
  server.requests.filter((request) => !BROWSERS_OWN.test(request));
