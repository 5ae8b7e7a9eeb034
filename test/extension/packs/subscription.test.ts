import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readImport } from '../../../src/extension/packs/import-files';
import { keepImport, removePack, subscribe } from '../../../src/extension/packs/keep';
import { lookAt, manifestAddress } from '../../../src/extension/packs/offer';
import { heldPieces, segmentsOf } from '../../../src/extension/packs/pieces';
import { troubleOf } from '../../../src/extension/packs/trouble';
import { PACK_PACE, updateAndKeep } from '../../../src/extension/packs/update-pack';
import { updatePacks } from '../../../src/extension/packs/update-packs';
import type { SubscribedPack } from '../../../src/extension/storage/packs';
import { checkSegment } from '../../../src/index/check';
import { manifestBytes } from '../../../src/index/pack-manifest';
import { signManifest } from '../../../src/index/pack-signature';
import { entry } from '../../index/entries';
import { dayOfFacts, manifestOf, pieceOf, publisherKey } from '../../index/packs';
import { newReader, type Publisher, type Reader, startPublisher } from './publisher';

let publisher: Publisher;
let reader: Reader;
beforeAll(async () => {
  publisher = await startPublisher();
});
afterAll(() => publisher.server.close());
beforeEach(() => {
  reader = newReader();
});

const may5 = dayOfFacts('2031-05-05', 4);
const may6 = dayOfFacts('2031-05-06', 3);
const may7 = dayOfFacts('2031-05-07', 2);

async function subscribed(): Promise<SubscribedPack> {
  const pack = await subscribe(await lookAt(publisher.address, reader.kept(), reader), reader, () => {});
  if (pack === null) throw new Error('the pack is gone');
  publisher.asked();
  return pack;
}

/** Days that are held whole, with their articles. */
async function held(id: string): Promise<unknown> {
  const list = await reader.store.list();
  for (const segment of segmentsOf(list, id))
    checkSegment((await reader.store.bytes(segment.id)) ?? new ArrayBuffer(0));
  const days = heldPieces(list, id).map(({ day, id: segment }) => [
    day,
    list.segments.find((one) => one.id === segment)?.documents,
  ]);
  return days.sort();
}

const updated = async (id: string) => (await updateAndKeep(id, reader))?.source;

describe('a subscription', () => {
  test('shows what it is before anything but the manifest and its signature is fetched', async () => {
    await publisher.publish([
      ['2031-05-06', may6],
      ['2031-05-05', may5],
    ]);
    publisher.asked();
    const { offer } = await lookAt(publisher.address, [], reader);
    expect(publisher.asked()).toEqual(['pack.json', 'pack.json.sig']);
    expect(offer).toMatchObject({
      name: 'Sallow Bay papers',
      publisher: 'Sallow Library',
      factsOnly: true,
      articles: 7,
      outlets: 1,
      days: { from: '2031-05-05', to: '2031-05-06' },
    });
    expect(offer.fingerprint).toMatch(/^[0-9a-f]{4} /);
    expect(reader.kept()).toEqual([]);
  });

  test('sends neither cookies nor a referrer', async () => {
    await publisher.publish([['2031-05-06', may6]]);
    await subscribed();
    for (const { headers } of publisher.server.requests)
      expect([headers.cookie, headers.referer, headers.authorization]).toEqual([undefined, undefined, undefined]);
  });

  test('fetches all days, then only what is new or changed, and drops what the publisher drops', async () => {
    await publisher.publish([
      ['2031-05-06', may6],
      ['2031-05-05', may5],
      [null, dayOfFacts(null, 1)],
    ]);
    const { id } = await subscribed();
    expect(await held(id)).toEqual(
      [
        [null, 1],
        ['2031-05-05', 4],
        ['2031-05-06', 3],
      ].sort(),
    );

    await updated(id);
    expect(publisher.asked()).toEqual(['pack.json']);

    const changed = [...may6, ...dayOfFacts('2031-05-06', 5)];
    const { pieces } = await publisher.publish([
      ['2031-05-07', may7],
      ['2031-05-06', changed],
    ]);
    await updated(id);
    expect(publisher.asked()).toEqual(['pack.json', 'pack.json.sig', ...pieces.map(({ file }) => file)]);
    expect(await held(id)).toEqual([
      ['2031-05-06', changed.length],
      ['2031-05-07', 2],
    ]);
    expect(reader.kept()).toMatchObject([{ source: { trouble: null } }]);
  });

  test('fetches again what the browser lost, though the manifest has not changed', async () => {
    await publisher.publish([
      ['2031-05-06', may6],
      ['2031-05-05', may5],
    ]);
    const { id } = await subscribed();
    const [lost] = segmentsOf(await reader.store.list(), id);
    await reader.store.commit({ remove: [lost?.id ?? ''] });
    await updated(id);
    expect(publisher.asked()).toHaveLength(3);
    expect(await held(id)).toHaveLength(2);
  });

  test('refuses another key, a missing signature, one that does not hold, and an older manifest; what is held stays', async () => {
    const first = await publisher.publish([['2031-05-06', may6]]);
    const { id } = await subscribed();
    const other = await publisherKey();
    const attempts = [
      ['other-key', () => publisher.publish([['2031-05-07', may7]], { key: other.key }, other.privateKey)],
      ['unsigned', () => publisher.publish([['2031-05-07', may7]], { key: null }, null)],
      ['signature', () => publisher.publish([['2031-05-07', may7]], {}, other.privateKey)],
      ['status', () => publisher.publish([['2031-05-07', may7]], { key: publisher.key }, null)],
      ['older', () => publisher.publish([['2031-05-07', may7]], { created: '2031-05-06T03:00:00Z' })],
    ] as const;
    for (const [code, attack] of attempts) {
      await attack();
      expect((await updated(id))?.trouble?.code).toBe(code);
      expect(await held(id)).toEqual([['2031-05-06', 3]]);
      expect(reader.kept()).toMatchObject([{ created: first.created, source: { key: publisher.key } }]);
      expect(publisher.asked().filter((path) => path.endsWith('.index'))).toEqual([]);
    }
    await publisher.publish([['2031-05-07', may7]]);
    expect((await updated(id))?.trouble).toBeNull();
    expect(await held(id)).toEqual([['2031-05-07', 2]]);
  });

  test('keeps a pack that was never signed to that', async () => {
    await publisher.publish([['2031-05-06', may6]], {}, null);
    const { id } = await subscribed();
    await publisher.publish([['2031-05-07', may7]]);
    expect((await updated(id))?.trouble?.code).toBe('other-key');
  });

  test('a piece that is not what the manifest says costs itself alone, and is fetched again', async () => {
    const { pieces } = await publisher.publish([
      ['2031-05-07', may7],
      ['2031-05-06', may6],
      ['2031-05-05', may5],
    ]);
    const bad = pieces[1]?.file ?? '';
    const good = (await pieceOf('2031-05-06', may6)).bytes;
    publisher.server.answer(`/papers/${bad}`, (_, response) => response.end(good.slice().fill(7, 500, 520)));
    const { id, source } = await subscribed();
    expect(source.trouble).toMatchObject({ code: 'piece', details: expect.stringContaining(bad) });
    expect(await held(id)).toEqual([
      ['2031-05-05', 4],
      ['2031-05-07', 2],
    ]);
    publisher.server.answer(`/papers/${bad}`, (_, response) => response.end(good));
    expect((await updated(id))?.trouble).toBeNull();
    expect(publisher.asked()).toEqual(['pack.json', 'pack.json.sig', bad]);
    expect(await held(id)).toHaveLength(3);
  });

  test.each([
    ['a longer piece than the manifest says', Buffer.alloc(5_000_000), 'too-large'],
    ['a web page', Buffer.from('<!doctype html>'), 'piece'],
    ['nothing', Buffer.alloc(0), 'piece'],
  ])('that is answered with %s keeps nothing of it', async (_, body, code) => {
    const { pieces } = await publisher.publish([['2031-05-06', may6]]);
    publisher.server.answer(`/papers/${pieces[0]?.file}`, (__, response) => response.end(body));
    const { id, source } = await subscribed();
    expect(source.trouble?.code).toBe(code);
    expect(await held(id)).toEqual([]);
  });

  test.each([
    ['a web page', (body: string) => `<!doctype html>${body}`, 'foreign'],
    ['an endless manifest', () => 'x'.repeat(2_000_000), 'too-large'],
    ['a file in another folder', (body: string) => body.replace('"2031-05-06-', '"../2031-05-06-'), 'malformed'],
    ['a changed word', (body: string) => body.replace('Sallow Bay', 'Fallow Bay'), 'signature'],
  ])('is not offered where there is %s', async (_, tamper, code) => {
    const manifest = await publisher.publish([['2031-05-06', may6]]);
    const body = tamper(new TextDecoder().decode(manifestBytes(manifest)));
    publisher.server.answer('/papers/pack.json', (__, response) => response.end(body));
    expect(troubleOf(await lookAt(publisher.address, [], reader).catch((error: unknown) => error)).code).toBe(code);
  });

  test('is not offered where an answer leads into a network of the reader’s own', async () => {
    publisher.server.answer('/papers/pack.json', (_, response) =>
      response.writeHead(302, { location: 'http://[::1]:1/pack.json' }).end(),
    );
    const lost = await lookAt(publisher.address, [], reader).catch((error: unknown) => error);
    expect(['no-connection', 'not-allowed-address']).toContain(troubleOf(lost).code);
    const elsewhere = publisher.server.at('/elsewhere.json').replace('127.0.0.1', 'localhost');
    publisher.server.answer('/elsewhere.json', (_, response) => response.end('{}'));
    publisher.server.answer('/papers/pack.json', (_, response) =>
      response.writeHead(302, { location: elsewhere }).end(),
    );
    const led = await lookAt(publisher.address, [], reader).catch((error: unknown) => error);
    expect(troubleOf(led).code).toBe('not-allowed-address');
  });

  test('is asked for at most once in an hour, less often while it fails, and at once when there is leave again', async () => {
    await publisher.publish([['2031-05-06', may6]]);
    await subscribed();
    await updatePacks(reader);
    expect(publisher.asked()).toEqual([]);
    reader.wait(PACK_PACE.every);
    await updatePacks(reader);
    expect(publisher.asked()).toEqual(['pack.json']);

    publisher.server.answer('/papers/pack.json', (_, response) => response.writeHead(503).end());
    const waits: number[] = [];
    for (let failures = 0; failures < 8; failures++) {
      const { source } = reader.kept()[0] as SubscribedPack;
      reader.wait(source.nextTry - reader.now());
      await updatePacks(reader);
      const after = (reader.kept()[0] as SubscribedPack).source;
      expect(after.trouble).toEqual({ code: 'status', details: '503' });
      waits.push((after.nextTry - reader.now()) / PACK_PACE.every);
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 24, 24, 24]);
  });

  test('without leave asks nobody, and says so', async () => {
    await publisher.publish([['2031-05-06', may6]]);
    const { id } = await subscribed();
    reader.forbid();
    expect((await updated(id))?.trouble?.code).toBe('no-permission');
    expect(publisher.asked()).toEqual([]);
    expect(await held(id)).toHaveLength(1);
  });

  test('that is removed leaves nothing, also where an update is under way', async () => {
    await publisher.publish([['2031-05-06', may6]]);
    const { id } = await subscribed();
    const { pieces } = await publisher.publish([['2031-05-07', may7]]);
    const file = pieces[0]?.file ?? '';
    const { bytes } = await pieceOf('2031-05-07', may7);
    publisher.server.answer(`/papers/${file}`, (_, response) => {
      void removePack(id, reader).then(() => response.end(bytes));
    });
    await updateAndKeep(id, reader);
    expect(reader.kept()).toEqual([]);
    expect((await reader.store.list()).segments).toEqual([]);
  });

  test('what a pack left that was removed while the browser died is swept away', async () => {
    await publisher.publish([['2031-05-06', may6]]);
    await subscribed();
    await reader.packs.change(() => []);
    expect((await reader.store.list()).segments).toHaveLength(1);
    await updatePacks(reader);
    expect((await reader.store.list()).segments).toEqual([]);
  });

  test('is not offered twice', async () => {
    await publisher.publish([['2031-05-06', may6]]);
    await subscribed();
    const again = await lookAt(publisher.address, reader.kept(), reader).catch((error: unknown) => error);
    expect(troubleOf(again).code).toBe('held');
  });
});

describe('files that were chosen', () => {
  const file = (name: string, bytes: Uint8Array | string): File => new File([new Uint8Array(Buffer.from(bytes))], name);

  test('a single index is read whole, offered, and kept under its name', async () => {
    const { bytes } = await pieceOf('2031-05-06', may6);
    const offer = await readImport([file('bay.index', bytes)]);
    expect(offer).toMatchObject({
      offer: { name: 'bay', factsOnly: true, articles: 3, outlets: 1, days: { from: '2031-05-06', to: '2031-05-06' } },
      bad: [],
    });
    const { id } = await keepImport(offer, reader);
    expect(reader.kept()).toMatchObject([{ id, name: 'bay', source: { kind: 'file', file: 'bay.index' } }]);
    expect((await reader.store.list()).segments).toMatchObject([{ documents: 3, origin: { kind: 'pack', pack: id } }]);
    await expect(keepImport(offer, reader)).rejects.toMatchObject({ code: 'held' });
    await removePack(id, reader);
    expect((await reader.store.list()).segments).toEqual([]);
  });

  test('an index with sentences says so', async () => {
    const { bytes } = await pieceOf('2031-05-06', [entry('whole')]);
    expect((await readImport([file('bay.index', bytes)])).offer.factsOnly).toBe(false);
  });

  test('a bad file is told, and what is good is offered', async () => {
    const { bytes } = await pieceOf('2031-05-06', may6);
    const damaged = bytes.slice().fill(9, 900, 910);
    const { pieces, bad } = await readImport([
      file('good.index', bytes),
      file('damaged.index', damaged),
      file('photo.index', 'no index at all'),
    ]);
    expect(pieces).toHaveLength(1);
    expect(bad.map(({ file: name, trouble }) => [name, trouble.code])).toEqual([
      ['damaged.index', 'damaged'],
      ['photo.index', 'foreign'],
    ]);
  });

  test('a pack is taken with its manifest; a piece that is not among the files is told', async () => {
    const { privateKey, key } = await publisherKey();
    const [first, second] = [await pieceOf('2031-05-06', may6), await pieceOf('2031-05-05', may5)];
    const bytes = manifestBytes(manifestOf([first.piece, second.piece], { key }));
    const files = [
      file('pack.json', bytes),
      file('pack.json.sig', await signManifest(bytes, privateKey)),
      file(first.piece.file, first.bytes),
    ];
    const read = await readImport(files);
    expect(read).toMatchObject({ offer: { name: 'Sallow Bay papers', articles: 3 }, created: '2031-05-07T03:00:00Z' });
    expect(read.offer.fingerprint).not.toBeNull();
    expect(read.bad).toMatchObject([{ file: second.piece.file, trouble: { code: 'missing' } }]);

    const tampered = files.map((one) =>
      one.name === 'pack.json' ? file('pack.json', Buffer.from(bytes).toString().replace('Bay', 'Boy')) : one,
    );
    await expect(readImport(tampered)).rejects.toMatchObject({ fault: 'signature' });
    await expect(readImport(files.filter(({ name }) => name !== 'pack.json.sig'))).rejects.toMatchObject({
      code: 'missing',
    });
  });
});

test.each([
  ['papers.example/bay', 'https://papers.example/bay'],
  ['papers.example/bay/', 'https://papers.example/bay/pack.json'],
  [' http://papers.example/bay/pack.json#top ', 'http://papers.example/bay/pack.json'],
  ['localhost:8000/pack.json', null],
  ['https://localhost:8000/', 'https://localhost:8000/pack.json'],
  ['javascript:alert(1)', null],
  ['ftp://papers.example/pack.json', null],
  ['https://bank.example@papers.example/pack.json', null],
  ['', null],
  ['two words', null],
  ['two%20words.example', null],
  ['https://[2001:db9::1]/p.json', 'https://[2001:db9::1]/p.json'],
])('the address %j is read as %j', (given, address) => {
  expect(manifestAddress(given)).toBe(address);
});
