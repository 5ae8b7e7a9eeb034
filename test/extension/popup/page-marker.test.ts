import { expect, test, vi } from 'vitest';

// The browser itself is passed in; its seam cannot even be loaded outside an extension.
vi.mock('../../../src/extension/browser', () => ({}));
const { pageMarker } = await import('../../../src/extension/popup/page-marker');

/** A page that answers each wish as told, and what was asked of the browser. */
function page(answers: readonly unknown[], refuses = false) {
  const asked: string[] = [];
  const said: ((message: unknown) => void)[] = [];
  const ended: (() => void)[] = [];
  const left = [...answers];
  const ports = {
    runInTab: async (tab: number, file: string) => {
      asked.push(`run ${file} in ${tab}`);
      if (refuses) throw new Error('Cannot access contents of the page.');
    },
    styleTab: async (tab: number, file: string) => {
      asked.push(`lay ${file} over ${tab}`);
    },
    connectToTab: () => {
      asked.push('connect');
      return {
        send: (wish: unknown) => {
          asked.push(JSON.stringify(wish));
          if (left.length > 0) for (const listener of said) listener(left[0]);
          left.shift();
        },
        onMessage: (listener: (message: unknown) => void) => void said.push(listener),
        onEnd: (listener: () => void) => void ended.push(listener),
      };
    },
  };
  const answer = {
    open: () => asked.filter((what) => what.startsWith('{')).length,
    give: (message: unknown) => {
      for (const listener of said) listener(message);
    },
  };
  const end = (): void => {
    for (const listener of ended.splice(0)) listener();
  };
  return { asked, ports, answer, end };
}

test('the script goes into the page with the first wish, and once', async () => {
  const { asked, ports } = page([{ outcome: 'marked' }, { outcome: 'not-found' }]);
  const marker = pageMarker(7, ports);
  expect(await marker.mark(['The ferry.'])).toBe('marked');
  expect(await marker.mark(['The fog.'])).toBe('not-found');
  expect(asked).toEqual([
    'run mark.js in 7',
    'lay mark.css over 7',
    'connect',
    '{"passages":["The ferry."]}',
    '{"passages":["The fog."]}',
  ]);
});

test('a wish that overtakes another still gets its own answer', async () => {
  const { ports, answer } = page([]);
  const marker = pageMarker(7, ports);
  const wishes = [marker.mark(['The ferry.']), marker.mark(['The fog.'])];
  await vi.waitFor(() => expect(answer.open()).toBe(2));
  answer.give({ outcome: 'marked' });
  answer.give({ outcome: 'not-found' });
  expect(await Promise.all(wishes)).toEqual(['marked', 'not-found']);
});

test('a page that may not be reached any more, or leaves in the middle, is gone', async () => {
  expect(await pageMarker(7, page([], true).ports).mark(['The ferry.'])).toBe('gone');
  const leaving = page([]);
  const wish = pageMarker(7, leaving.ports).mark(['The ferry.']);
  await vi.waitFor(() => expect(leaving.asked).toHaveLength(4));
  leaving.end();
  expect(await wish).toBe('gone');
});

test('after it has left, the next wish begins anew', async () => {
  const { asked, ports, end } = page([{ outcome: 'marked' }, { outcome: 'marked' }]);
  const marker = pageMarker(7, ports);
  await marker.mark(['The ferry.']);
  end();
  await marker.mark(['The fog.']);
  expect(asked.filter((what) => what === 'connect')).toHaveLength(2);
});

test('a mark is taken away, and nothing is asked of a page where there never was one', async () => {
  const { asked, ports } = page([{ outcome: 'marked' }]);
  const marker = pageMarker(7, ports);
  marker.clear();
  expect(asked).toEqual([]);
  await marker.mark(['The ferry.']);
  marker.clear();
  await vi.waitFor(() => expect(asked.at(-1)).toBe('{"passages":[]}'));
});
