import { describe, expect, test } from 'vitest';
import { type AddPorts, addOutlets, withoutAdded, withReturned } from '../../../src/extension/access/add-outlets';
import { missingOf, originsOfOutlets, withoutLeave } from '../../../src/extension/access/chosen-origins';
import type { Chosen } from '../../../src/extension/storage/chosen';
import { outlet } from '../outlets-samples';

/** A store of the choice, and a reader who answers when told to. */
function world(start: Chosen = []) {
  let chosen = start;
  const asked: (readonly string[])[] = [];
  let answer: (granted: boolean) => void = () => undefined;
  let refuse: () => void = () => undefined;
  const ports: AddPorts = {
    ask: (origins) => {
      asked.push(origins);
      return new Promise((resolve, reject) => {
        answer = resolve;
        refuse = () => reject(new Error('no user gesture'));
      });
    },
    change: async (change) => {
      chosen = change(chosen);
      return chosen;
    },
  };
  return { ports, asked, chosen: () => chosen, answer: (yes: boolean) => answer(yes), refuse: () => refuse() };
}

describe('adding outlets', () => {
  test('asks once for all hosts, before anything is awaited', () => {
    const { ports, asked } = world();
    void addOutlets([outlet('a.example', 'https://feeds.elsewhere.example/a'), outlet('b.example')], ports);
    expect(asked).toEqual([['*://*.a.example/*', '*://*.elsewhere.example/*', '*://*.b.example/*']]);
  });

  test('keeps the choice while the question stands, and whatever the answer', async () => {
    const { ports, chosen, answer } = world();
    const adding = addOutlets([outlet('a.example')], ports);
    await Promise.resolve();
    expect(chosen()).toHaveLength(1);
    answer(false);
    expect(await adding).toMatchObject({ granted: false });
    expect(chosen()).toHaveLength(1);
  });

  test('takes a question that the browser does not draw for one that was refused', async () => {
    const { ports, refuse } = world();
    const adding = addOutlets([outlet('a.example')], ports);
    refuse();
    expect(await adding).toMatchObject({ granted: false });
  });

  test('is taken back without what was chosen before or later', async () => {
    const { ports, answer } = world([outlet('a.example', 'https://a.example/1'), outlet('old.example')]);
    const adding = addOutlets(
      [outlet('a.example', 'https://a.example/1', 'https://a.example/2'), outlet('b.example')],
      ports,
    );
    answer(true);
    const added = await adding;
    const later = await ports.change((chosen) => [...chosen, outlet('later.example')]);
    const back = withoutAdded(later, added);
    expect(back.map(({ domain, feeds }) => [domain, feeds.length])).toEqual([
      ['a.example', 1],
      ['old.example', 1],
      ['later.example', 1],
    ]);
  });
});

test('an outlet that was removed comes back to its place, beside what was added meanwhile', () => {
  const before = [outlet('a.example'), outlet('b.example'), outlet('c.example')];
  const now = [outlet('a.example'), outlet('c.example'), outlet('d.example')];
  expect(withReturned(now, before).map(({ domain }) => domain)).toEqual([
    'a.example',
    'b.example',
    'c.example',
    'd.example',
  ]);
});

describe('leave', () => {
  const chosen = [outlet('a.example', 'https://feeds.b.example/a'), outlet('c.example')];

  test('is asked for each domain once, be it of pages or of feeds', () => {
    expect(originsOfOutlets([...chosen, outlet('b.example')])).toEqual([
      '*://*.a.example/*',
      '*://*.b.example/*',
      '*://*.c.example/*',
    ]);
  });

  test('is missing where the browser says so, found with one question where nothing is', async () => {
    const asked: (readonly string[])[] = [];
    const may = (allowed: readonly string[]) => async (origins: readonly string[]) => {
      asked.push(origins);
      return origins.every((origin) => allowed.includes(origin));
    };
    const origins = originsOfOutlets(chosen);
    expect(await missingOf(origins, may(origins))).toEqual(new Set());
    expect(asked).toHaveLength(1);
    const missing = await missingOf(origins, may(['*://*.a.example/*', '*://*.c.example/*']));
    expect(missing).toEqual(new Set(['*://*.b.example/*']));
    expect(withoutLeave(chosen, missing).map(({ domain }) => domain)).toEqual(['a.example']);
  });

  test('for an outlet’s own pages alone keeps no feed of it from being read', () => {
    expect(withoutLeave(chosen, new Set(['*://*.a.example/*']))).toEqual([]);
  });
});
