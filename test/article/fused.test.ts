import { describe, expect, test } from 'vitest';
import { beforeDate, setDateApart } from '../../src/article/fused';

describe('a date', () => {
  test.each([
    ['MIKE LEEAPRIL 7, 2017', 'MIKE LEE APRIL 7, 2017'],
    ['Nell Ostrow7 April 2017', 'Nell Ostrow 7 April 2017'],
    ['Lucía Ferrándiz7 de abril de 2017', 'Lucía Ferrándiz 7 de abril de 2017'],
    ['王小明2017-04-07', '王小明 2017-04-07'],
    ['September 7, 2017', 'September 7, 2017'],
    ['Route 66 in winter', 'Route 66 in winter'],
    ['No date at all', 'No date at all'],
  ])('in “%s” is set apart from the name before it', (line, apart) => {
    expect(setDateApart(line)).toBe(apart);
  });

  test.each([
    ['By Ana Ruiz April 7, 2017', 'By Ana Ruiz '],
    ['By Ana Ruiz 7 April 2017', 'By Ana Ruiz '],
    ['Von Jonas Petri, 7. März', 'Von Jonas Petri, '],
    ['April 7, 2017', ''],
    ['By Ana Ruiz', 'By Ana Ruiz'],
  ])('in “%s” ends the byline', (line, byline) => {
    expect(beforeDate(line)).toBe(byline);
  });
});
