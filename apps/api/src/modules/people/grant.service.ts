import {
  GRANT_FLOW,
  type GrantEvent,
  isAdministrator,
  mayBeGivenAt,
  mayConfirm,
  mayEndGrant,
  mayHold,
  mayPropose,
  next,
  ROLE_NAMES,
  ROLES,
  type Role,
} from '@zhibu/rules';
import { ensure, refusal, type Work } from '../../platform/index.ts';
import { Organization } from '../organization/index.ts';
import { Account } from './account.entity.ts';
import { hasOtherAdministrator } from './account.service.ts';
import { inGrantTurn, rolesOf } from './derived-grants.ts';
import { AccessGrant, Person } from './people.entity.ts';

export type GrantValues = {
  personId: string;
  role: Role;
  organizationId: string;
  fromOn?: string | null;
  toOn?: string | null;
  reason?: string | null;
};

const BUSINESS_PROPOSERS = ROLE_NAMES.filter((role) => role !== 'systemAdmin' && ROLES[role].includes('grant:propose'));

/** A house in which nobody may propose a business role yet: its system administrator proposes the first office. */
const isFounding = async (work: Work, path: string): Promise<boolean> => {
  const [other] = await work.run<unknown[]>(
    `SELECT 1 FROM access_grant g INNER JOIN organization o ON o.id = g.organizationId
     WHERE g.state = 'active' AND g.role IN (${BUSINESS_PROPOSERS.map(() => '?').join(', ')})
       AND (g.toOn IS NULL OR g.toOn >= ?) AND (o.path LIKE ? OR ? LIKE CONCAT(o.path, '%')) LIMIT 1`,
    [...BUSINESS_PROPOSERS, work.today, `${path}%`, path],
  );
  return other === undefined;
};

/** Whom the proposer knows: persons below, or for the system administrator the holders of accounts. */
const granteeOf = async (work: Work, personId: string): Promise<{ id: string }> => {
  const person =
    (await work.as('person:read').find(Person, personId)) ??
    (await work.as('account:manage').rows(Account).where('t.personId = ?', [personId]).first());
  if (!person && work.actor.kind !== 'system') throw refusal('PERSON_NOT_IN_REACH');
  return { id: personId };
};

const ensureDates = (work: Work, fromOn: string, toOn: string | null): void => {
  if (toOn !== null && (toOn < fromOn || toOn < work.today)) throw refusal('GRANT_DATES_REVERSED');
};

const ensureNotHeld = async (work: Work, { personId, role, organizationId }: GrantValues): Promise<void> => {
  const [held] = await work.run<unknown[]>(
    `SELECT 1 FROM access_grant WHERE personId = ? AND role = ? AND organizationId = ? AND source = 'given'
       AND state IN ('proposed', 'active') AND (toOn IS NULL OR toOn >= ?)`,
    [personId, role, organizationId, work.today],
  );
  if (held) throw refusal('GRANT_ALREADY_HELD', { role });
};

const organizationFor = async (work: Work, { organizationId, role }: GrantValues): Promise<Organization> => {
  // names and levels of organizations are no secret of the proposer's: the scope of grant:propose covers this one
  const organization = await work.find(Organization, organizationId);
  if (!organization) throw refusal('ORGANIZATION_NOT_IN_REACH');
  if (organization.dissolvedOn) throw refusal('ORGANIZATION_DISSOLVED');
  ensure(mayBeGivenAt(role, organization.level));
  return organization;
};

const newGrant = (work: Work, values: GrantValues): Partial<AccessGrant> => ({
  personId: values.personId,
  role: values.role,
  organizationId: values.organizationId,
  fromOn: values.fromOn ?? work.today,
  toOn: values.toOn ?? null,
  reason: values.reason?.trim() || null,
  source: 'given',
  sourceId: null,
  endReason: null,
});

/** Proposes a role for somebody: by one who holds all of its permissions there, never for oneself (DESIGN §2 "Roles"). */
export const proposeGrant = async (work: Work, values: GrantValues): Promise<AccessGrant> => {
  const { path } = await organizationFor(work, values);
  const { id: granteeId } = await granteeOf(work, values.personId);
  await inGrantTurn(work, granteeId);
  const proposerId = work.actor.personId ?? '';
  const [granteeRoles, founding] = [await rolesOf(work, granteeId), await isFounding(work, path)];
  const proposerGrants = work.actor.grants;
  ensure(mayPropose({ proposerId, granteeId, proposerGrants, granteeRoles, role: values.role, path, founding }));
  await ensureNotHeld(work, values);
  ensureDates(work, values.fromOn ?? work.today, values.toOn ?? null);
  const grant = newGrant(work, values);
  return work.insert(AccessGrant, {
    ...grant,
    state: 'proposed',
    proposedBy: work.actor.personId,
    confirmedBy: null,
    decidedAt: null,
  });
};

/** What the system itself gives (the founding of a house, the demo): no proposal, the same exclusions. */
export const giveGrant = async (work: Work, values: GrantValues): Promise<AccessGrant> => {
  const system = work.asSystem('people');
  await organizationFor(system, values);
  await inGrantTurn(system, values.personId);
  ensure(mayHold(await rolesOf(system, values.personId), values.role));
  await ensureNotHeld(system, values);
  const grant = newGrant(system, values);
  return system.insert(AccessGrant, {
    ...grant,
    state: 'active',
    proposedBy: null,
    confirmedBy: null,
    decidedAt: work.now,
  });
};

const move = (grant: AccessGrant, event: GrantEvent): void => {
  const verdict = next(GRANT_FLOW, grant.state, event, event === 'end' ? 'GRANT_NOT_ACTIVE' : 'GRANT_NOT_PROPOSED');
  ensure(verdict);
  if (verdict.ok) grant.state = verdict.state;
};

/** Puts a proposed grant in force: by somebody who neither proposed nor receives it; it counts from today at the earliest. */
export const confirmGrant = async (work: Work, grant: AccessGrant): Promise<AccessGrant> => {
  await inGrantTurn(work, grant.personId);
  const confirmerId = work.actor.personId ?? '';
  const { personId: granteeId, proposedBy, role, state } = grant;
  const granteeRoles = await rolesOf(work, granteeId);
  ensure(mayConfirm({ confirmerId, proposerId: proposedBy ?? '', granteeId, granteeRoles, role, state }));
  if (grant.fromOn < work.today) grant.fromOn = work.today;
  ensureDates(work, grant.fromOn, grant.toOn);
  move(grant, 'confirm');
  return work.save(Object.assign(grant, { confirmedBy: confirmerId, decidedAt: work.now }));
};

const reasonOf = (reason: string): string => {
  if (reason.trim() === '') throw refusal('GRANT_REASON_MISSING');
  return reason.trim();
};

export const refuseGrant = async (work: Work, grant: AccessGrant, reason: string): Promise<AccessGrant> => {
  if (grant.personId === work.actor.personId) throw refusal('GRANT_OWN_GRANT');
  if (grant.proposedBy === work.actor.personId) throw refusal('GRANT_SAME_PERSON');
  move(grant, 'refuse');
  const decided = { endReason: reasonOf(reason), confirmedBy: work.actor.personId, decidedAt: work.now };
  return work.save(Object.assign(grant, decided));
};

const ensureMayEnd = async (work: Work, grant: AccessGrant): Promise<void> => {
  const { personId: granteeId, role, state, source } = grant;
  const otherAdministrator = await hasOtherAdministrator(work, role, granteeId);
  ensure(mayEndGrant({ actorPersonId: work.actor.personId ?? '', granteeId, role, state, source, otherAdministrator }));
};

/** Ends a given grant at once. */
export const endGrant = async (work: Work, grant: AccessGrant, reason: string): Promise<AccessGrant> => {
  await inGrantTurn(work, grant.personId);
  await ensureMayEnd(work, grant);
  move(grant, 'end');
  return work.save(Object.assign(grant, { toOn: work.today, endReason: reasonOf(reason) }));
};

const ensureMayTakeBack = async (work: Work, { personId: granteeId, role, organizationId, ...grant }: AccessGrant) => {
  const proposerId = work.actor.personId ?? '';
  if (grant.state === 'proposed' && grant.proposedBy === proposerId) return;
  // an administrator in force is ended by the security administrator: nobody unseats another alone
  if (isAdministrator(role)) throw refusal('ACCESS_DENIED', { permission: 'grant:confirm' });
  const { path } = await work.get(Organization, organizationId);
  const facts = { proposerId, granteeId, proposerGrants: work.actor.grants, granteeRoles: [], founding: false };
  ensure(mayPropose({ ...facts, role, path }));
};

/** A proposal, or a grant in force, is taken back by someone who could propose it. */
export const withdrawGrant = async (work: Work, grant: AccessGrant, reason: string): Promise<AccessGrant> => {
  await ensureMayTakeBack(work, grant);
  if (grant.state !== 'proposed') return endGrant(work, grant, reason);
  move(grant, 'withdraw');
  return work.save(Object.assign(grant, { endReason: reasonOf(reason) }));
};
