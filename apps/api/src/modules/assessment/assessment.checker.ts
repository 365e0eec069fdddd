import { type CheckerVerdict, checkerFor, checkerOrganization, type Permission, type Place, ROLES } from '@zhibu/rules';
import { type ActorGrant, refusal, type Work } from '../../platform/index.ts';
import { Organization } from '../organization/index.ts';
import { AccessGrant, belongingOf } from '../people/index.ts';

/** The organizations the question turns on, read past the scope: the superior and the host may stand outside it. */
type Places = { superior: Organization; host: Place | null };

const placesOf = async (work: Work, branch: Organization): Promise<Places> => {
  const wanted = [branch.parentId, branch.hostId].filter((id) => id !== null);
  const found = await work.asSystem('assessment').rows(Organization).whereIn('t.id', wanted).all(2);
  const superior = found.find((each) => each.id === branch.parentId);
  const host = found.find((each) => each.id === branch.hostId);
  if (!superior) throw refusal('CHECKER_NOT_SUPERIOR');
  return { superior, host: host ? { id: host.id, path: host.path } : null };
};

/** Branches this person is the liaison leader of today: a grant that derives from a contact point says so (G14). */
const contactBranches = async (work: Work, personId: string): Promise<string[]> => {
  const grants = await work
    .asSystem('assessment')
    .rows(AccessGrant)
    .where("t.personId = ? AND t.source = 'contactPoint' AND t.state = 'active'", [personId])
    .where('t.fromOn <= ? AND (t.toOn IS NULL OR t.toOn >= ?)', [work.today, work.today])
    .all(500);
  return grants.map((grant) => grant.organizationId);
};

/** Every place where the check is held: also those below another one, since the place decides the round. */
export const checkGrants = ({ actor }: Work): ActorGrant[] =>
  actor.grants.filter((grant) => ROLES[grant.role].includes('assessment:check'));

/** Held at the organization itself, not above it: what a branch does, nobody does in its stead. */
export const holdsAt = ({ actor }: Work, permission: Permission, path: string): boolean =>
  actor.grants.some((grant) => grant.path === path && ROLES[grant.role].includes(permission));

/** The organization that checks a branch (R8): its superior, else the host's. */
export const checkerOf = async (work: Work, branch: Organization): Promise<Place | null> =>
  checkerOrganization(await placesOf(work, branch));

/**
 * Whether this actor may check a branch, and in which round (R8, R11, G14). The system's own work (the demo, an import of
 * last year's ratings) speaks for the checking organization.
 */
export const checkerVerdict = async (work: Work, branch: Organization): Promise<CheckerVerdict> => {
  const { superior, host } = await placesOf(work, branch);
  const { actor } = work;
  if (actor.kind === 'system')
    return {
      ok: true,
      round: 'SUPERIOR',
      checkerOrganizationId: checkerOrganization({ superior, host })?.id ?? superior.id,
    };
  const belonging = await belongingOf(work, actor.personId!);
  return checkerFor({
    branch: { id: branch.id, path: branch.path },
    superior: { id: superior.id, path: superior.path, level: superior.level },
    hostOrganizationId: host?.id ?? null,
    hostPath: host?.path ?? null,
    actor: { ...belonging, contactBranchIds: await contactBranches(work, actor.personId!) },
    actorGrantsCheckAt: checkGrants(work).map((grant) => grant.path),
  });
};
