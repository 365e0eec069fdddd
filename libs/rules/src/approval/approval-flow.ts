import type { Role } from '../access/index.ts';
import { allow, firstRefusal, type Refused, refuse, type Verdict } from '../kernel/index.ts';
import { type JudgeFacts, mayJudge } from '../people/index.ts';
import type { ApprovalState, Decision, ReturnReason, StepKind, StepState } from './approval.types.ts';

/** A step before it is stored. Steps of the same `order` are open together (several Party groups). */
export type PlannedStep = {
  order: number;
  kind: StepKind;
  holderOrganizationId: string;
  /** Roles that may sign, held at the holder organization itself. */
  signers: readonly Role[];
};

export type ApprovalStep = PlannedStep & { id: string; state: StepState; decidedBy: string | null };

/** A chain as stored: computed once when the request is made, so that later moves do not rewrite it. */
export type Chain = {
  state: ApprovalState;
  /** The branch that asks, and the organization whose staff form it. */
  branch: { id: string; hostOrganizationId: string | null };
  submittedBy: string;
  steps: readonly ApprovalStep[];
};

export type DecisionFacts = { decision: Decision; reason: ReturnReason | null; opinion: string | null };

/** The person deciding; `roles` are those in force at the step's holder itself, not what is inherited from above. */
export type DeciderFacts = JudgeFacts & { personId: string; roles: readonly Role[] };

export type ChainVerdict = { ok: true; chain: Chain } | Refused;

/**
 * The chain as it is started: the steps of the lowest order are open.
 * @example startChain(chainFor('ACCEPTANCE', …)).filter((step) => step.state === 'OPEN')
 */
export function startChain<S extends PlannedStep>(steps: readonly S[]): (S & { state: StepState; decidedBy: null })[] {
  const first = Math.min(...steps.map((step) => step.order));
  return steps.map((step) => ({ ...step, state: step.order === first ? 'OPEN' : 'WAITING', decidedBy: null }));
}

/**
 * The steps somebody has to act on now.
 * @example openSteps(chain).map((step) => step.holderOrganizationId)
 */
export function openSteps(chain: Pick<Chain, 'steps'>): ApprovalStep[] {
  return chain.steps.filter((step) => step.state === 'OPEN');
}

/**
 * Whether a person may decide a step, whatever they decide: it is open and theirs, they have signed no other step
 * (two steps, two people: DESIGN §3) and it is not their own house (R8).
 * @example maySign(chain, '31', { personId: '7', roles: ['committeeSecretary'], homeBranchId: null, officeOrganizationIds: [] })
 */
export function maySign(chain: Chain, stepId: string, actor: DeciderFacts): Verdict {
  const step = chain.steps.find((each) => each.id === stepId);
  if (step === undefined) return refuse('NOT_FOUND');
  if (chain.state !== 'RUNNING') return refuse('APPROVAL_NOT_RUNNING', { state: chain.state });
  return firstRefusal(
    step.state === 'OPEN' ? allow : refuse('APPROVAL_STEP_NOT_OPEN'),
    step.signers.some((role) => actor.roles.includes(role)) ? allow : refuse('APPROVAL_NOT_YOUR_STEP'),
    isOfApplicant(chain, actor) ? refuse('APPROVAL_IS_APPLICANT') : allow,
    mayJudge(actor, chain.branch),
    chain.steps.some((each) => each.decidedBy === actor.personId) ? refuse('APPROVAL_SAME_PERSON') : allow,
  );
}

/**
 * Decides a step: the chain climbs, goes back to the applicant, or ends (R28). A return or refusal names its reason;
 * "other" says it in words. What other levels decided is never changed.
 * @example decide(chain, '31', { decision: 'RETURN', reason: 'INCOMPLETE', opinion: '缺会议记录' }, actor)
 */
export function decide(chain: Chain, stepId: string, facts: DecisionFacts, actor: DeciderFacts): ChainVerdict {
  const verdict = firstRefusal(maySign(chain, stepId, actor), isReasoned(facts));
  if (!verdict.ok) return verdict;
  const decided = chain.steps.map((step) =>
    step.id === stepId ? { ...step, state: STATE_AFTER[facts.decision], decidedBy: actor.personId } : step,
  );
  if (facts.decision === 'APPROVE') return { ok: true, chain: climb({ ...chain, steps: decided }) };
  const state = facts.decision === 'RETURN' ? 'RETURNED' : 'REFUSED';
  return { ok: true, chain: end({ ...chain, steps: decided }, state) };
}

/**
 * Takes the request back. It ends at the last signature of the acceptance: what is approved is not withdrawn.
 * @example withdraw(chain, { homeBranchId: '9' })
 */
export function withdraw(chain: Chain, actor: { submitsFor: readonly string[] }): ChainVerdict {
  if (chain.state !== 'RUNNING') return refuse('APPROVAL_NOT_RUNNING', { state: chain.state });
  if (!actor.submitsFor.includes(chain.branch.id)) return refuse('APPROVAL_NOT_APPLICANT');
  const approved = chain.steps.some((step) => step.kind === 'APPROVE' && step.state === 'APPROVED');
  if (approved) return refuse('APPROVAL_NOT_RUNNING', { state: 'APPROVED' });
  return { ok: true, chain: end(chain, 'WITHDRAWN') };
}

// Members, office-holders and whoever put the request in: all of them would judge their own case.
function isOfApplicant({ branch, submittedBy }: Chain, actor: DeciderFacts): boolean {
  const { personId, homeBranchId, officeOrganizationIds } = actor;
  return personId === submittedBy || homeBranchId === branch.id || officeOrganizationIds.includes(branch.id);
}

const STATE_AFTER: Readonly<Record<Decision, StepState>> = {
  APPROVE: 'APPROVED',
  RETURN: 'RETURNED',
  REFUSE: 'REFUSED',
};

function isReasoned({ decision, reason, opinion }: DecisionFacts): Verdict {
  if (decision === 'APPROVE') return allow;
  const silent = opinion === null || opinion.trim() === '';
  return reason === null || (reason === 'OTHER' && silent) ? refuse('APPROVAL_REASON_MISSING') : allow;
}

function climb(chain: Chain): Chain {
  if (openSteps(chain).length > 0) return chain;
  const waiting = chain.steps.filter((step) => step.state === 'WAITING').map((step) => step.order);
  if (waiting.length === 0) return { ...chain, state: 'APPROVED' };
  const order = Math.min(...waiting);
  return { ...chain, steps: chain.steps.map((step) => (step.order === order ? { ...step, state: 'OPEN' } : step)) };
}

function end(chain: Chain, state: ApprovalState): Chain {
  const left = (step: ApprovalStep) => step.state === 'OPEN' || step.state === 'WAITING';
  return { ...chain, state, steps: chain.steps.map((step) => (left(step) ? { ...step, state: 'SKIPPED' } : step)) };
}
