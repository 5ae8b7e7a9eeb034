import path from 'node:path';
import { compareDigests } from '../compare/compare';
import type { Digest } from '../digest/digest';
import { digestItem } from '../digest/item';
import { labelledEvents } from './compare-labels';
import { realStories } from './real-stories';

/**
 * How long a comparison takes: `npm run time:compare`. Articles of 1,000 words are put together from sentences of the
 * labelled accounts, a third of them shared by all articles, as accounts of one event share their facts; they have far more figures and
 * quotations than articles have. Before them real accounts, where the sets of ../shared are.
 */
const ROOT = path.join(import.meta.dirname, '../..');
const sentences = labelledEvents(path.join(ROOT, 'test/fixtures/accounts'))
  .flatMap(({ accounts }) => accounts)
  .flatMap(({ paragraphs }) => paragraphs);
const rarity = (term: string): number => Math.min(9, 2 + term.length / 2);

/** A fixed sequence (Park and Miller 1988), so that every run times the same texts. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function article(seed: number, words: number): Digest {
  const own = sequence(seed);
  const common = sequence(7);
  const text: string[] = [];
  for (let count = 0; count < words; ) {
    const random = text.length % 3 === 0 ? common : own;
    const sentence = sentences[Math.floor(random() * sentences.length)] ?? '';
    text.push(sentence);
    count += sentence.split(' ').length;
  }
  return digestItem({
    url: null,
    headline: text[0] ?? null,
    text: text.join('\n'),
    published: null,
    outlet: { name: `Outlet ${seed}`, domain: null },
    language: 'en',
  });
}

/** Processor time of this process so far, in milliseconds: other work on the machine does not count. */
const processor = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

/** Prints milliseconds of the first run of the process, and of all runs by the clock and of the processor. */
function time(title: string, digests: readonly Digest[], runs: number): void {
  const taken: number[] = [];
  const worked: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    const before = processor();
    compareDigests(digests, { rarity });
    worked.push(processor() - before);
    taken.push(performance.now() - start);
  }
  process.stdout.write(
    `${title.padEnd(40)} first ${taken[0]?.toFixed(1)} ms; ${spread('clock', taken)}; ${spread('processor', worked)}\n`,
  );
}

function spread(name: string, times: readonly number[]): string {
  const ordered = times.toSorted((a, b) => a - b);
  const at = (share: number): string => (ordered[Math.floor(share * (ordered.length - 1))] ?? 0).toFixed(1);
  return `${name} quickest ${at(0)}, median ${at(0.5)}, slowest of ten ${at(0.9)}`;
}

/** Nine accounts of one real event of some 600 to 1,500 words each, as many groups as the sets have. */
const realGroups = (folder: string): (readonly Digest[])[] =>
  realStories(folder, { together: 9, groups: 100, characters: [3_600, 9_000] })
    .map(({ digests }) => digests)
    .filter((digests) => digests.length === 9);

/** Prints how long real groups take, the second time and later, and how long their articles are. */
function timeReal(groups: readonly (readonly Digest[])[]): void {
  if (groups.length === 0) return;
  const words = groups.flat().map(({ sentences }) => sentences.join(' ').split(' ').length);
  const taken: number[] = [];
  for (let run = 0; run < 6; run++)
    for (const digests of groups) {
      const start = performance.now();
      compareDigests(digests, { rarity });
      if (run > 0) taken.push(performance.now() - start);
    }
  const mean = words.reduce((sum, count) => sum + count, 0) / words.length;
  const title = `nine of a real event, ${Math.round(mean)} words`;
  process.stdout.write(`${title.padEnd(40)} ${groups.length} groups, five times each; ${spread('clock', taken)}\n`);
}

timeReal(realGroups('../shared/data/matching'));

const several = (count: number, words: number): Digest[] =>
  Array.from({ length: count }, (_, i) => article(i + 11, words));
time('one article with 8 others of 1,000 words', several(9, 1_000), 40);
time('two articles of 1,000 words', several(2, 1_000), 40);
time('30 articles of 1,000 words', several(30, 1_000), 5);
time('two texts of 1 MB', several(2, 170_000), 3);
time('30 texts of 1 MB', several(30, 170_000), 1);
