import { allow, firstRefusal, mayProveIssue, refuse, type Verdict } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import { onEvidence } from '../file/index.ts';
import { Issue } from './issue.entity.ts';
import { heldAt } from './ledger.held.ts';

const find = (work: Work, id: string): Promise<Issue | null> => work.as('ledger:read').find(Issue, id);

/** What proves that an issue was dealt with is brought by the branch, before it asks for the write-off (R43). */
const mayAdd = async (work: Work, id: string): Promise<Verdict> => {
  const issue = await find(work, id);
  if (!issue) return refuse('NOT_FOUND');
  const { own } = await heldAt(work, issue.organizationId);
  return firstRefusal(own.ok ? allow : refuse('FILE_NOT_YOURS'), mayProveIssue(issue.state));
};

onEvidence('ISSUE', {
  find,
  hold: (work, id) => work.asSystem('ledger').rows(Issue).where('t.id = ?', [id]).forUpdate().first(),
  mayAdd,
  // what was before another party's eyes once stays beside the issue, also after a rejection or a relapse
  mayRemove: async (work, { subjectId, uploadedAt }) => {
    const issue = await find(work, subjectId);
    return issue?.submittedAt && uploadedAt <= issue.submittedAt ? refuse('FILE_IN_RECORD') : allow;
  },
});
