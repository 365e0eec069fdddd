import {
  type ApprovalKind,
  addDays,
  type Chain,
  type Decision,
  decide,
  type PlannedStep,
  type ReturnReason,
  type Submission,
  startChain,
  withdraw,
} from '@zhibu/rules';
import { Refusal, refusal, type Work } from '../../platform/index.ts';
import { contentHashOf, holdChain, type StoredChain } from './approval.chain.ts';
import { type Decider, deciderAt } from './approval.decider.ts';
import { Approval, ApprovalStep } from './approval.entity.ts';
import './approval.events.ts';
import { countClosed, countOpened } from './approval.figures.ts';

export type StartApproval = {
  kind: ApprovalKind;
  subjectId: string;
  /** Who asks. */
  organizationId: string;
  title: string;
  submission: Submission;
  /** Computed by the caller and stored here: later reorganizations do not rewrite it. */
  steps: readonly PlannedStep[];
  stepDays: number;
  /** Who submits; the actor unless said. */
  by?: { personId: string | null; name: string };
};

const open = (work: Work, approval: Approval, step: ApprovalStep): void => {
  step.state = 'OPEN';
  step.changedAt = step.openedAt = work.now;
  step.dueOn = addDays(work.today, approval.stepDays);
};

/** Freezes what is submitted and opens the first steps. The chain belongs to its holders, so the system writes it. */
export const startApproval = async (work: Work, start: StartApproval): Promise<Approval> => {
  const { kind, subjectId, organizationId, title, submission, stepDays } = start;
  const system = work.asSystem('approval');
  const earlier = await system.rows(Approval).where('t.kind = ? AND t.subjectId = ?', [kind, subjectId]).count();
  const { personId, name } = start.by ?? { personId: work.actor.personId, name: work.actor.name };
  const content = { kind, subjectId, organizationId, round: earlier + 1, submission };
  const approval = await work.insert(Approval, {
    ...content,
    title,
    state: 'RUNNING',
    stepDays,
    contentHash: contentHashOf(content),
    startedBy: personId,
    startedByName: name,
    startedAt: work.now,
    endedAt: null,
    decisionCount: 0,
  });
  const steps = startChain(start.steps).map((planned) => stepOf(work, approval, planned));
  await system.insertMany(ApprovalStep, steps);
  for (const step of steps.filter(({ state }) => state === 'OPEN')) {
    countOpened(system, step);
    await work.emit('approval.stepOpened', { approval, step });
  }
  return approval;
};

const stepOf = (work: Work, approval: Approval, planned: ReturnType<typeof startChain>[number]): ApprovalStep => {
  const step = Object.assign(new ApprovalStep(), {
    organizationId: planned.holderOrganizationId,
    approvalId: approval.id,
    applicantId: approval.organizationId,
    contentHash: approval.contentHash,
    ordinal: planned.order,
    kind: planned.kind,
    state: planned.state,
    signers: [...planned.signers],
    changedAt: work.now,
    openedAt: null,
    dueOn: null,
    decidedAt: null,
    actorPersonId: null,
    actorName: null,
    opinion: null,
    reasonCode: null,
  });
  if (planned.state === 'OPEN') open(work, approval, step);
  return step;
};

export type StepDecision = {
  id: string;
  /** The version the decider saw: of two at once exactly one wins. */
  version?: number;
  decision: Decision;
  opinion?: string | null;
  reason?: ReturnReason | null;
};

/**
 * A holder's verdict: the chain climbs, goes back, or ends (R28). The verdict is written in the decider's own name and
 * within their scope; what follows from it by rule is the system's.
 * @param by the person who decides; the actor unless said
 */
export const decideStep = async (work: Work, input: StepDecision, by?: string): Promise<ApprovalStep> => {
  const { id, version, decision } = input;
  const personId = by ?? work.actor.personId;
  const step = await work.get(ApprovalStep, id, version);
  if (!personId) throw refusal('APPROVAL_NOT_YOUR_STEP');
  const stored = await holdChain(work, step.approvalId);
  const decider = await deciderAt(work, personId, step.organizationId);
  const opinion = input.opinion?.trim() || null;
  const verdict = decide(stored.chain, step.id, { decision, opinion, reason: input.reason ?? null }, decider);
  if (!verdict.ok) throw new Refusal(verdict);
  await sign(work, step, { ...input, opinion }, decider);
  // what was loaded with the chain is the same row before its signature: it is not written again
  const rest = stored.steps.map((each) => (each.id === step.id ? step : each));
  await follow(work, { ...stored, steps: rest }, verdict.chain);
  await work.emit('approval.decided', { approval: stored.approval, step, decision });
  await announceEnd(work, stored.approval);
  return step;
};

const STATE_AFTER = { APPROVE: 'APPROVED', RETURN: 'RETURNED', REFUSE: 'REFUSED' } as const;

const sign = async (work: Work, step: ApprovalStep, input: StepDecision, decider: Decider): Promise<void> => {
  countClosed(work, step);
  step.state = STATE_AFTER[input.decision];
  step.changedAt = step.decidedAt = work.now;
  step.actorPersonId = decider.personId;
  step.actorName = decider.name;
  step.opinion = input.opinion ?? null;
  step.reasonCode = input.decision === 'APPROVE' ? null : (input.reason ?? null);
  await work.save(step);
};

/** Brings the stored rows to where the rules say the chain now stands. */
const follow = async (work: Work, { approval, steps }: StoredChain, now: Chain): Promise<void> => {
  const system = work.asSystem('approval');
  for (const step of steps) {
    const state = now.steps.find((each) => each.id === step.id)?.state ?? step.state;
    if (state === step.state) continue;
    if (step.state === 'OPEN') countClosed(system, step);
    if (state === 'OPEN') open(work, approval, step);
    else Object.assign(step, { state, changedAt: work.now });
    await system.save(step);
    if (state !== 'OPEN') continue;
    countOpened(system, step);
    await work.emit('approval.stepOpened', { approval, step });
  }
  approval.state = now.state;
  approval.decisionCount += 1;
  if (now.state !== 'RUNNING') approval.endedAt = work.now;
  await system.save(approval);
};

const announceEnd = async (work: Work, approval: Approval): Promise<void> => {
  if (approval.state !== 'RUNNING') await work.emit('approval.ended', { approval });
};

/** The applicant takes it back; what was signed stays readable. Whoever calls has shown that `organizationId` asks. */
export const withdrawApproval = async (work: Work, id: string, organizationId: string): Promise<Approval> => {
  const stored = await holdChain(work, id);
  const verdict = withdraw(stored.chain, { submitsFor: [organizationId] });
  if (!verdict.ok) throw new Refusal(verdict);
  await follow(work, stored, verdict.chain);
  await announceEnd(work, stored.approval);
  return stored.approval;
};
