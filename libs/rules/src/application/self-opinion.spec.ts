import { expect, it } from 'vitest';
import { opinionGaps } from './index.ts';

const opinion = { meetingOn: '2026-12-01', expected: 12, present: 10, agreed: 9, statement: '对照标准逐项自查' };

it.each([
  ['agreed', {}, []],
  ['nothing filled in', { meetingOn: null, statement: ' ' }, ['APPLICATION_OPINION_MISSING']],
  ['more present than entitled', { present: 13 }, ['APPLICATION_COUNTS_INVALID']],
  ['more votes than present', { agreed: 11 }, ['APPLICATION_COUNTS_INVALID']],
  ['half is no quorum', { present: 6, agreed: 6 }, ['APPLICATION_NO_QUORUM', 'APPLICATION_NOT_AGREED']],
  ['half of those entitled', { agreed: 6 }, ['APPLICATION_NOT_AGREED']],
  ['one more than half', { present: 7, agreed: 7 }, []],
])('%s', (_, change, expected) =>
  expect(opinionGaps({ ...opinion, ...change }).map((gap) => gap.code)).toEqual(expected),
);

it('names the fields that are missing', () => {
  expect(opinionGaps({ ...opinion, expected: null, statement: '' })[0]!.details['fields']).toEqual([
    'expected',
    'statement',
  ]);
});
