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

  test.each([
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
