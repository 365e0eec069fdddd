import { eventOfDecision, OPEN_APPLICATION_STATES } from '@zhibu/rules';
import { on, refusal, type Work } from '../../platform/index.ts';
import { Approval } from '../approval/index.ts';
import type { Campaign } from '../campaign/index.ts';
import { Application } from './application.entity.ts';
import { countApplication } from './application.figures.ts';
import { inTurnOf, turn } from './application.service.ts';

/** The application an approval is about: both must name each other. */
const subjectOf = (work: Work, approval: Approval): Promise<Application | null> =>
  work
    .rows(Application)
    .where('t.id = ? AND t.organizationId = ? AND t.approvalId = ?', [
      approval.subjectId,
      approval.organizationId,
      approval.id,
    ])
    .first();

/** A level's verdict moves the application: returned, refused, accepted, filed (SM5). */
on('application', 'approval.decided', async (work, { approval, step, decision }) => {
  if (approval.kind !== 'ACCEPTANCE') return;
  const event = eventOfDecision(step.kind, decision);
  const application = event && (await subjectOf(work, approval));
  if (!application) return;
  await turn(work, application, event);
  await work.save(application);
});

/** A branch with an application under way is not dissolved: withdrawn or decided first. */
on('application', 'organization.dissolving', async (work, { organization }) => {
  if (organization.level !== 'BRANCH') return;
  await inTurnOf(work, organization.id);
  const marks = OPEN_APPLICATION_STATES.map(() => '?').join(', ');
  const open = await work
    .rows(Application)
    .where(`t.organizationId = ? AND t.state IN (${marks})`, [organization.id, ...OPEN_APPLICATION_STATES])
    .exists();
  // accepted, and still waiting to be filed
  const climbing = await work
    .rows(Approval)
    .where("t.organizationId = ? AND t.state = 'RUNNING'", [organization.id])
    .exists();
  if (open || climbing) throw refusal('ORGANIZATION_HAS_OPEN_APPLICATION');
});

const ofBranches = (work: Work, campaign: Campaign, ids: readonly string[]) =>
  work.rows(Application).where('t.campaignId = ?', [campaign.id]).whereIn('t.organizationId', ids);

const CHUNK = 500;

/** Who is not due is not counted, neither below nor above the line of the rate (DESIGN §3). */
on('application', 'campaign.rollChanged', async (work, { campaign, rolls }) => {
  const due = new Map(rolls.map((roll) => [roll.organizationId, roll.due]));
  const ids = [...due.keys()];
  for (let i = 0; i < ids.length; i += CHUNK)
    await work.updateWhere(ofBranches(work, campaign, ids.slice(i, i + CHUNK)), (application) => {
      const counts = due.get(application.organizationId) ?? false;
      countApplication(work, campaign, application, counts ? application.state : null);
    });
});

/** A year opened again: what was decided while it was closed is counted now. */
on('application', 'campaign.turned', async (work, { campaign, from }) => {
  if (from !== 'CLOSED') return;
  const behind = work
    .rows(Application)
    .where('t.campaignId = ? AND t.countedState IS NOT NULL AND t.countedState <> t.state', [campaign.id]);
  await work.updateWhere(behind, (application) => countApplication(work, campaign, application, application.state));
});
