import { LIVE_ISSUE_STATES } from '@zhibu/rules';
import { asSystem, every, on, onJob } from '../../platform/index.ts';
import { escalateOverdue, MOST_ESCALATED } from './escalation.service.ts';
import { guide } from './guidance.service.ts';
import { Issue } from './issue.entity.ts';
import { reconcile, withdrawIssue } from './reconcile.service.ts';
import { MOST_REMINDED, remindOfDue } from './reminder.service.ts';
import { moveWithOffice } from './task.service.ts';
import { named } from './write-off.service.ts';

/** After which job a branch's tasks are handed to the secretary whose office begins on a day to come. */
const OFFICE_BEGINS = 'ledger.officeBegins';

on('ledger', 'assessment.rated', async (work, { assessment }) => {
  await reconcile(work, assessment);
  await guide(work, assessment);
});

on('ledger', 'title.named', (work, { organizationId, campaignId, on: day }) =>
  named(work, organizationId, campaignId, day),
);

on('ledger', 'appointment.begun', async (work, { appointment, organization }) => {
  if (appointment.post !== 'SECRETARY' || organization.level !== 'BRANCH') return;
  if (appointment.fromOn <= work.today) await moveWithOffice(work, organization.id);
  else work.later(OFFICE_BEGINS, { organizationId: organization.id }, new Date(`${appointment.fromOn}T00:00:00+08:00`));
});

onJob(OFFICE_BEGINS, ({ kernel, payload }) =>
  asSystem(kernel, 'ledger', async (work) => {
    await moveWithOffice(work, String(payload['organizationId']));
  }),
);

on('ledger', 'organization.dissolved', async (work, { organization }) => {
  const live = work.rows(Issue).where('t.organizationId = ?', [organization.id]).whereIn('t.state', LIVE_ISSUE_STATES);
  for (const issue of await live.all(5_000)) await withdrawIssue(work, issue, '党组织已撤销');
});

every('ledger.escalate', 600, async (kernel) => {
  while ((await asSystem(kernel, 'ledger.escalate', (work) => escalateOverdue(work))) === MOST_ESCALATED);
});

every('ledger.remind', 600, async (kernel) => {
  while ((await asSystem(kernel, 'ledger.remind', (work) => remindOfDue(work))) === MOST_REMINDED);
});
