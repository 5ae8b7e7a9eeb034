import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again and again until the answer is neither null nor undefined nor false, and gives it.
 * Browsers tell no event for much of what a test waits for; asking is what is left, and a fixed sleep is never right.
 * Throws when `timeout` milliseconds have passed, naming what was waited for and the last error that asking gave.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  timeout = 10_000,
): Promise<T> {
  const end = performance.now() + timeout;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
    } catch (error) {
      last = error;
    }
    if (performance.now() > end) throw new Error(`Waited ${timeout} ms for ${what}.`, { cause: last });
    await pause(20);
  }
}
