import { describe, expect, test } from 'vitest';
import type { LiveStatus, UpdateProgress } from '../../../src/extension/live-status';
import { firstStep } from '../../../src/extension/welcome/first-step';
import { guessCountry } from '../../../src/extension/welcome/guess-country';

describe('the country that is offered first', () => {
  test.each([
    [['en-NZ', 'en'], 'NZ'],
    [['de', 'en-GB'], 'GB'],
    [['de'], 'DE'],
    [['pt'], 'BR'],
    [['zh-Hant'], 'TW'],
    [['fr-XX', 'es'], 'ES'],
    [['not a tag', 'ja'], 'JP'],
    [['tlh'], null],
    [[], null],
  ])('for %j is %s', (languages, country) => {
    expect(guessCountry(languages, ['NZ', 'GB', 'DE', 'BR', 'TW', 'ES', 'JP'])).toBe(country);
  });
});

describe('where a reader is who begins', () => {
  const progress = (changes: Partial<UpdateProgress>): UpdateProgress => ({
    running: false,
    done: 3,
    total: 3,
    articles: 9,
    started: 0,
    finished: 1,
    stopped: false,
    ...changes,
  });
  const status = (articles: number): LiveStatus => ({
    articles,
    outlets: 1,
    span: null,
    bytes: 0,
    newest: null,
    feeds: [],
    trouble: null,
  });
  const begun = { chosen: 3, barred: 0, progress: null, status: null };

  test.each([
    ['choose', { ...begun, chosen: 0, status: status(9) }],
    ['no-permission', { ...begun, barred: 3 }],
    ['reading', begun],
    ['reading', { ...begun, progress: progress({ running: true, finished: null }), status: status(2) }],
    ['ready', { ...begun, progress: progress({}), status: status(9) }],
    ['ready', { ...begun, barred: 1, status: status(9) }],
    ['stopped', { ...begun, progress: progress({ stopped: true }), status: status(2) }],
    ['nothing', { ...begun, progress: progress({}), status: status(0) }],
  ] as const)('is at %s', (step, given) => {
    expect(firstStep(given)).toBe(step);
  });
});
