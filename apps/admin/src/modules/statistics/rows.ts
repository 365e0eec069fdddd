import type { RowsBehind } from '@zhibu/rules';
import type { RouteLocationRaw } from 'vue-router';

/** The page that lists the rows of a figure; its filters are named as the arguments of the query. */
const PAGES: Readonly<Record<RowsBehind['list'], string>> = {
  organizations: '/organization',
  assessments: '/assessment',
  issues: '/ledger',
  rectifications: '/rectification',
  branchPlans: '/plan',
  responsibilities: '/responsibility',
  applications: '/application',
  liaisonBranches: '/liaison/branch',
  visits: '/liaison/visit',
  approvalSteps: '/approval/step',
  campaignRoll: '/campaign/roll',
};

export type RowsScope = { organization: string; period?: string | null; asOf?: string | null };

/** From a figure to the rows it counts: the same organization, period and day, and the filter of the measure. */
export const rowsTo = (list: RowsBehind['list'], filter: RowsBehind['filter'], scope: RowsScope): RouteLocationRaw => {
  const query: Record<string, string> = { org: scope.organization };
  if (scope.period) query['period'] = scope.period;
  if (scope.asOf) query['asOf'] = scope.asOf;
  for (const [name, value] of Object.entries(filter)) query[name] = String(value);
  return { path: PAGES[list], query };
};
