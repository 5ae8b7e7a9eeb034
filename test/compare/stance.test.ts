import { describe, expect, test } from 'vitest';
import { compareDigests } from '../../src/compare/compare';
import type { StatementRow } from '../../src/compare/comparison';
import type { Stance } from '../../src/digest/digest';
import { digestWith, rarity } from './digests';

const CLAIM = 'The government of Tarn sold the fishing rights of the river to the Morava Group.';
const AGAIN = 'The fishing rights of the river were sold to the Morava Group by the government of Tarn';

function rows(sentence: string, stance: Stance | null): readonly StatementRow[] {
  const other = digestWith({ sentences: [sentence] });
  const told = stance === null ? other : { ...other, attributions: [{ sentence: 0, who: 'Oto Lasky', stance }] };
  return compareDigests([digestWith({ sentences: [CLAIM] }), told], { rarity }).statements;
}

describe('what one article tells and another gives to somebody', () => {
  test('is told by both where it is said, with how the other stands to it', () => {
    const [row] = rows(`${AGAIN}, Lasky said.`, 'said');
    expect(row).toMatchObject({ support: 2, told_by: [{ article: 1, stance: 'said' }] });
  });

  test('is not told by a denial, nor is it absent there', () => {
    expect(rows(`Lasky denied that ${AGAIN.toLowerCase()}.`, 'denied')).toEqual([]);
  });

  test('does not count as support where it is only alleged', () => {
    const [row] = rows(`${AGAIN}, it was alleged.`, 'alleged');
    expect(row).toMatchObject({ support: 1, told_by: [{ article: 1, stance: 'alleged' }] });
  });

  test('is told as its own where no attribution is known', () => {
    expect(rows(`${AGAIN}.`, null)[0]?.told_by[0]).not.toHaveProperty('stance');
  });
});
