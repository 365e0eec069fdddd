import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divergence, ROUNDS, type Spoken, verdictInForce } from './index.ts';

const self: Spoken = { round: 'SELF', level: 'BRANCH', at: new Date('2026-11-01T00:00:00Z') };
const superior: Spoken = { ...self, round: 'SUPERIOR', level: 'COMMITTEE' };
const audit: Spoken = { ...self, round: 'AUDIT', level: 'WORK_COMMITTEE' };
const later = { at: new Date('2026-11-20T00:00:00Z') };
const ofCounty: Spoken = { ...audit, level: 'COUNTY' };
const again: Spoken = { ...superior, ...later };

describe('the verdict in force', () => {
  it.each<[string, Spoken[], Spoken | undefined]>([
    ['nothing', [], undefined],
    ['the branch alone', [self], self],
    ['the superior over the branch', [superior, self], superior],
    ['even when the branch speaks later', [superior, { ...self, ...later }], superior],
    ['the audit over both', [audit, superior, self], audit],
    ['the county’s audit over the Work Committee’s, though earlier', [{ ...audit, ...later }, ofCounty], ofCounty],
    ['the latest of the same level', [superior, again], again],
  ])('%s', (_, verdicts, expected) => {
    expect(verdictInForce(verdicts)).toBe(expected);
  });

  it('does not depend on the order in which verdicts are read', () => {
    const any: fc.Arbitrary<Spoken> = fc.record({
      round: fc.constantFrom(...ROUNDS),
      level: fc.constantFrom('BRANCH', 'COMMITTEE', 'COUNTY'),
      at: fc.integer({ min: 0, max: 1e9 }).map((milliseconds) => new Date(milliseconds)),
    });
    const distinct = fc.uniqueArray(any, { selector: (each) => each.at.getTime(), maxLength: 12 });
    fc.assert(
      fc.property(distinct, (verdicts) => {
        expect(verdictInForce([...verdicts].reverse())).toBe(verdictInForce(verdicts));
      }),
    );
  });
});

it('tells what was reported too well and what too badly', () => {
  const lower = { A01: 'PASS', A03: 'FAIL', A04: 'PASS', A08: 'NA', B01: 'PASS' } as const;
  const upper = { A01: 'FAIL', A03: 'PASS', A04: 'PASS', A08: 'FAIL' } as const;
  expect(divergence(lower, upper)).toEqual({ overrated: ['A01', 'A08'], underrated: ['A03'] });
});
