import { APPLICATION_STATES, STANDINGS, type Standing, standingOf } from '@zhibu/rules';
import { type Connection, containing, type Work } from '../../platform/index.ts';
import { narrowed } from '../organization/index.ts';
import { Application } from './application.entity.ts';
import type { ApplicationsArguments } from './application.inputs.ts';

const statesOf = (standing: Standing) => APPLICATION_STATES.filter((state) => standingOf(state) === standing);

/** Applications, the one that moved last first; those that are counted, unless all are asked for. */
export const listApplications = async (work: Work, args: ApplicationsArguments): Promise<Connection<Application>> => {
  const { under, state, standing, campaign, year, search, uncounted } = args;
  const rows = work.rows(Application);
  await narrowed(work, rows, under);
  if (!uncounted) rows.where('t.countedState IS NOT NULL');
  rows.whereIf(state, 't.state = ?').whereIf(campaign, 't.campaignId = ?').whereIf(year, 't.year = ?');
  if (standing) rows.whereIn('t.state', statesOf(standing));
  rows.whereIf(search, 'o.name LIKE ?', (text) => [containing(text)]);
  return rows.sort('t.movedAt', 'DESC', state ? 'ix_state' : campaign ? 'ix_campaign' : 'ix_moved').page(args);
};

const MOST_A_BRANCH = 100;

/** Applications of branches, the latest first; whoever reads an organization may still not read what it asked for. */
export const applicationsOf = (work: Work, organizationId: string): Promise<Application[]> => {
  const loader = work.loader<string, Application[]>('application.ofOrganization', async (ids) => {
    const readable = work.as('application:read').rows(Application).whereIn('t.organizationId', ids);
    const rows = await readable.sort('t.id', 'DESC').all(ids.length * MOST_A_BRANCH);
    const found = Map.groupBy(rows, (row) => row.organizationId);
    return ids.map((id) => found.get(id) ?? []);
  });
  return loader.load(organizationId);
};

/** Where a branch stands in a year: the furthest of its applications took it. */
export const standingIn = async (work: Work, organizationId: string, year: number): Promise<Standing> => {
  const standings = (await applicationsOf(work, organizationId))
    .filter((application) => application.year === year)
    .map(({ state }) => STANDINGS.indexOf(standingOf(state)));
  return STANDINGS[Math.max(0, ...standings)] ?? 'NONE';
};
