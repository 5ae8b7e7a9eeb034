import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Labelled, readLabelled } from '../../src/training/match-sets';
import { randomFrom } from '../../src/training/random';

/** The background articles beside the repo, where they are; their density of news is about ten a day. */
const SHARED = process.env.SECOND_SOURCE_SHARED ?? path.join(import.meta.dirname, '../../../shared');
export const BACKGROUND = path.join(SHARED, 'data/matching/background.jsonl');
export const LABELLED = path.join(SHARED, 'data/matching/groundnews.jsonl');

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2010, 0, 1);
const A_DAY = 10;
const VOCABULARY = 60_000;
const SYLLABLES = 'ba ke lo mi nu ra se ti vo du pe ga ho li mo ne'.split(' ');

const word = (rank: number): string => {
  let rest = rank + SYLLABLES.length;
  let made = '';
  for (; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) made += SYLLABLES[rest % SYLLABLES.length];
  return made;
};

/** Articles of made-up words with the frequencies of language (Zipf's law), ten a day, each event told three times. */
function* madeUp(count: number): Generator<Labelled> {
  const random = randomFrom(7);
  const draw = (): string => word(Math.floor(VOCABULARY ** random()));
  for (let i = 0; i < count; i++) {
    const event = Array.from({ length: 12 }, (_, n) =>
      word(1000 + ((Math.floor(i / 3) * 31 + n * 977) % (VOCABULARY - 1000))),
    );
    const some = (n: number): string =>
      Array.from({ length: n }, () => (random() < 0.3 ? event[Math.floor(random() * 12)] : draw())).join(' ');
    yield {
      id: `m${i}`,
      story: null,
      url: `https://outlet${i % 400}.example/${i}`,
      outlet: `outlet${i % 400}.example`,
      headline: some(9),
      published: new Date(FIRST_DAY + Math.floor(i / A_DAY) * DAY_MS).toISOString().slice(0, 10),
      language: 'en',
      text: `${some(22)}. ${some(24)}. ${some(18)}`,
    };
  }
}

/** `count` articles with headline and 400 characters; more than there are go on for as many more days at the same density. */
export function articlesFor(count: number): Labelled[] {
  if (!existsSync(BACKGROUND)) return [...madeUp(count)];
  const real = readLabelled(BACKGROUND).sort((a, b) => ((a.published ?? '9') < (b.published ?? '9') ? -1 : 1));
  // Fewer: days in a row, so that the density stays.
  if (count <= real.length) return real.slice(Math.floor((real.length - count) / 2)).slice(0, count);
  const years = 11;
  return Array.from({ length: Math.ceil(count / real.length) }, (_, copy) =>
    real.map((article) => ({
      ...article,
      id: `${article.id}.${copy}`,
      url: `${article.url}?copy=${copy}`,
      published:
        article.published && `${Number(article.published.slice(0, 4)) + years * copy}${article.published.slice(4, 10)}`,
    })),
  )
    .flat()
    .slice(0, count);
}
