import { describe, expect, test } from 'vitest';
import { troubled, type VersionOutcome } from '../../../src/extension/versions/outcome';
import { readSeveral, type Wanted } from '../../../src/extension/versions/read-several';

const wanted: readonly Wanted[] = Array.from({ length: 10 }, (_, at) => ({
  id: `m${at}`,
  url: `https://outlet-${at}.example/ferry`,
}));
const gone = troubled({ code: 'gone', status: 404 });

describe('several articles', () => {
  test('are asked for a few at a time, each once, and each is told', async () => {
    let open = 0;
    let most = 0;
    const asked: string[] = [];
    const told: string[] = [];
    await readSeveral(
      wanted,
      async (url) => {
        asked.push(url);
        open += 1;
        most = Math.max(most, open);
        await Promise.resolve();
        open -= 1;
        return gone;
      },
      new AbortController().signal,
      ({ id }, outcome) => outcome !== 'begun' && told.push(id),
    );
    expect(most).toBe(3);
    expect(asked).toEqual(wanted.map(({ url }) => url));
    expect(told.sort()).toEqual(wanted.map(({ id }) => id));
  });

  test('that were not begun when the reader stops are not asked for', async () => {
    const stop = new AbortController();
    const asked: string[] = [];
    const outcomes: (VersionOutcome | 'begun')[] = [];
    await readSeveral(
      wanted,
      async (url) => {
        asked.push(url);
        if (asked.length === 4) stop.abort();
        return gone;
      },
      stop.signal,
      (_, outcome) => outcomes.push(outcome),
    );
    expect(asked.length).toBeLessThan(wanted.length);
    const stopped = outcomes.filter(
      (one) => one !== 'begun' && one.kind === 'failed' && one.trouble.code === 'stopped',
    );
    expect(stopped).toHaveLength(wanted.length - asked.length);
  });
});
