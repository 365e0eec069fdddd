import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { type Asker, branchInput, DISSOLVE, EDIT, MERGE, MOVE, SET_UP } from './organization.asks.ts';
import type { Organization } from './organization.entity.ts';
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
const make = (level: 'COMMITTEE' | 'BRANCH', under: Organization, foundedOn = '2020-01-01') =>
  world.system((work) => anOrganization(work, level, under, { foundedOn }));
const versionOf = async (id: string) => (await officer.one({ id }))!.version;

describe('moving', () => {
  it.each([
    ['under itself', () => [county.committee, county.committee], 'ORGANIZATION_CYCLE'],
    ['under its own child', () => [county.committee, county.generalBranch], 'ORGANIZATION_CYCLE'],
    ['to where it stands', () => [county.branch, county.generalBranch], 'ORGANIZATION_SAME_PARENT'],
    ['under a branch', () => [county.sibling, county.branch], 'ORGANIZATION_LEVEL_NOT_ALLOWED'],
    ['to another county', () => [county.branch, other.committee], 'NOT_FOUND'],
    ['one of another county', () => [other.branch, county.committee], 'NOT_FOUND'],
  ] as const)('refuses %s', async (_, pair, code) => {
    const [what, where] = pair() as [Organization, Organization];
    expect(await officer.refused(MOVE, { id: what.id, version: 1, parentId: where.id, on: TODAY })).toBe(code);
  });

  it.each([
    ['a day to come', '2026-11-24', 'ORGANIZATION_DATE_IN_FUTURE'],
    ['a day before it was founded', '2019-12-31', 'ORGANIZATION_DATE_BEFORE_FOUNDED'],
    ['a day before its last move', '2026-05-31', 'ORGANIZATION_DATE_BEFORE_LAST_CHANGE'],
  ])('refuses %s', async (_, on, code) => {
    const { id } = county.branch;
    await officer.does(MOVE, { id, version: 1, parentId: county.committee.id, on: '2026-06-01' });
    expect(await officer.refused(MOVE, { id, version: 2, parentId: county.workCommittee.id, on })).toBe(code);
  });

  it('of one dissolved, or under one dissolved, is refused', async () => {
    const gone = await make('COMMITTEE', county.workCommittee);
    await officer.does(DISSOLVE, { id: gone.id, version: 1, on: TODAY });
    const move = (id: string, version: number, parentId: string) =>
      officer.refused(MOVE, { id, version, parentId, on: TODAY });
    expect(await move(gone.id, 2, county.committee.id)).toBe('ORGANIZATION_DISSOLVED');
    expect(await move(county.branch.id, 1, gone.id)).toBe('ORGANIZATION_DISSOLVED');
    await officer.does(DISSOLVE, { id: county.sibling.id, version: 1, on: TODAY });
    expect(await move(county.sibling.id, 2, county.workCommittee.id)).toBe('ORGANIZATION_DISSOLVED');
  });

  it('refuses a superior that stood below it on those days', async () => {
    const { committee, generalBranch, workCommittee } = county;
    const second = await make('COMMITTEE', workCommittee);
    await officer.does(MOVE, { id: generalBranch.id, version: 1, parentId: second.id, on: '2026-06-01' });
    // a committee cannot stand under a general branch; a work committee can hold both
    const on = '2026-05-01';
    expect(await officer.refused(MOVE, { id: committee.id, version: 1, parentId: generalBranch.id, on })).toBe(
      'ORGANIZATION_CYCLE',
    );
  });

  it('undone on its day leaves no trace in the line', async () => {
    const { branch, generalBranch, committee } = county;
    await officer.does(MOVE, { id: branch.id, version: 1, parentId: committee.id, on: '2026-06-01' });
    await officer.does(MOVE, { id: branch.id, version: 2, parentId: generalBranch.id, on: '2026-06-01' });
    const now = (await officer.one({ id: branch.id }))!;
    expect(now.movedOn).toBeNull();
    expect(now.affiliations).toHaveLength(1);
    expect(now.history!.nodes.map(({ operation }) => operation).slice(0, 2)).toEqual([
      'moveOrganization',
      'moveOrganization',
    ]);
  });

  it('is not for the branch', async () => {
    const change = { id: county.branch.id, version: 1, parentId: county.committee.id, on: TODAY };
    expect(await secretary.refused(MOVE, change)).toBe('ACCESS_DENIED');
  });

  it('of the same at the same moment happens once', async () => {
    const second = await make('COMMITTEE', county.workCommittee);
    const third = await make('COMMITTEE', county.workCommittee);
    const { id } = county.generalBranch;
    const answers = await Promise.all(
      [second, third].map((to) => officer.refused(MOVE, { id, version: 1, parentId: to.id, on: TODAY })),
    );
    expect(answers.filter((code) => code === 'STALE_EDIT')).toHaveLength(1);
    const counts = await Promise.all([second, third, county.committee].map((o) => officer.one({ id: o.id })));
    expect(counts.map((o) => o!.childCount).sort()).toEqual([0, 0, 1]);
  });
});

describe('dissolving', () => {
  it.each([
    ['with children', () => county.generalBranch, TODAY, 'ORGANIZATION_HAS_CHILDREN'],
    ['on a day to come', () => county.branch, '2026-11-24', 'ORGANIZATION_DATE_IN_FUTURE'],
    ['before it was founded', () => county.branch, '2019-12-31', 'ORGANIZATION_DATE_BEFORE_FOUNDED'],
    ['in another county', () => other.branch, TODAY, 'NOT_FOUND'],
  ])('is refused %s', async (_, what, on, code) => {
    expect(await officer.refused(DISSOLVE, { id: what().id, version: 1, on })).toBe(code);
  });

  it('waits until the last child has left', async () => {
    const { generalBranch, branch, sibling, committee } = county;
    await officer.does(DISSOLVE, { id: branch.id, version: 1, on: '2026-06-01' });
    await officer.does(MOVE, { id: sibling.id, version: 1, parentId: committee.id, on: '2026-07-01' });
    const dissolve = { id: generalBranch.id, version: 1 };
    expect(await officer.refused(DISSOLVE, { ...dissolve, on: '2026-06-30' })).toBe(
      'ORGANIZATION_DATE_BEFORE_LAST_CHANGE',
    );
    await officer.does(DISSOLVE, { ...dissolve, on: '2026-07-01', reason: '机构改革' });
    const above = (await officer.one({ id: committee.id }))!;
    expect([above.childCount, above.organizationCount, above.memberCount]).toEqual([1, 2, 12]);
    expect(await officer.refused(DISSOLVE, { ...dissolve, version: 2, on: TODAY })).toBe('ORGANIZATION_DISSOLVED');
  });

  it('dated back takes back what was counted since', async () => {
    const { id } = county.branch;
    const input = { name: '演示支部', type: 'ORGAN', fullMembers: 30 };
    await officer.does(EDIT, { id, version: 1, input });
    await officer.does(DISSOLVE, { id, version: 2, on: '2026-11-01' });
    for (const asOf of ['2026-11-01', '2026-11-22', null])
      expect((await officer.one({ id: county.generalBranch.id, asOf }))!.memberCount).toBe(12);
    expect((await officer.one({ id: county.generalBranch.id, asOf: '2026-10-31' }))!.memberCount).toBe(24);
  });

  it('and setting up below it, at the same moment: one of the two', async () => {
    const empty = await make('COMMITTEE', county.workCommittee);
    const [dissolved, made] = await Promise.all([
      officer.refused(DISSOLVE, { id: empty.id, version: 1, on: TODAY }),
      officer.refused(SET_UP, { input: newBranch({ parentId: empty.id }) }),
    ]);
    const now = (await officer.one({ id: empty.id }))!;
    expect(now.childCount).toBe(now.dissolvedOn ? 0 : 1);
    expect([dissolved, made].filter((code) => code.startsWith('ORGANIZATION_'))).toEqual([
      now.dissolvedOn ? 'ORGANIZATION_DISSOLVED' : 'ORGANIZATION_HAS_CHILDREN',
    ]);
  });
});

describe('merging', () => {
  it('takes children and members along, then dissolves', async () => {
    const into = await make('COMMITTEE', county.workCommittee);
    const merged = await officer.does(MERGE, {
      id: county.committee.id,
      version: 1,
      intoId: into.id,
      on: '2026-09-01',
    });
    expect(merged).toMatchObject({ mergeOrganizations: { id: into.id, childCount: 1 } });
    expect((await officer.one({ id: county.committee.id }))!.dissolvedOn).toBe('2026-09-01');
    const branch = (await officer.one({ id: county.branch.id }))!;
    expect(branch.ancestors.map(({ id }) => id)).toContain(into.id);
    const counts = async (asOf: string) => (await officer.one({ id: into.id, asOf }))!.memberCount;
    expect([await counts('2026-08-31'), await counts('2026-09-01')]).toEqual([0, 24]);
  });

  it('of branches adds their members from that day', async () => {
    const { branch, sibling } = county;
    const merged = await officer.does(MERGE, { id: sibling.id, version: 1, intoId: branch.id, on: '2026-09-01' });
    expect(merged).toMatchObject({ mergeOrganizations: { fullMembers: 24 } });
    for (const asOf of ['2026-08-31', '2026-09-01', null])
      expect((await officer.one({ id: county.generalBranch.id, asOf }))!.memberCount).toBe(24);
    expect((await officer.one({ id: branch.id, asOf: '2026-08-31' }))!.memberCount).toBe(12);
  });

  it.each([
    ['into itself', () => county.committee, TODAY, 'ORGANIZATION_CYCLE'],
    ['into one of another level', () => county.direct, TODAY, 'ORGANIZATION_MERGE_LEVEL'],
    ['into one of another county', () => other.committee, TODAY, 'NOT_FOUND'],
  ])('is refused %s', async (_, into, on, code) => {
    expect(await officer.refused(MERGE, { id: county.committee.id, version: 1, intoId: into().id, on })).toBe(code);
  });

  it('refused in part changes nothing', async () => {
    const into = await make('COMMITTEE', county.workCommittee);
    await officer.does(MOVE, { id: county.direct.id, version: 1, parentId: county.committee.id, on: TODAY });
    const merge = { id: county.committee.id, version: 1, intoId: into.id, on: '2026-09-01' };
    expect(await officer.refused(MERGE, merge)).toBe('ORGANIZATION_DATE_BEFORE_LAST_CHANGE');
    expect((await officer.one({ id: county.committee.id }))!.childCount).toBe(2);
    expect(await versionOf(county.generalBranch.id)).toBe(1);
  });
});
