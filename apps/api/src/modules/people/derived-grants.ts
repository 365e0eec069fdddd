import { type GrantSource, mayHold, type Role } from '@zhibu/rules';
import { ensure, inTurn, type Work } from '../../platform/index.ts';
import { AccessGrant } from './people.entity.ts';

export type DerivedSource = Exclude<GrantSource, 'given'>;

export type DerivedGrant = {
  source: DerivedSource;
  /** The appointment, contact point or inspection the grant lives with. */
  sourceId: string;
  personId: string;
  role: Role;
  organizationId: string;
  fromOn: string;
  toOn: string | null;
};

/** Decisions about one person's roles follow one another: two at once could make an administrator of an officer. */
export const inGrantTurn = (work: Work, personId: string): Promise<void> => inTurn(work, `grants:${personId}`);

/** Roles a person holds, will hold or is proposed for, anywhere. */
export const rolesOf = async (work: Work, personId: string): Promise<Role[]> => {
  const rows = await work.run<{ role: Role }[]>(
    `SELECT DISTINCT role FROM access_grant
     WHERE personId = ? AND state IN ('active', 'proposed') AND (toOn IS NULL OR toOn >= ?)`,
    [personId, work.today],
  );
  return rows.map((row) => row.role);
};

/**
 * Gives the role that comes with an appointment, a contact point or an inspection, in the transaction that makes it
 * (DESIGN §2.2). It counts from `fromOn` to `toOn`, both included; an administrator cannot come by one (三员分立).
 */
export const beginDerivedGrant = async (work: Work, grant: DerivedGrant): Promise<AccessGrant> => {
  const system = work.asSystem('people');
  await inGrantTurn(system, grant.personId);
  ensure(mayHold(await rolesOf(system, grant.personId), grant.role));
  return system.insert(AccessGrant, {
    ...grant,
    state: 'active',
    proposedBy: null,
    confirmedBy: null,
    decidedAt: null,
    reason: null,
    endReason: null,
  });
};

/** The role ends with what it derives from: `toOn` is its last day; a day already past ends it at once. */
export const endDerivedGrant = (
  work: Work,
  { source, sourceId, toOn }: { source: DerivedSource; sourceId: string; toOn: string },
): Promise<number> => {
  const system = work.asSystem('people');
  const rows = system
    .rows(AccessGrant)
    .where("t.source = ? AND t.sourceId = ? AND t.state = 'active'", [source, sourceId]);
  return system.updateWhere(rows, (grant) => {
    if (grant.toOn === null || toOn < grant.toOn) grant.toOn = toOn;
    if (toOn < work.today || toOn < grant.fromOn) grant.state = 'ended';
  });
};
