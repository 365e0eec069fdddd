import { ancestorsOf } from '@zhibu/rules';
import type { Connection, Rows, Work } from '../../platform/index.ts';
import { pathOf } from '../organization/index.ts';
import { Campaign, CampaignRoll, CampaignTarget, Period } from './campaign.entity.ts';
import type { CampaignsArguments, PeriodsArguments, RollArguments, TargetsArguments } from './campaign.inputs.ts';

/** Narrows a list to a subtree; an organization out of reach leaves it empty. */
const narrowed = async <E extends object>(
  work: Work,
  rows: Rows<E>,
  under: string | null | undefined,
): Promise<Rows<E>> => {
  if (!under) return rows;
  const path = await pathOf(work, under);
  return path ? rows.under(path) : rows.where('1 = 0');
};

/** What the organizations above publish for one in reach: its line, past the scope. */
const upTheLine = async <E extends object>(work: Work, rows: Rows<E>, organization: string): Promise<Rows<E>> => {
  const path = await pathOf(work, organization);
  return rows.whereIn('t.organizationId', path ? ancestorsOf(path) : []);
};

export const listCampaigns = async (work: Work, args: CampaignsArguments): Promise<Connection<Campaign>> => {
  const { organization, under, year, stage } = args;
  const rows = organization
    ? await upTheLine(work, work.asSystem('campaign').rows(Campaign), organization)
    : await narrowed(work, work.rows(Campaign), under);
  return rows
    .whereIf(year, 't.year = ?')
    .whereIf(stage, 't.stage = ?')
    .sort('t.year', 'DESC', organization ? undefined : 'ix_year')
    .page(args);
};

export const listPeriods = async (work: Work, args: PeriodsArguments): Promise<Connection<Period>> => {
  const rows = await upTheLine(work, work.asSystem('campaign').rows(Period), args.organization);
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
