import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { anActor } from '../people/people.factory.ts';
import { type Asker, asker, DISSOLVE, MOVE } from './organization.asks.ts';
import { Organization } from './organization.entity.ts';
import { aCounty, anOrganization, type County } from './organization.factory.ts';
import { editOrganization } from './organization.service.ts';

let world: World;
let county: County;
let officer: Asker;
let secretary: Asker;

beforeAll(async () => {
  world = await World.open();
  await world.system(async (work) => {
    county = await aCounty(work);
    officer = asker(world, (await anActor(work, 'workCommittee', county.workCommittee)).session);
    secretary = asker(world, (await anActor(work, 'branchSecretary', county.branch)).session);
  });
});
afterAll(() => world?.close());

const ids = (list: { nodes: { id: string }[] }) => list.nodes.map(({ id }) => id);

describe('organizations', () => {
  it('shows the subtree of the grant and nothing else', async () => {
    const all = await officer.list();
    expect(all.totalCount).toBe(6);
    expect(ids(all)).not.toContain(county.county.id);
    const own = await secretary.list();
    expect(ids(own)).toEqual([county.branch.id]);
    // a reference out of reach is named, and no more
    expect(own.nodes[0]!.parent!.id).toBe(county.generalBranch.id);
  });

  it('pages by keyset', async () => {
    const first = await officer.list({ first: 4 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await officer.list({ first: 4, after: first.pageInfo.endCursor });
    expect(new Set([...ids(first), ...ids(second)]).size).toBe(6);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it('lists the children of one, and leaves what is out of reach empty', async () => {
    expect(ids(await officer.list({ parent: county.committee.id }))).toEqual([county.generalBranch.id]);
    expect(ids(await officer.list({ parent: county.county.id }))).toEqual([county.workCommittee.id]);
    expect(ids(await secretary.list({ under: county.committee.id }))).toEqual([]);
    expect(ids(await secretary.list({ under: '999999' }))).toEqual([]);
  });

  it('lists Party groups after all others, whatever their names, also when renamed', async () => {
    const other = await world.system(aCounty);
    const first = await world.system((work) => anOrganization(work, 'PARTY_GROUP', other.county, { name: '安党组' }));
    const reader = asker(world, (await world.system((work) => anActor(work, 'countyOffice', other.county))).session);
    const listed = async () => ids(await reader.list({ parent: other.county.id }));
    expect(await listed()).toEqual([other.workCommittee.id, first.id]);
    await world.system(async (work) => {
      await editOrganization(work, await work.get(Organization, first.id), { name: '阿党组' });
    });
    expect(await listed()).toEqual([other.workCommittee.id, first.id]);
  });

  it('tells where the tree of the reader begins', async () => {
    expect(ids(await officer.list({ top: true }))).toEqual([county.workCommittee.id]);
    expect(ids(await secretary.list({ top: true, asOf: '2026-01-01' }))).toEqual([county.branch.id]);
    expect(ids(await secretary.list({ top: true, asOf: '2019-01-01' }))).toEqual([]);
  });

  it('filters by level, type and tag', async () => {
    const joint = await world.system((work) =>
      anOrganization(work, 'BRANCH', county.generalBranch, { type: 'SOE', tags: ['JOINT', 'RETIRED'] }),
    );
    expect(ids(await officer.list({ level: 'COMMITTEE' }))).toEqual([county.committee.id]);
    expect(ids(await officer.list({ type: 'SOE' }))).toEqual([joint.id]);
    expect(ids(await officer.list({ tag: 'RETIRED', under: county.committee.id }))).toEqual([joint.id]);
    expect(ids(await officer.list({ tag: 'STUDENT' }))).toEqual([]);
  });

  it.each([
    ['a bad cursor', { after: 'x' }, 'CURSOR_INVALID'],
    ['no rows', { first: 0 }, 'LIMIT_PAGE'],
    ['too many', { first: 101 }, 'LIMIT_PAGE'],
  ])('refuses a page of %s', async (_, args, code) => {
    const query =
      'query ($first: Int, $after: String) { organizations(first: $first, after: $after) { nodes { id } } }';
    expect(await officer.refused(query, args)).toBe(code);
  });
});

describe('as of a day', () => {
  let moved: string;
  let gone: string;

  beforeAll(async () => {
    [moved, gone] = await world.system(async (work) => {
      const under = (on: string) => anOrganization(work, 'BRANCH', county.generalBranch, { foundedOn: on });
      return [(await under('2024-05-01')).id, (await under('2020-05-01')).id];
    });
    await officer.does(MOVE, { id: moved, version: 1, parentId: county.workCommittee.id, on: '2026-06-01' });
    await officer.does(DISSOLVE, { id: gone, version: 1, on: '2026-03-01' });
  });

  it.each([
    ['before it was founded', '2024-04-30', { moved: false, gone: true }],
    ['while it stood there', '2026-02-28', { moved: true, gone: true }],
    ['after the other was dissolved', '2026-05-31', { moved: true, gone: false }],
    ['after it moved', '2026-06-01', { moved: false, gone: false }],
  ])('lists who stood there %s', async (_, asOf, expected) => {
    for (const filter of [{ under: county.committee.id }, { parent: county.generalBranch.id }]) {
      const found = ids(await officer.list({ ...filter, asOf }));
      expect({ moved: found.includes(moved), gone: found.includes(gone) }).toEqual(expected);
    }
  });

  it('tells superiors and counts of that day', async () => {
    const then = await officer.one({ id: moved, asOf: '2026-05-31' });
    expect(then!.parent!.id).toBe(county.generalBranch.id);
    expect(then!.ancestors.map(({ id }) => id)).toContain(county.committee.id);
    expect(then!.asOf).toBe('2026-05-31');
    const now = await officer.one({ id: moved });
    expect(now!.ancestors.map(({ id }) => id)).toEqual([county.county.id, county.workCommittee.id]);
    const [above, later] = [
      await officer.one({ id: county.generalBranch.id, asOf: '2026-02-28' }),
      await officer.one({ id: county.generalBranch.id }),
    ];
    expect(above!.childCount - later!.childCount).toBe(2);
    expect(above!.branchCount - later!.branchCount).toBe(2);
    expect(above!.memberCount - later!.memberCount).toBe(24);
    const listed = await officer.list({ parent: county.committee.id, asOf: '2026-02-28' });
    expect(listed.nodes[0]!.childCount).toBe(above!.childCount);
  });

  it('knows nothing of what was not there yet', async () => {
    expect(await officer.one({ id: moved, asOf: '2024-04-30' })).toBeNull();
    expect(await officer.one({ id: moved, asOf: '2019-12-31' })).toBeNull();
  });

  it('is scoped by where the reader’s organization stood that day', async () => {
    const committee = asker(
      world,
      (await world.system((work) => anActor(work, 'committeeSecretary', county.committee))).session,
    );
    expect((await committee.one({ id: moved, asOf: '2026-05-31' }))!.id).toBe(moved);
    expect(await committee.one({ id: moved, asOf: '2026-06-01' })).toBeNull();
    expect(await committee.one({ id: moved })).toBeNull();
    expect(ids(await committee.list({ asOf: '2026-05-31' }))).not.toContain(county.direct.id);
    expect(ids(await secretary.list({ asOf: '2026-05-31' }))).toEqual([county.branch.id]);
  });

  it('takes today and days to come for the present', async () => {
    for (const asOf of ['2026-11-23', '2030-01-01']) {
      expect((await officer.one({ id: moved, asOf }))!.asOf).toBeNull();
      expect(ids(await officer.list({ parent: county.workCommittee.id, asOf }))).toContain(moved);
    }
  });

  it('lists the dissolved ones, the latest first', async () => {
    expect(ids(await officer.list({ dissolved: true }))).toEqual([gone]);
    expect(ids(await officer.list({ dissolved: true, asOf: '2026-02-28' }))).toEqual([]);
    expect((await officer.one({ id: gone }))!.dissolvedOn).toBe('2026-03-01');
  });
});

describe('an organization', () => {
  it('is found by its code, in whatever case; not by anything else', async () => {
    expect((await officer.one({ code: ` ${county.branch.code.toLowerCase()} ` }))!.id).toBe(county.branch.id);
    for (const code of ['NOBODY', '支部', "' OR 1 = 1", '']) expect(await officer.one({ code })).toBeNull();
    for (const id of ['0', '-1', 'x', '99999999999999999999']) expect(await officer.one({ id })).toBeNull();
    expect(await officer.one({})).toBeNull();
  });

  it('out of reach is nothing', async () => {
    expect(await secretary.one({ id: county.direct.id })).toBeNull();
    expect(await secretary.one({ code: county.county.code })).toBeNull();
  });
});
