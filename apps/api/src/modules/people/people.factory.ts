import { randomUUID } from 'node:crypto';
import type { Role } from '@zhibu/rules';
import { sortKeyOf, type Work } from '../../platform/index.ts';
import type { Organization } from '../organization/index.ts';
import { AccessGrant, Account, Person, Session } from './people.entity.ts';
import { hashToken, newToken, SESSION_MOST_MS } from './session.service.ts';

const code = () => randomUUID().slice(0, 12);

export const aPerson = (work: Work, home: Organization, values: Partial<Person> = {}): Promise<Person> => {
  const name = values.name ?? '演示人员';
  return work.insert(Person, {
    organizationId: home.id,
    code: code(),
    name,
    sortKey: sortKeyOf(name),
    phone: '13900000000',
    jobTitle: null,
    ...values,
  });
};

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
    disabledAt: null,
  });
  const session = newToken();
  await work.insert(Session, {
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
export const anActor = async (work: Work, role: Role, at: Organization, home: Organization = at): Promise<SignedInActor> => {
  const person = await aPerson(work, home);
  await aGrant(work, person, role, at);
  return aSession(work, person);
};
