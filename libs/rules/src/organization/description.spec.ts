import { describe, expect, it } from 'vitest';
import { type DescriptionFacts, isOrganizationCode, mayBeDescribed } from './index.ts';

const facts: DescriptionFacts = {
  level: 'BRANCH',
  name: '县财政局机关党支部(演示)',
  type: 'ORGAN',
  subtype: null,
  unitCount: 1,
  counts: { fullMembers: 12, probationaryMembers: 1, committeeSize: 3 },
};

describe('mayBeDescribed', () => {
  it.each([
    ['a branch of one type', {}, 'ok'],
    ['no name', { name: '  ' }, 'ORGANIZATION_NAME_MISSING'],
    ['a branch without type', { type: null }, 'ORGANIZATION_TYPE_MISSING'],
    ['a school', { type: 'INSTITUTION', subtype: 'SCHOOL' }, 'ok'],
    ['a school among the organs', { subtype: 'SCHOOL' }, 'ORGANIZATION_SUBTYPE_NOT_FOR_TYPE'],
    ['a committee with a type', { level: 'COMMITTEE' }, 'ORGANIZATION_TYPE_NOT_FOR_LEVEL'],
    ['a committee without', { level: 'COMMITTEE', type: null }, 'ok'],
    ['six units', { unitCount: 6 }, 'ORGANIZATION_UNITS_TOO_MANY'],
    ['six units where six are allowed', { unitCount: 6, maxUnits: 6 }, 'ok'],
    ['a negative count', { counts: { ...facts.counts, fullMembers: -1 } }, 'ORGANIZATION_COUNT_INVALID'],
    [
      'a term that ends before the founding',
      { term: { foundedOn: '2020-01-01', termEndOn: '2019-12-31' } },
      'ORGANIZATION_TERM_BEFORE_FOUNDED',
    ],
    ['half a member', { counts: { ...facts.counts, committeeSize: 2.5 } }, 'ORGANIZATION_COUNT_INVALID'],
  ] as const)('%s', (_, change, expected) => {
    const verdict = mayBeDescribed({ ...facts, ...change });
    expect(verdict.ok ? 'ok' : verdict.code).toBe(expected);
  });
});

it.each([
  ['620102-007', true],
  ['a', true],
  ['-a', false],
  ['县直', false],
  ['a b', false],
  ['x'.repeat(40), true],
  ['x'.repeat(41), false],
  ['', false],
])('code %s: %s', (text, expected) => expect(isOrganizationCode(text)).toBe(expected));
