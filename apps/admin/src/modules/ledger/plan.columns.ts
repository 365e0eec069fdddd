import { PLAN_STATES } from '@zhibu/rules';
import type { PlanRowFragment, UnplannedBranchesQuery } from '../../gql/plan.ts';
import type { Column } from '../../platform/list/column.ts';
import { type Filter, oneOf } from '../../platform/list/filters.ts';

/** Figures say `true`; whoever chooses says yes or no. */
const yesNo: Filter<'yes' | 'no'> = {
  read: (text) => (text === 'true' || text === 'yes' ? 'yes' : text === 'no' ? 'no' : undefined),
  write: (value) => value,
};
const batch: Filter<number> = {
  read: (text) => (/^([1-9]|1[0-2])$/.test(text) ? Number(text) : undefined),
  write: String,
};

export const planFilters = { state: oneOf(PLAN_STATES), filed: yesNo, batch };

export const planColumns: readonly Column<PlanRowFragment>[] = [
  { key: 'organization', title: { zh: '支部', en: 'Branch' }, text: (row) => row.organization.name },
  { key: 'state', title: { zh: '状态', en: 'State' }, width: '112px' },
  { key: 'batch', title: { zh: '批次', en: 'Batch' }, text: (row) => row.batch, number: true, width: '80px' },
  { key: 'aim', title: { zh: '年度目标', en: 'Aim' }, text: (row) => row.aim },
  { key: 'submittedOn', title: { zh: '上报日期', en: 'Handed in on' }, text: (row) => row.submittedOn, width: '120px' },
  { key: 'filedOn', title: { zh: '备案日期', en: 'Filed on' }, text: (row) => row.filedOn, width: '120px' },
];

type Unplanned = UnplannedBranchesQuery['unplannedBranches']['nodes'][number] & { id: string };

export const unplannedColumns: readonly Column<Unplanned>[] = [
  { key: 'organization', title: { zh: '支部', en: 'Branch' }, text: (row) => row.organization.name },
  {
    key: 'stars',
    title: { zh: '最近星级', en: 'Latest stars' },
    text: (row) => row.stars,
    number: true,
    width: '120px',
  },
];
