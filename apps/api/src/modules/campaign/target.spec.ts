import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { aCounty, type County } from '../organization/organization.factory.ts';
import { anActor } from '../people/people.factory.ts';
import { aCampaign } from './campaign.factory.ts';

let world: World;
let county: County;
let campaign: string;
let [officer, committee, secretary]: [string, string, string] = ['', '', ''];

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());

beforeEach(async () => {
  await world.system(async (work) => {
    county = await aCounty(work);
    campaign = (await aCampaign(work, county.workCommittee)).id;
    officer = (await anActor(work, 'workCommittee', county.workCommittee)).session;
    committee = (await anActor(work, 'committeeSecretary', county.committee)).session;
    secretary = (await anActor(work, 'branchSecretary', county.branch)).session;
  });
});

const set = (organization: string, percent: number, organPercent: number, session = officer) => ({
  query: `mutation ($campaign: ID!, $organization: ID!, $percent: Int!, $organPercent: Int!) {
    setCampaignTarget(campaign: $campaign, organization: $organization, percent: $percent, organPercent: $organPercent) { percent } }`,
  variables: { campaign, organization, percent, organPercent },
  session,
});
const clear = (organization: string, session = officer) => ({
  query: `mutation ($campaign: ID!, $organization: ID!) { clearCampaignTarget(campaign: $campaign, organization: $organization) }`,
  variables: { campaign, organization },
  session,
});
type Share = { organization: { id: string }; percent: number; due: number; toReach: number; own: object | null };
const split = async (organization: string, session = officer): Promise<Share[]> => {
  const query = `query ($campaign: ID!, $organization: ID!) { targetSplit(campaign: $campaign, organization: $organization) {
    nodes { organization { id } percent organPercent due toReach own { percent } } } }`;
  const answer = await world.data<{ targetSplit: { nodes: Share[] } }>({
    query,
    variables: { campaign, organization },
    session,
  });
  return answer.targetSplit.nodes;
};
const shareOf = async (organization: string, of: string) =>
  (await split(organization)).find((share) => share.organization.id === of);

describe('targets', () => {
  it('may only be raised on the way down, organs never below half', async () => {
    expect(await world.refused(set(county.workCommittee.id, 60, 49))).toBe('CAMPAIGN_TARGET_TOO_LOW');
    await world.data(set(county.workCommittee.id, 60, 70));
    expect(await world.refused(set(county.generalBranch.id, 55, 70))).toBe('CAMPAIGN_TARGET_TOO_LOW');
    await world.data(set(county.committee.id, 80, 80));
    expect(await world.refused(set(county.generalBranch.id, 70, 80))).toBe('CAMPAIGN_TARGET_TOO_LOW');
    expect(await world.data(set(county.direct.id, 60, 70))).toMatchObject({ setCampaignTarget: { percent: 60 } });
    expect(await world.refused(set(county.county.id, 90, 90))).toBe('NOT_FOUND');
  });

  it('are set by a committee for itself and below, and by nobody beside or above', async () => {
    expect(await world.data(set(county.committee.id, 70, 70, committee))).toMatchObject({
      setCampaignTarget: { percent: 70 },
    });
    expect(await world.refused(set(county.workCommittee.id, 90, 90, committee))).toBe('NOT_FOUND');
    expect(await world.refused(set(county.direct.id, 90, 90, committee))).toBe('NOT_FOUND');
    expect(await world.refused(set(county.branch.id, 90, 90, secretary))).toBe('ACCESS_DENIED');
  });

  it('are split among those one level below: inherited unless raised, with the branches they come to', async () => {
    await world.data(set(county.workCommittee.id, 60, 70));
    expect(await shareOf(county.workCommittee.id, county.committee.id)).toMatchObject({
      percent: 60,
      organPercent: 70,
      due: 2,
      toReach: 2,
      own: null,
    });
    await world.data(set(county.committee.id, 80, 80));
    expect(await shareOf(county.workCommittee.id, county.committee.id)).toMatchObject({
      percent: 80,
      own: { percent: 80 },
    });
    expect(await shareOf(county.committee.id, county.generalBranch.id)).toMatchObject({ percent: 80, own: null });
    // what is raised above afterwards binds whoever had raised less
    await world.data(set(county.workCommittee.id, 90, 90));
    expect(await shareOf(county.workCommittee.id, county.committee.id)).toMatchObject({
      percent: 90,
      own: { percent: 80 },
    });
    await world.data(clear(county.committee.id));
    expect(await shareOf(county.workCommittee.id, county.committee.id)).toMatchObject({ percent: 90, own: null });
    expect(await world.refused(clear(county.committee.id))).toBe('NOT_FOUND');
    expect(await world.refused(clear(county.workCommittee.id))).toBe('NOT_FOUND');
  });

  it('of whoever stands above are those below the campaign’s owner; a branch has none below', async () => {
    const office = await world.system((work) => anActor(work, 'countyOffice', county.county));
    const above = await split(county.county.id, office.session);
    expect(above.map(({ organization }) => organization.id)).toContain(county.committee.id);
    expect(await split(county.branch.id, secretary)).toEqual([]);
  });
});
