import { DEFAULT_STANDARD } from '@zhibu/rules';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { aCounty, type County } from '../organization/organization.factory.ts';
import { anActor, type SignedInActor } from '../people/people.factory.ts';
import { createDraft } from './draft.service.ts';
import { aStandard, CORE_CRITERIA } from './standard.factory.ts';
import { findActiveStandard, standardById } from './standard.queries.ts';
import { installDefaultStandard, publishStandard } from './standard.service.ts';

let world: World;
let county: County;
let clerk: SignedInActor;

beforeAll(async () => {
  world = await World.open();
  [county, clerk] = await world.system(async (work) => {
    const made = await aCounty(work);
    await aStandard(work, made.county);
    return [made, await anActor(work, 'branchClerk', made.branch)] as const;
  });
});
afterAll(() => world?.close());

const ACTIVE = `query ($organization: ID!, $type: BranchType) { activeStandard(organization: $organization) {
  id edition state name { zh en } aspects { code name { zh } short { zh } } vetoes { code } softThreshold
  organization { id } criteria(type: $type) { code aspect core text { zh en } methods } } }`;
type Active = { activeStandard: { id: string; edition: number; criteria: { code: string }[] } | null };

it('is inherited by every branch below, with its criteria', async () => {
  const { activeStandard } = await world.data<Active>({
    query: ACTIVE,
    variables: { organization: county.branch.id, type: 'ORGAN' },
    session: clerk.session,
  });
  expect(activeStandard).toMatchObject({ edition: 1, state: 'ACTIVE', organization: { id: county.county.id } });
  expect(activeStandard!.criteria).toHaveLength(22);
  const beside = { query: ACTIVE, variables: { organization: county.sibling.id }, session: clerk.session };
  expect(await world.data(beside)).toEqual({ activeStandard: null });
});

it('is read from above the publisher too, and no draft of it', async () => {
  const made = await world.system(aCounty);
  const [leader, published] = await world.system(async (work) => {
    const standard = await aStandard(work, made.workCommittee);
    await createDraft(work, made.workCommittee.id);
    return [await anActor(work, 'countyLeader', made.county), standard] as const;
  });
  const BELOW = 'query ($under: ID!) { standards(under: $under) { nodes { id state } } }';
  const ask = { query: BELOW, variables: { under: made.county.id }, session: leader.session };
  expect(await world.data(ask)).toEqual({ standards: { nodes: [{ id: published.id, state: 'ACTIVE' }] } });
  const one = { query: 'query ($id: ID!) { standard(id: $id) { edition } }', variables: { id: published.id } };
  expect(await world.data({ ...one, session: leader.session })).toEqual({ standard: { edition: 1 } });
  expect(await world.data({ ...one, session: clerk.session })).toEqual({ standard: null });
});

it('ships whole, and is installed once', async () => {
  const [first, again] = await world.system(async (work) => {
    const made = await aCounty(work);
    const installed = await installDefaultStandard(work, made.county.id);
    return [installed, await installDefaultStandard(work, made.county.id)] as const;
  });
  expect(again.id).toBe(first.id);
  const found = await world.system((work) => standardById(work, first.id));
  expect(found.standard.criteria).toEqual(DEFAULT_STANDARD.criteria);
});

it('may only be tightened below (R73), and a new edition retires the one before', async () => {
  const publish = (criteria: typeof DEFAULT_STANDARD.criteria) =>
    world.system((work) => publishStandard(work, county.workCommittee, { ...DEFAULT_STANDARD, criteria }));
  const softer = CORE_CRITERIA.map((each, index) => (index === 0 ? { ...each, core: false } : each));
  await expect(publish(softer)).rejects.toMatchObject({ code: 'STANDARD_LOOSENED' });
  await expect(publish(softer.slice(13))).rejects.toMatchObject({ code: 'STANDARD_INCOMPLETE' });
  const own = { ...CORE_CRITERIA[0]!, code: 'A99', core: false };
  const first = await publish([...CORE_CRITERIA, own]);
  const second = await publish(CORE_CRITERIA);
  expect([first.edition, second.edition]).toEqual([1, 2]);
  const active = await world.system((work) => findActiveStandard(work, county.branch));
  expect(active!.row.id).toBe(second.id);
  const query = 'query ($id: ID!) { standard(id: $id) { state retiredOn criteria { code } } standards { totalCount } }';
  const read = await world.data({ query, variables: { id: first.id }, session: clerk.session });
  expect(read).toMatchObject({ standard: { state: 'RETIRED', retiredOn: '2026-11-23' }, standards: { totalCount: 3 } });
});

it('out of the line is not found', async () => {
  const other = await world.system(async (work) => {
    const made = await aCounty(work);
    return installDefaultStandard(work, made.workCommittee.id);
  });
  const query = 'query ($id: ID!) { standard(id: $id) { id } }';
  expect(await world.data({ query, variables: { id: other.id }, session: clerk.session })).toEqual({ standard: null });
});
