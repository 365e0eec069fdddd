import { expect, it } from 'vitest';
import { presentQuarter } from './periods.ts';

const choice = (year: number, quarter: number) => ({ id: `${year}.${quarter}`, year, quarter, closed: false });
const year = [choice(2026, 4), choice(2026, 3)];

it.each([
  ['in the course of the year', year, '2026-12-31', { year: 2026, quarter: 4, running: true }],
  ['after its end, until the next one is drawn up', year, '2027-01-01', { year: 2026, quarter: 4, running: false }],
  ['where no year was drawn up', [], '2027-01-01', { year: 2027, quarter: 1, running: true }],
])('the present quarter: %s', (_, periods, today, expected) => {
  expect(presentQuarter(periods, today)).toEqual(expected);
});
