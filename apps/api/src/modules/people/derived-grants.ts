import { type GrantSource, mayHold, type Role } from '@zhibu/rules';
import { ensure, inTurn, inTurns, type Work } from '../../platform/index.ts';
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

/** Roles people hold, will hold or are proposed for, anywhere; by person. */
const rolesOfAll = async (work: Work, personIds: readonly string[]): Promise<Map<string, Role[]>> => {
  const rows = await work.run<{ personId: string | number; role: Role }[]>(
    `SELECT DISTINCT personId, role FROM access_grant WHERE personId IN (${personIds.map(() => '?').join(', ')})
     AND state IN ('active', 'proposed') AND (toOn IS NULL OR toOn >= ?)`,
    [...personIds, work.today],
  );
  const byPerson = Map.groupBy(rows, ({ personId }) => String(personId));
  return new Map(personIds.map((id) => [id, (byPerson.get(id) ?? []).map(({ role }) => role)]));
};

export const rolesOf = async (work: Work, personId: string): Promise<Role[]> =>
  (await rolesOfAll(work, [personId])).get(personId)!;

/**
 * Gives the roles that come with appointments, contact points or inspections, in the transaction that makes those
 * (DESIGN §2.2). Each counts from `fromOn` to `toOn`, both included; an administrator cannot come by one (三员分立).
 */
export const beginDerivedGrants = async (work: Work, grants: readonly DerivedGrant[]): Promise<void> => {
  if (grants.length === 0) return;
  const system = work.asSystem('people');
  const people = [...new Set(grants.map(({ personId }) => personId))];
  await inTurns(
    system,
    people.map((personId) => `grants:${personId}`),
  );
  const roles = await rolesOfAll(system, people);
  for (const { personId, role } of grants) {
    const held = roles.get(personId)!;
    ensure(mayHold(held, role));
    held.push(role);
  }
  const given = { state: 'active', proposedBy: null, confirmedBy: null, decidedAt: null } as const;
  const rows = grants.map((grant) =>
    Object.assign(new AccessGrant(), { ...grant, ...given, reason: null, endReason: null }),
  );
  await system.insertMany(AccessGrant, rows);
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
