/** From the click to what is shown. What it needs of the browser is passed in. */

import type { Match, MatchMode } from '../../match/coverage';
import type { Reading } from '../content/reading';
import type { AnswerOf, CoverRequest, WholeVersion } from '../messages';
import { describeError, type Result } from '../result';
import { whyForbidden } from './forbidden';
import type { PageInFront, Removed, State } from './state';

/** A page could not be read because the browser allows it to no extension. */
export interface Refusal {
  readonly kind: 'forbidden';
  readonly said: string;
}

export interface Tab {
  readonly id: number;
  readonly url: string | undefined;
  readonly isPrivate: boolean;
}

export interface Ports {
  tab(): Promise<Tab | null>;
  read(tabId: number): Promise<Reading | Refusal>;
  wake(): Promise<Result<AnswerOf<'wake'>>>;
  cover(request: CoverRequest): Promise<Result<AnswerOf<'cover'>>>;
  mode(): Promise<MatchMode>;
  /** Ids that the reader marked as not of this page's event. */
  marked(url: string): Promise<readonly string[]>;
  /** Those of some matches that were read whole while the browser runs. */
  versions(matches: readonly Match[]): Promise<readonly WholeVersion[]>;
}

/** Reads the page in front and finds its coverage, showing each step. Never throws. */
export async function open(ports: Ports, show: (state: State) => void): Promise<void> {
  try {
    show({ at: 'reading', step: 'page' });
    const waking = ports.wake();
    const tab = await ports.tab();
    if (!tab) return show({ at: 'forbidden', why: 'other', said: '' });
    const reading = await ports.read(tab.id);
    show(await afterReading(ports, tab, reading, waking, show));
  } catch (error) {
    show({ at: 'failed', failure: { code: 'unexpected', details: describeError(error) } });
  }
}

async function afterReading(
  ports: Ports,
  tab: Tab,
  reading: Reading | Refusal,
  waking: Promise<Result<AnswerOf<'wake'>>>,
  show: (state: State) => void,
): Promise<State> {
  switch (reading.kind) {
    case 'forbidden':
      return { at: 'forbidden', why: whyForbidden(tab.url, reading.said), said: reading.said };
    case 'too-large':
      return { at: 'too-large', elements: reading.elements };
    case 'not-html':
      return reading.contentType === 'application/pdf'
        ? { at: 'forbidden', why: 'pdf', said: '' }
        : { at: 'not-html', contentType: reading.contentType };
    case 'failed':
      return { at: 'failed', failure: { code: 'unexpected', details: reading.details } };
    case 'article':
      break;
  }
  const { article, feeds } = reading;
  const page: PageInFront = { article, tabId: tab.id, isPrivate: tab.isPrivate, feeds };
  if (article.kind === 'not-article') {
    const awake = await waking;
    return { at: 'not-article', page, index: awake.ok ? awake.value : null };
  }
  show({ at: 'reading', step: 'index' });
  return coverPage(ports, page, null, []);
}

/**
 * Asks for the coverage of a page that has been read; and once more where some of what was found had been read whole before.
 * @param alsoWithout ids left out of this answer beside those remembered; a private window remembers none.
 * @param read articles that were read whole in this popup; a private window has no others.
 */
export async function coverPage(
  ports: Ports,
  page: PageInFront,
  removed: Removed | null,
  alsoWithout: readonly string[],
  read: readonly WholeVersion[] = [],
): Promise<State> {
  const [mode, marked] = await Promise.all([ports.mode(), page.article.url ? ports.marked(page.article.url) : []]);
  const without = [...new Set([...marked, ...alsoWithout])];
  const request = { article: page.article, mode, without, versions: read };
  const first = await ports.cover(request);
  const kept = first.ok && !page.isPrivate ? await keptBeside(ports, first.value.coverage.matches, read) : [];
  const result = kept.length === 0 ? first : await ports.cover({ ...request, versions: [...read, ...kept] });
  return result.ok
    ? { at: 'answered', page, answer: result.value, removed }
    : { at: 'failed', failure: result.failure };
}

/** Kept versions of matches beside those at hand. A store that cannot be read costs them, and nothing else. */
async function keptBeside(ports: Ports, matches: readonly Match[], read: readonly WholeVersion[]) {
  const others = matches.filter(({ id }) => read.every((version) => version.id !== id));
  return ports.versions(others).catch(() => []);
}
