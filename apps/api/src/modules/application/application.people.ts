import type { Work } from '../../platform/index.ts';

type SecretaryRow = { name: string; fromOn: string };

/** Who leads the branch today, for the form: read by rule, so past the scope of whoever fills it in. */
export const secretaryOf = async (work: Work, organizationId: string): Promise<SecretaryRow | null> => {
  const [row] = await work.run<SecretaryRow[]>(
    `SELECT p.name, a.fromOn FROM appointment a INNER JOIN person p ON p.id = a.personId
     WHERE a.organizationId = ? AND a.post = 'SECRETARY' AND a.fromOn <= ? AND (a.toOn IS NULL OR a.toOn >= ?)
     ORDER BY a.fromOn DESC LIMIT 1`,
    [organizationId, work.today, work.today],
  );
  return row ?? null;
};

/** Names of those whose contact point the branch is today; the grant lives and ends with the contact point. */
export const liaisonLeadersOf = async (work: Work, organizationId: string): Promise<string[]> => {
  const rows = await work.run<{ name: string }[]>(
    `SELECT DISTINCT p.name, p.sortKey FROM access_grant g INNER JOIN person p ON p.id = g.personId
     WHERE g.organizationId = ? AND g.role = 'liaisonLeader' AND g.state = 'active'
       AND g.fromOn <= ? AND (g.toOn IS NULL OR g.toOn >= ?) ORDER BY p.sortKey`,
    [organizationId, work.today, work.today],
  );
  return rows.map(({ name }) => name);
};
