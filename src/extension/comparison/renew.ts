import type { Store } from '../browser';
import type { AnswerOf, CoverAnswer, CoverRequest, WholeVersion } from '../messages';
import type { Result } from '../result';
import { renewComparison } from '../session/comparisons';
import { findVersions, keepVersion } from '../session/kept-versions';

export interface RenewPorts {
  readonly store: Store;
  cover(request: CoverRequest): Promise<Result<AnswerOf<'cover'>>>;
  /** Ids that the reader marked as not of a page's event. */
  marked(url: string): Promise<readonly string[]>;
}

/**
 * The comparison of a tab made anew with articles that were just read whole, beside all that were read before. Both are
 * kept; where the store is full they are shown all the same.
 * @throws Error with what the background said, where it has no answer
 */
export async function renewed(
  { store, cover, marked }: RenewPorts,
  id: string,
  answer: CoverAnswer,
  read: readonly WholeVersion[],
): Promise<CoverAnswer> {
  const { matches } = answer.coverage;
  for (const version of read) {
    const url = matches.find((match) => match.id === version.id)?.url;
    if (url) await keepVersion(store, url, version.article, version.read).catch(() => undefined);
  }
  const others = matches.filter((match) => read.every((version) => version.id !== match.id));
  const before = await findVersions(store, others);
  const { page, mode } = answer;
  const without = page.url === null ? [] : await marked(page.url);
  const result = await cover({ article: page, mode, without, versions: [...before, ...read] });
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.details}`);
  await renewComparison(store, id, result.value).catch(() => undefined);
  return result.value;
}
