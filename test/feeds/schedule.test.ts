import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { retryAfterOf } from '../../src/feeds/answer';
import { dueFeeds, nextAfterFailure, nextAfterSuccess, PACE } from '../../src/feeds/schedule';
import { newFeedState } from '../../src/feeds/state';

const MINUTE = 60_000;
const pace = (interval: number, random = 0) => ({ interval, random: () => random });
const server = { code: 'server', status: 500 } as const;

describe('when a feed is asked again', () => {
  test('after an answer: the interval, the feed’s ttl where it is longer, never below the least', () => {
    expect(nextAfterSuccess(0, null, pace(60 * MINUTE))).toBe(60 * MINUTE);
    expect(nextAfterSuccess(0, 90 * MINUTE, pace(60 * MINUTE))).toBe(90 * MINUTE);
    expect(nextAfterSuccess(0, 5 * MINUTE, pace(60 * MINUTE))).toBe(60 * MINUTE);
    expect(nextAfterSuccess(0, null, pace(0))).toBe(PACE.least);
    expect(nextAfterSuccess(0, 365 * 1440 * MINUTE, pace(60 * MINUTE))).toBe(PACE.longestTtl);
  });

  test('after failures: twice as long each time, up to a day', () => {
    const waits = [1, 2, 3, 4].map((failures) => nextAfterFailure(0, failures, server, null, () => 0));
    expect(waits).toEqual([5, 10, 20, 40].map((minutes) => minutes * MINUTE));
    expect(nextAfterFailure(0, 1000, server, null, () => 0.999999)).toBeLessThanOrEqual(PACE.longestBackOff);
  });

  test('never before the server’s Retry-After, which itself is bounded', () => {
    expect(nextAfterFailure(0, 1, server, 3_600_000, () => 0)).toBe(3_600_000);
    expect(nextAfterFailure(0, 1, server, 1e15, () => 0)).toBe(PACE.longestRetryAfter);
  });

  test('what is gone is looked for once a week', () => {
    expect(nextAfterFailure(0, 1, { code: 'gone', status: 410 }, null, () => 0)).toBe(PACE.gone);
  });

  test('whatever comes, the wait is a whole number between the least and the longest', () => {
    const share = fc.double({ min: 0, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(fc.nat(10_000), fc.option(fc.nat()), share, (failures, retryAfter, random) => {
        const wait = nextAfterFailure(0, failures + 1, server, retryAfter, () => random);
        expect(Number.isInteger(wait)).toBe(true);
        expect(wait).toBeGreaterThanOrEqual(Math.max(PACE.least, Math.min(retryAfter ?? 0, PACE.longestRetryAfter)));
        expect(wait).toBeLessThanOrEqual(PACE.longestRetryAfter * (1 + PACE.jitter));
      }),
    );
  });

  test('feeds whose time has come are due, the longest waiting first', () => {
    const feeds = [30, 10, 20].map((nextTry) => ({ state: { ...newFeedState('https://harbour.example/'), nextTry } }));
    expect(dueFeeds(feeds, 20).map(({ state }) => state.nextTry)).toEqual([10, 20]);
  });
});

describe('Retry-After', () => {
  const now = Date.UTC(2026, 2, 10, 12);
  test.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Tue, 10 Mar 2026 12:05:00 GMT', 5 * MINUTE],
    ['Tue, 10 Mar 2026 11:00:00 GMT', 0],
    ['99999999999999', null],
    ['-5', null],
    ['later', null],
    ['', null],
    [null, null],
  ])('%s is %s', (header, expected) => expect(retryAfterOf(header, now)).toBe(expected));
});
