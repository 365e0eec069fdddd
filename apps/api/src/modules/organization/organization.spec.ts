import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { anActor, type SignedInActor } from '../people/people.factory.ts';
import { aCounty, type County } from './organization.factory.ts';

let world: World;
let county: County;
let officer: SignedInActor;
let secretary: SignedInActor;

beforeAll(async () => {
  world = await World.open();
  [county, officer, secretary] = await world.system(async (work) => {
    const made = await aCounty(work);
    return [
      made,
      await anActor(work, 'workCommittee', made.workCommittee),
      await anActor(work, 'branchSecretary', made.branch),
    ] as const;
  });
});
afterAll(() => world?.close());

const LIST =
  'query ($parent: ID, $under: ID, $asOf: Date, $first: Int, $after: String) { organizations(parent: $parent, under: $under, asOf: $asOf, first: $first, after: $after) { nodes { id name level parent { id name level } } pageInfo { hasNextPage endCursor } totalCount } }';
type List = {
  organizations: {
    nodes: { id: string; parent: { id: string } | null }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
    totalCount: number;
  };
};

describe('organizations', () => {
  it('shows the subtree of the grant and nothing else', async () => {
    const all = await world.data<List>({ query: LIST, session: officer.session });
    expect(all.organizations.totalCount).toBe(6);
    expect(all.organizations.nodes.map((o) => o.id)).not.toContain(county.county.id);
    const own = await world.data<List>({ query: LIST, session: secretary.session });
    expect(own.organizations.nodes.map((o) => o.id)).toEqual([county.branch.id]);
    // a reference out of reach is named, and no more
    expect(own.organizations.nodes[0]!.parent!.id).toBe(county.generalBranch.id);
  });

  it('pages by keyset', async () => {
    const first = await world.data<List>({ query: LIST, variables: { first: 4 }, session: officer.session });
    expect(first.organizations.pageInfo.hasNextPage).toBe(true);
    const after = first.organizations.pageInfo.endCursor;
    const second = await world.data<List>({ query: LIST, variables: { first: 4, after }, session: officer.session });
    const ids = [...first.organizations.nodes, ...second.organizations.nodes].map((o) => o.id);
    expect(new Set(ids).size).toBe(6);
  });

  it('moves from a day on; the day before keeps the old tree', async () => {
    const move = `mutation ($id: ID!, $version: Int!, $parentId: ID!, $on: Date!) {
      moveOrganization(id: $id, version: $version, parentId: $parentId, on: $on, reason: "调整") { id version parent { id } } }`;
    const variables = { id: county.sibling.id, version: 1, parentId: county.workCommittee.id, on: '2026-06-01' };
    await world.data({ query: move, variables, session: officer.session });
    const under = { under: county.committee.id };
    const today = await world.data<List>({ query: LIST, variables: under, session: officer.session });
    const before = await world.data<List>({
      query: LIST,
      variables: { ...under, asOf: '2026-05-31' },
      session: officer.session,
    });
    expect(today.organizations.totalCount).toBe(3);
    expect(before.organizations.totalCount).toBe(4);
    expect(await world.refused({ query: move, variables, session: officer.session })).toBe('STALE_EDIT');
    expect(await world.refused({ query: move, variables, session: secretary.session })).toBe('ACCESS_DENIED');
  });
});
