import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AutomaticRule,
  BRANCH_FACTS,
  type BranchFacts,
  type Criterion,
  DEFAULT_STANDARD,
  decideCriterion,
  decisionsFor,
} from './index.ts';

const criterion = (code: string): Criterion => DEFAULT_STANDARD.criteria.find((each) => each.code === code)!;

describe('what the system decides', () => {
  it.each<[string, BranchFacts, 'PASS' | 'FAIL' | 'NA' | null]>([
    ['A01', { fullMembers: 3 }, 'PASS'],
    ['A01', { fullMembers: 2, joint: false, units: 1 }, 'FAIL'],
    ['A01', { fullMembers: 2, joint: true, units: 5 }, 'PASS'],
    ['A01', { fullMembers: 2, joint: true, units: 6 }, 'FAIL'],
    ['A01', { fullMembers: 2, joint: true, units: null }, null],
    ['A01', {}, null],
    ['A02', { members: 50 }, 'PASS'],
    ['A02', { members: 51 }, null],
    ['A03', { fullMembers: 6, committeeSize: 1, secretaries: 1 }, 'PASS'],
    ['A03', { fullMembers: 6, committeeSize: 0, secretaries: 0 }, 'FAIL'],
    ['A03', { fullMembers: 7, committeeSize: 2, secretaries: 1 }, 'FAIL'],
    ['A03', { fullMembers: 7, committeeSize: 3, secretaries: 0 }, 'PASS'],
    ['A03', { fullMembers: 30, committeeSize: 8, secretaries: 1 }, 'FAIL'],
    ['A04', { monthsOverdue: 0 }, 'PASS'],
    ['A04', { monthsOverdue: 12 }, null],
    ['A04', { monthsOverdue: 13 }, 'FAIL'],
    ['A04', { monthsOverdue: null }, null],
    ['A06', { members: 15 }, 'NA'],
    ['A06', { members: 16, partyGroups: null }, null],
    ['A06', { members: 16, partyGroups: 2 }, 'PASS'],
    ['B01', { secretaries: 0 }, 'FAIL'],
    ['B01', { secretaries: 1 }, null],
    ['B01', { secretaries: 1, secretaryReviewedPoor: false }, 'PASS'],
    ['B08', { clerks: 0 }, 'FAIL'],
    ['B08', { clerks: 1 }, 'PASS'],
    ['D02', { committeeSize: 1 }, 'NA'],
    ['D02', { committeeSize: 3 }, null],
    ['E05', { contactPoints: 1 }, 'PASS'],
    ['E05', { contactPoints: 0 }, 'FAIL'],
    ['JG-A1', { members: 50 }, 'PASS'],
    ['JG-A1', { members: 60 }, null],
    ['JG-A1', { members: 100 }, 'FAIL'],
    ['JG-F2', { hosted: false, checkedByOther: true }, 'NA'],
    ['JG-F2', { hosted: true, checkedByOther: true }, 'PASS'],
    ['JG-F2', { hosted: true, checkedByOther: false }, 'FAIL'],
    ['GQ-A1', { members: 120 }, 'FAIL'],
    ['GQ-A1', { members: 20 }, null],
    ['NC-A1', { members: 20, termYearsLeft: 4.9 }, 'PASS'],
    ['NC-A1', { members: 20, termYearsLeft: 5.1 }, 'FAIL'],
    ['NC-A1', { members: 20 }, null],
    ['C01', { members: 20 }, null],
  ])('%s %j: %s', (code, facts, expected) => {
    expect(decideCriterion(criterion(code), facts)?.result ?? null).toBe(expected);
  });

  it('shows the facts it rests on, and those alone', () => {
    expect(decideCriterion(criterion('A03'), { fullMembers: 12, committeeSize: 3, members: 14 })).toEqual({
      result: 'PASS',
      facts: { fullMembers: 12, committeeSize: 3, secretaries: null },
    });
    expect(Object.keys(decisionsFor(DEFAULT_STANDARD.criteria, { clerks: 1, members: 20 }))).toEqual([
      'A02',
      'B08',
      'JG-A1',
    ]);
  });

  it('follows a parameter that was tightened', () => {
    const tightened = { ...criterion('A02'), parameters: [{ ...criterion('A02').parameters[0]!, value: 40 }] };
    expect(decideCriterion(tightened, { members: 41 })).toBeNull();
    expect(decideCriterion(tightened, { members: 40 })?.result).toBe('PASS');
  });
});

const value = fc.oneof(fc.integer({ min: -5, max: 200 }), fc.boolean(), fc.constant(null));
const anyFacts = fc.dictionary(fc.constantFrom(...BRANCH_FACTS), value) as fc.Arbitrary<BranchFacts>;

describe('the interpreter', () => {
  it('never throws, whatever stands in the rule, and decides nothing it does not understand', () => {
    const rule = fc.oneof(
      fc.object({ key: fc.constantFrom('notApplicable', 'decides', 'pass', 'fail', 'all', 'any', 'not', 'is', 'x') }),
      fc.record({ decides: fc.anything() }),
      fc.record({ pass: fc.record({ compare: fc.anything() }) }),
    );
    fc.assert(
      fc.property(rule, anyFacts, (automatic, facts) => {
        const decision = decideCriterion({ automatic: automatic as AutomaticRule, parameters: [] }, facts);
        expect([undefined, 'PASS', 'FAIL', 'NA']).toContain(decision?.result);
      }),
    );
    expect(decideCriterion({ automatic: { decides: { all: [] } }, parameters: [] }, {})).toBeNull();
  });

  it('never fares better under tightened parameters', () => {
    const rank = (result: string | undefined) => (result === undefined ? 1 : result === 'FAIL' ? 0 : 2);
    const ruled = DEFAULT_STANDARD.criteria.filter(({ automatic }) => automatic);
    fc.assert(
      fc.property(fc.constantFrom(...ruled), anyFacts, fc.array(fc.nat(40), { minLength: 3 }), (one, facts, steps) => {
        const parameters = one.parameters.map((each, index) => ({
          ...each,
          value: each.value + (each.stricter === 'HIGHER' ? 1 : -1) * steps[index]!,
        }));
        const before = rank(decideCriterion(one, facts)?.result);
        expect(rank(decideCriterion({ ...one, parameters }, facts)?.result)).toBeLessThanOrEqual(before);
      }),
    );
  });
});
