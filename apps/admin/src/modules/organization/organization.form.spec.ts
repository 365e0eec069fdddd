import { describe, expect, it } from 'vitest';
import type { OrganizationPartFragment } from '../../gql/organization.ts';
import { check, emptyForm, formOf, inputOf, linesOf, moveVerdict, type OrganizationForm } from './organization.form.ts';

const t = (key: string) => key;
const named = (id: string, level: OrganizationPartFragment['level']) => ({ id, name: `演示${id}`, level });
const reference = (id: string, level: OrganizationPartFragment['level']) => ({ ...named(id, level), readable: true });

const branch: OrganizationPartFragment = {
  ...named('9', 'BRANCH'),
  version: 3,
  code: 'YS-9',
  shortName: null,
  type: 'INSTITUTION',
  subtype: 'SCHOOL',
  tags: ['JOINT'],
  asOf: null,
  foundedOn: '2020-01-01',
  movedOn: null,
  dissolvedOn: null,
  termEndOn: '2027-01-01',
  fullMembers: 12,
  probationaryMembers: 1,
  committeeSize: 3,
  childCount: 0,
  branchCount: 1,
  organizationCount: 1,
  memberCount: 13,
  parent: reference('4', 'COMMITTEE'),
  ancestors: [reference('1', 'COUNTY'), reference('4', 'COMMITTEE')],
  host: null,
  units: [{ id: '5', version: 1, name: '一中', sector: null, lead: true, partyGroup: reference('7', 'PARTY_GROUP') }],
  partyGroups: [reference('7', 'PARTY_GROUP')],
};

describe('the form of an organization', () => {
  it('sends back what it was given, when nothing was changed', () => {
    expect(inputOf(formOf(branch))).toEqual({
      name: '演示9',
      shortName: null,
      type: 'INSTITUTION',
      subtype: 'SCHOOL',
      tags: ['JOINT'],
      hostId: null,
      termEndOn: '2027-01-01',
      fullMembers: 12,
      probationaryMembers: 1,
      committeeSize: 3,
      units: [{ id: '5', version: 1, name: '一中', sector: null, lead: true, partyGroupId: '7' }],
    });
  });

  it('begins with a branch where one may stand', () => {
    expect([emptyForm('COMMITTEE').level, emptyForm('COUNTRY').level]).toEqual(['BRANCH', 'BRANCH']);
    expect(emptyForm('BRANCH').level).toBeNull();
  });

  it('of a committee says nothing of branches', () => {
    const form: OrganizationForm = { ...formOf(branch), level: 'COMMITTEE' };
    expect(inputOf(form)).toEqual({ name: '演示9', shortName: null });
    expect(check({ ...form, type: null }, t)).toEqual({});
  });

  it.each([
    ['a name', { name: ' ' }, { name: 'needName' }],
    ['a code', { code: '' }, { code: 'needCode' }],
    ['a type', { type: null }, { type: 'needType' }],
    ['a day', { foundedOn: null }, { foundedOn: 'needDay' }],
    ['whole numbers', { fullMembers: '十' }, { fullMembers: 'needCount' }],
    ['the names of units', { units: [{ name: '', sector: '', partyGroupId: '', lead: true }] }, { units: 'needUnit' }],
  ])('asks for %s', (_, change, expected) => {
    expect(check({ ...formOf(branch), ...change }, t)).toEqual(expected);
  });

  it('reads digits of full width, and drops a sub-type its type does not have', () => {
    const form: OrganizationForm = { ...formOf(branch), type: 'ORGAN', fullMembers: ' １２ ' };
    expect(check(form, t)).toEqual({});
    expect(inputOf(form)).toMatchObject({ fullMembers: 12, subtype: null });
  });
});

describe('moving', () => {
  const superior = { ...named('6', 'GENERAL_BRANCH'), ancestors: [named('1', 'COUNTY')] };
  it('shows the line before and after', () => {
    expect(linesOf(branch, superior)).toEqual({
      now: ['演示1', '演示4', '演示9'],
      after: ['演示1', '演示6', '演示9'],
    });
    expect(linesOf(branch, undefined).after).toBeUndefined();
  });
  it.each([
    ['a general branch', superior, 'ok'],
    ['where it stands', { ...named('4', 'COMMITTEE'), ancestors: [] }, 'ORGANIZATION_SAME_PARENT'],
    ['below itself', { ...named('8', 'COMMITTEE'), ancestors: [named('9', 'BRANCH')] }, 'ORGANIZATION_CYCLE'],
    ['a branch', { ...named('8', 'BRANCH'), ancestors: [] }, 'ORGANIZATION_LEVEL_NOT_ALLOWED'],
  ] as const)('to %s: %s', (_, to, expected) => {
    const verdict = moveVerdict(branch, to);
    expect(verdict.ok ? 'ok' : verdict.code).toBe(expected);
  });
});
