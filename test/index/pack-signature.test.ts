import { describe, expect, test } from 'vitest';
import { buildSegment } from '../../src/index/build';
import { PackError } from '../../src/index/pack-error';
import { manifestBytes } from '../../src/index/pack-manifest';
import { checkPiece, packDayOf } from '../../src/index/pack-piece';
import { fingerprintOf, sha256Of, signManifest, verifyManifest } from '../../src/index/pack-signature';
import { entry } from './entries';
import { dayOfFacts, manifestOf, pieceOf, publisherKey } from './packs';

describe('the signature of a pack', () => {
  test('holds over the bytes that were signed, for the key that signed them', async () => {
    const { privateKey, key } = await publisherKey();
    const bytes = manifestBytes(manifestOf([], { key }));
    const signature = await signManifest(bytes, privateKey);
    await expect(verifyManifest(bytes, signature, key)).resolves.toBeUndefined();

    for (let at = 0; at < bytes.length; at += 37) {
      const tampered = bytes.slice();
      tampered[at] = (tampered[at] ?? 0) ^ 1;
      await expect(verifyManifest(tampered, signature, key)).rejects.toMatchObject({ fault: 'signature' });
    }
    const other = await publisherKey();
    await expect(verifyManifest(bytes, signature, other.key)).rejects.toMatchObject({ fault: 'signature' });
  });

  test.each([
    ['nothing', ''],
    ['a web page', '<!doctype html>'],
    ['zeros', `${'A'.repeat(86)}==`],
    ['too many', 'A'.repeat(200)],
  ])('is refused where it is %s', async (_, signature) => {
    const { key } = await publisherKey();
    await expect(verifyManifest(manifestBytes(manifestOf([])), signature, key)).rejects.toBeInstanceOf(PackError);
  });

  test('is refused where the key is no point of the curve', async () => {
    const { privateKey } = await publisherKey();
    const bytes = manifestBytes(manifestOf([]));
    const signature = await signManifest(bytes, privateKey);
    await expect(verifyManifest(bytes, signature, `B${'A'.repeat(86)}=`)).rejects.toMatchObject({ fault: 'signature' });
  });

  test('a key has a fingerprint that a person can compare', async () => {
    const { key } = await publisherKey();
    expect(await fingerprintOf(key)).toMatch(/^(?:[0-9a-f]{4} ){7}[0-9a-f]{4}$/);
    expect(await fingerprintOf((await publisherKey()).key)).not.toBe(await fingerprintOf(key));
  });
});

describe('a piece', () => {
  const facts = manifestOf([]);

  test('is taken where it is what the manifest says', async () => {
    const { piece, bytes } = await pieceOf('2031-05-06', dayOfFacts('2031-05-06', 5));
    expect((await checkPiece(bytes, piece, facts)).summary.documents).toBe(5);
    const undated = await pieceOf(null, dayOfFacts(null, 3));
    expect((await checkPiece(undated.bytes, undated.piece, facts)).summary.dated).toBe(0);
  });

  test('is refused where any byte of it was changed', async () => {
    const { piece, bytes } = await pieceOf('2031-05-06', dayOfFacts('2031-05-06', 5));
    for (let at = 0; at < bytes.length; at += 211) {
      const tampered = bytes.slice();
      tampered[at] = (tampered[at] ?? 0) ^ 8;
      await expect(checkPiece(tampered, piece, facts)).rejects.toMatchObject({ fault: 'piece' });
      // Though the manifest were made to fit.
      const sha256 = await sha256Of(tampered);
      await expect(checkPiece(tampered, { ...piece, sha256 }, facts)).rejects.toMatchObject({ fault: 'piece' });
    }
  });

  test.each([
    ['bytes', { bytes: 12 }],
    ['articles', { documents: 4 }],
    ['outlets', { outlets: 0 }],
    ['its checksum', { sha256: 'ab'.repeat(32) }],
    ['its day', { day: '2031-05-07' }],
    ['its being without a date', { day: null }],
  ])('is refused where the manifest lies about %s', async (_, lie) => {
    const { piece, bytes } = await pieceOf('2031-05-06', dayOfFacts('2031-05-06', 5));
    await expect(checkPiece(bytes, { ...piece, ...lie }, facts)).rejects.toMatchObject({ fault: 'piece' });
  });

  test('that holds sentences is refused in a pack of facts, and taken in one that says so', async () => {
    const { piece, bytes } = await pieceOf('2031-05-06', [entry('whole')]);
    await expect(checkPiece(bytes, piece, facts)).rejects.toThrow(/facts only/);
    await expect(checkPiece(bytes, piece, { factsOnly: false })).resolves.toBeDefined();
  });

  test('that is no segment is refused, whatever its checksum', async () => {
    const { piece } = await pieceOf('2031-05-06', dayOfFacts('2031-05-06', 1));
    const page = new TextEncoder().encode('<!doctype html>');
    const lie = { ...piece, bytes: page.length, sha256: await sha256Of(page) };
    await expect(checkPiece(page, lie, facts)).rejects.toThrow(/not an index/);
  });

  test('of the same articles has the same bytes', () => {
    const entries = dayOfFacts('2031-05-06', 20);
    expect(buildSegment([...entries].reverse())).toEqual(buildSegment(entries));
  });

  test('holds the articles whose publication began on its day in UTC', () => {
    const published = ['2031-05-06', '2031-05-06T23:30:00-02:00', '2031-05-07T01:00:00+03:00', null];
    expect(published.map((moment) => packDayOf(entry('x', { published: moment })))).toEqual([
      '2031-05-06',
      '2031-05-07',
      '2031-05-06',
      null,
    ]);
  });
});
