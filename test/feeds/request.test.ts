import { describe, expect, test } from 'vitest';
import { requestFor } from '../../src/feeds/request';
import { newFeedState } from '../../src/feeds/state';

const address = 'https://harbour.example/rss';

describe('the request for a feed', () => {
  test('asks for the feed and gives nothing away', () => {
    const { url, init } = requestFor(newFeedState(address));
    expect(url).toBe(address);
    expect(init).toMatchObject({
      method: 'GET',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'follow',
    });
    expect(Object.keys(init.headers ?? {})).toEqual(['Accept']);
  });

  test('gives back the validators as they came', () => {
    const { init } = requestFor({
      ...newFeedState(address),
      etag: 'W/"a"',
      lastModified: 'Tue, 03 Mar 2026 09:30:00 GMT',
    });
    expect(init.headers).toMatchObject({
      'If-None-Match': 'W/"a"',
      'If-Modified-Since': 'Tue, 03 Mar 2026 09:30:00 GMT',
    });
  });
});
