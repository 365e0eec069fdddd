import { createHash } from 'node:crypto';
import { type Chain, canonicalJson, type ApprovalStep as RuleStep } from '@zhibu/rules';
import { refusal, type Work } from '../../platform/index.ts';
import { Organization } from '../organization/index.ts';
import { Approval, ApprovalStep } from './approval.entity.ts';

/**
 * SHA-256 of the canonical JSON of what was submitted, by whom, for what, in which round: anyone can compute it again
 * from what the API shows, and none of it can be moved to another applicant unnoticed.
 */
export const contentHashOf = (
  of: Pick<Approval, 'kind' | 'subjectId' | 'organizationId' | 'round' | 'submission'>,
): string => {
  const { kind, subjectId, organizationId, round, submission } = of;
  const content = { kind, subject: subjectId, applicant: organizationId, round, groups: submission.groups };
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
};

export const isIntact = (approval: Approval): boolean => contentHashOf(approval) === approval.contentHash;

const ruleStep = (step: ApprovalStep): RuleStep => ({
  id: step.id,
  order: step.ordinal,
  kind: step.kind,
  state: step.state,
  holderOrganizationId: step.organizationId,
  signers: step.signers,
  decidedBy: step.actorPersonId,
});

/** The stored chain as the rules see it. */
export const chainOf = async (work: Work, approval: Approval, steps: readonly ApprovalStep[]): Promise<Chain> => {
  const applicant = await work.asSystem('approval').load(Organization, approval.organizationId);
  return {
    state: approval.state,
    branch: { id: approval.organizationId, hostOrganizationId: applicant?.hostId ?? null },
    submittedBy: approval.startedBy ?? '',
    steps: steps.map(ruleStep),
  };
};

export type StoredChain = { approval: Approval; steps: ApprovalStep[]; chain: Chain };

/**
 * An approval with its steps, held until the transaction ends: two co-signers at once must not each find the other still
 * undecided and leave the chain standing. Where locks do not reach (a cluster), `decisionCount` tells.
 */
export const holdChain = async (work: Work, approvalId: string): Promise<StoredChain> => {
  const system = work.asSystem('approval');
  const approval = await system.rows(Approval).where('t.id = ?', [approvalId]).forUpdate().first();
  if (!approval) throw refusal('NOT_FOUND');
  const steps = await system
    .rows(ApprovalStep)
    .where('t.approvalId = ? AND t.applicantId = ? AND t.contentHash = ?', [
      approval.id,
      approval.organizationId,
      approval.contentHash,
    ])
    .sort('t.ordinal')
    .all(100);
  if (!isIntact(approval)) throw refusal('APPROVAL_CONTENT_CHANGED');
  return { approval, steps, chain: await chainOf(work, approval, steps) };
};
