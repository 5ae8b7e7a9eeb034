import { afterEach, expect, test, vi } from 'vitest';
import { printJson, printLine } from '../../src/cli/output';

afterEach(() => vi.restoreAllMocks());

test('the event loop turns between one answer and the next, so that a batch does not hold every page it read', async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  let turns = 0;
  for (let answer = 1; answer <= 3; answer += 1) {
    setImmediate(() => {
      turns += 1;
    });
    await printJson({ answer });
    expect(turns).toBe(answer);
  }
});

test('a slower reader is waited for', async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(false);
  let printed = false;
  const printing = printLine('a line').then(() => {
    printed = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(printed).toBe(false);
  process.stdout.emit('drain');
  await printing;
  expect(printed).toBe(true);
});
