import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pollErrorText } from '../../src/feeds/poll-error-text';
import { newFeedState, type PollError } from '../../src/feeds/state';
import { feedStateFrom } from '../../src/feeds/state-check';

const address = 'https://harbour.example/rss';

const errors: readonly PollError[] = [
  { code: 'no-connection', details: 'ENOTFOUND' },
  { code: 'broken-off', details: 'reset' },
  { code: 'time-out', seconds: 30 },
  { code: 'refused', status: 403 },
  { code: 'not-found', status: 404 },
  { code: 'gone', status: 410 },
  { code: 'too-many-requests', status: 429 },
  { code: 'server', status: 500 },
  { code: 'status', status: 418 },
  { code: 'not-allowed-address', address: 'http://10.0.0.1/' },
  { code: 'empty', details: 'the answer is empty' },
  { code: 'web-page', details: 'this is a web page' },
  { code: 'not-a-feed', details: 'this is no feed' },
  { code: 'cut-off', details: 'the feed ends' },
  { code: 'foreign', domains: ['a.example', 'b.example', 'c.example', 'd.example'] },
];

describe('a state that comes back from storage', () => {
  test.each(errors.map((error) => [error.code, error] as const))('with error %s is what it was', (_, lastError) => {
    const state = {
      ...newFeedState(address),
      etag: '"a"',
      ttl: 60_000,
      lastTry: 4,
      lastSuccess: 3,
      nextTry: 9,
      failures: 1,
      lastError,
      notes: [{ code: 'foreign', count: 2 } as const],
      redirect: { to: 'https://harbour.example/new', times: 2 },
      belonging: { kind: 'own', domains: ['harbour.example'] } as const,
      body: -7,
      seen: [[1, 2] as const],
    };
    expect(feedStateFrom(JSON.parse(JSON.stringify(state)))).toEqual(state);
    expect(pollErrorText(lastError)).toMatch(/\w \w/);
  });

  test('what is damaged is forgotten, the rest is kept', () => {
    expect(
      feedStateFrom({
        address,
        etag: 3,
        lastSuccess: 7,
        seen: [[1], [1, 'x'], [1, 2]],
        notes: [{ code: 'x' }],
        lastError: { code: 'hm' },
      }),
    ).toEqual({ ...newFeedState(address), lastSuccess: 7, seen: [[1, 2]] });
  });

  test('without a web address there is none', () => {
    for (const value of [null, 3, [], {}, { address: 'javascript:alert(1)' }]) expect(feedStateFrom(value)).toBeNull();
  });

  test('anything is checked without being thrown', () => {
    const model = fc.record({
      address: fc.constant(address),
      notes: fc.anything(),
      seen: fc.anything(),
      belonging: fc.anything(),
      lastError: fc.anything(),
      redirect: fc.anything(),
      ttl: fc.anything(),
    });
    fc.assert(fc.property(model, (value) => feedStateFrom(value)?.address === address));
  });
});
