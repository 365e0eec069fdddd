import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CriterionVerdict, countingResults, divergence, ROUNDS } from './index.ts';

const verdict = (change: Partial<CriterionVerdict>): CriterionVerdict => ({
  criterion: 'A01',
  result: 'PASS',
  round: 'SELF',
  level: 'BRANCH',
  at: new Date('2026-11-01T00:00:00Z'),
  ...change,
});
const self = verdict({});
const superior = verdict({ round: 'SUPERIOR', level: 'COMMITTEE', result: 'FAIL' });
const audit = verdict({ round: 'AUDIT', level: 'WORK_COMMITTEE', result: 'NA' });
const later = { at: new Date('2026-11-20T00:00:00Z') };

describe('countingResults', () => {
  it.each([
    ['nothing', [], undefined, undefined],
    ['the branch alone', [self], undefined, 'PASS'],
    ['the superior over the branch', [superior, self], undefined, 'FAIL'],
    ['even when the branch speaks later', [superior, { ...self, ...later }], undefined, 'FAIL'],
    ['the audit over both', [audit, superior, self], undefined, 'NA'],
    [
      'the county’s audit over the Work Committee’s, though earlier',
      [
        { ...audit, ...later },
        { ...audit, level: 'COUNTY', result: 'FAIL' },
      ],
      undefined,
      'FAIL',
    ],
    ['the latest of the same level', [superior, { ...superior, ...later, result: 'PASS' }], undefined, 'PASS'],
    ['before the audit', [audit, superior, self], 'SUPERIOR', 'FAIL'],
    ['the self-check alone', [audit, superior, self], 'SELF', 'PASS'],
  ] as const)('%s', (_, verdicts, upTo, expected) => {
    expect(countingResults(verdicts, upTo)['A01']).toBe(expected);
  });

  it('does not depend on the order in which verdicts are read', () => {
    const any = fc.record({
      criterion: fc.constantFrom('A01', 'A03'),
      result: fc.constantFrom('PASS', 'FAIL', 'NA'),
      round: fc.constantFrom(...ROUNDS),
      level: fc.constantFrom('BRANCH', 'COMMITTEE', 'COUNTY'),
      at: fc.integer({ min: 0, max: 1e9 }).map((milliseconds) => new Date(milliseconds)),
    }) as fc.Arbitrary<CriterionVerdict>;
    const distinct = fc.uniqueArray(any, { selector: (each) => each.at.getTime(), maxLength: 12 });
    fc.assert(
      fc.property(distinct, (verdicts) => {
        expect(countingResults([...verdicts].reverse())).toEqual(countingResults(verdicts));
      }),
    );
  });
});

it('tells what was reported too well and what too badly', () => {
  const lower = { A01: 'PASS', A03: 'FAIL', A04: 'PASS', A08: 'NA', B01: 'PASS' } as const;
  const upper = { A01: 'FAIL', A03: 'PASS', A04: 'PASS', A08: 'FAIL' } as const;
  expect(divergence(lower, upper)).toEqual({ overrated: ['A01', 'A08'], underrated: ['A03'] });
});
