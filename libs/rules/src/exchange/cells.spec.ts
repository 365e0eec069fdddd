import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../kernel/index.ts';
import { type Cell, isBlank, isFormula, readCode, readCount, readDay, readList, tidy } from './index.ts';

it.each<[Cell, string | null]>([
  ['  县财政局  ', '县财政局'],
  ['\u3000县\u00a0财政局\u200b', '县 财政局'],
  ['第\n一  支部', '第 一 支部'],
  ['\uff16\uff12\uff10\uff11\uff10\uff12\uff0d\uff10\uff10\uff17', '620102-007'],
  ['\uff21\uff22c', 'ABc'],
  ['县委\uff08办公室\uff09\uff0c机关', '县委\uff08办公室\uff09\uff0c机关'],
  [620102, '620102'],
  ['\ufeff', null],
  ['', null],
  [null, null],
  [undefined, null],
  [new Date('2026-03-01T00:00:00Z'), '2026-03-01'],
  [new Date(Number.NaN), null],
])('tidy(%j) is %j', (cell, expected) => expect(tidy(cell)).toBe(expected));

it.each<[Cell, string | null]>([
  ['2026-03-01', '2026-03-01'],
  ['2026-3-1', '2026-03-01'],
  ['2026/3/1', '2026-03-01'],
  ['2026.03.01', '2026-03-01'],
  ['2026年3月1日', '2026-03-01'],
  ['2026 年 3 月 1 号', '2026-03-01'],
  ['20260301', '2026-03-01'],
  ['\uff12\uff10\uff12\uff16\uff0d\uff13\uff0d\uff11', '2026-03-01'],
  ['2026-03-01 00:00:00', '2026-03-01'],
  [46082, '2026-03-01'],
  [new Date('2026-03-01T00:00:00Z'), '2026-03-01'],
  ['2026-02-30', null],
  ['2026年3月', null],
  ['三月一日', null],
  [20260301, '2026-03-01'],
  [12, null],
  [46082.5, null],
  [{ formula: 'TODAY()' }, null],
])('readDay(%j) is %j', (cell, expected) => expect(readDay(cell)).toBe(expected));

it('reads the number behind a date cell as Excel does', () => {
  fc.assert(
    fc.property(fc.integer({ min: 367, max: 73_050 }), (serial) => {
      expect(daysBetween('1899-12-30', readDay(serial) ?? '')).toBe(serial);
      expect(readDay(addDays('1899-12-30', serial))).toBe(readDay(serial));
    }),
  );
});

it.each<[Cell, number | null]>([
  [12, 12],
  ['12', 12],
  ['\uff11\uff12 人', 12],
  ['1,200', 1200],
  ['12.0', 12],
  ['0', 0],
  ['-1', null],
  ['12.5', null],
  ['十二', null],
  ['1000000', null],
])('readCount(%j) is %j', (cell, expected) => expect(readCount(cell)).toBe(expected));

it.each<[Cell, string[]]>([
  ['离退休、联合', ['离退休', '联合']],
  ['县财政局\uff1b 县审计局;县财政局', ['县财政局', '县审计局']],
  ['第一\n第二', ['第一', '第二']],
  ['、\uff0c', []],
  [7, ['7']],
  [null, []],
])('readList(%j) is %j', (cell, expected) => expect(readList(cell)).toEqual(expected));

describe('the rest', () => {
  it('codes are kept in capitals, without blanks', () => {
    expect(readCode(' xzj - 01 ')).toBe('XZJ-01');
    expect(readCode('　')).toBeNull();
  });

  it('a formula is not blank', () => {
    expect(isFormula({ formula: 'A1' })).toBe(true);
    expect(isBlank({ formula: 'A1' })).toBe(false);
    expect(isBlank('　')).toBe(true);
    expect(isFormula(new Date(0))).toBe(false);
  });
});
