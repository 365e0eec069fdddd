import {
  type ApplicationState,
  ancestorsOf,
  CHAIN_PARAMETERS,
  chainFor,
  covers,
  mayApply,
  mayClimb,
  OPEN_APPLICATION_STATES,
  opinionGaps,
  type PlannedStep,
  REQUIRED_STARS,
  type Refused,
  refuse,
  TERRITORIAL_LEVELS,
} from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import { latestAssessment } from '../assessment/index.ts';
import { type Campaign, campaignById, rollOf } from '../campaign/index.ts';
import { Organization, Unit } from '../organization/index.ts';
import { standardById } from '../standard/index.ts';
import { Application } from './application.entity.ts';

/** States of the branch's other applications that bear on this one: of this year all, of other years the open ones. */
export const otherStates = async (
  work: Work,
  organizationId: string,
  campaignId: string,
  except: string | null,
): Promise<ApplicationState[]> => {
  const rows = await work
    .asSystem('application')
    .rows(Application)
    .where('t.organizationId = ? AND t.id <> ?', [organizationId, except ?? '0'])
    .all(1_000);
  return rows
    .filter((row) => row.campaignId === campaignId || OPEN_APPLICATION_STATES.includes(row.state))
    .map(({ state }) => state);
};

/** The latest rating of this campaign, and how many stars its standard asks for: one an aspect (G3). */
const ratingFor = async (system: Work, branch: Organization, campaign: Campaign) => {
  const rating = await latestAssessment(system, branch.id);
  if (rating?.campaignId !== campaign.id) return { latestRating: null, requiredStars: REQUIRED_STARS };
  const made = rating.standardVersionId ? await standardById(system, rating.standardVersionId) : null;
  const requiredStars = made?.standard.aspects.length ?? REQUIRED_STARS;
  return { latestRating: { stars: rating.stars ?? 0, vetoes: rating.vetoes }, requiredStars };
};

/** What keeps a branch from applying in a campaign (R27), the self opinion apart. */
export const gapsOfBranch = async (
  work: Work,
  branch: Organization,
  campaign: Campaign,
  application: Application | null,
): Promise<Refused[]> => {
  const system = work.asSystem('application');
  const roll = await rollOf(system, campaign.id, branch.id);
  const { latestRating, requiredStars } = await ratingFor(system, branch, campaign);
  const gaps = mayApply({
    level: branch.level,
    onRoll: roll?.due ?? false,
    latestRating,
    requiredStars,
    window: { from: campaign.applyFromOn, to: campaign.applyToOn },
    today: work.today,
    otherApplications: await otherStates(system, branch.id, campaign.id, application?.id ?? null),
    returned: application?.state === 'RETURNED',
  });
  const climb = mayClimb(await chainOfBranch(system, branch));
  const closed = campaign.stage === 'CLOSED' ? [refuse('CAMPAIGN_CLOSED')] : [];
  return [...closed, ...gaps, ...(climb.ok ? [] : [climb])];
};

/** Every gap of an application at once, so that a branch mends all of them in one go. */
export const gapsOf = async (work: Work, application: Application): Promise<Refused[]> => {
  const system = work.asSystem('application');
  const branch = await system.get(Organization, application.organizationId);
  const campaign = await campaignById(system, application.campaignId);
  return [...(await gapsOfBranch(work, branch, campaign, application)), ...opinionGaps(application)];
};

/**
 * Party groups of the branch's units. One in another county is none of ours, whatever a key says: co-signing crosses
 * the lines of one territory, never its border.
 */
const partyGroupsOf = async (
  system: Work,
  branch: Organization,
  ancestors: readonly Organization[],
): Promise<Organization[]> => {
  const units = await system.rows(Unit).where('t.organizationId = ?', [branch.id]).all(5);
  const ids = [...new Set(units.flatMap(({ partyGroupId }) => partyGroupId ?? []))];
  const groups = await system
    .rows(Organization)
    .whereIn('t.id', ids)
    .where("t.level = 'PARTY_GROUP' AND t.dissolvedOn IS NULL")
    .all(5);
  const isTerritorial = ({ level }: Organization) => (TERRITORIAL_LEVELS as readonly string[]).includes(level);
  const border = ancestors.findLast(isTerritorial) ?? ancestors[0];
  return groups.filter(({ path }) => border !== undefined && covers(border.path, path));
};

/** Who would have to sign, were the branch to submit now. */
export const chainOfBranch = async (work: Work, branch: Organization): Promise<PlannedStep[]> => {
  const system = work.asSystem('application');
  const ids = ancestorsOf(branch.path).slice(0, -1);
  const rows = await system.rows(Organization).whereIn('t.id', ids).all(20);
  const ancestors = rows.sort((a, b) => a.path.length - b.path.length);
  const groups = await partyGroupsOf(system, branch, ancestors);
  const host = await system.load(Organization, branch.hostId);
  return chainFor('ACCEPTANCE', ancestors, groups, { ...CHAIN_PARAMETERS, hostPath: host?.path ?? null });
};
