import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSegment } from '../../src/index/build';
import { checkSegment } from '../../src/index/check';
import { IndexError } from '../../src/index/error';
import { HEADER, HEADER_BYTES } from '../../src/index/layout';
import { openSegment, type Segment } from '../../src/index/segment';
import { manyEntries } from './entries';

const bytes = buildSegment(manyEntries(60));

/** Everything that a query and an answer read. */
function readAll(segment: Segment): string {
  const { documents } = segment.summary;
  const scores = new Float32Array(documents);
  const found = segment.postings.add(
    segment.dictionary.find('ferri') ?? 0,
    0,
    documents,
    new Float32Array(256).fill(1),
    scores,
    new Uint32Array(documents),
    0,
  );
  const entries = [0, Math.floor(documents / 2), documents - 1].map((document) => segment.entry(document));
  return JSON.stringify([
    found,
    [...scores],
    entries,
    segment.summary,
    segment.firstFrom(1.93e12),
    segment.withId('a5'),
  ]);
}

const whole = readAll(openSegment(bytes));

function faultOf(run: () => unknown): IndexError | null {
  try {
    run();
    return null;
  } catch (error) {
    if (error instanceof IndexError) return error;
    throw error;
  }
}

/** How many mutations to try: `FUZZ=100000 npx vitest run ... test/index/damage.test.ts` for the long run. */
const RUNS = Number(process.env.FUZZ ?? 400);

describe('damaged bytes', () => {
  const change = fc.oneof(
    fc.record({ kind: fc.constant('flip' as const), at: fc.nat(bytes.length - 1), bit: fc.nat(7) }),
    fc.record({ kind: fc.constant('cut' as const), at: fc.nat(bytes.length - 1), bit: fc.constant(0) }),
    fc.record({ kind: fc.constant('header' as const), at: fc.nat(HEADER_BYTES - 1), bit: fc.nat(255) }),
    fc.record({ kind: fc.constant('zero' as const), at: fc.nat(bytes.length - 1), bit: fc.nat(64) }),
    fc.record({ kind: fc.constant('longer' as const), at: fc.nat(64), bit: fc.constant(0) }),
  );

  function mutate({ kind, at, bit }: { kind: string; at: number; bit: number }): Uint8Array {
    if (kind === 'cut') return bytes.slice(0, at);
    if (kind === 'longer') {
      const longer = new Uint8Array(bytes.length + at + 1);
      longer.set(bytes);
      return longer;
    }
    const damaged = bytes.slice();
    if (kind === 'flip') damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
    else if (kind === 'header') damaged[at] = bit;
    else damaged.fill(0, at, at + bit);
    return damaged;
  }

  test('are always named by the whole check, and opening them gives an error or the right answer', () => {
    fc.assert(
      fc.property(change, (mutation) => {
        const damaged = mutate(mutation);
        const same = Buffer.from(damaged.buffer, 0, damaged.length).equals(bytes);
        const fault = faultOf(() => checkSegment(damaged));
        if (!same) expect(fault?.message.length).toBeGreaterThan(20);
        const answers: string[] = [];
        faultOf(() => answers.push(readAll(openSegment(damaged))));
        for (const answer of answers) expect(answer).toBe(whole);
      }),
      { numRuns: RUNS },
    );
  }, 600_000);

  test('say what is wrong', () => {
    expect(faultOf(() => openSegment(new Uint8Array()))?.fault).toBe('foreign');
    expect(faultOf(() => openSegment(new TextEncoder().encode('{"not": "an index"}')))?.fault).toBe('foreign');
    expect(faultOf(() => openSegment(bytes.subarray(0, 100)))?.fault).toBe('length');
    expect(faultOf(() => openSegment(bytes.subarray(0, bytes.length - 8)))?.fault).toBe('length');
    const other = bytes.slice();
    other[HEADER.version] = 9;
    expect(faultOf(() => openSegment(other))).toMatchObject({ fault: 'version', message: /version 9.*version 1/ });
    const flipped = bytes.slice();
    flipped[bytes.length - 20] = (flipped[bytes.length - 20] ?? 0) ^ 4;
    expect(faultOf(() => checkSegment(flipped))?.fault).toBe('damaged');
  });
});
