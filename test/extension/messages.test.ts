import { describe, expect, test } from 'vitest';
import { requestOf } from '../../src/extension/messages';
import { ShapeError } from '../../src/extension/shape';
import { article } from './samples';

const cover = { article: article(), mode: 'balanced', without: [] };

describe('a message', () => {
  test('that is known and well made is taken', () => {
    expect(requestOf({ name: 'wake', request: null })).toEqual({ name: 'wake', request: null });
    expect(requestOf({ name: 'cover', request: cover })).toEqual({ name: 'cover', request: cover });
  });

  test('about the reader’s outlets is taken, and nothing beside what it may say', () => {
    const update = { name: 'update', request: { which: 'due' } };
    expect(requestOf({ ...update, request: { which: 'due', host: 'elsewhere.example' } })).toEqual(update);
    for (const name of ['stop-update', 'live-status', 'forget-live'])
      expect(requestOf({ name, request: null })).toEqual({ name, request: null });
  });

  test.each([
    ['an update of other feeds', { name: 'update', request: { which: 'https://elsewhere.example/feed' } }],
    ['an update that says nothing', { name: 'update', request: null }],
    ['something to forget', { name: 'forget-live', request: { address: 'x' } }],
    ['no message', undefined],
    ['a name nobody knows', { name: 'erase', request: null }],
    ['a name that every object has', { name: 'constructor', request: null }],
    ['no request', { name: 'cover' }],
    ['a mode that is none', { name: 'cover', request: { ...cover, mode: 'loose' } }],
    ['an article that is none', { name: 'cover', request: { ...cover, article: { kind: 'article' } } }],
    ['ids that are no texts', { name: 'cover', request: { ...cover, without: [1] } }],
  ])('with %s is refused', (_, message) => {
    expect(() => requestOf(message)).toThrow(ShapeError);
  });
});
