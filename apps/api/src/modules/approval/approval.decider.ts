import type { DeciderFacts, Role } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import { AccessGrant, belongingOf, Person } from '../people/index.ts';

/** A person as the rules of deciding see them, without the roles, which depend on the step's holder. */
type Standing = Omit<DeciderFacts, 'roles'> & { name: string; grants: { role: Role; organizationId: string }[] };

/** Who decides: the facts the rules ask for, and the name that stays beside the verdict. */
export type Decider = DeciderFacts & { name: string };

/** Whoever runs the affairs of a branch belongs to it, wherever their own membership is. */
const BRANCH_ROLES: readonly Role[] = ['branchSecretary', 'branchClerk'];

const standingOf = async (work: Work, personId: string): Promise<Standing> => {
  const system = work.asSystem('approval');
  const [person, belonging, grants] = await Promise.all([
    system.get(Person, personId),
    belongingOf(system, personId),
    system
      .rows(AccessGrant)
      .where("t.personId = ? AND t.state = 'active' AND t.fromOn <= ? AND (t.toOn IS NULL OR t.toOn >= ?)", [
        personId,
        work.today,
        work.today,
      ])
      .all(200),
  ]);
  const runs = grants.filter(({ role }) => BRANCH_ROLES.includes(role)).map(({ organizationId }) => organizationId);
  const officeOrganizationIds = [...belonging.officeOrganizationIds, ...runs];
  return { personId, name: person.name, homeBranchId: belonging.homeBranchId, officeOrganizationIds, grants };
};

/** A person before a step of this holder; roles count only where they are held, never from above (R28: 逐级). */
export const deciderAt = async (work: Work, personId: string, holderId: string): Promise<Decider> => {
  const loader = work.loader<string, Standing>('approval.standing', (ids) =>
    Promise.all(ids.map((id) => standingOf(work, id))),
  );
  const { grants, ...standing } = await loader.load(personId);
  const roles = grants.filter(({ organizationId }) => organizationId === holderId).map(({ role }) => role);
  return { ...standing, roles };
};
