import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { readFigures } from '../../platform/index.ts';
import { dissolveOrganization, moveOrganization, Organization } from '../organization/index.ts';
import { aCounty, anOrganization, type County } from '../organization/organization.factory.ts';
import { anActor, type SignedInActor } from '../people/people.factory.ts';
import { Campaign, CampaignRoll, Period } from './campaign.entity.ts';
import { aCampaign, aPeriod } from './campaign.factory.ts';
import { editionsOfYear } from './campaign.queries.ts';
import { ageRolls } from './campaign.roll.ts';
import { createCampaign, isUnderWay } from './campaign.service.ts';

let world: World;
let county: County;
let officer: SignedInActor;
let secretary: SignedInActor;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());

beforeEach(async () => {
  world.now = new Date('2026-11-23T02:00:00.000Z');
  [county, officer, secretary] = await world.system(async (work) => {
    const made = await aCounty(work);
    const wc = await anActor(work, 'workCommittee', made.workCommittee);
    return [made, wc, await anActor(work, 'branchSecretary', made.branch)] as const;
  });
});

const CREATE = `mutation ($input: CreateCampaignInput!) { createCampaign(input: $input) {
  id version year stage applyFromOn organization { id } periods { ordinal startsOn selfDueOn reportDueOn state } } }`;
type Created = { createCampaign: { id: string; version: number; periods: { reportDueOn: string | null }[] } };
const create = (over: Record<string, unknown> = {}, session = officer.session) => ({
  query: CREATE,
  variables: { input: { organizationId: county.workCommittee.id, year: 2026, ...over } },
  session,
});

/** Due branches by the roll, and by the figures. */
const due = async (campaign: { id: string }) => {
  const [row] = await world.sql<{ n: number }[]>(
    'SELECT COALESCE(SUM(r.due), 0) AS n FROM campaign_roll r WHERE r.campaignId = ?',
    [campaign.id],
  );
  const figures = await world.system(async (work) =>
    readFigures(work.run, {
      organizationIds: [county.workCommittee.id],
      editionIds: editionsOfYear(await work.get(Campaign, campaign.id)),
      today: work.today,
    }),
  );
  const counted = figures.get(county.workCommittee.id)!.get('campaign.due') ?? 0;
  expect(counted).toBe(Number(row!.n));
  return counted;
};

describe('a year', () => {
  it('is drawn up with its dates, quarters and roll', async () => {
    const { createCampaign: made } = await world.data<Created>(create());
    expect(made).toMatchObject({ stage: 'DRAFT', applyFromOn: '2026-12-01' });
    expect(made.periods.map((period) => period.reportDueOn)).toEqual([null, '2026-06-25', '2026-09-25', '2026-12-10']);
    expect(await due(made)).toBe(3);
  });

  it('is drawn up once, here, above or below; by a Work Committee or a county; with its days in order', async () => {
    await world.data(create());
    expect(await world.refused(create())).toBe('CAMPAIGN_YEAR_TAKEN');
    const above = await world.system((work) => anActor(work, 'countyOffice', county.county));
    expect(await world.refused(create({ organizationId: county.county.id }, above.session))).toBe(
      'CAMPAIGN_YEAR_TAKEN',
    );
    expect(await world.refused(create({ year: 2027, organizationId: county.committee.id }))).toBe(
      'CAMPAIGN_NOT_FOR_LEVEL',
    );
    expect(await world.refused(create({ year: 2027, applyFromOn: '2027-12-09' }))).toBe('CAMPAIGN_DATES_ORDER');
    expect(await world.refused(create({ year: 2027, advancedFrom: 3, middleFrom: 3 }))).toBe('INPUT_INVALID');
    expect(await world.refused(create({ year: 2027 }, secretary.session))).toBe('ACCESS_DENIED');
  });

  it('is drawn up once also when two do it at the same moment', async () => {
    const answers = await Promise.all([world.ask(create()), world.ask(create())]);
    expect(answers.map((answer) => answer.errors?.[0]?.extensions.code ?? 'ok').sort()).toEqual([
      'CAMPAIGN_YEAR_TAKEN',
      'ok',
    ]);
  });

  it('goes forward step by step and back with a reason; ends when every quarter is closed', async () => {
    const { createCampaign: made } = await world.data<Created>(create());
    const turn = (version: number, stage: string, reason?: string) => ({
      query: `mutation ($id: ID!, $version: Int!, $stage: CampaignStage!, $reason: String) {
        turnCampaign(id: $id, version: $version, stage: $stage, reason: $reason) { stage version } }`,
      variables: { id: made.id, version, stage, reason },
      session: officer.session,
    });
    expect(await world.refused(turn(1, 'BUILD'))).toBe('CAMPAIGN_STAGE_ORDER');
    await world.data(turn(1, 'SURVEY'));
    expect(await world.refused(turn(1, 'PLAN'))).toBe('STALE_EDIT');
    expect(await world.refused(turn(2, 'DRAFT', ' '))).toBe('CAMPAIGN_REASON_MISSING');
    let version = 2;
    for (const stage of ['PLAN', 'BUILD', 'ACCEPT', 'TITLE']) await world.data(turn(version++, stage));
    expect(await world.refused(turn(version, 'CLOSED'))).toBe('CAMPAIGN_PERIODS_OPEN');
  });

  it('is read by every branch below, and by nobody beside', async () => {
    await world.data(create());
    const query =
      'query ($organization: ID!) { campaign(organization: $organization) { year organization { id } currentPeriod { ordinal } } }';
    const read = (organization: string, session: string) => world.data({ query, variables: { organization }, session });
    expect(await read(county.branch.id, secretary.session)).toMatchObject({
      campaign: { year: 2026, currentPeriod: { ordinal: 4 } },
    });
    expect(await read(county.sibling.id, secretary.session)).toEqual({ campaign: null });
  });
});

describe('the roll', () => {
  const branchOf = (values: { foundedOn: string }) =>
    world.system((work) => anOrganization(work, 'BRANCH', county.committee, values));

  it('takes in new branches once they are a year old', async () => {
    const { createCampaign: made } = await world.data<Created>(create());
    await branchOf({ foundedOn: '2026-01-10' });
    expect(await due(made)).toBe(3);
    world.now = new Date('2027-01-10T02:00:00.000Z');
    expect(await world.system((work) => ageRolls(work))).toBe(1);
    expect(await due(made)).toBe(4);
    expect(await world.system((work) => ageRolls(work))).toBe(0);
  });

  it('drops a branch that is dissolved, or exempt with a reason, and takes it back', async () => {
    const { createCampaign: made } = await world.data<Created>(create());
    const exempt = (reason: string | null) => ({
      query: `mutation ($campaign: ID!, $organization: ID!, $reason: String) {
        exemptBranch(campaign: $campaign, organization: $organization, reason: $reason) { due exclusion reason organization { id } } }`,
      variables: { campaign: made.id, organization: county.sibling.id, reason },
      session: officer.session,
    });
    expect(await world.refused(exempt(' '))).toBe('CAMPAIGN_EXEMPTION_REASON_MISSING');
    expect(await world.data(exempt('整建制外派'))).toMatchObject({ exemptBranch: { due: false, exclusion: 'EXEMPT' } });
    expect(await due(made)).toBe(2);
    await world.data(exempt(null));
    expect(await due(made)).toBe(3);
    await world.system(async (work) =>
      dissolveOrganization(work, await work.get(Organization, county.branch.id), work.today),
    );
    expect(await due(made)).toBe(2);
  });

  it('follows a branch that moves to another Work Committee', async () => {
    const { createCampaign: made } = await world.data<Created>(create());
    const other = await world.system(async (work) => {
      const committee = await anOrganization(work, 'WORK_COMMITTEE', county.county);
      return [committee, await createCampaign(work, committee.id, 2026)] as const;
    });
    await world.system(async (work) =>
      moveOrganization(work, await work.get(Organization, county.committee.id), other[0].id, work.today),
    );
    expect(await due(made)).toBe(1);
    const rolls = await world.system((work) =>
      work.rows(CampaignRoll).where('t.campaignId = ?', [other[1].id]).all(10),
    );
    expect(
      rolls
        .filter((roll) => roll.due)
        .map((roll) => roll.organizationId)
        .sort(),
    ).toEqual([county.branch.id, county.sibling.id].sort());
  });

  it('lists who is due below an organization', async () => {
    const { createCampaign: made } = await world.data<Created>(create());
    const query = `query ($campaign: ID!, $under: ID, $due: Boolean) {
      campaignRoll(campaign: $campaign, under: $under, due: $due) { nodes { due organization { id } } totalCount } }`;
    const list = (variables: object, session: string) =>
      world.data({ query, variables: { campaign: made.id, ...variables }, session });
    expect(await list({ due: true }, officer.session)).toMatchObject({ campaignRoll: { totalCount: 3 } });
    expect(await list({ under: county.committee.id }, officer.session)).toMatchObject({
      campaignRoll: { totalCount: 2 },
    });
    expect(await list({}, secretary.session)).toMatchObject({ campaignRoll: { totalCount: 1 } });
  });
});

describe('quarters', () => {
  it('are closed, and opened again with a reason into new figures', async () => {
    const [campaign, period] = await world.system(async (work) => {
      const made = await aCampaign(work, county.workCommittee);
      return [made, await aPeriod(work, made, 3)] as const;
    });
    expect(isUnderWay(campaign)).toBe(true);
    const close = (version: number) => ({
      query:
        'mutation ($id: ID!, $version: Int!) { closePeriod(id: $id, version: $version) { state closedOn version } }',
      variables: { id: period.id, version },
      session: officer.session,
    });
    const reopen = (version: number, reason: string) => ({
      query: `mutation ($id: ID!, $version: Int!, $reason: String!) {
        reopenPeriod(id: $id, version: $version, reason: $reason) { state edition version } }`,
      variables: { id: period.id, version, reason },
      session: officer.session,
    });
    expect(await world.refused(reopen(1, '更正'))).toBe('PERIOD_NOT_CLOSED');
    expect(await world.data(close(1))).toEqual({
      closePeriod: { state: 'CLOSED', closedOn: '2026-11-23', version: 2 },
    });
    expect(await world.refused(close(2))).toBe('PERIOD_CLOSED');
    expect(await world.refused(reopen(2, ''))).toBe('CAMPAIGN_REASON_MISSING');
    expect(await world.data(reopen(2, '漏评两个支部'))).toEqual({
      reopenPeriod: { state: 'OPEN', edition: 2, version: 3 },
    });
    const again = await world.system((work) => work.get(Period, period.id));
    expect(again.editionId).not.toBe(period.editionId);
  });

  it('keep their days in order and apart', async () => {
    const period = await world.system(async (work) => aPeriod(work, await aCampaign(work, county.workCommittee), 2));
    const edit = (input: object) => ({
      query:
        'mutation ($id: ID!, $input: PeriodInput!) { editPeriod(id: $id, version: 1, input: $input) { selfDueOn } }',
      variables: { id: period.id, input },
      session: officer.session,
    });
    expect(await world.refused(edit({ selfDueOn: '2026-07-01' }))).toBe('CAMPAIGN_DATES_ORDER');
    expect(await world.refused(edit({ startsOn: '2026-03-31' }))).toBe('CAMPAIGN_DATES_ORDER');
    expect(await world.data(edit({ selfDueOn: '2026-06-10' }))).toEqual({ editPeriod: { selfDueOn: '2026-06-10' } });
  });

  it('are listed for whoever stands below, the latest first', async () => {
    await world.system((work) => aCampaign(work, county.workCommittee));
    const query = 'query ($organization: ID!) { periods(organization: $organization) { nodes { year ordinal } } }';
    const read = (organization: string) =>
      world.data({ query, variables: { organization }, session: secretary.session });
    expect(await read(county.branch.id)).toMatchObject({
      periods: { nodes: [{ ordinal: 4 }, { ordinal: 3 }, { ordinal: 2 }, { ordinal: 1 }] },
    });
    expect(await read(county.direct.id)).toEqual({ periods: { nodes: [] } });
  });
});

it('whoever stands above those who lead campaigns sees each quarter once, and any of the campaigns', async () => {
  const office = await world.system(async (work) => {
    const second = await anOrganization(work, 'WORK_COMMITTEE', county.county);
    await aCampaign(work, county.workCommittee);
    await aCampaign(work, second);
    return anActor(work, 'countyOffice', county.county);
  });
  const query = `query ($organization: ID!) {
    periods(organization: $organization) { nodes { ordinal } }
    campaigns(organization: $organization) { nodes { id organization { id } } }
    campaign(organization: $organization) { year dueCount(organization: $organization) } }`;
  const read = await world.data<{ campaigns: { nodes: { id: string }[] } }>({
    query,
    variables: { organization: county.county.id },
    session: office.session,
  });
  expect(read).toMatchObject({ periods: { nodes: [{ ordinal: 4 }, { ordinal: 3 }, { ordinal: 2 }, { ordinal: 1 }] } });
  expect(read.campaigns.nodes).toHaveLength(2);
  const one = `query ($organization: ID!, $id: ID) { campaign(organization: $organization, id: $id) { id } }`;
  const pick = (id: string, organization: string, session: string) =>
    world.data({ query: one, variables: { organization, id }, session });
  const other = read.campaigns.nodes[1]!.id;
  expect(await pick(other, county.county.id, office.session)).toEqual({ campaign: { id: other } });
  // a branch has to do with the campaign above it, never with one beside
  const beside = read.campaigns.nodes.find((each) => 'organization' in each)!;
  expect(await pick(beside.id, county.sibling.id, secretary.session)).toEqual({ campaign: null });
});

it('a campaign of a poisoned owner is not found', async () => {
  const { createCampaign: made } = await world.data<Created>(create());
  const other = await world.system((work) => anOrganization(work, 'COUNTY', null));
  await world.sql('UPDATE campaign SET organizationId = ? WHERE id = ?', [other.id, made.id]);
  expect(await world.system((work) => work.get(Campaign, made.id))).toBeTruthy();
  const query = 'query ($organization: ID!) { campaign(organization: $organization) { year } }';
  expect(
    await world.data({ query, variables: { organization: county.branch.id }, session: secretary.session }),
  ).toEqual({ campaign: null });
});
