import type { OwnerPost } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';

type Holder = { personId: string | number };
type PostRow = { fromOn: string; toOn: string | null };

/** The secretary in office that day. Read past the scope: who answers for a branch does not depend on who asks (R40). */
export const secretaryOf = async (work: Work, organizationId: string, on = work.today): Promise<string | null> => {
  const [row] = await work.run<Holder[]>(
    `SELECT personId FROM appointment WHERE organizationId = ? AND post = 'SECRETARY' AND fromOn <= ? AND (toOn IS NULL OR toOn >= ?)
     ORDER BY fromOn DESC LIMIT 1`,
    [organizationId, on, on],
  );
  return row ? String(row.personId) : null;
};

/** The posts somebody holds in a branch, or has held. */
export const postsIn = (work: Work, organizationId: string, personId: string): Promise<OwnerPost[]> =>
  work.run<PostRow[]>('SELECT fromOn, toOn FROM appointment WHERE organizationId = ? AND personId = ?', [
    organizationId,
    personId,
  ]);
