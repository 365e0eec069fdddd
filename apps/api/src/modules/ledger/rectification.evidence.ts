import { allow, firstRefusal, mayPlan, refuse, type Verdict } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import { onEvidence } from '../file/index.ts';
import { heldAt } from './ledger.held.ts';
import { Rectification } from './rectification.entity.ts';

const find = (work: Work, id: string): Promise<Rectification | null> => work.as('ledger:read').find(Rectification, id);

/** What proves a rectification is brought by the branch, until its superior is asked to look; it stays with it then. */
const mayAdd = async (work: Work, id: string): Promise<Verdict> => {
  const row = await find(work, id);
  if (!row) return refuse('NOT_FOUND');
  const { own } = await heldAt(work, row.organizationId);
  return firstRefusal(own.ok ? allow : refuse('FILE_NOT_YOURS'), mayPlan(row.state));
};

onEvidence('RECTIFICATION', {
  find,
  hold: (work, id) => work.asSystem('ledger').rows(Rectification).where('t.id = ?', [id]).forUpdate().first(),
  mayAdd: (work, id) => mayAdd(work, id),
  // what the superior was once asked to look at stays, also when more time is given
  mayRemove: async (work, { subjectId, uploadedAt }) => {
    const row = await find(work, subjectId);
    return row?.submittedAt && uploadedAt <= row.submittedAt ? refuse('FILE_IN_RECORD') : allow;
  },
});
