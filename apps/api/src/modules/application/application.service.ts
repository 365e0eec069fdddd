import {
  APPLICATION_FLOW,
  type ApplicationEvent,
  CHAIN_PARAMETERS,
  next,
  OPEN_APPLICATION_STATES,
  type SelfOpinion,
} from '@zhibu/rules';
import { ensure, inTurn, Refusal, refusal, type Work } from '../../platform/index.ts';
import { startApproval, withdrawApproval } from '../approval/index.ts';
import { type Campaign, campaignById, campaignOf, rollOf } from '../campaign/index.ts';
import { Organization } from '../organization/index.ts';
import { chainOfBranch, gapsOf, otherStates } from './application.checks.ts';
import { Application } from './application.entity.ts';
import { countApplication } from './application.figures.ts';
import { formOf, titleOf } from './application.form.ts';

declare module '../../platform/events.ts' {
  interface Events {
    /** An application came into another state; accepted and returned again, the standing of its branch with it. */
    'application.moved': { application: Application; from: Application['state'] };
  }
}

/** Whoever applies for a branch, or dissolves it, takes turns: no two applications, none of a branch that is gone. */
export const inTurnOf = (work: Work, organizationId: string): Promise<void> =>
  inTurn(work, `application:${organizationId}`);

const standingBranch = async (work: Work, organizationId: string): Promise<Organization> => {
  await inTurnOf(work, organizationId);
  const branch = await work.get(Organization, organizationId);
  if (branch.level !== 'BRANCH') throw refusal('APPLICATION_NOT_BRANCH');
  if (branch.dissolvedOn) throw refusal('ORGANIZATION_DISSOLVED');
  return branch;
};

const runningCampaign = async (work: Work, branch: Organization): Promise<Campaign> => {
  const campaign = await campaignOf(work, branch.path);
  if (!campaign) throw refusal('APPLICATION_NO_CAMPAIGN');
  if (campaign.stage === 'CLOSED') throw refusal('CAMPAIGN_CLOSED');
  return campaign;
};

export type OpinionValues = Partial<SelfOpinion>;

/** Begins a draft: one a branch and year. What is still missing keeps it from being submitted, not from being written. */
export const applyForAcceptance = async (
  work: Work,
  organizationId: string,
  values: OpinionValues = {},
): Promise<Application> => {
  const branch = await standingBranch(work, organizationId);
  const campaign = await runningCampaign(work, branch);
  const others = await otherStates(work, branch.id, campaign.id, null);
  if (others.some((state) => OPEN_APPLICATION_STATES.includes(state))) throw refusal('APPLICATION_ALREADY_OPEN');
  if (others.some((state) => state === 'ACCEPTED' || state === 'FILED')) throw refusal('APPLICATION_ALREADY_ACCEPTED');
  const application = Object.assign(new Application(), {
    organizationId,
    campaignId: campaign.id,
    year: campaign.year,
    kind: 'ACCEPTANCE' as const,
    state: 'DRAFT' as const,
    approvalId: null,
    rounds: 0,
    meetingOn: null,
    expected: null,
    present: null,
    agreed: null,
    statement: null,
    ...values,
    submittedAt: null,
    acceptedOn: null,
    movedAt: work.now,
    countedState: null,
  });
  const roll = await rollOf(work, campaign.id, branch.id);
  countApplication(work, campaign, application, roll?.due ? 'DRAFT' : null);
  return work.save(application);
};

const EDITABLE: readonly Application['state'][] = ['DRAFT', 'RETURNED'];

/** The branch's own words; what was submitted before stays as it was. */
export const editApplication = async (
  work: Work,
  application: Application,
  values: OpinionValues,
): Promise<Application> => {
  const { state } = application;
  if (!EDITABLE.includes(state)) throw refusal('APPLICATION_STATE_NOT_ALLOWED', { state });
  return work.save(Object.assign(application, values));
};

/** One event of SM5, with what is counted of it. Saving is left to the caller. */
export const turn = async (work: Work, application: Application, event: ApplicationEvent): Promise<void> => {
  const from = application.state;
  const verdict = next(APPLICATION_FLOW, from, event, 'APPLICATION_STATE_NOT_ALLOWED');
  if (!verdict.ok) throw new Refusal(verdict);
  const campaign = await campaignById(work, application.campaignId);
  application.state = verdict.state;
  application.movedAt = work.now;
  if (event === 'accept') application.acceptedOn = work.today;
  if (event === 'return' || event === 'refuse') application.acceptedOn = null;
  if (application.countedState) countApplication(work, campaign, application, application.state);
  await work.emit('application.moved', { application, from });
};

/**
 * Puts the application before the levels: every gap is checked, the form is frozen with today's facts, the chain is
 * computed and stored (R26–R28). After a return it is the next round; the window no longer counts then.
 * @param by who submits it; the actor unless said
 */
export const submitApplication = async (
  work: Work,
  application: Application,
  by?: { personId: string; name: string },
): Promise<Application> => {
  const branch = await standingBranch(work, application.organizationId);
  ensure(next(APPLICATION_FLOW, application.state, 'submit', 'APPLICATION_STATE_NOT_ALLOWED'));
  const gaps = await gapsOf(work, application);
  const [first] = gaps;
  if (first) throw new Refusal({ ...first, details: { ...first.details, gaps: gaps.map(({ code }) => code) } });
  await turn(work, application, 'submit');
  const approval = await startApproval(work, {
    kind: application.kind,
    subjectId: application.id,
    organizationId: application.organizationId,
    title: await titleOf(work, application),
    submission: { groups: await formOf(work, application) },
    steps: await chainOfBranch(work, branch),
    stepDays: CHAIN_PARAMETERS.stepDays,
    ...(by && { by }),
  });
  application.approvalId = approval.id;
  application.rounds += 1;
  application.submittedAt = work.now;
  return work.save(application);
};

/** The branch takes it back: a draft, a returned one, or one under way until it is approved. */
export const withdrawApplication = async (work: Work, application: Application): Promise<Application> => {
  const { state, approvalId, organizationId } = application;
  await turn(work, application, 'withdraw');
  if (state === 'SUBMITTED' && approvalId) await withdrawApproval(work, approvalId, organizationId);
  return work.save(application);
};
