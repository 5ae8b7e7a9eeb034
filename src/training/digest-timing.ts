import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { digestItem } from '../digest/item';
import { readPassages } from './digest-passages';
import { readLabelled } from './match-sets';
import { randomFrom } from './random';

/**
 * How long a digest takes: `npm run time:digest`. Articles of 1,000 words, feed items of two sentences and a text of 1 MB are put
 * together from the paragraphs of the labelled English passages, another text in every run; they have far more figures and names than
 * articles have. Then real articles of some 1,000 words, where the sets of ../shared are.
 */
const FOLDER = path.join(import.meta.dirname, '../../test/fixtures/passages');
const paragraphs = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => readPassages(readFileSync(path.join(FOLDER, file), 'utf8')))
  .filter(({ language }) => language === 'en')
  .flatMap((passage) => passage.paragraphs);

/** Paragraphs drawn until `enough` holds of their words and characters. */
function textOf(seed: number, enough: (words: number, characters: number) => boolean): string {
  const random = randomFrom(seed);
  const text: string[] = [];
  let words = 0;
  let characters = 0;
  while (!enough(words, characters)) {
    const paragraph = paragraphs[Math.floor(random() * paragraphs.length)] ?? '';
    text.push(paragraph);
    words += paragraph.split(' ').length;
    characters += paragraph.length + 1;
  }
  return text.join('\n');
}

function digest(text: string): void {
  const headline = text.slice(0, text.indexOf('. ')).slice(0, 120);
  digestItem({ url: null, headline, text, published: null, outlet: null, language: 'en' });
}

/** Processor time of this process so far, in milliseconds: other work on the machine does not count. */
const processor = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

/** Prints milliseconds: of the first run of the process, the quickest and the median by the clock, the mean of the processor. */
function time(title: string, texts: readonly string[]): void {
  const before = processor();
  const taken = texts.map((text) => {
    const start = performance.now();
    digest(text);
    return performance.now() - start;
  });
  const mean = (processor() - before) / texts.length;
  const ordered = taken.toSorted((a, b) => a - b);
  const clock = [taken[0], ordered[0], ordered[Math.floor(ordered.length / 2)]].map((ms) => (ms ?? 0).toFixed(2));
  process.stdout.write(
    `${title.padEnd(26)} first ${clock[0]} ms, quickest ${clock[1]}, median ${clock[2]}; processor ${mean.toFixed(2)}\n`,
  );
}

const several = (count: number, from: number, enough: (words: number, characters: number) => boolean): string[] =>
  Array.from({ length: count }, (_, i) => textOf(from + i, enough));

time(
  'an article of 1,000 words',
  several(200, 1, (words) => words >= 1_000),
);
time(
  'a feed item of 40 words',
  several(400, 1_000, (words) => words >= 40),
);
time(
  'a text of 1 MB',
  several(3, 5_000, (_, characters) => characters >= 1_000_000),
);
const real = ['allsides', 'groundnews']
  .map((set) => `../shared/data/matching/${set}.jsonl`)
  .filter((file) => existsSync(file))
  .flatMap((file) => readLabelled(file).map(({ text }) => text))
  .filter((text) => Math.abs(text.split(/\s+/).length - 1_000) <= 100);
if (real.length > 0) time('real ones of 1,000 words', real);
