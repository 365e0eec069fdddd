import { describe, expect, it } from 'vitest';
import { type BranchShape, SHAPE_PARAMETERS, shapeOf, termYearsOf } from './index.ts';

const today = '2026-11-23';
const sound: BranchShape = {
  type: 'ORGAN',
  tags: [],
  fullMembers: 12,
  probationaryMembers: 1,
  committeeSize: 3,
  unitCount: 1,
  termStartsOn: '2025-01-10',
  termEndsOn: '2028-01-10',
};

describe('shapeOf', () => {
  it.each([
    ['a sound branch', {}, []],
    ['two full members (H01)', { fullMembers: 2, committeeSize: 1 }, ['TOO_FEW_MEMBERS']],
    ['two in a joint branch (H03)', { fullMembers: 2, committeeSize: 1, tags: ['JOINT'] }, []],
    ['three full members', { fullMembers: 3, committeeSize: 1 }, []],
    ['fifty members (H02)', { fullMembers: 49 }, []],
    ['fifty-one members of an institution', { type: 'INSTITUTION', fullMembers: 50 }, ['TOO_MANY_MEMBERS']],
    ['fifty-one members of an organ (H09)', { fullMembers: 50 }, ['TOO_MANY_MEMBERS', 'GENERAL_BRANCH_DUE']],
    [
      'a hundred members of an enterprise (H11)',
      { type: 'SOE', fullMembers: 99 },
      ['TOO_MANY_MEMBERS', 'COMMITTEE_DUE'],
    ],
    ['six units', { tags: ['JOINT'], unitCount: 6 }, ['TOO_MANY_UNITS']],
    ['seven members, no committee (H05)', { fullMembers: 7, committeeSize: 0 }, ['COMMITTEE_MISSING']],
    ['a committee of two', { committeeSize: 2 }, ['COMMITTEE_TOO_SMALL']],
    ['a committee of eight', { committeeSize: 8 }, ['COMMITTEE_TOO_LARGE']],
    ['six members, committee of three (H06)', { fullMembers: 6 }, ['COMMITTEE_NOT_NEEDED']],
    ['six members, secretary and deputy', { fullMembers: 6, committeeSize: 2 }, []],
    ['no end of term', { termEndsOn: null }, ['TERM_UNKNOWN']],
    ['five years in an organ (H07)', { termEndsOn: '2030-01-10' }, ['TERM_TOO_LONG']],
    ['five years in a village', { type: 'RURAL', termEndsOn: '2030-01-10' }, []],
    ['term ends in 180 days', { termEndsOn: '2027-05-22' }, ['TERM_ENDS_SOON']],
    ['term ends in 181 days', { termEndsOn: '2027-05-23' }, []],
    ['term ends today', { termEndsOn: today }, ['TERM_ENDS_SOON']],
    ['term ended yesterday (H08)', { termEndsOn: '2026-11-22' }, ['TERM_OVERDUE']],
    ['term ended a year ago to the day', { termEndsOn: '2025-11-23' }, ['TERM_OVERDUE']],
    ['term ended more than a year ago', { termEndsOn: '2025-11-22' }, ['TERM_OVERDUE_A_YEAR']],
  ] as const)('%s', (_, change, expected) => {
    expect(shapeOf({ ...sound, ...change }, today).map((notice) => notice.warning)).toEqual(expected);
  });

  it('follows the parameters of the customer', () => {
    const parameters = { ...SHAPE_PARAMETERS, maxMembers: 10, termYearsByType: { ORGAN: 4 } };
    expect(shapeOf(sound, today, parameters).map((notice) => notice.warning)).toEqual(['TOO_MANY_MEMBERS']);
    expect(termYearsOf('ORGAN', parameters)).toBe(4);
  });
});
