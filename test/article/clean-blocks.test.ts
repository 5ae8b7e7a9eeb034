import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/article/block';
import { cleanBlocks } from '../../src/article/clean-blocks';

const block = (text: string, more: Partial<Block> = {}): Block => ({
  kind: 'paragraph',
  text,
  linked: 0,
  hint: '',
  group: null,
  ...more,
});
const LONG =
  'The council met for three hours on Monday evening and heard forty people before it voted, and nobody left the hall before the end of the evening.';
const context = { language: 'en', headline: 'Street to close', standfirst: null, byline: ['Ana Ruiz'] };
const texts = (blocks: readonly Block[]) => cleanBlocks(blocks, context).map(({ text }) => text);

describe('cleaning', () => {
  test('drops what is not the article’s own text', () => {
    const body = [
      block(LONG),
      block(`${LONG} It was late.`),
      block('What comes next', { kind: 'heading' }),
      block('The court decides on Friday.'),
    ];
    const around = [
      block('Street to close', { kind: 'heading' }),
      block('By Ana Ruiz'),
      block('May 3, 2019'),
      block('Read more: The bridge that nobody wanted'),
      block('Trains and trams', { linked: 1 }),
      block('Related articles', { kind: 'heading' }),
      block('The bridge that nobody wanted', { kind: 'item', group: 1, linked: 1 }),
    ];
    const end = [block('Ana Ruiz covers the city and its streets.'), block('© 2019 The Harlow Times')];
    expect(
      texts([
        ...around.slice(0, 3),
        ...body.slice(0, 1),
        ...around.slice(3, 5),
        ...body.slice(1),
        ...end,
        ...around.slice(5),
      ]),
    ).toEqual(body.map(({ text }) => text));
  });

  test('keeps what only looks like clutter', () => {
    const kept = [
      LONG,
      'Share prices fell by a third on Monday after the company said that it would close two of its four plants, and subscribers to its newsletter were told first, several days before the unions, the mayor and the people who had worked there for most of their lives heard of it from the radio.',
      'Comments by the minister came too late.',
      'Sign language is taught in the school.',
      LONG,
    ];
    expect(texts(kept.map((text) => block(text)))).toEqual(kept);
  });

  test.each([
    '3 min read',
    'Lesezeit: 3 Minuten',
    '4 minuti di lettura',
    'Время чтения: 3 мин',
    'The lock at dawn, seen from the towpath. Photo: Nell Ostrow/Coast News',
    'Die Schleuse am Morgen (Foto: Küstenbild)',
    'Credit: Bend Historical Society.',
    '$39.50 at Harlow Stores',
    'Check Price',
    '00:01:42',
    'The board’s post: <a href="https://twitter.com/board">see here</a> at once',
    'bGV0IHRoaXMgcGFnZSBjYXJyeSBhIHNjcmlwdCBhcyB0ZXh0 '.repeat(5).trim(),
  ])('drops “%s”', (text) => {
    expect(texts([block(LONG), block(text), block(LONG)])).toEqual([LONG, LONG]);
  });

  test.each([
    'In five minutes he had read all 12 pages.',
    'In 5 minutes he had read it.',
    'He gave one man all the credit: the baker.',
    '$39 was what he paid at Harlow Stores.',
    '155,000',
    'The picture was taken by a neighbour who had come to the river for the photo.',
    'Her photo: everyone in the village has one on the wall.',
  ])('keeps “%s”', (text) => {
    expect(texts([block(LONG), block(text), block(LONG)])).toEqual([LONG, text, LONG]);
  });

  test('drops who the author is, by the first name too, and keeps what is only called so', () => {
    const four = [block(LONG), block(`${LONG} One.`), block(`${LONG} Two.`), block(`${LONG} Three.`)];
    const kept = four.map(({ text }) => text);
    expect(texts([...four, block('Ana is a senior reporter who lives by the river.')])).toEqual(kept);
    const village = 'Ana is a village of eighty houses on the other bank.';
    expect(texts([...four, block(village)])).toEqual([...kept, village]);
  });

  test('keeps what the headline itself speaks of', () => {
    const text = 'The court held that the privacy policy had told customers nothing of the sale.';
    const blocks = [block(LONG), block(text), block(LONG)];
    expect(texts(blocks)).toEqual([LONG, LONG]);
    const told = cleanBlocks(blocks, { ...context, headline: 'Privacy policy misled customers, court finds' });
    expect(told.map((kept) => kept.text)).toEqual([LONG, text, LONG]);
  });

  test('takes a rule back that would drop the article', () => {
    const linked = [1, 2, 3, 4].map((i) => block(`${LONG.slice(0, 145)} ${i}`, { linked: 0.45 }));
    expect(texts(linked)).toHaveLength(4);
    const confession = `${LONG} Not a robot.`;
    const all = [confession, confession, confession].map((text) => block(text));
    expect(texts(all)).toHaveLength(3);
  });
});
