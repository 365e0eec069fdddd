import { allow, firstRefusal, mayProvePlan, refuse, type Verdict } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import { onEvidence } from '../file/index.ts';
import { heldAt } from './ledger.held.ts';
import { BranchPlan } from './plan.entity.ts';

const find = (work: Work, id: string): Promise<BranchPlan | null> => work.as('ledger:read').find(BranchPlan, id);

/** What belongs to a plan, as the minutes that adopted it, is brought by the branch while it writes in it (R18). */
const mayAdd = async (work: Work, id: string): Promise<Verdict> => {
  const plan = await find(work, id);
  if (!plan) return refuse('NOT_FOUND');
  const { own } = await heldAt(work, plan.organizationId);
  return firstRefusal(own.ok ? allow : refuse('FILE_NOT_YOURS'), mayProvePlan(plan.state));
};

onEvidence('BRANCH_PLAN', {
  find,
  hold: (work, id) => work.asSystem('ledger').rows(BranchPlan).where('t.id = ?', [id]).forUpdate().first(),
  mayAdd: (work, id) => mayAdd(work, id),
  // what was handed in once stays with the plan, also after it was returned or opened again
  mayRemove: async (work, { subjectId, uploadedAt }) => {
    const plan = await find(work, subjectId);
    return plan?.submittedAt && uploadedAt <= plan.submittedAt ? refuse('FILE_IN_RECORD') : allow;
  },
});
