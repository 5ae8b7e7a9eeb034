import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Pack } from '../../../src/extension/storage/packs';
import { outlet } from '../outlets-samples';

const held = vi.hoisted(() => ({
  chosen: [] as unknown[],
  packs: [] as unknown[],
  given: [] as unknown[],
  fails: false,
  unreadable: false,
}));
vi.mock('../../../src/extension/browser', () => ({
  giveBackHosts: async (origins: readonly string[]) => {
    if (held.fails) throw new Error('You cannot remove required permissions.');
    held.given.push(origins);
  },
}));
vi.mock('../../../src/extension/storage/chosen-store', () => ({
  loadChosen: async () => {
    if (held.unreadable) throw new Error('The storage is corrupt.');
    return held.chosen;
  },
}));
vi.mock('../../../src/extension/storage/packs-store', () => ({ loadPacks: async () => held.packs }));
const { giveBackUnused } = await import('../../../src/extension/access/give-back');

const pack = (source: object): Pick<Pack, 'id'> & { source: object } => ({ id: 'pack', source });

describe('leave to read from hosts', () => {
  beforeEach(() => Object.assign(held, { chosen: [], packs: [], given: [], fails: false, unreadable: false }));

  test('is given back where nothing needs it', async () => {
    await giveBackUnused(['*://*.harbour.example/*', '*://*.feeds.example/*']);
    expect(held.given).toEqual([['*://*.harbour.example/*', '*://*.feeds.example/*']]);
  });

  test('is kept where an outlet, a feed of it elsewhere or a pack needs it', async () => {
    held.chosen = [outlet('tide.example', 'https://rss.feeds.example/tide.xml')];
    held.packs = [
      pack({ kind: 'address', address: 'https://library.example/pack.json' }),
      pack({ kind: 'file', file: 'press.zip' }),
    ];
    const needed = ['*://*.tide.example/*', '*://*.feeds.example/*', '*://*.library.example/*'];
    await giveBackUnused(needed);
    expect(held.given).toEqual([]);
    await giveBackUnused([...needed, '*://*.harbour.example/*']);
    expect(held.given).toEqual([['*://*.harbour.example/*']]);
  });

  test('that the manifest itself requires stays, and nobody is troubled', async () => {
    held.fails = true;
    await giveBackUnused(['*://*.harbour.example/*']);
    expect(held.given).toEqual([]);
  });

  test('stays where it cannot be told what needs it', async () => {
    held.unreadable = true;
    await giveBackUnused(['*://*.harbour.example/*']);
    expect(held.given).toEqual([]);
  });
});
