import { ancestorsOf } from '@zhibu/rules';
import type { Connection, Rows, Work } from '../../platform/index.ts';
import { narrowed, pathOf } from '../organization/index.ts';
import { Campaign, CampaignRoll, CampaignTarget, Period } from './campaign.entity.ts';
import type { CampaignsArguments, PeriodsArguments, RollArguments, TargetsArguments } from './campaign.inputs.ts';
import { campaignOf } from './campaign.queries.ts';

/**
 * The campaigns an organization has to do with: one led there or above it, or those led from below it. Read past the
 * scope: what stands above is published, what stands below is in reach as the organization is.
 */
const related = async <E extends object>(work: Work, rows: Rows<E>, organization: string): Promise<Rows<E>> => {
  const path = await pathOf(work, organization);
  if (!path) return rows.where('1 = 0');
  const { text, params } = relatedTo(path);
  return rows.where(text, params);
};

const relatedTo = (path: string): { text: string; params: string[] } => {
  const line = ancestorsOf(path);
  return { text: `o.path LIKE ? OR o.id IN (${line.map(() => '?').join(', ')})`, params: [`${path}%`, ...line] };
};

export const listCampaigns = async (work: Work, args: CampaignsArguments): Promise<Connection<Campaign>> => {
  const { organization, under, year, stage } = args;
  const rows = organization
    ? await related(work, work.asSystem('campaign').rows(Campaign), organization)
    : await narrowed(work, work.rows(Campaign), under);
  return rows
    .whereIf(year, 't.year = ?')
    .whereIf(stage, 't.stage = ?')
    .sort('t.year', 'DESC', organization ? undefined : 'ix_year')
    .page(args);
};

/** One campaign for an organization: above all the one it takes part in, else the first of those led from below it. */
export const findCampaign = async (
  work: Work,
  organization: string,
  { id, year }: { id: string | null; year: number | null },
): Promise<Campaign | null> => {
  const path = await pathOf(work, organization);
  if (!path) return null;
  const own = id ? null : await campaignOf(work, path, year);
  if (own) return own;
  const rows = await related(work, work.asSystem('campaign').rows(Campaign), organization);
  return rows.whereIf(id, 't.id = ?').whereIf(year, 't.year = ?').sort('t.year', 'DESC').first();
};

/** Quarters, each once: where several campaigns are led from below, one of them stands for the quarter. */
export const listPeriods = async (work: Work, args: PeriodsArguments): Promise<Connection<Period>> => {
  const path = await pathOf(work, args.organization);
  const rows = await related(work, work.asSystem('campaign').rows(Period), args.organization);
  if (path) {
    const { text, params } = relatedTo(path);
    rows.where(
      `t.id IN (SELECT MIN(q.id) FROM period q INNER JOIN organization o ON o.id = q.organizationId
       WHERE ${text} GROUP BY q.year, q.kind, q.ordinal)`,
      params,
    );
  }
  return rows.whereIf(args.year, 't.year = ?').whereIf(args.state, 't.state = ?').sort('t.startsOn', 'DESC').page(args);
};

export const listRoll = async (work: Work, args: RollArguments): Promise<Connection<CampaignRoll>> => {
  const rows = await narrowed(work, work.rows(CampaignRoll), args.under);
  return rows
    .where('t.campaignId = ?', [args.campaign])
    .whereIf(args.due, 't.due = ?')
    .whereIf(args.exclusion, 't.exclusion = ?')
    .sort('t.sortKey', 'ASC', 'ix_campaign_sort')
    .page(args);
};

export const listTargets = async (work: Work, args: TargetsArguments): Promise<Connection<CampaignTarget>> => {
  const rows = await narrowed(work, work.rows(CampaignTarget), args.under);
  return rows.where('t.campaignId = ?', [args.campaign]).page(args);
};
