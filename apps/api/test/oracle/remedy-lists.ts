import { LIVE_ISSUE_STATES, OPEN_RECTIFICATIONS, PLAN_STATES, RECTIFICATION_STATES, TIERS } from '@zhibu/rules';
import { TODAY } from './days.ts';
import { by, has, type List, met, somewhere, text, under } from './lists.ts';
import type { Single } from './records-by-id.ts';
import type { Line, Truth } from './truth.ts';

const yesNo = [true, false, null, null] as const;
const isOne = (states: readonly string[], line: Line): boolean => states.includes(text(line, 'state'));
const isLate = (line: Line): boolean =>
  isOne(['PLAN_REQUIRED', 'ACTIVE', 'EXTENDED'], line) && text(line, 'nextDueOn') < TODAY;

const rectifications: List = {
  permission: 'ledger:read',
  table: 'rectification',
  node: 'id',
  args: (dice, truth, reader) => ({
    ...under(dice, truth, reader),
    organization: dice.maybe(0.3, () => somewhere(dice, truth, reader)),
    state: dice.pick([...RECTIFICATION_STATES, null, null, null]),
    open: dice.pick(yesNo),
    overdue: dice.pick(yesNo),
  }),
  keeps: (line, { args }) =>
    met(args['organization'], (id) => line.organizationId === id) &&
    met(args['state'], (state) => line['state'] === state) &&
    met(args['open'], (wanted) => isOne(OPEN_RECTIFICATIONS, line) === wanted) &&
    met(args['overdue'], (wanted) => isLate(line) === wanted),
  order: by('nextDueOn'),
};

const branchPlans: List = {
  permission: 'ledger:read',
  table: 'branch_plan',
  node: 'id',
  args: (dice, truth, reader) => ({
    ...under(dice, truth, reader),
    campaign: dice.pick(truth.all('campaign')).id,
    state: dice.pick([...PLAN_STATES, null, null, null]),
    filed: dice.pick(yesNo),
    batch: dice.pick([1, 2, null, null, null]),
  }),
  keeps: (line, { args }) =>
    line['campaignId'] === args['campaign'] &&
    met(args['state'], (state) => line['state'] === state) &&
    met(args['filed'], (wanted) => (line['counted'] === 1) === wanted) &&
    met(args['batch'], (batch) => line['batch'] === batch),
  order: by('sortKey'),
};

const isPlanned = (truth: Truth, { organizationId, campaignId }: Line): boolean =>
  truth
    .all('branch_plan')
    .some(
      (plan) =>
        plan.organizationId === organizationId &&
        plan['campaignId'] === campaignId &&
        has(plan, 'batch') &&
        has(plan, 'submittedOn'),
    );

/** What a branch was rated with last in the campaign. */
const isLatest = (truth: Truth, line: Line): boolean =>
  has(line, 'stars') &&
  line['offRoll'] === 0 &&
  !truth
    .all('assessment')
    .some(
      (later) =>
        later.organizationId === line.organizationId &&
        later['campaignId'] === line['campaignId'] &&
        Number(later['quarter']) > Number(line['quarter']) &&
        has(later, 'stars'),
    );

const unplannedBranches: List = {
  permission: 'ledger:read',
  table: 'assessment',
  node: 'organization.id',
  args: (dice, truth, reader) => ({
    ...under(dice, truth, reader),
    campaign: dice.pick(truth.all('campaign')).id,
    tier: dice.pick([...TIERS, null, null]),
  }),
  keeps: (line, { truth, reader, args }) =>
    truth.isUnder(reader, 'ledger:read', line.organizationId, args['under']) &&
    line['campaignId'] === args['campaign'] &&
    isLatest(truth, line) &&
    !isPlanned(truth, line) &&
    met(args['tier'], (tier) => line['tier'] === tier),
  order: by('sortKey'),
  shows: ({ organizationId }) => organizationId,
};

/** The ledger of its branch, counted by hand. */
const rectification: Single = {
  permission: 'ledger:read',
  table: 'rectification',
  select: 'id issues { issues withoutTask unsettled }',
  tells: (line, { truth }) => {
    const mine = (each: Line) => each.organizationId === line.organizationId;
    const live = truth.all('issue').filter((each) => mine(each) && isOne(LIVE_ISSUE_STATES, each));
    const tasks = truth.all('task').filter((each) => mine(each) && !has(each, 'cancelledOn'));
    const bare = live.filter(({ id }) => !tasks.some((task) => task['issueId'] === id));
    const unsettled = live.filter(({ state }) => state !== 'SUBMITTED');
    return {
      id: line.id,
      issues: { issues: live.length, withoutTask: bare.length, unsettled: unsettled.length },
    };
  },
};

export const REMEDY_LISTS: Record<string, List> = { rectifications, branchPlans, unplannedBranches };
export const REMEDY_SINGLES: Record<string, Single> = { rectification };
