import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import messages from '../../assets/_locales/en/messages.json';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}
const entries: readonly (readonly [string, Message])[] = Object.entries(messages);

const SRC = path.join(import.meta.dirname, '../../src/extension');
const code = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(path.join(SRC, file), 'utf8'))
  .join('\n');
const manifest = readFileSync(path.join(SRC, '../../manifest.json'), 'utf8');

const isUsed = (key: string): boolean => {
  const stem = key.replace(/_(?:zero|one|two|few|many|other)$/, '');
  return code.includes(`'${stem}'`) || manifest.includes(`__MSG_${key}__`);
};

describe('the words of the extension', () => {
  // That every key used exists is held by the types of words.ts; here the other way round.
  test.each(entries.map(([key]) => key))('%s is used', (key) => {
    expect(isUsed(key)).toBe(true);
  });

  test.each(entries)(
    '%s uses the placeholders it declares, and declares those it uses',
    (key, { message, placeholders = {} }) => {
      const used = new Set([...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name?.toLowerCase() ?? ''));
      for (const name of used) expect(Object.keys(placeholders)).toContain(name);
      const counted = /_(?:one|other)$/.test(key);
      for (const name of Object.keys(placeholders))
        if (!(counted && name === 'count')) expect([...used]).toContain(name);
      const contents = Object.values(placeholders).map(({ content }) => content);
      expect(contents).toEqual(contents.map((_, at) => `$${at + 1}`));
    },
  );

  test('a counted message has all the forms that English has', () => {
    const counted = new Set(entries.flatMap(([key]) => /^(.*)_(?:one|other)$/.exec(key)?.[1] ?? []));
    const keys = new Set(entries.map(([key]) => key));
    for (const stem of counted)
      expect([keys.has(`${stem}_one`), keys.has(`${stem}_other`)], stem).toEqual([true, true]);
  });

  test('the manifest names only messages that there are', () => {
    for (const [, key] of manifest.matchAll(/__MSG_(\w+)__/g)) expect(Object.keys(messages)).toContain(key);
  });

  test('the description fits the stores', () => {
    expect(messages.description.message.length).toBeLessThanOrEqual(132);
  });
});
