import { describe, expect, it } from 'vitest';
import { fromPaths } from './plan.ts';

describe('fromPaths', () => {
  it.each([
    ['a branch in a country', 1, 5_250_000, true],
    ['a county in a country', 1_900, 5_250_000, true],
    ['a large county in a country', 15_000, 5_250_000, true],
    ['a city in a country', 20_000, 5_250_000, false],
    ['everything', 5_250_000, 5_250_000, false],
    ['a small county, all of it', 160, 160, true],
    ['a level of 20 000 in a province', 20_000, 100_000, false],
  ])('%s', (_, size, total, expected) => expect(fromPaths(size, total)).toBe(expected));
});
