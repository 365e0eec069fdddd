import { ADMINISTRATORS, isAdministrator, mayUseUsername, type Role } from '@zhibu/rules';
import { asSystem, ensure, type Kernel, onDuplicate, refusal, type Work } from '../../platform/index.ts';
import { Account, PersonalToken, Session } from './account.entity.ts';
import { ensurePassword, hashPassword, isPassword, newInitialPassword } from './password.ts';
import type { Person } from './people.entity.ts';
import { forgetAttempts } from './sign-in.ts';

const DAY = 24 * 60 * 60_000;
/** An initial password that nobody has used by then is void. */
export const INITIAL_PASSWORD_DAYS = 7;

const freeUsername = async (work: Work, text: string): Promise<string> => {
  const username = text.trim().toLowerCase();
  ensure(mayUseUsername(username));
  const [taken] = await work.run<unknown[]>('SELECT 1 FROM account WHERE username = ?', [username]);
  if (taken) throw refusal('ACCOUNT_USERNAME_TAKEN', { username });
  return username;
};

/** Of two opened at once the unique keys let one through. */
const saveAccount = (work: Work, account: Account): Promise<Account> =>
  onDuplicate(work.save(account), () => refusal('ACCOUNT_USERNAME_TAKEN', { username: account.username }));

const ensureNoAccount = async (work: Work, personId: string): Promise<void> => {
  const [taken] = await work.run<unknown[]>('SELECT 1 FROM account WHERE personId = ?', [personId]);
  if (taken) throw refusal('ACCOUNT_EXISTS');
};

/** One's own account, sessions and tokens, wherever one holds a role; every query of it names the account. */
export const ownWork = (work: Work): Work => work.as('session:self', 'public');

/** An account with a password of the person's own choice: the founding of a house, the demo. */
export const openAccount = async (
  work: Work,
  person: Person,
  { username, password }: { username: string; password: string },
): Promise<Account> => {
  const name = await freeUsername(work, username);
  await ensureNoAccount(work, person.id);
  ensurePassword(password, name);
  const account = Object.assign(new Account(), {
    organizationId: person.organizationId,
    personId: person.id,
    username: name,
    passwordHash: await hashPassword(password),
    passwordChangedAt: work.now,
    passwordExpiresAt: null,
    disabledAt: null,
  });
  return saveAccount(work, account);
};

/** What an administrator hands over once; known to nobody after it, and void once it is changed. */
export type WithInitialPassword = { account: Account; initialPassword: string };

const giveInitialPassword = async (work: Work, account: Account): Promise<string> => {
  const initialPassword = newInitialPassword();
  account.passwordHash = await hashPassword(initialPassword);
  account.passwordChangedAt = work.now;
  account.passwordExpiresAt = new Date(work.now.getTime() + INITIAL_PASSWORD_DAYS * DAY);
  return initialPassword;
};

/** An account for a person, with an initial password that opens nothing but its own change. */
export const createAccount = async (work: Work, person: Person, username: string): Promise<WithInitialPassword> => {
  const name = await freeUsername(work, username);
  await ensureNoAccount(work, person.id);
  const account = Object.assign(new Account(), {
    organizationId: person.organizationId,
    personId: person.id,
    username: name,
    disabledAt: null,
  });
  const initialPassword = await giveInitialPassword(work, account);
  await saveAccount(work, account);
  return { account, initialPassword };
};

/** Ends every session of an account: password changed, account disabled, or asked for. */
export const endSessions = (work: Work, accountId: string, except: string | null = null): Promise<number> => {
  const rows = work
    .rows(Session)
    .where('t.accountId = ? AND t.endedAt IS NULL AND t.id <> ?', [accountId, except ?? '0']);
  return work.updateWhere(rows, (session) => {
    session.endedAt = work.now;
  });
};

const revokeTokens = (work: Work, accountId: string): Promise<number> => {
  const rows = work.rows(PersonalToken).where('t.accountId = ? AND t.revokedAt IS NULL', [accountId]);
  return work.updateWhere(rows, (token) => {
    token.revokedAt = work.now;
  });
};

/** The administrator's roles a person holds today. */
const administratorRolesOf = async (work: Work, personId: string): Promise<Role[]> => {
  const rows = await work.run<{ role: Role }[]>(
    `SELECT role FROM access_grant WHERE personId = ? AND state = 'active' AND fromOn <= ? AND (toOn IS NULL OR toOn >= ?)`,
    [personId, work.today, work.today],
  );
  return rows.map((row) => row.role).filter(isAdministrator);
};

/** Is anybody else in force in this administrator's role at the same organization, with an account that can sign in? */
export const hasOtherAdministrator = async (work: Work, role: Role, personId: string): Promise<boolean> => {
  const [other] = await work.run<unknown[]>(
    `SELECT 1 FROM access_grant g INNER JOIN account a ON a.personId = g.personId AND a.disabledAt IS NULL
     WHERE g.role = ? AND g.personId <> ? AND g.state = 'active' AND g.fromOn <= ? AND (g.toOn IS NULL OR g.toOn >= ?)
       AND g.organizationId IN (SELECT organizationId FROM access_grant WHERE personId = ? AND role = ? AND state = 'active') LIMIT 1`,
    [role, personId, work.today, work.today, personId, role],
  );
  return other !== undefined;
};

/** A disabled account keeps its record, opens nothing, and its sessions end at once. */
export const disableAccount = async (work: Work, account: Account): Promise<Account> => {
  if (account.id === work.actor.id) throw refusal('ACCOUNT_OWN');
  if (account.disabledAt) throw refusal('ACCOUNT_DISABLED');
  for (const role of await administratorRolesOf(work, account.personId))
    if (!(await hasOtherAdministrator(work, role, account.personId)))
      throw refusal('ACCOUNT_LAST_ADMINISTRATOR', { role });
  account.disabledAt = work.now;
  await work.save(account);
  await endSessions(work, account.id);
  return account;
};

export const enableAccount = async (work: Work, account: Account): Promise<Account> => {
  if (!account.disabledAt) throw refusal('ACCOUNT_NOT_DISABLED');
  account.disabledAt = null;
  return work.save(account);
};

/**
 * A new initial password; sessions and tokens end. The system administrator gives none to the other two: whoever could
 * sign in as the security administrator would confirm their own proposals. It is done on the server (`cli reset-password`).
 */
export const resetPassword = async (work: Work, account: Account): Promise<WithInitialPassword> => {
  if (account.id === work.actor.id) throw refusal('ACCOUNT_OWN');
  const held = await administratorRolesOf(work, account.personId);
  if (work.actor.kind !== 'system' && held.some((role) => role !== ADMINISTRATORS[0]))
    throw refusal('ACCOUNT_ADMINISTRATOR');
  const initialPassword = await giveInitialPassword(work, account);
  await work.save(account);
  await endSessions(work, account.id);
  await revokeTokens(work, account.id);
  await forgetAttempts(work, account.username);
  return { account, initialPassword };
};

/** On the server, for whoever may run programs there: the way back in for an administrator (`cli reset-password`). */
export const resetPasswordOf = (kernel: Kernel, username: string): Promise<string | null> =>
  asSystem(kernel, 'cli.resetPassword', async (work) => {
    const account = await work.rows(Account).where('t.username = ?', [username]).first();
    return account ? (await resetPassword(work, account)).initialPassword : null;
  });

/** A new password of one's own ends every other session of the account. */
export const changePassword = async (work: Work, account: Account, next: string): Promise<void> => {
  ensurePassword(next, account.username);
  if (await isPassword(account.passwordHash, next)) throw refusal('PASSWORD_UNCHANGED');
  account.passwordHash = await hashPassword(next);
  account.passwordChangedAt = work.now;
  account.passwordExpiresAt = null;
  await work.save(account);
  await endSessions(work, account.id, work.actor.sessionId);
};
