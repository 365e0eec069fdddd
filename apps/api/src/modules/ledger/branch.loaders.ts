import { checkerOrganization } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import { type PersonReference, personReference } from '../people/index.ts';

const marks = (ids: readonly string[]): string => ids.map(() => '?').join(', ');

type Holder = { organizationId: string | number; personId: string | number };

/** The secretary in office of each branch of a list, in one statement; past the scope, as `secretaryOf` (R40). */
export const secretaryFor = (work: Work, organizationId: string): Promise<string | null> => {
  const loader = work.loader<string, string | null>('ledger.secretary', async (ids) => {
    const rows = await work.run<Holder[]>(
      `SELECT organizationId, personId FROM appointment WHERE organizationId IN (${marks(ids)}) AND post = 'SECRETARY'
       AND fromOn <= ? AND (toOn IS NULL OR toOn >= ?) ORDER BY fromOn`,
      [...ids, work.today, work.today],
    );
    const byBranch = new Map(rows.map((row) => [String(row.organizationId), String(row.personId)]));
    return ids.map((id) => byBranch.get(id) ?? null);
  });
  return loader.load(organizationId);
};

/**
 * Whoever is in contact with each branch of a list today (R35): a grant that derives from a contact point says so. One
 * statement for all; past the scope, as who answers for a branch does not depend on who asks.
 */
export const liaisonLeadersFor = (work: Work, organizationId: string): Promise<string[]> => {
  const loader = work.loader<string, string[]>('ledger.liaisonLeaders', async (ids) => {
    const rows = await work.run<Holder[]>(
      `SELECT organizationId, personId FROM access_grant WHERE organizationId IN (${marks(ids)}) AND source = 'contactPoint'
       AND state = 'active' AND fromOn <= ? AND (toOn IS NULL OR toOn >= ?) ORDER BY fromOn, id`,
      [...ids, work.today, work.today],
    );
    const byBranch = Map.groupBy(rows, (row) => String(row.organizationId));
    return ids.map((id) => [...new Set((byBranch.get(id) ?? []).map(({ personId }) => String(personId)))]);
  });
  return loader.load(organizationId);
};

/** As far as this reader may know of them. */
export const peopleOf = async (work: Work, ids: readonly string[]): Promise<PersonReference[]> =>
  (await Promise.all(ids.map((id) => personReference(work, id)))).filter((person) => person !== null);

type Line = {
  id: string | number;
  superiorId: string | number | null;
  superiorPath: string | null;
  hostId: string | number | null;
  hostPath: string | null;
};

const placeOf = (id: string | number | null, path: string | null) =>
  id !== null && path !== null ? { id: String(id), path } : null;

const supervisorOf = (line: Line | undefined): string | null => {
  const superior = line && placeOf(line.superiorId, line.superiorPath);
  if (!superior) return null;
  return checkerOrganization({ superior, host: placeOf(line.hostId, line.hostPath) })?.id ?? null;
};

/** Who supervises each branch of a list: the organization that checks it (R8). One statement for all. */
export const supervisorFor = (work: Work, organizationId: string): Promise<string | null> => {
  const loader = work.loader<string, string | null>('ledger.supervisor', async (ids) => {
    const rows = await work.run<Line[]>(
      `SELECT b.id, p.id AS superiorId, p.path AS superiorPath, h.id AS hostId, h.path AS hostPath FROM organization b
       LEFT JOIN organization p ON p.id = b.parentId LEFT JOIN organization h ON h.id = b.hostId WHERE b.id IN (${marks(ids)})`,
      ids,
    );
    const byBranch = new Map(rows.map((row) => [String(row.id), row]));
    return ids.map((id) => supervisorOf(byBranch.get(id)));
  });
  return loader.load(organizationId);
};
