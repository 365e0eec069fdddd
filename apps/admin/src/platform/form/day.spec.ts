import { expect, it } from 'vitest';
import { parseDay } from './day.ts';

it.each([
  ['2026-11-23', '2026-11-23'],
  ['20261123', '2026-11-23'],
  ['2026.1.5', '2026-01-05'],
  ['2026/01/05', '2026-01-05'],
  ['２０２６年１月５日', '2026-01-05'],
  [' 2026 1 5 ', '2026-01-05'],
  ['2026-02-29', undefined],
  ['2026-13-01', undefined],
  ['23/11/2026', undefined],
  ['', undefined],
])('%s is %s', (typed, day) => {
  expect(parseDay(typed)).toBe(day);
});
