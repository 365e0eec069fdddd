import type { Connection, Rows, Work } from '../../platform/index.ts';
import { periodById } from '../campaign/index.ts';
import { Organization, pathOf } from '../organization/index.ts';
import type { LiaisonBranchesArguments } from './liaison.inputs.ts';
import { inQuarter, quarterAsked } from './liaison.quarter.ts';

const COVERED = `EXISTS (SELECT 1 FROM contact_point c WHERE c.organizationId = t.id AND c.fromOn <= ?
  AND (c.toOn IS NULL OR c.toOn >= ?))`;

const isOrNot = (rows: Rows<Organization>, wanted: boolean | null | undefined, condition: string, params: string[]) => {
  if (wanted !== null && wanted !== undefined) rows.where(wanted ? condition : `NOT ${condition}`, params);
};

/**
 * Branches by whether a leader is in contact with them, and by whether they were visited: the rows behind the figures of
 * coverage. A quarter that is over is asked of the tree of its last day.
 */
export const listLiaisonBranches = async (
  work: Work,
  args: LiaisonBranchesArguments,
): Promise<Connection<Organization>> => {
  const { under, covered, visited, period } = args;
  const asked = period ? await periodById(work, period) : null;
  const day = asked && asked.endsOn < work.today ? asked.endsOn : work.today;
  const past = day < work.today;
  const rows = past ? await work.rowsAsOf(Organization, day) : work.rows(Organization);
  const path = under ? await pathOf(work, under, past ? day : null) : null;
  if (under && !path) rows.where('1 = 0');
  rows.under(path).where("t.level = 'BRANCH'").where('t.dissolvedOn IS NULL OR t.dissolvedOn > ?', [day]);
  isOrNot(rows, covered, COVERED, [day, day]);
  const quarter = inQuarter(await quarterAsked(work, period ?? null, path));
  const visit = `EXISTS (SELECT 1 FROM visit v WHERE v.organizationId = t.id AND ${quarter.text})`;
  isOrNot(rows, visited, visit, quarter.params);
  return rows.sort('t.sortKey', 'ASC', past ? undefined : 'ix_level_sort').page(args);
};
