// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { nextSale, solarTerm } from './calendar';

describe('The solar term of a day', () => {
  it.each([
    ['2026-11-21', '立冬'], ['2026-11-22', '小雪'], ['2026-12-06', '小雪'], ['2026-12-07', '大雪'], ['2026-12-22', '冬至'],
    ['2027-02-03', '大寒'], ['2027-02-04', '立春'], ['2027-03-21', '春分'], ['2026-04-05', '清明'],
  ])('%s is %s', (day, term) => {
    expect(solarTerm(day).zh).toBe(term);
  });
});

describe('The next big sale', () => {
  it.each([['2026-11-22', '双12', 20], ['2026-12-12', '双12', 0], ['2026-12-13', '38节', 85], ['2026-06-01', '618', 17]])('after %s is %s', (day, sale, days) => {
    expect(nextSale(day)).toMatchObject({ zh: sale, days });
  });
});
