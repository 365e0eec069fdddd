import { addMonths, ancestorsOf, type CampaignStage, rollExclusion } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import { Organization } from '../organization/index.ts';
import { Campaign, CampaignRoll } from './campaign.entity.ts';

declare module '../../platform/events.ts' {
  interface Events {
    /** Branches that became due, or ceased to be, in a campaign. `roll.due` says which. */
    'campaign.rollChanged': { campaign: Campaign; rolls: readonly CampaignRoll[] };
    /** With its periods: what the year already holds below its owner is counted in it from now on. */
    'campaign.created': { campaign: Campaign };
    /** A step on, or back. */
    'campaign.turned': { campaign: Campaign; from: CampaignStage };
  }
}

/** What one transaction puts on the roll; the rest follows as jobs. */
const ROLL_CHUNK = 2_000;

/** Counts a line in the figures of its year; twice with opposite signs leaves nothing. */
const countRoll = (work: Work, campaign: Campaign, roll: CampaignRoll, delta: 1 | -1): void => {
  if (roll.due)
    work.count({ organizationId: roll.organizationId, measure: 'campaign.due', delta, editionId: campaign.editionId });
};

/** What the rule says of a branch today: whether it is due, and why not (DESIGN §3: at least a year old, not exempt, not dissolved). */
const decided = (work: Work, campaign: Campaign, branch: Organization, reason: string | null) => {
  const { minAgeMonths } = campaign;
  const exclusion = rollExclusion({ ...branch, exempt: reason !== null }, { rollOn: work.today, minAgeMonths });
  return {
    due: exclusion === null,
    exclusion,
    reason,
    sortKey: branch.sortKey,
    eligibleOn: addMonths(branch.foundedOn, minAgeMonths),
  };
};

/** Puts branches on the roll that have no line there yet. */
export const enrol = async (work: Work, campaign: Campaign, branches: readonly Organization[]): Promise<void> => {
  const rolls = branches.map((branch) =>
    Object.assign(new CampaignRoll(), {
      organizationId: branch.id,
      campaignId: campaign.id,
      ...decided(work, campaign, branch, null),
    }),
  );
  await work.insertMany(CampaignRoll, rolls);
  for (const roll of rolls) countRoll(work, campaign, roll, 1);
  const due = rolls.filter((roll) => roll.due);
  if (due.length > 0) await work.emit('campaign.rollChanged', { campaign, rolls: due });
};

/** Decides anew what stands in a line: a branch was edited, exempted, dissolved, or has turned a year old. */
export const reconsider = async (
  work: Work,
  campaign: Campaign,
  roll: CampaignRoll,
  branch: Organization,
  reason: string | null = roll.reason,
): Promise<CampaignRoll> => {
  const wasDue = roll.due;
  countRoll(work, campaign, roll, -1);
  Object.assign(roll, decided(work, campaign, branch, reason));
  countRoll(work, campaign, roll, 1);
  await work.save(roll);
  if (wasDue !== roll.due) await work.emit('campaign.rollChanged', { campaign, rolls: [roll] });
  return roll;
};

/** A branch that moved out of the campaign's reach leaves its roll. */
export const strike = async (work: Work, campaign: Campaign, roll: CampaignRoll): Promise<void> => {
  countRoll(work, campaign, roll, -1);
  const wasDue = roll.due;
  roll.due = false;
  await work.remove(roll);
  if (wasDue) await work.emit('campaign.rollChanged', { campaign, rolls: [roll] });
};

const MISSING = `SELECT t.* FROM organization t INNER JOIN organization o ON o.id = t.id
  LEFT JOIN campaign_roll r ON r.organizationId = t.id AND r.campaignId = :campaignId
  WHERE {scope} AND t.path LIKE :below AND t.level = 'BRANCH' AND t.dissolvedOn IS NULL AND r.id IS NULL
  ORDER BY t.id LIMIT :most`;

/** Puts the next branches below the campaign's owner on its roll; returns whether there may be more. */
export const drawRoll = async (work: Work, campaign: Campaign): Promise<boolean> => {
  const owner = await work.get(Organization, campaign.organizationId);
  const branches = await work.sqlRows(Organization, MISSING, {
    campaignId: campaign.id,
    below: `${owner.path}%`,
    most: ROLL_CHUNK,
  });
  if (branches.length > 0) await enrol(work, campaign, branches);
  return branches.length === ROLL_CHUNK;
};

/** Campaigns under way, of any year, that reach down to a path. */
export const runningCampaigns = (work: Work, path: string): Promise<Campaign[]> =>
  work.rows(Campaign).whereIn('t.organizationId', ancestorsOf(path)).where("t.stage <> 'CLOSED'").all(100);

/** Branches that have turned a year old since: their lines are decided anew. Returns how many. */
export const ageRolls = async (work: Work, most = 500): Promise<number> => {
  const rolls = await work
    .rows(CampaignRoll)
    .where("t.exclusion = 'TOO_YOUNG' AND t.eligibleOn <= ?", [work.today])
    .join("INNER JOIN campaign c ON c.id = t.campaignId AND c.stage <> 'CLOSED'")
    .all(most);
  for (const roll of rolls) {
    const campaign = await work.load(Campaign, roll.campaignId);
    const branch = await work.load(Organization, roll.organizationId);
    if (campaign && branch) await reconsider(work, campaign, roll, branch);
  }
  return rolls.length;
};
