import { expect, test } from 'vitest';
import { compareDigests } from '../../src/compare/compare';
import { digestWith, rarity } from './digests';

/** Far above what is measured, since the machine that runs tests is shared; what has no bound takes minutes. */
const SECONDS = 15;

const WORDS =
  'river flood mill fire council vote bridge station doctor market harbour engine signal window garden winter'.split(
    ' ',
  );
function sentence(seed: number, length: number): string {
  let state = seed + 1;
  const words = Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return `${WORDS[state % WORDS.length]}${state % 97}`;
  });
  return `${words.join(' ')}.`;
}

function within(digests: Parameters<typeof compareDigests>[0]): void {
  const start = performance.now();
  compareDigests(digests, { rarity });
  expect((performance.now() - start) / 1000).toBeLessThan(SECONDS);
}

test('thirty texts of a megabyte', () => {
  within(
    Array.from({ length: 30 }, (_, i) =>
      digestWith({ sentences: Array.from({ length: 7_000 }, (_, k) => sentence(i * 7_000 + k, 15)) }),
    ),
  );
});

test('one sentence of 100,000 words, on both sides', () => {
  const digest = digestWith({ sentences: [sentence(1, 100_000)], quotations: [{ text: sentence(1, 100_000) }] });
  within([digest, digest]);
});

test('one word a hundred thousand times', () => {
  const text = Array.from({ length: 1_500 }, () => 'the same word same word same word again same word.');
  const quotations = Array.from({ length: 150 }, () => ({ text: 'same word same word same word again same word' }));
  within([digestWith({ sentences: text, quotations }), digestWith({ sentences: text, quotations })]);
});

test('thousands of figures of one noun and thousands of names', () => {
  const digest = (seed: number) =>
    digestWith({
      sentences: ['Many people.'],
      figures: Array.from({ length: 3_000 }, (_, i) => ({
        text: `${i} people`,
        value: i * seed,
        label: 'people',
        sentence: 0,
      })),
      names: Array.from({ length: 3_000 }, (_, i) => ({ text: `Ann${i % 40} Bell${i}` })),
    });
  within(Array.from({ length: 12 }, (_, i) => digest(i + 1)));
});
