import type { Work } from '../../platform/index.ts';
import { Approval, ApprovalStep } from './approval.entity.ts';

/**
 * The way between an approval and its steps. They belong to different organizations, so the scope of one does not hold
 * the other: who may see the one sees the other with it. Id, applicant and hash must agree, or nothing is shown.
 */
const agree = (approval: Approval, step: ApprovalStep): boolean =>
  step.approvalId === approval.id &&
  step.applicantId === approval.organizationId &&
  step.contentHash === approval.contentHash;

/** More than the longest chain has. */
const MOST_STEPS = 20;

const byApproval = (work: Work) =>
  work.loader<string, ApprovalStep[]>('approval.steps', async (ids) => {
    const rows = work.asSystem('approval').rows(ApprovalStep).whereIn('t.approvalId', ids).sort('t.ordinal');
    const found = Map.groupBy(await rows.all(ids.length * MOST_STEPS), (step) => step.approvalId);
    return ids.map((id) => found.get(id) ?? []);
  });

export const stepsOf = async (work: Work, approval: Approval): Promise<ApprovalStep[]> =>
  (await byApproval(work).load(approval.id)).filter((step) => agree(approval, step));

/** The approval a step in reach belongs to. */
export const approvalOf = async (work: Work, step: ApprovalStep): Promise<Approval | null> => {
  const loader = work.loader<string, Approval | null>('approval.ofStep', async (ids) => {
    const rows = await work.asSystem('approval').rows(Approval).whereIn('t.id', ids).all(ids.length);
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  });
  const approval = await loader.load(step.approvalId);
  return approval && agree(approval, step) ? approval : null;
};

/** Every submission of the same record, the first one first. */
export const roundsOf = (work: Work, { kind, subjectId, organizationId }: Approval): Promise<Approval[]> =>
  work
    .asSystem('approval')
    .rows(Approval)
    .where('t.kind = ? AND t.subjectId = ? AND t.organizationId = ?', [kind, subjectId, organizationId])
    .sort('t.round')
    .all(100);
