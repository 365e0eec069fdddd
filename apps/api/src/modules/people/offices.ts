import type { Work } from '../../platform/index.ts';

/** Where somebody belongs: what `checkerFor` (R8) asks about the one who wants to check, inspect or decide. */
export type Belonging = { homeBranchId: string; officeOrganizationIds: string[] };

type Row = { homeBranchId: string | number; officeId: string | number | null };

/** Home and offices of a person on a day. Read past the scope: whether someone is biased does not depend on who asks. */
export const belongingOf = async (work: Work, personId: string, on: string = work.today): Promise<Belonging> => {
  const rows = await work.run<Row[]>(
    `SELECT p.organizationId AS homeBranchId, a.organizationId AS officeId FROM person p
     LEFT JOIN appointment a ON a.personId = p.id AND a.fromOn <= ? AND (a.toOn IS NULL OR a.toOn >= ?)
     WHERE p.id = ?`,
    [on, on, personId],
  );
  const offices = rows.flatMap(({ officeId }) => (officeId === null ? [] : [String(officeId)]));
  return { homeBranchId: String(rows[0]?.homeBranchId ?? ''), officeOrganizationIds: [...new Set(offices)] };
};
