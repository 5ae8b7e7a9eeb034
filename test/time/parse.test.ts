import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMoment } from '../../src/time/parse';

describe('a moment', () => {
  test.each([
    ['2017-04-07T18:02:11.000-0400', '2017-04-07T18:02:11-04:00'],
    ['2017-04-07 18:02', '2017-04-07T18:02:00'],
    ['7. april 2017', '2017-04-07'],
    ['7 апреля 2017, 18:02', '2017-04-07T18:02:00'],
    ['7 квітня 2017', '2017-04-07'],
    ['7. huhtikuuta 2017', '2017-04-07'],
    ['7. dubna 2017 18:02', '2017-04-07T18:02:00'],
    ['Jumat, 07 Apr 2017 18:02 WIB', '2017-04-07T18:02:00+07:00'],
    ['2017. április 7.', '2017-04-07'],
    ['7 Απριλίου 2017', '2017-04-07'],
    ['7 באפריל 2017', '2017-04-07'],
    ['7 जून 2017', '2017-06-07'],
    ['2017-4-7', '2017-04-07'],
    ['20170407T180211Z', '2017-04-07T18:02:11Z'],
    ['20170407', '2017-04-07'],
    ['Fri, 07 Apr 2017 18:02:11 -0400', '2017-04-07T18:02:11-04:00'],
    ['Fri, 07 Apr 2017 18:02:11 GMT', '2017-04-07T18:02:11Z'],
    ['1491588131', '2017-04-07T18:02:11Z'],
    ['1491588131000', '2017-04-07T18:02:11Z'],
    ['April 7, 2017 at 6:02 p.m. ET', '2017-04-07T18:02:00-04:00'],
    ['January 7, 2017 at 12:02 a.m. ET', '2017-01-07T00:02:00-05:00'],
    ['Updated 6:02 PM EDT, Fri April 7, 2017', '2017-04-07T18:02:00-04:00'],
    ['Published Sept. 7, 2017', '2017-09-07'],
    ['7th of April 2017', '2017-04-07'],
    ['7 de abril de 2017, 18h02', '2017-04-07T18:02:00'],
    ['1er mars 2017 à 8h05', '2017-03-01T08:05:00'],
    ['7. April 2017, 18.02 Uhr', '2017-04-07T18:02:00'],
    ['7 kwietnia 2017', '2017-04-07'],
    ['7 Nisan 2017 18:02', '2017-04-07T18:02:00'],
    ['07.04.2017 18:02', '2017-04-07T18:02:00'],
    ['25/07/2017', '2017-07-25'],
    ['2017年4月7日 18時02分', '2017-04-07T18:02:00'],
    ['٧ أبريل ٢٠١٧', '2017-04-07'],
    ['7 تشرين الأول 2017', '2017-10-07'],
    ['7 كانون الثاني 2017', '2017-01-07'],
    ['17 अप्रैल 2017', '2017-04-17'],
  ])('“%s” is %s', (text, moment) => {
    expect(parseMoment(text)).toBe(moment);
  });

  test.each(['31 February 2017', '2017-13-01', 'May 2017', 'hello', '', '04/07/2017', 'Room 2017', '0000-00-00'])(
    'is not told by “%s”',
    (text) => {
      expect(parseMoment(text)).toBeNull();
    },
  );

  test('with numbers that leave it open is read in the order asked for', () => {
    expect(parseMoment('04/07/2017', { order: 'day-first' })).toBe('2017-07-04');
    expect(parseMoment('04/07/2017', { order: 'month-first' })).toBe('2017-04-07');
  });

  test('written as ISO 8601 reads back as the same instant', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1700-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (date) => {
          const seconds = Math.floor(date.getTime() / 1000) * 1000;
          expect(Date.parse(parseMoment(date.toISOString()) ?? '')).toBe(seconds);
          expect(Date.parse(parseMoment(date.toUTCString()) ?? '')).toBe(seconds);
        },
      ),
    );
  });

  test('is null or valid ISO 8601 whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(9999), fc.nat(99), (text, year, day) => {
        const moment = parseMoment(`${text} ${day} March ${year} ${text}`);
        if (moment !== null) expect(Number.isNaN(Date.parse(moment.length === 10 ? moment : moment))).toBe(false);
      }),
    );
  });
});
