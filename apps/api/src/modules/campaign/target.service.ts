import { ancestorsOf, branchesToReach, maySetTargets, type Targets, targetsInForce } from '@zhibu/rules';
import { type Connection, ensure, type PageArgs, readFigures, refusal, type Work } from '../../platform/index.ts';
import { Organization } from '../organization/index.ts';
import { type Campaign, CampaignTarget } from './campaign.entity.ts';
import { dueCountOf, editionsOfYear } from './campaign.queries.ts';
import { ensureRunning } from './campaign.service.ts';

/** Targets of an organization and of all above it, from the campaign's owner down: what is set above is published. */
const targetsOnLine = (work: Work, campaign: Campaign, path: string): Promise<CampaignTarget[]> => {
  const line = ancestorsOf(path);
  const takesPart = line.includes(campaign.organizationId);
  return work
    .asSystem('campaign')
    .rows(CampaignTarget)
    .where('t.campaignId = ?', [campaign.id])
    .whereIn('t.organizationId', takesPart ? line : [campaign.organizationId])
    .all(line.length + 1);
};

/** What binds whoever stands at a path: the highest of what is set on the line down to it (R23). */
const targetsAt = async (work: Work, campaign: Campaign, path: string): Promise<Targets | null> =>
  targetsInForce(await targetsOnLine(work, campaign, path));

/** Sets what an organization means to reach: it may raise what stands above it, never lower it (R23). */
export const setTarget = async (
  work: Work,
  campaign: Campaign,
  organizationId: string,
  values: Targets,
): Promise<CampaignTarget> => {
  ensureRunning(campaign);
  const organization = await work.get(Organization, organizationId);
  const own = campaign.organizationId === organizationId;
  if (!own && !ancestorsOf(organization.path).includes(campaign.organizationId)) throw refusal('NOT_FOUND');
  const parentPath = organization.path.slice(0, -(organization.id.length + 1));
  ensure(maySetTargets(values, own ? null : await targetsAt(work, campaign, parentPath)));
  const target = await work
    .rows(CampaignTarget)
    .where('t.campaignId = ? AND t.organizationId = ?', [campaign.id, organizationId])
    .first();
  if (target) return work.save(Object.assign(target, values));
  return work.insert(CampaignTarget, { organizationId, campaignId: campaign.id, ...values });
};

/** Takes back what an organization set itself: what stands above it holds again. The campaign's own target stays. */
export const clearTarget = async (work: Work, campaign: Campaign, organizationId: string): Promise<void> => {
  ensureRunning(campaign);
  const { id } = await work.get(Organization, organizationId);
  const target = await work
    .rows(CampaignTarget)
    .where('t.campaignId = ? AND t.organizationId = ?', [campaign.id, id])
    .first();
  if (!target || campaign.organizationId === id) throw refusal('NOT_FOUND');
  await work.remove(target);
};

/** A line of the split: what binds an organization, what it set itself, and how many branches that is. */
export type TargetShare = Targets & {
  organizationId: string;
  due: number;
  toReach: number;
  own: CampaignTarget | null;
};

const shareOf = (organizationId: string, due: number, line: readonly CampaignTarget[]): TargetShare | null => {
  const inForce = targetsInForce(line);
  if (!inForce) return null;
  const own = line.find((target) => target.organizationId === organizationId) ?? null;
  return { ...inForce, organizationId, due, toReach: branchesToReach(due, inForce.percent), own };
};

/** What binds one organization; above the campaign's owner that of the owner. */
export const targetShareOf = async (
  work: Work,
  campaign: Campaign,
  organization: Organization,
): Promise<TargetShare | null> => {
  const due = await dueCountOf(work, campaign, organization);
  return shareOf(organization.id, due, await targetsOnLine(work, campaign, organization.path));
};

/** Who stands one level below, in the order of the hierarchy; of whoever stands above the owner: below the owner. */
const childrenFor = async (
  work: Work,
  campaign: Campaign,
  organization: Organization,
): Promise<Organization | null> => {
  if (ancestorsOf(organization.path).includes(campaign.organizationId)) return organization;
  const owner = await work.find(Organization, campaign.organizationId);
  return owner?.path.startsWith(organization.path) ? owner : null;
};

const dueBelow = async (work: Work, campaign: Campaign, ids: readonly string[]): Promise<(id: string) => number> => {
  if (ids.length === 0) return () => 0;
  const figures = await readFigures(work.run, {
    organizationIds: [...ids],
    editionIds: editionsOfYear(campaign),
    today: work.today,
  });
  return (id) => figures.get(id)?.get('campaign.due') ?? 0;
};

/** How the target is split among those one level below: their own, or what they inherit (R23). A page at a time. */
export const splitOf = async (
  work: Work,
  campaign: Campaign,
  organization: Organization,
  page: PageArgs,
): Promise<Connection<TargetShare>> => {
  const parent = await childrenFor(work, campaign, organization);
  const rows = work.rows(Organization).where("t.level <> 'PARTY_GROUP' AND t.dissolvedOn IS NULL");
  const { nodes, edges, ...rest } = await rows
    .where('t.parentId = ?', [parent?.id ?? '0'])
    .sort('t.sortKey', 'ASC', 'ix_parent_sort', { narrow: true })
    .page(page);
  const ids = nodes.map(({ id }) => id);
  const line = parent ? await targetsOnLine(work, campaign, parent.path) : [];
  const own = await work
    .rows(CampaignTarget)
    .where('t.campaignId = ?', [campaign.id])
    .whereIn('t.organizationId', ids)
    .all(ids.length || 1);
  const due = await dueBelow(work, campaign, ids);
  const shares = ids.map(
    (id) => shareOf(id, due(id), [...line, ...own.filter(({ organizationId }) => organizationId === id)])!,
  );
  return { ...rest, nodes: shares, edges: edges.map(({ cursor }, n) => ({ cursor, node: shares[n]! })) };
};
