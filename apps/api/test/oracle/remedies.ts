import { PLAN_STATES, RECTIFICATION_STATES } from '@zhibu/rules';
import { BranchPlan, Rectification } from '../../src/modules/ledger/index.ts';
import type { Person } from '../../src/modules/people/index.ts';
import { DAYS } from './days.ts';
import type { Mill } from './records.ts';
import type { Years } from './years.ts';

/** One of each branch and campaign. */
const pairsOf = ({ branch, above }: Mill, { campaigns }: Years, count: number) => {
  const pairs = new Map<string, { organizationId: string; campaignId: string }>();
  for (let n = 0; n < count; n++) {
    const planning = branch();
    const campaign = above(planning, campaigns);
    if (campaign) pairs.set(`${planning.id} ${campaign.id}`, { organizationId: planning.id, campaignId: campaign.id });
  }
  return [...pairs.values()];
};

/** Branches under rectification, one at a time each, and what branches plan for the year. */
export const someRemedies = async (mill: Mill, people: readonly Person[], years: Years): Promise<void> => {
  const { dice, make, branch, at } = mill;
  const person = () => dice.pick(people).id;
  const open = new Set<string>();
  await make(Rectification, 110, () => {
    const { id } = branch();
    const state = open.has(id) ? dice.pick(['PASSED', 'WITHDRAWN'] as const) : dice.pick(RECTIFICATION_STATES);
    if (state !== 'PASSED' && state !== 'WITHDRAWN') open.add(id);
    return {
      organizationId: id,
      campaignId: dice.pick(years.campaigns).id,
      state,
      nextDueOn: dice.pick(DAYS),
      helperPersonId: dice.maybe(0.7, person),
      submittedBy: dice.maybe(0.4, person),
      decidedBy: dice.maybe(0.4, person),
      decidedByOrganizationId: dice.maybe(0.4, at),
    };
  });
  const pairs = pairsOf(mill, years, 150);
  await make(BranchPlan, pairs.length, (i) => ({
    ...pairs[i]!,
    sortKey: dice.pick(['a', 'b', 'c']),
    state: dice.pick(PLAN_STATES),
    batch: dice.maybe(0.6, () => 1 + dice.below(3)),
    submission: null,
    submittedOn: dice.maybe(0.6, () => dice.pick(DAYS)),
    submittedBy: dice.maybe(0.6, person),
    decidedBy: dice.maybe(0.4, person),
    decidedByOrganizationId: dice.maybe(0.4, at),
    counted: dice.chance(0.5),
  }));
};
