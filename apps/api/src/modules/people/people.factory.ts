import { randomUUID } from 'node:crypto';
import type { Role } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import type { Organization } from '../organization/index.ts';
import { Account, PersonalToken, Session } from './account.entity.ts';
import { SESSION_MOST_MS } from './authentication.ts';
import { hashToken, newToken } from './password.ts';
import { AccessGrant, type Person } from './people.entity.ts';
import { createPerson } from './person.service.ts';

const code = () => randomUUID().slice(0, 12);

export const aPerson = (work: Work, home: Organization, values: Partial<Person> = {}): Promise<Person> =>
  createPerson(work, { organizationId: home.id, code: code(), name: '演示人员', phone: '13900000000', ...values });

export const aGrant = (work: Work, person: Person, role: Role, at: Organization, values: Partial<AccessGrant> = {}) =>
  work.insert(AccessGrant, {
    organizationId: at.id,
    personId: person.id,
    role,
    state: 'active',
    source: 'given',
    sourceId: null,
    fromOn: '2020-01-01',
    toOn: null,
    proposedBy: null,
    confirmedBy: null,
    decidedAt: null,
    reason: null,
    endReason: null,
    ...values,
  });

export type SignedInActor = { person: Person; account: Account; session: string };

/** For tests: a session without the cost of a password. */
export const aSession = async (work: Work, person: Person): Promise<SignedInActor> => {
  const account = await work.insert(Account, {
    organizationId: person.organizationId,
    personId: person.id,
    username: code(),
    passwordHash: 'none',
    passwordChangedAt: work.now,
    passwordExpiresAt: null,
    disabledAt: null,
  });
  const session = newToken();
  await work.insert(Session, {
    organizationId: account.organizationId,
    accountId: account.id,
    tokenHash: hashToken(session),
    address: '127.0.0.1',
    userAgent: 'test',
    usedAt: work.now,
    endsAt: new Date(work.now.getTime() + SESSION_MOST_MS),
    endedAt: null,
  });
  return { person, account, session };
};

/** A signed-in person who holds one role at one organization. */
export const anActor = async (
  work: Work,
  role: Role,
  at: Organization,
  home: Organization = at,
): Promise<SignedInActor> => {
  const person = await aPerson(work, home);
  await aGrant(work, person, role, at);
  return aSession(work, person);
};

/** A personal token of an account, as a script would carry it. */
export const aToken = async (work: Work, { account }: SignedInActor, days = 30): Promise<string> => {
  const token = newToken();
  await work.insert(PersonalToken, {
    organizationId: account.organizationId,
    accountId: account.id,
    name: '演示脚本',
    tokenHash: hashToken(token),
    expiresAt: new Date(work.now.getTime() + days * 24 * 60 * 60_000),
    usedAt: null,
    revokedAt: null,
  });
  return token;
};
