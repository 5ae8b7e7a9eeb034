import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { digestArticle } from '../../../src/digest/digest-article';
import { answerMessage } from '../../../src/extension/background/answer';
import type { Events } from '../../../src/extension/background/events';
import { type Library, libraryOnce } from '../../../src/extension/background/library';
import type { Live } from '../../../src/extension/background/live';
import type { LiveShelf } from '../../../src/extension/background/live-shelf';
import { NO_LIVE_LIST } from '../../../src/extension/storage/live';
import { SEGMENT_LIST } from '../../../src/index/segment-list';
import { buildSegments } from '../../../src/index/split';
import type { Span } from '../../../src/time/moment';
import { entry } from '../../index/entries';
import { article } from '../samples';
import { filesOf } from './own-files-sample';

// Called through, and counted.
vi.mock('../../../src/digest/digest-article', { spy: true });

const MODEL = path.join(import.meta.dirname, '../../../assets/model/model.bin');
const own = { id: 'second-source', origin: 'chrome-extension://second-source/' };
const page = { id: own.id, url: `${own.origin}popup.html` };
const unread = (): Promise<Library> => Promise.reject(new Error('stories/list.json could not be read'));
const nothingLive: Live = {
  update: () => Promise.resolve(true),
  stop: () => undefined,
  status: () => Promise.reject(new Error('not asked for')),
  forget: () => Promise.resolve(),
};
const noEvents: Events = {
  answer: () => Promise.reject(new Error('not asked for')),
  refresh: () => Promise.resolve(),
};
const emptyShelf: LiveShelf = {
  list: () => Promise.resolve(NO_LIVE_LIST),
  open: () => Promise.resolve([]),
  leaveOutDamaged: () => Promise.resolve(false),
};
const wake = { name: 'wake', request: null };

describe('the background', () => {
  test.each([
    ['a web page', { id: own.id, url: 'https://harbour-courier.example/' }],
    ['another extension', { id: 'other', url: 'chrome-extension://other/popup.html' }],
    ['another extension that says it is ours', { id: 'other', url: page.url }],
    ['an address that begins like ours', { id: own.id, url: 'chrome-extension://second-source.example/popup.html' }],
    ['nobody', {}],
  ])('refuses %s without reading what it sent', async (_, sender) => {
    const trap = Object.defineProperty({}, 'name', {
      get: () => {
        throw new Error('read');
      },
    });
    const answered = await answerMessage(trap, sender, own, unread, nothingLive, noEvents);
    expect(answered).toMatchObject({ ok: false, failure: { code: 'refused' } });
  });

  test('refuses what it does not know before it loads anything', async () => {
    let loaded = false;
    const library = (): Promise<Library> => {
      loaded = true;
      return unread();
    };
    const answered = await answerMessage({ name: 'erase', request: null }, page, own, library, nothingLive, noEvents);
    expect(answered).toMatchObject({ ok: false, failure: { code: 'bad-request' } });
    expect(loaded).toBe(false);
  });

  test('says when a file of the index turns out to be damaged', async () => {
    const files = buildSegments([entry('a')], 1, 'stories');
    const spoilt = filesOf(async (path) => {
      if (path === 'model/model.bin') return new Uint8Array(readFileSync(MODEL)).buffer;
      const list = files.get(SEGMENT_LIST) ?? new Uint8Array();
      return path === 'stories/list.json' ? new Uint8Array(list).buffer : new ArrayBuffer(64);
    });
    const damaged = libraryOnce(spoilt, emptyShelf);
    const request = { article: article({ published: '2031-05-06' }), mode: 'balanced', without: [], versions: [] };
    const asked = { name: 'cover', request };
    expect(await answerMessage(asked, page, own, damaged, nothingLive, noEvents)).toMatchObject({
      ok: false,
      failure: { code: 'index-unreadable' },
    });
  });

  test('asks for what a page of today needs when it is woken, and for what the page’s own day needs when it is asked', async () => {
    const moments: (Span | null | undefined)[] = [];
    const library = (about?: Span | null): Promise<Library> => {
      moments.push(about);
      return unread();
    };
    const ask = (asked: unknown) => answerMessage(asked, page, own, library, nothingLive, noEvents);
    const before = Date.now();
    await ask(wake);
    for (const published of ['2031-05-06', null])
      await ask({
        name: 'cover',
        request: { article: article({ published }), mode: 'balanced', without: [], versions: [] },
      });
    const [today, itsDay, none] = moments;
    expect(today?.start).toBeGreaterThanOrEqual(before);
    expect(today?.start).toBeLessThanOrEqual(Date.now());
    expect(itsDay).toEqual({ start: Date.UTC(2031, 4, 6), end: Date.UTC(2031, 4, 7) });
    expect(none).toBeNull();
  });

  test('digests a page before its library is there', async () => {
    let give = (_: Library): void => undefined;
    const reading = new Promise<Library>((resolve) => {
      give = resolve;
    });
    const digested = vi.mocked(digestArticle);
    digested.mockClear();
    const request = { article: article({ published: null }), mode: 'balanced', without: [], versions: [] };
    const answered = answerMessage({ name: 'cover', request }, page, own, () => reading, nothingLive, noEvents);
    await vi.waitFor(() => expect(digested).toHaveBeenCalledOnce());
    give({
      indexFor: () => Promise.reject(new Error('gone')),
      leaveOutDamaged: async () => false,
    } as unknown as Library);
    expect(await answered).toMatchObject({ ok: false });
    expect(digested).toHaveBeenCalledOnce();
  });

  test('says when its own files cannot be read', async () => {
    expect(await answerMessage(wake, page, own, unread, nothingLive, noEvents)).toMatchObject({
      ok: false,
      failure: { code: 'index-unreadable', details: expect.stringContaining('stories/list.json') },
    });
  });
});

describe('the library', () => {
  test('is read once, and anew after a failure', async () => {
    const asked: string[] = [];
    const unreadable = filesOf((path) => {
      asked.push(path);
      return Promise.reject(new Error(path));
    });
    const library = libraryOnce(unreadable, emptyShelf);
    await Promise.allSettled([library(), library()]);
    const once = asked.length;
    expect(new Set(asked).size).toBe(once);
    await library().catch(() => undefined);
    expect(asked.length).toBe(2 * once);
  });
});
