import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type EventsSurroundings, recentEvents } from '../../../src/extension/background/events';
import type { Library } from '../../../src/extension/background/library';
import { buildSegment } from '../../../src/index/build';
import { IndexError } from '../../../src/index/error';
import { openIndex } from '../../../src/index/index';
import { openSegment } from '../../../src/index/segment';
import { openModel } from '../../../src/match/model';
import { until } from '../../browsers/poll';
import { entryOf, FERRY, OTHERS, type Told } from '../../match/stories';

const model = openModel(readFileSync(path.join(import.meta.dirname, '../../../assets/model/model.bin')));
const NOW = Date.UTC(2031, 4, 8);

interface World {
  readonly surroundings: EventsSurroundings;
  readonly session: Map<string, unknown>;
  readonly reported: unknown[];
  /** Times that the library was opened for the days. */
  opened: number;
  told: readonly Told[];
  generation: number;
  now: number;
  /** Thrown once by the next opening. */
  damage: Error | null;
}

function newWorld(): World {
  const session = new Map<string, unknown>();
  const reported: unknown[] = [];
  let held = false;
  const library = async (): Promise<Library> => ({
    model,
    figures: () => ({ articles: world.told.length, outlets: 3, span: null }),
    indexFor: async () => {
      world.opened += 1;
      const { damage } = world;
      world.damage = null;
      if (damage) throw damage;
      return openIndex([openSegment(buildSegment(world.told.map(entryOf)))]);
    },
    originOf: () => 'feeds',
    leaveOutDamaged: async () => true,
  });
  const world: World = {
    session,
    reported,
    opened: 0,
    told: [...FERRY, ...OTHERS],
    generation: 1,
    now: NOW,
    damage: null,
    surroundings: {
      library,
      generation: async () => world.generation,
      mode: async () => 'balanced',
      session: {
        get: async (key) => session.get(key),
        set: async (key, value) => void session.set(key, structuredClone(value)),
        remove: async (key) => void session.delete(key),
      },
      now: () => world.now,
      pause: () => Promise.resolve(),
      ifAlone: async (work) => {
        if (held) return false;
        held = true;
        await work().finally(() => {
          held = false;
        });
        return true;
      },
      stayAwake: () => () => undefined,
      report: (error) => reported.push(error),
    },
  };
  return world;
}

describe('the events of the last days, in the background', () => {
  test('are worked out at the first question, which is answered at once, and then are there', async () => {
    const world = newWorld();
    const events = recentEvents(world.surroundings);
    expect(await events.answer(3)).toMatchObject({ working: true, made: null, events: [] });
    const known = await until('the events', async () => {
      const answer = await events.answer(3);
      return answer.working ? null : answer;
    });
    expect(known.events).toHaveLength(1);
    expect(known.events[0]).toMatchObject({ outlets: 3 });
    const told = known.events[0]?.articles.map(({ outlet }) => known.outlets[outlet]?.domain).sort();
    expect(told).toEqual(['dispatch.example', 'herald.example', 'northstar.example']);
    expect(known.events[0]?.articles.map(({ origin }) => origin)).toEqual(['feeds', 'feeds', 'feeds']);
    expect(known.outlets.find(({ domain }) => domain === 'herald.example')).toMatchObject({ articles: 2 });
    expect(world.session.get('events-progress')).toMatchObject({ running: false });
    expect(world.reported).toEqual([]);
  });

  test('worked out after an update take no work at the question, also of a worker that starts anew', async () => {
    const world = newWorld();
    await recentEvents(world.surroundings).refresh();
    const { opened } = world;
    expect((await recentEvents(world.surroundings).answer(3)).events).toHaveLength(1);
    await recentEvents(world.surroundings).refresh();
    expect(world.opened).toBe(opened);
  });

  test('that have become old are shown while they are worked out anew', async () => {
    const world = newWorld();
    const events = recentEvents(world.surroundings);
    await events.refresh();
    world.told = [...FERRY.slice(0, 2), ...OTHERS];
    world.generation = 2;
    expect(await events.answer(3)).toMatchObject({ working: true, events: [{ outlets: 3 }] });
    await until('the new events', async () => {
      const answer = await events.answer(3);
      return !answer.working && answer.events[0]?.outlets === 2;
    });
    world.now += 2 * 60 * 60_000;
    expect(await events.answer(3)).toMatchObject({ working: true });
  });

  test('are worked out without what turns out to be damaged; a bug is told, and ends', async () => {
    const world = newWorld();
    world.damage = new IndexError('damaged', 'a page is damaged');
    await recentEvents(world.surroundings).refresh();
    expect((await recentEvents(world.surroundings).answer(3)).events).toHaveLength(1);
    expect(world.reported).toEqual([]);
    world.generation = 2;
    world.damage = new TypeError('a bug');
    await recentEvents(world.surroundings).refresh();
    expect(world.reported).toMatchObject([{ message: 'a bug' }]);
    expect(world.session.get('events-progress')).toMatchObject({ running: false });
  });
});
