import { ISSUE_EVENTS, ISSUE_SOURCES, ISSUE_STATES, SEVERITIES, TASK_KINDS } from '@zhibu/rules';
import { Issue, IssueEvent, Task, TaskProgress } from '../../src/modules/ledger/index.ts';
import type { Person } from '../../src/modules/people/index.ts';
import { DAYS } from './days.ts';
import type { Mill } from './records.ts';
import type { Years } from './years.ts';

const someIssues = ({ dice, make, branch, above, at }: Mill, people: readonly Person[], years: Years) => {
  const found = Array.from({ length: 170 }, branch).flatMap((failing) => {
    const campaign = above(failing, years.campaigns);
    return campaign ? [{ failing, campaign }] : [];
  });
  return make(Issue, found.length, (i) => {
    const { failing, campaign } = found[i]!;
    return {
      organizationId: failing.id,
      campaignId: campaign.id,
      periodId: dice.maybe(0.6, () => dice.pick(years.periods).id),
      no: i + 1,
      aspect: dice.pick(['A', 'B']),
      criterionCode: dice.maybe(0.7, () => dice.pick(['A01', 'B02'])),
      standardVersionId: dice.maybe(0.6, () => above(failing, years.standards)?.id ?? null),
      source: dice.pick(ISSUE_SOURCES),
      severity: dice.pick(SEVERITIES),
      state: dice.pick(ISSUE_STATES),
      common: dice.chance(0.3),
      foundByPersonId: dice.maybe(0.5, () => dice.pick(people).id),
      foundByOrganizationId: at(),
      foundOn: dice.pick(DAYS),
      dueOn: dice.pick(DAYS),
      relapseCount: dice.below(2),
    };
  });
};

/** What branches fail, what is done about it, by whom, and what happened: parts stand where their whole does. */
export const someLedgers = async (mill: Mill, people: readonly Person[], years: Years): Promise<void> => {
  const { dice, make } = mill;
  const person = () => dice.pick(people).id;
  const issues = await someIssues(mill, people, years);
  await make(IssueEvent, 200, () => {
    const { id, organizationId } = dice.pick(issues);
    const by = { byPersonId: dice.maybe(0.6, person), byOrganizationId: dice.maybe(0.6, mill.at) };
    return { organizationId, issueId: id, kind: dice.pick(ISSUE_EVENTS), ...by };
  });
  const tasks = await make(Task, 200, () => {
    const { id, organizationId, campaignId } = dice.pick(issues);
    const ended = dice.pick(['doneOn', 'cancelledOn', null, null] as const);
    return {
      organizationId,
      campaignId,
      issueId: dice.maybe(0.8, () => id),
      kind: dice.pick(TASK_KINDS),
      dueOn: dice.pick(DAYS),
      ownerPersonId: person(),
      leadPersonId: dice.maybe(0.7, person),
      ...(ended && { [ended]: dice.pick(DAYS) }),
    };
  });
  const months = new Map<string, number>();
  await make(TaskProgress, 120, () => {
    const { id, organizationId } = dice.pick(tasks);
    const month = (months.get(id) ?? 0) + 1;
    months.set(id, month);
    return { organizationId, taskId: id, month: `2026-${String(month).padStart(2, '0')}`, byPersonId: person() };
  });
};
