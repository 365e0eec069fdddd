import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replayStars, starSteps } from './star-events.ts';

const rated = (lit: string, all = 'ABC') =>
  [...all].map((aspect) => ({
    aspect,
    lit: lit.includes(aspect),
    failed: lit.includes(aspect) ? [] : [`${aspect}01`],
  }));

describe('what a verdict does to the stars', () => {
  it.each([
    ['', 'AB', { A: 'AWARDED', B: 'AWARDED', C: 'KEPT' }],
    ['AB', 'AB', { A: 'KEPT', B: 'KEPT', C: 'KEPT' }],
    ['AB', 'BC', { A: 'REMOVED', B: 'KEPT', C: 'AWARDED' }],
  ])('%j, rated %j', (before, lit, kinds) => {
    const steps = starSteps(rated(lit), [...before]);
    expect(Object.fromEntries(steps.map(({ aspect, kind }) => [aspect, kind]))).toEqual(kinds);
  });

  it('tells what it rests on', () => {
    expect(starSteps(rated('AB'), ['C'])[2]).toEqual({ aspect: 'C', kind: 'REMOVED', lit: false, failed: ['C01'] });
  });
});

describe('played back', () => {
  it('leads to the stars of the last verdict, whatever came before it', () => {
    const verdict = fc.subarray(['A', 'B', 'C', 'D', 'E', 'F']);
    fc.assert(
      fc.property(fc.array(verdict, { minLength: 1, maxLength: 12 }), (verdicts) => {
        const events = verdicts.map((lit, index) =>
          starSteps(rated(lit.join(''), 'ABCDEF'), verdicts[index - 1] ?? []),
        );
        expect(replayStars(events)).toEqual([...verdicts.at(-1)!].sort());
      }),
    );
  });

  it('does not keep the star of an aspect the standard no longer has', () => {
    expect(replayStars([starSteps(rated('ABC'), []), starSteps(rated('A', 'AB'), ['A', 'B', 'C'])])).toEqual(['A']);
  });
});
