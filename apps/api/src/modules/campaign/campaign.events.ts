import { ancestorsOf } from '@zhibu/rules';
import { asSystem, everyInWork, on, onJob, refusal, type Work } from '../../platform/index.ts';
import type { Organization } from '../organization/index.ts';
import { Campaign, CampaignRoll } from './campaign.entity.ts';
import { ageRolls, drawRoll, enrol, reconsider, runningCampaigns, strike } from './campaign.roll.ts';

/** Keeps the roll current: what happens to branches happens to their lines in the same transaction. */
const linesOf = async (work: Work, branch: Organization): Promise<[Campaign, CampaignRoll][]> => {
  const campaigns = await runningCampaigns(work, branch.path);
  if (campaigns.length === 0) return [];
  const rolls = await work
    .rows(CampaignRoll)
    .where('t.organizationId = ?', [branch.id])
    .whereIn(
      't.campaignId',
      campaigns.map((campaign) => campaign.id),
    )
    .all(campaigns.length);
  return rolls.map((roll) => [campaigns.find((campaign) => campaign.id === roll.campaignId)!, roll]);
};

const reconsiderAll = async (work: Work, branch: Organization): Promise<void> => {
  if (branch.level !== 'BRANCH') return;
  for (const [campaign, roll] of await linesOf(work, branch)) await reconsider(work, campaign, roll, branch);
};

on('campaign', 'organization.setUp', async (work, { organizations }) => {
  const branches = organizations.filter(({ level }) => level === 'BRANCH');
  const [first] = branches;
  if (!first) return;
  // they stand below one superior, and so in the same campaigns
  for (const campaign of await runningCampaigns(work, first.path)) await enrol(work, campaign, branches);
});

on('campaign', 'organization.edited', (work, { organization }) => reconsiderAll(work, organization));

on('campaign', 'organization.dissolved', (work, { organization }) => reconsiderAll(work, organization));

/** A closed quarter keeps the tree it was closed with: no move is dated back into it (DESIGN §3, history). */
on('campaign', 'organization.moving', async (work, { paths, on: day }) => {
  const above = [...new Set(paths.flatMap(ancestorsOf))];
  const [closed] = await work.run<unknown[]>(
    `SELECT 1 FROM period
     WHERE state = 'CLOSED' AND closedOn >= ? AND organizationId IN (${above.map(() => '?').join(', ')}) LIMIT 1`,
    [day, ...above],
  );
  if (closed) throw refusal('PERIOD_CLOSED');
});

/** A branch moved to where another campaign runs leaves the one roll and enters the other; its history goes with it (G12). */
on('campaign', 'organization.moved', async (work, { fromPath, toPath }) => {
  const [before, after] = [await runningCampaigns(work, fromPath), await runningCampaigns(work, toPath)];
  const holds = (list: Campaign[], id: string) => list.some((campaign) => campaign.id === id);
  for (const campaign of before.filter(({ id }) => !holds(after, id))) {
    const rolls = await work.rows(CampaignRoll).where('t.campaignId = ?', [campaign.id]).under(toPath).all(100_000);
    for (const roll of rolls) await strike(work, campaign, roll);
  }
  for (const campaign of after.filter(({ id }) => !holds(before, id))) while (await drawRoll(work, campaign));
});

/** The rest of a long roll, a transaction a chunk. */
onJob('campaign.drawRoll', async ({ kernel, payload }) => {
  const more = () =>
    asSystem(kernel, 'campaign', async (work) =>
      drawRoll(work, await work.get(Campaign, String(payload['campaignId']))),
    );
  while (await more());
});

const AN_HOUR = 3_600;
everyInWork('campaign.ageRolls', AN_HOUR, async (work) => {
  await ageRolls(work);
});
