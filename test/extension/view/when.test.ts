import { describe, expect, test } from 'vitest';
import { daysCovered, writeDistance, writeMoment, writeSpan } from '../../../src/extension/view/when';

const HOUR = 3_600_000;

describe('moments in words', () => {
  test('an instant has its time, a day alone has none', () => {
    expect(writeMoment('2031-03-04T09:30:00+02:00', 'en-GB', 'UTC')).toBe('4 Mar 2031, 07:30');
    expect(writeMoment('2031-03-04', 'en-GB', 'Pacific/Auckland')).toBe('4 Mar 2031');
  });

  test('what is no moment is not written', () => {
    expect(writeMoment('last Tuesday', 'en-GB')).toBeNull();
    expect(writeMoment(null, 'en-GB')).toBeNull();
  });

  test('a span ends on its last day, not on the day after', () => {
    const span = { start: Date.UTC(2031, 2, 3), end: Date.UTC(2031, 2, 5) };
    expect(writeSpan(span, 'en-GB')).toMatch(/^3\D+4 Mar 2031$/);
  });

  test('a distance is told in the largest unit that fits', () => {
    expect(writeDistance(20 * 60_000, 'en')).toBe('20 minutes');
    expect(writeDistance(-2 * HOUR, 'en')).toBe('2 hours');
    expect(writeDistance(50 * HOUR, 'en')).toBe('2 days');
    expect(writeDistance(1, 'en')).toBe('1 minute');
    expect(writeDistance(3406 * 24 * HOUR, 'en')).toBe('9 years');
  });

  test('days covered are calendar days', () => {
    expect(daysCovered(['2031-03-04T23:00:00Z', '2031-03-05T01:00:00Z', null, 'odd'])).toBe(2);
    expect(daysCovered(['2031-03-04', '2031-03-04T10:00:00Z'])).toBe(1);
    expect(daysCovered([null])).toBe(0);
  });
});
