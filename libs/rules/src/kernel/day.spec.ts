import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, isDay, quarterOf, quarterRange, shanghaiDay, yearOf } from './index.ts';

const day = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1950-01-01', days));

it.each([
  ['2026-02-28', true],
  ['2026-02-29', false],
  ['2028-02-29', true],
  ['2026-13-01', false],
  ['2026-1-1', false],
  ['2026-00-10', false],
  ['', false],
])('isDay(%s) is %s', (text, expected) => expect(isDay(text)).toBe(expected));

it.each([
  ['2026-12-31T15:59:59Z', '2026-12-31'],
  ['2026-12-31T16:00:00Z', '2027-01-01'],
  ['2026-06-30T23:30:00Z', '2026-07-01'],
])('at %s it is %s in China', (instant, expected) => expect(shanghaiDay(new Date(instant))).toBe(expected));

it.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-05-31', -12, '2025-05-31'],
])('addMonths(%s, %i) is %s', (from, months, expected) => expect(addMonths(from, months)).toBe(expected));

describe('arithmetic', () => {
  it('adding days and counting them agree', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
        expect(isDay(addDays(from, days))).toBe(true);
      }),
    );
  });

  it('a day lies in its quarter, and the quarters of a year leave no gap', () => {
    fc.assert(
      fc.property(day, (each) => {
        const { startsOn, endsOn } = quarterRange(yearOf(each), quarterOf(each));
        expect(startsOn <= each && each <= endsOn).toBe(true);
      }),
    );
    expect(quarterRange(2026, 4)).toEqual({ startsOn: '2026-10-01', endsOn: '2026-12-31' });
    expect(addDays(quarterRange(2026, 1).endsOn, 1)).toBe(quarterRange(2026, 2).startsOn);
  });
});
