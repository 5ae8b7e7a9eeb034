import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PackError } from '../../src/index/pack-error';
import { manifestBytes, PACK_LIMITS, type PackManifest, type PackPiece, totalsOf } from '../../src/index/pack-manifest';
import { packNews } from '../../src/index/pack-news';
import { parseManifest } from '../../src/index/pack-parse';
import { manifestOf } from './packs';

const piece = (day: string | null, changes: Partial<PackPiece> = {}): PackPiece => ({
  day,
  file: `${day ?? 'undated'}-0123456789ab.index`,
  bytes: 4_000,
  documents: 12,
  outlets: 3,
  sha256: 'ab'.repeat(32),
  ...changes,
});
const good = manifestOf([piece('2031-05-06'), piece('2031-05-05'), piece(null)]);

const encode = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
/** The manifest's JSON with something changed in it. */
const changed = (changes: object): Uint8Array =>
  encode({ ...(JSON.parse(new TextDecoder().decode(manifestBytes(good))) as object), ...changes });

function faultOf(bytes: Uint8Array): string | null {
  try {
    parseManifest(bytes);
    return null;
  } catch (error) {
    if (error instanceof PackError) return error.fault;
    throw error;
  }
}

describe('a manifest', () => {
  test('is read back as it was written, and the same gives the same bytes', () => {
    expect(parseManifest(manifestBytes(good))).toEqual(good);
    expect(manifestBytes({ ...parseManifest(manifestBytes(good)) })).toEqual(manifestBytes(good));
  });

  test('may hold fields of a later day', () => {
    expect(parseManifest(changed({ homepage: 'https://library.example/' }))).toEqual(good);
  });

  test('tells bytes, articles and days', () => {
    expect(totalsOf(good)).toEqual({
      bytes: 12_000,
      documents: 36,
      days: { from: '2031-05-05', to: '2031-05-06', count: 2 },
    });
    expect(totalsOf({ pieces: [piece(null)] }).days).toBeNull();
  });

  test.each([
    ['no JSON', new TextEncoder().encode('<!doctype html>'), 'foreign'],
    ['bytes that are no text', Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d), 'foreign'],
    ['JSON of something else', encode({ name: 'left-pad', version: 1 }), 'foreign'],
    ['a list', encode([good]), 'foreign'],
    ['a later version', changed({ version: 2 }), 'version'],
    ['a version in words', changed({ version: '1' }), 'version'],
    ['more bytes than are read', new Uint8Array(PACK_LIMITS.manifest + 1), 'too-large'],
    ['no name', changed({ name: '  ' }), 'malformed'],
    ['a name that turns the line around', changed({ name: 'papers\u202egnp' }), 'malformed'],
    ['a name that steers a terminal', changed({ name: '\u001b[2Jpapers' }), 'malformed'],
    ['a date that is none', changed({ created: '2031-13-45T99:00:00Z' }), 'malformed'],
    ['no word on facts', changed({ factsOnly: 'yes' }), 'malformed'],
    ['a key that is none', changed({ key: 'AAAA' }), 'malformed'],
    ['pieces that are no list', changed({ pieces: {} }), 'malformed'],
    ['a piece that is null', changed({ pieces: [null] }), 'malformed'],
    ['a day twice', changed({ pieces: [piece('2031-05-05'), piece('2031-05-05', { file: 'b.index' })] }), 'malformed'],
    ['days out of order', changed({ pieces: [piece('2031-05-05'), piece('2031-05-06')] }), 'malformed'],
    ['undated twice', changed({ pieces: [piece(null), piece(null, { file: 'b.index' })] }), 'malformed'],
    ['a day that the calendar has not', changed({ pieces: [piece('2031-02-30')] }), 'malformed'],
    [
      'one file for two days',
      changed({ pieces: ['2031-05-06', '2031-05-05'].map((d) => piece(d, { file: 'a.index' })) }),
      'malformed',
    ],
    [
      'more outlets than articles',
      changed({ pieces: [piece('2031-05-06', { outlets: 13 })], outlets: 13 }),
      'malformed',
    ],
    ['fewer outlets than a day has', changed({ outlets: 2 }), 'malformed'],
    ['more outlets than all days have', changed({ outlets: 10 }), 'malformed'],
    [
      'too many pieces',
      changed({ pieces: Array.from({ length: PACK_LIMITS.pieces + 1 }, () => piece('2031-05-06')) }),
      'too-large',
    ],
    [
      'more bytes in all than are taken',
      changed({
        pieces: Array.from({ length: 16 }, (_, i) =>
          piece(`2031-05-${31 - i}`, { file: `a${i}.index`, bytes: PACK_LIMITS.piece }),
        ),
      }),
      'too-large',
    ],
  ])('with %s is refused', (_, bytes, fault) => {
    expect(faultOf(bytes)).toBe(fault);
  });

  test.each([
    '../2031-05-06.index',
    '/etc/passwd.index',
    'a/b.index',
    'a\\b.index',
    '..index',
    '.index',
    'https://elsewhere.example/a.index',
    '//elsewhere.example/a.index',
    'a.index?x=.index',
    'a%2f..%2fb.index',
    'CON.index',
    'a.index\n',
    'a.index/',
    `${'a'.repeat(200)}.index`,
  ])('that names the file %j is refused', (file) => {
    expect(faultOf(changed({ pieces: [piece('2031-05-06', { file })] }))).toBe('malformed');
  });

  test.each([-1, 0.5, Number.MAX_SAFE_INTEGER, Number.POSITIVE_INFINITY, '12', null, [4]])(
    'that counts %j bytes is refused',
    (bytes) => {
      // JSON has no word for infinity: 1e400 is written by hand and read as one.
      const text = JSON.stringify({
        ...good,
        format: 'second-source pack',
        version: 1,
        pieces: [{ ...piece('2031-05-06'), bytes: 'HERE' }],
      });
      const written = bytes === Number.POSITIVE_INFINITY ? '1e400' : JSON.stringify(bytes);
      expect(faultOf(new TextEncoder().encode(text.replace('"HERE"', written)))).toBe('malformed');
    },
  );

  test('of whatever make is refused by name, or is one whose every file stands in its own folder', () => {
    const anyPiece = fc.record(
      {
        day: fc.oneof(fc.constantFrom('2031-05-06', '2031-05-05', null), fc.anything()),
        file: fc.oneof(fc.stringMatching(/^[a-z./-]{1,12}\.index$/), fc.string()),
        bytes: fc.oneof(fc.nat(), fc.double(), fc.anything()),
        documents: fc.oneof(fc.nat(50), fc.anything()),
        outlets: fc.oneof(fc.nat(9), fc.anything()),
        sha256: fc.oneof(fc.constant('ab'.repeat(32)), fc.string()),
      },
      { requiredKeys: [] },
    );
    const anyManifest = fc.record(
      {
        name: fc.oneof(fc.constant('papers'), fc.string()),
        created: fc.oneof(fc.constant('2031-05-07T03:00:00Z'), fc.string()),
        key: fc.oneof(fc.constant(null), fc.string()),
        outlets: fc.oneof(fc.nat(30), fc.anything()),
        pieces: fc.oneof(fc.array(anyPiece, { maxLength: 3 }), fc.anything()),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyManifest, (changes) => {
        let read: PackManifest;
        try {
          read = parseManifest(changed(changes));
        } catch (error) {
          expect(error).toBeInstanceOf(PackError);
          return;
        }
        for (const { file } of read.pieces)
          expect(new URL(file, 'https://library.example/packs/pack.json').href).toBe(
            `https://library.example/packs/${file}`,
          );
        expect(parseManifest(manifestBytes(read))).toEqual(read);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('what is new of a pack', () => {
  const held = (day: string | null, sha256 = 'ab'.repeat(32)) => ({ day, sha256 });

  test('to a new reader is all of it', () => {
    expect(packNews(good.pieces, [])).toEqual({ fresh: good.pieces, dropped: [] });
  });

  test('is a day that is not held, and one whose content changed; a day listed no more is dropped', () => {
    const news = packNews(good.pieces, [held('2031-05-05'), held('2031-05-06', 'cd'.repeat(32)), held('2031-05-04')]);
    expect(news.fresh.map(({ day }) => day)).toEqual(['2031-05-06', null]);
    expect(news.dropped).toEqual([held('2031-05-04')]);
  });
});
