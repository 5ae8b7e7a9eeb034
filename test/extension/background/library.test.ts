import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { cover } from '../../../src/extension/background/cover';
import { libraryOnce } from '../../../src/extension/background/library';
import { liveShelf } from '../../../src/extension/background/live-shelf';
import type { ReadFile } from '../../../src/extension/background/own-files';
import { packOfOrigin, packOrigin } from '../../../src/extension/messages';
import { StoreError } from '../../../src/extension/storage/database';
import { type LiveSegment, liveSegmentOf, type Origin } from '../../../src/extension/storage/live';
import type { LiveStore } from '../../../src/extension/storage/live-store';
import { buildSegment } from '../../../src/index/build';
import type { IndexEntry } from '../../../src/index/entry';
import { openSegment } from '../../../src/index/segment';
import { buildSegments } from '../../../src/index/split';
import { entry, manyEntries } from '../../index/entries';
import { article } from '../samples';
import { filesOf } from './own-files-sample';

const MODEL = readFileSync(path.join(import.meta.dirname, '../../../assets/model/model.bin'));
const DAY = 86_400_000;
const MAY_6 = Date.UTC(2031, 4, 6);
const feeds: Origin = { kind: 'feeds' };

const exactly = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
const stories = buildSegments(
  [entry('bundled', { published: '2030-01-01' }), entry('bundled today', { published: '2031-05-06' })],
  1,
  'stories',
);
const readFile: ReadFile = async (path) => {
  const found = path === 'model/model.bin' ? MODEL : stories.get(path.replace(/^stories\//, ''));
  if (!found) throw new Error(`${path} could not be read`);
  return exactly(found);
};

/** A store of segments, each with its entries; what is read of it is counted. */
function shelfOf(segments: Readonly<Record<string, { origin: Origin; entries: readonly IndexEntry[] }>>) {
  const bytes = new Map<string, ArrayBuffer>();
  const listed: LiveSegment[] = [];
  for (const [id, { origin, entries }] of Object.entries(segments)) {
    const built = buildSegment(entries);
    bytes.set(id, exactly(built));
    listed.push(liveSegmentOf(openSegment(built), { id, origin, added: MAY_6 }));
  }
  const read: string[] = [];
  const store: Pick<LiveStore, 'list' | 'open' | 'bytes'> = {
    list: async () => ({ generation: 1, segments: listed }),
    open: async (id) => {
      read.push(id);
      const found = bytes.get(id);
      // Read when it is asked for: a file can be damaged, or gone, after it was opened.
      const part = async (start: number, end: number): Promise<ArrayBuffer> => {
        const now = bytes.get(id);
        if (!now) throw new StoreError('corrupt', 'no such file');
        return now.slice(start, end);
      };
      return found ? { size: found.byteLength, read: part } : null;
    },
    bytes: async (id) => bytes.get(id) ?? null,
  };
  const lost = vi.fn();
  const trouble = vi.fn();
  return { bytes, listed, read, store, lost, trouble, shelf: liveShelf({ store, lost, trouble }) };
}

const told = (id: string, published: string | null, domain = `${id}.example`): IndexEntry =>
  entry(id, { published, url: `https://${domain}/${id}`, outlet: { name: null, domain } });

const fourSegments = () =>
  shelfOf({
    today: { origin: feeds, entries: [told('a', '2031-05-06'), told('b', '2031-05-06')] },
    lastWeek: { origin: feeds, entries: [told('c', '2031-04-30')] },
    lastMonth: { origin: feeds, entries: [told('d', '2031-04-01')] },
    pack: { origin: { kind: 'pack', pack: 'pack-1' }, entries: [told('e', null)] },
  });

const page = article({
  url: 'https://harbour.example/ferry',
  headline: 'Ferry runs aground off Holm Island',
  published: '2031-05-06T10:00:00Z',
  paragraphs: [
    'A ferry with 240 passengers ran aground off Holm Island on Tuesday.',
    '"Nobody was hurt," said Captain Ida Brand.',
  ],
});
const request = { article: page, mode: 'broad', without: [], versions: [] } as const;

describe('the library', () => {
  test('opens the segments that a page’s days touch, and those of undated articles, once', async () => {
    const { shelf, read } = fourSegments();
    const library = libraryOnce(filesOf(readFile), shelf);
    const moment = { start: MAY_6, end: MAY_6 + 1 };
    const index = await (await library()).indexFor(moment);
    expect(read).toEqual(['today', 'lastWeek', 'pack']);
    expect(index.segments).toHaveLength(4);
    await (await library()).indexFor(moment);
    expect(read).toHaveLength(3);
    await (await library()).indexFor({ start: MAY_6 - 30 * DAY, end: MAY_6 - 30 * DAY + 1 });
    expect(read.slice(3)).toEqual(['lastMonth']);
    await (await library()).indexFor(null);
    expect(read).toHaveLength(4);
  });

  test('opens what an article of these days needs before it is asked about one', async () => {
    const { shelf, read } = fourSegments();
    const library = libraryOnce(filesOf(readFile), shelf);
    await library({ start: MAY_6, end: MAY_6 + 1 });
    await vi.waitFor(() => expect(read).toEqual(['today', 'lastWeek', 'pack']));
    await (await library()).indexFor({ start: MAY_6, end: MAY_6 + 1 });
    expect(read).toHaveLength(3);
  });

  test('counts all there is, opened or not, each outlet once', async () => {
    const { shelf, read } = fourSegments();
    const figures = (await libraryOnce(filesOf(readFile), shelf)()).figures();
    expect(figures).toMatchObject({ articles: 7, outlets: 6, span: { start: Date.UTC(2030, 0, 1) } });
    expect(read).toEqual([]);
  });

  test('says of each match where it comes from', async () => {
    const { shelf } = fourSegments();
    // A pack may take any name, also one that stands for something else.
    const names = async () => new Map([['pack-1', 'feeds']]);
    const answer = await cover(request, await libraryOnce(filesOf(readFile), shelf, names)());
    const origins = new Map(answer.coverage.matches.map(({ id }, at) => [id, answer.origins[at]]));
    expect(origins.get('a')).toBe('feeds');
    expect(origins.get('e')).toBe(packOrigin('feeds'));
    expect(packOfOrigin(origins.get('e'))).toBe('feeds');
    expect(packOfOrigin(origins.get('a'))).toBeNull();
    expect(answer.origins).toHaveLength(answer.coverage.matches.length);
  });

  test('what is near is told where nothing matched, or where matches were taken away, and where it comes from', async () => {
    const { shelf } = fourSegments();
    const names = async () => new Map([['pack-1', 'feeds']]);
    const library = await libraryOnce(filesOf(readFile), shelf, names)();
    const { coverage } = await cover(request, library);
    expect(coverage.candidates).toEqual([]);
    const taken = coverage.matches.map(({ id }) => id).filter((id) => id !== 'e');
    const answer = await cover({ ...request, without: taken }, library);
    expect(answer.candidateOrigins).toHaveLength(answer.coverage.candidates.length);
    const near = answer.coverage.candidates.findIndex(({ id }) => id === 'e');
    expect(answer.candidateOrigins[near]).toBe(packOrigin('feeds'));
  });

  test.each([
    ['gone', (bytes: Map<string, ArrayBuffer>) => void bytes.delete('today')],
    ['no segment', (bytes: Map<string, ArrayBuffer>) => void bytes.set('today', new ArrayBuffer(64))],
    [
      'damaged where it is read',
      (bytes: Map<string, ArrayBuffer>) => {
        const all = new Uint8Array(bytes.get('today') ?? new ArrayBuffer(0));
        for (let at = Math.floor(all.length / 2); at < all.length; at++) all[at] = (all[at] ?? 0) ^ 0x55;
      },
    ],
  ])('answers from the others where a segment is %s, and says so once', async (_, spoil) => {
    const { shelf, bytes, lost } = fourSegments();
    spoil(bytes);
    const library = libraryOnce(filesOf(readFile), shelf);
    for (let time = 0; time < 2; time++) {
      const answer = await cover(request, await library());
      const ids = answer.coverage.matches.map(({ id }) => id);
      expect(ids).toContain('c');
      expect(ids).not.toContain('a');
    }
    expect(lost).toHaveBeenCalledOnce();
    expect(lost.mock.calls[0]?.[0]).toEqual(['today']);
  });

  test('answers from the others where facts turn out to be damaged or gone when they are told', async () => {
    for (const spoil of ['damaged', 'gone']) {
      const { shelf, bytes, lost } = shelfOf({
        today: { origin: feeds, entries: [told('a', '2031-05-06'), ...manyEntries(200)] },
        lastWeek: { origin: feeds, entries: [told('c', '2031-04-30')] },
      });
      const library = await libraryOnce(filesOf(readFile), shelf)();
      await library.indexFor(null);
      const all = new Uint8Array(bytes.get('today') ?? new ArrayBuffer(0));
      const { start, end } = openSegment(all).factsPages;
      expect(end).toBeGreaterThan(start);
      if (spoil === 'gone') bytes.delete('today');
      else all.fill(7, start, end);
      const ids = (await cover(request, library)).coverage.matches.map(({ id }) => id);
      expect(ids).toContain('c');
      expect(ids).not.toContain('a');
      expect(lost).toHaveBeenCalledOnce();
    }
  });

  test('throws where the bundled stories themselves are damaged', async () => {
    const { shelf, lost } = fourSegments();
    const damaged: ReadFile = async (file) => {
      if (!file.endsWith('.index')) return readFile(file);
      const all = new Uint8Array(exactly(buildSegment([entry('bundled'), entry('other')])));
      for (let at = Math.floor(all.length / 2); at < all.length; at++) all[at] = (all[at] ?? 0) ^ 0x55;
      return all.buffer;
    };
    await expect(cover(request, await libraryOnce(filesOf(damaged), shelf)())).rejects.toMatchObject({
      name: 'IndexError',
    });
    expect(lost).not.toHaveBeenCalled();
  });

  test('answers from the bundled stories where the store cannot be read', async () => {
    const { trouble } = fourSegments();
    const failing = {
      list: () => Promise.reject(new StoreError('unavailable', 'no database')),
      open: () => Promise.reject(new StoreError('unavailable', 'no database')),
      bytes: () => Promise.reject(new StoreError('unavailable', 'no database')),
    };
    const shelf = liveShelf({ store: failing, lost: vi.fn(), trouble });
    const answer = await cover(request, await libraryOnce(filesOf(readFile), shelf)());
    expect(answer.index.articles).toBe(2);
    expect(trouble).toHaveBeenCalledOnce();
  });

  test('forgets segments that are no longer listed', async () => {
    const { shelf, listed, read } = fourSegments();
    const library = libraryOnce(filesOf(readFile), shelf);
    await (await library()).indexFor(null);
    listed.splice(0, 1);
    const index = await (await library()).indexFor(null);
    expect(index.segments).toHaveLength(5);
    expect(read).toHaveLength(4);
  });

  test('reads the bundled segments that a page’s days touch, once', async () => {
    const { shelf } = fourSegments();
    const asked: string[] = [];
    const counted: ReadFile = (path) => {
      if (path.endsWith('.index')) asked.push(path);
      return readFile(path);
    };
    const library = libraryOnce(filesOf(counted), shelf);
    for (let time = 0; time < 2; time++) await (await library()).indexFor({ start: MAY_6, end: MAY_6 + 1 });
    expect(asked).toEqual(['stories/stories-2.index']);
    await (await library()).indexFor(null);
    expect(asked).toEqual(['stories/stories-2.index', 'stories/stories-1.index']);
  });

  test('reads the facts of a large bundled segment only where they are told', async () => {
    const { shelf } = fourSegments();
    const many = buildSegments(
      [told('near', '2031-05-06'), ...manyEntries(2_000).map((one) => ({ ...one, id: `far ${one.id}` }))],
      5_000,
      'stories',
    );
    const whole: string[] = [];
    const parts: { start: number; end: number }[] = [];
    const large: ReadFile = async (path) => {
      const found = many.get(path.replace(/^stories\//, ''));
      return found ? exactly(found) : readFile(path);
    };
    const files = {
      whole: (path: string) => {
        whole.push(path);
        return large(path);
      },
      part: async (path: string, start: number, end: number) => {
        parts.push({ start, end });
        return (await large(path)).slice(start, end);
      },
    };
    const answer = await cover(request, await libraryOnce(files, shelf)());
    expect(answer.coverage.matches.map(({ id }) => id)).toContain('near');
    expect(answer.facts.some(({ sentences }) => sentences.length > 1)).toBe(true);
    expect(whole).not.toContain('stories/stories-1.index');
    const read = parts.reduce((sum, { start, end }) => sum + end - start, 0);
    expect(read).toBeLessThan(0.7 * (many.get('stories-1.index')?.length ?? 0));
  });

  test('reads a bundled segment anew that could not be read', async () => {
    const { shelf } = fourSegments();
    let gone = true;
    const failing: ReadFile = (path) =>
      gone && path.endsWith('.index') ? Promise.reject(new Error(`${path} could not be read`)) : readFile(path);
    const library = await libraryOnce(filesOf(failing), shelf)();
    await expect(library.indexFor(null)).rejects.toMatchObject({
      name: 'IndexError',
      message: expect.stringMatching(/stories-1\.index could not be read/),
    });
    gone = false;
    expect((await library.indexFor(null)).segments).toHaveLength(6);
  });
});
