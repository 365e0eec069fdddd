import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { type Asker, branchInput, DISSOLVE, EDIT, MOVE, SET_UP } from './organization.asks.ts';
import { anOrganization, type County } from './organization.factory.ts';
import { twoCounties } from './organization.scene.ts';

let world: World;
let county: County;
let other: County;
let officer: Asker;
let secretary: Asker;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());

beforeEach(async () => {
  ({ county, other, officer, secretary } = await twoCounties(world));
});

const TODAY = '2026-11-23';
const newBranch = (change: object = {}) => branchInput(county.generalBranch.id, change);

describe('setting up', () => {
  it('makes a branch with its units, in its place since its day', async () => {
    const input = newBranch({ units: [{ name: '财政局' }, { name: '审计局', lead: true }], tags: ['JOINT'] });
    const { setUpOrganization: made } = await officer.does<{ setUpOrganization: { id: string } }>(SET_UP, { input });
    const branch = (await officer.one({ id: made.id }))!;
    expect(branch.units).toMatchObject([
      { name: '财政局', lead: false },
      { name: '审计局', lead: true },
    ]);
    expect(branch.affiliations).toMatchObject([{ fromOn: '2026-01-01', toOn: null }]);
    expect((await officer.one({ id: county.generalBranch.id }))!.childCount).toBe(3);
  });

  it('takes in one that is older than its superior, since a day of its superior', async () => {
    const old = newBranch({ foundedOn: '1995-07-01' });
    expect(await officer.refused(SET_UP, { input: old })).toBe('ORGANIZATION_DATE_BEFORE_FOUNDED');
    const input = { ...old, placedOn: '2020-01-01' };
    const { setUpOrganization: made } = await officer.does<{ setUpOrganization: { id: string } }>(SET_UP, { input });
    expect(await officer.one({ id: made.id, asOf: '2019-12-31' })).toBeNull();
    expect((await officer.one({ id: made.id }))!.affiliations).toMatchObject([{ fromOn: '2020-01-01' }]);
  });

  it('is filed where its superior stood meanwhile', async () => {
    const { id } = county.generalBranch;
    await officer.does(MOVE, { id, version: 1, parentId: county.workCommittee.id, on: '2026-06-01' });
    const input = newBranch({ foundedOn: '2026-02-01' });
    const { setUpOrganization: made } = await officer.does<{ setUpOrganization: { id: string } }>(SET_UP, { input });
    const places = (await officer.one({ id: made.id }))!.affiliations;
    expect(places.map(({ fromOn, ancestors }) => [fromOn, ancestors.length])).toEqual([
      ['2026-06-01', 3],
      ['2026-02-01', 4],
    ]);
  });

  it.each([
    ['a taken code, in other letters', () => ({ code: county.branch.code.toLowerCase() }), 'ORGANIZATION_CODE_TAKEN'],
    ['a code that is none', () => ({ code: '财-1' }), 'ORGANIZATION_CODE_INVALID'],
    ['a level that does not fit', () => ({ level: 'COUNTY', type: null }), 'ORGANIZATION_LEVEL_NOT_ALLOWED'],
    ['a superior that is a branch', () => ({ parentId: county.branch.id }), 'ORGANIZATION_LEVEL_NOT_ALLOWED'],
    ['a superior of another county', () => ({ parentId: other.generalBranch.id }), 'NOT_FOUND'],
    ['a superior that never was', () => ({ parentId: '999999' }), 'NOT_FOUND'],
    ['a day to come', () => ({ foundedOn: '2026-11-24' }), 'ORGANIZATION_DATE_IN_FUTURE'],
    ['a day before its superior', () => ({ foundedOn: '2019-12-31' }), 'ORGANIZATION_DATE_BEFORE_FOUNDED'],
    ['a place before it was founded', () => ({ placedOn: '2025-12-31' }), 'ORGANIZATION_DATE_BEFORE_FOUNDED'],
    ['no name', () => ({ name: ' ' }), 'ORGANIZATION_NAME_MISSING'],
    ['no type', () => ({ type: null }), 'ORGANIZATION_TYPE_MISSING'],
    ['a sub-type of another type', () => ({ subtype: 'SCHOOL' }), 'ORGANIZATION_SUBTYPE_NOT_FOR_TYPE'],
    ['six units', () => ({ units: Array(6).fill({ name: '单位' }) }), 'ORGANIZATION_UNITS_TOO_MANY'],
    ['a unit without a name', () => ({ units: [{ name: ' ' }] }), 'ORGANIZATION_UNIT_NAME_MISSING'],
    ['a host of another county', () => ({ hostId: other.committee.id }), 'ORGANIZATION_NOT_IN_REACH'],
    ['a term that ended before', () => ({ termEndOn: '2025-12-31' }), 'ORGANIZATION_TERM_BEFORE_FOUNDED'],
  ])('refuses %s', async (_, change, code) => {
    expect(await officer.refused(SET_UP, { input: newBranch(change()) })).toBe(code);
  });

  it.each([['2026-02-30'], ['2026-1-1'], ['yesterday'], ['']])('does not read %s as a day', async (foundedOn) => {
    expect(await officer.refused(SET_UP, { input: newBranch({ foundedOn }) })).toBe('BAD_USER_INPUT');
  });

  it('is not for the branch', async () => {
    expect(await secretary.refused(SET_UP, { input: newBranch() })).toBe('ACCESS_DENIED');
  });

  it('gives one code once, also when two ask at the same moment', async () => {
    const codes = await Promise.all(
      [1, 2, 3].map(() => officer.refused(SET_UP, { input: newBranch({ code: `TWICE-${county.branch.id}` }) })),
    );
    expect(codes.filter((code) => code === 'ORGANIZATION_CODE_TAKEN')).toHaveLength(2);
  });
});

describe('editing', () => {
  const edit = (change: object, version = 1) =>
    officer.does(EDIT, { id: county.branch.id, version, input: { name: '演示支部', type: 'ORGAN', ...change } });

  it('changes what is given and leaves the rest', async () => {
    await edit({ fullMembers: 20, hostId: county.workCommittee.id });
    const branch = (await officer.one({ id: county.branch.id }))!;
    expect(branch).toMatchObject({ name: '演示支部', memberCount: 20, host: { id: county.workCommittee.id } });
    expect((await officer.one({ id: county.generalBranch.id }))!.memberCount).toBe(32);
  });

  it('keeps units by their number, adds and removes', async () => {
    await edit({ units: [{ name: '一' }, { name: '二' }] });
    const [first] = (await officer.one({ id: county.branch.id }))!.units;
    await edit({ units: [{ id: first!.id, version: 1, name: '一(改)' }, { name: '三' }] }, 2);
    const { units } = (await officer.one({ id: county.branch.id }))!;
    expect(units.map(({ name, lead }) => [name, lead])).toEqual([
      ['一(改)', true],
      ['三', false],
    ]);
    expect(units[0]!.id).toBe(first!.id);
    const stale = { id: county.branch.id, version: 2 };
    const input = { name: '演示支部', type: 'ORGAN' };
    expect(
      await officer.refused(EDIT, {
        ...stale,
        input: { ...input, units: [{ ...first, version: 1 }].map(({ id, version, name }) => ({ id, version, name })) },
      }),
    ).toBe('STALE_EDIT');
    expect(
      await officer.refused(EDIT, { ...stale, input: { ...input, units: [{ id: '999999', name: '别家' }] } }),
    ).toBe('NOT_FOUND');
  });

  it('names a Party group beside the line to co-sign, and no other', async () => {
    const [beside, far] = await world.system(async (work) => [
      await anOrganization(work, 'PARTY_GROUP', county.county),
      await anOrganization(work, 'PARTY_GROUP', other.county),
    ]);
    expect((await officer.one({ id: county.branch.id }))!.partyGroups.map(({ id }) => id)).toEqual([beside.id]);
    const withGroup = (partyGroupId: string) => ({
      id: county.branch.id,
      version: 1,
      input: { name: '演示支部', type: 'ORGAN', units: [{ name: '局', partyGroupId }] },
    });
    for (const id of [far.id, county.committee.id, '999999'])
      expect(await officer.refused(EDIT, withGroup(id))).toBe('ORGANIZATION_NOT_IN_REACH');
    await officer.does(EDIT, withGroup(beside.id));
    expect((await officer.one({ id: county.branch.id }))!.units[0]!.partyGroup).toMatchObject({ id: beside.id });
  });

  it('refuses what was changed since, and what is dissolved', async () => {
    await edit({});
    const input = { name: '演示支部', type: 'ORGAN' };
    expect(await officer.refused(EDIT, { id: county.branch.id, version: 1, input: { ...input, fullMembers: 3 } })).toBe(
      'STALE_EDIT',
    );
    await officer.does(DISSOLVE, { id: county.sibling.id, version: 1, on: TODAY });
    expect(await officer.refused(EDIT, { id: county.sibling.id, version: 2, input })).toBe('ORGANIZATION_DISSOLVED');
  });
});
