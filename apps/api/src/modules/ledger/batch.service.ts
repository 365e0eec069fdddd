import type { Verdict } from '@zhibu/rules';
import { Field, ID, ObjectType } from 'type-graphql';
import { doc, Refusal, refusal, VerdictView, verdictView, type Work } from '../../platform/index.ts';
import { Issue } from './issue.entity.ts';

/** What became of one of several: done, or refused with the code it alone would have been refused with. */
@ObjectType({ description: doc('批量办理中一项的结果', 'What became of one of several') })
export class IssueOutcome {
  @Field(() => ID)
  id: string;

  @Field(() => VerdictView, { description: doc('是否办成', 'Whether it was done') })
  verdict: VerdictView;
}

type Seen = { id: string; version: number };

const attempt = async (
  issue: Issue | undefined,
  seen: Seen,
  act: (issue: Issue) => Promise<unknown>,
): Promise<Verdict> => {
  try {
    if (!issue) throw refusal('NOT_FOUND');
    if (issue.version !== seen.version) throw refusal('STALE_EDIT');
    await act(issue);
    return { ok: true };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, code: error.code, details: error.details };
  }
};

/**
 * Deals with several issues, each by itself: what is refused leaves the others alone. They are held first, so that an
 * item is refused before anything of it is written, never after.
 */
export const eachIssue = async (
  work: Work,
  seen: readonly Seen[],
  act: (issue: Issue) => Promise<unknown>,
): Promise<IssueOutcome[]> => {
  const ids = seen.map(({ id }) => id).filter((id) => /^\d{1,19}$/.test(id));
  const held = await work.rows(Issue).whereIn('t.id', ids).forUpdate().all(Math.max(ids.length, 1));
  const byId = new Map(held.map((issue) => [issue.id, issue]));
  const outcomes: IssueOutcome[] = [];
  for (const each of seen) {
    const verdict = verdictView(await attempt(byId.get(each.id), each, act));
    outcomes.push(Object.assign(new IssueOutcome(), { id: each.id, verdict }));
  }
  return outcomes;
};
