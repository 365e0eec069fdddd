import { createHash, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { type Role, shanghaiDay } from '@zhibu/rules';
import { type Actor, ANONYMOUS, asSystem, type Kernel, type Run, refusal, type Work } from '../../platform/index.ts';
import { Account, Session } from './people.entity.ts';

const MINUTE = 60_000;
/** A session ends after two hours unused, and after a day in any case. */
export const SESSION_IDLE_MS = 120 * MINUTE;
export const SESSION_MOST_MS = 24 * 60 * MINUTE;
/** Five wrong passwords for an account, or thirty from an address, within a quarter of an hour lock it for that long. */
const WINDOW_MINUTES = 15;
const MOST_FOR_ACCOUNT = 5;
const MOST_FOR_ADDRESS = 30;
const PASSWORD_MIN = 10;

export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');
export const newToken = (): string => randomBytes(32).toString('base64url');
export const hashPassword = (password: string): Promise<string> => hash(password);

/** Length over riddles: ten characters, not all alike, not the user name. */
export const ensurePassword = (password: string, username: string): void => {
  const weak =
    password.length < PASSWORD_MIN ||
    new Set(password).size < 5 ||
    password.toLowerCase().includes(username.toLowerCase());
  if (weak || password.length > 200) throw refusal('PASSWORD_WEAK', { min: PASSWORD_MIN });
};

type Credentials = { session: string | null; token: string | null };
type ActorRow = {
  sessionId: string | number | null;
  usedAt: Date | null;
  accountId: string | number;
  personId: string | number;
  name: string;
  role: Role | null;
  organizationId: string | number | null;
  path: string | null;
};

const GRANTS = `
  INNER JOIN person p ON p.id = a.personId
  LEFT JOIN access_grant g ON g.personId = a.personId AND g.state = 'active' AND g.fromOn <= ? AND (g.toOn IS NULL OR g.toOn >= ?)
  LEFT JOIN organization o ON o.id = g.organizationId`;
const COLUMNS = 'a.id AS accountId, a.personId, p.name, g.role, g.organizationId, o.path';

const actorOf = (rows: readonly ActorRow[], via: Actor['via']): Actor => {
  const [first] = rows;
  if (!first) return ANONYMOUS;
  const grants = rows.flatMap(({ role, organizationId, path }) =>
    role && path ? [{ role, organizationId: String(organizationId), path }] : [],
  );
  const { accountId, personId, name, sessionId } = first;
  return {
    kind: 'person',
    id: String(accountId),
    personId: String(personId),
    name,
    grants,
    via,
    sessionId: sessionId === null ? null : String(sessionId),
  };
};

const bySession = async (run: Run, token: string, at: Date): Promise<ActorRow[]> => {
  const day = shanghaiDay(at);
  const rows = await run<ActorRow[]>(
    `SELECT s.id AS sessionId, s.usedAt, ${COLUMNS} FROM session s
     INNER JOIN account a ON a.id = s.accountId AND a.disabledAt IS NULL ${GRANTS}
     WHERE s.tokenHash = ? AND s.endedAt IS NULL AND s.endsAt > ? AND s.usedAt > ?`,
    [day, day, hashToken(token), at, new Date(at.getTime() - SESSION_IDLE_MS)],
  );
  const [first] = rows;
  // a use is noted once a minute: a page of ten requests writes once
  if (first?.usedAt && at.getTime() - first.usedAt.getTime() > MINUTE)
    await run('UPDATE session SET usedAt = ? WHERE id = ?', [at, first.sessionId]);
  return rows;
};

const byToken = async (run: Run, token: string, at: Date): Promise<ActorRow[]> => {
  const day = shanghaiDay(at);
  const rows = await run<ActorRow[]>(
    `SELECT NULL AS sessionId, t.usedAt, ${COLUMNS} FROM personal_token t
     INNER JOIN account a ON a.id = t.accountId AND a.disabledAt IS NULL ${GRANTS}
     WHERE t.tokenHash = ? AND t.revokedAt IS NULL AND t.expiresAt > ?`,
    [day, day, hashToken(token), at],
  );
  const [first] = rows;
  if (first && (!first.usedAt || at.getTime() - first.usedAt.getTime() > MINUTE))
    await run('UPDATE personal_token SET usedAt = ? WHERE tokenHash = ?', [at, hashToken(token)]);
  return rows;
};

/** Who stands behind a cookie or a token, with today's grants: one statement. */
export const authenticate = async (run: Run, { session, token }: Credentials, at: Date): Promise<Actor> => {
  if (token) return actorOf(await byToken(run, token, at), 'token');
  if (session) return actorOf(await bySession(run, session, at), 'session');
  return ANONYMOUS;
};

const ensureNotLocked = async (work: Work, username: string, address: string): Promise<void> => {
  const since = new Date(work.now.getTime() - WINDOW_MINUTES * MINUTE);
  const [row] = await work.run<{ account: number | string; address: number | string }[]>(
    `SELECT (SELECT COUNT(*) FROM sign_in_failure WHERE username = ? AND at > ?) AS account,
            (SELECT COUNT(*) FROM sign_in_failure WHERE address = ? AND at > ?) AS address`,
    [username, since, address, since],
  );
  if (Number(row!.account) >= MOST_FOR_ACCOUNT || Number(row!.address) >= MOST_FOR_ADDRESS)
    throw refusal('SIGN_IN_LOCKED', { minutes: WINDOW_MINUTES });
};

/** Verified also for a name that does not exist, so that the time taken tells nothing. */
const NOBODY = hashPassword(newToken());

/** Checks name and password; a failure is counted in a transaction of its own, which the refusal does not undo. */
export const signIn = async (
  kernel: Kernel,
  work: Work,
  credentials: { username: string; password: string; address: string; userAgent: string },
): Promise<string> => {
  const { password, address, userAgent } = credentials;
  const username = credentials.username.trim().toLowerCase();
  if (!/^[\x21-\x7e]{1,64}$/.test(username) || password.length > 200) throw refusal('SIGN_IN_FAILED');
  await ensureNotLocked(work, username, address);
  const account = await work.rows(Account).where('t.username = ?', [username]).first();
  const right = await verify(account?.passwordHash ?? (await NOBODY), password);
  if (!account || !right || account.disabledAt) {
    await asSystem(kernel, 'signIn.failed', async (apart) => {
      await apart.run('INSERT INTO sign_in_failure (username, address, at) VALUES (?, ?, ?)', [
        username,
        address,
        work.now,
      ]);
    });
    throw refusal('SIGN_IN_FAILED');
  }
  await work.run('DELETE FROM sign_in_failure WHERE username = ?', [username]);
  const token = newToken();
  const session = {
    accountId: account.id,
    tokenHash: hashToken(token),
    address,
    userAgent,
    usedAt: work.now,
    endedAt: null,
  };
  await work.insert(Session, { ...session, endsAt: new Date(work.now.getTime() + SESSION_MOST_MS) });
  return token;
};

/** Ends every session of an account: password changed, account disabled, or asked for. */
export const endSessions = (work: Work, accountId: string, except: string | null = null): Promise<number> =>
  work.updateWhere(
    work.rows(Session).where('t.accountId = ? AND t.endedAt IS NULL AND t.id <> ?', [accountId, except ?? '0']),
    (session) => {
      session.endedAt = work.now;
    },
  );

/** A new password ends every other session of the account. */
export const changePassword = async (work: Work, account: Account, next: string): Promise<void> => {
  ensurePassword(next, account.username);
  account.passwordHash = await hashPassword(next);
  account.passwordChangedAt = work.now;
  await work.save(account);
  await endSessions(work, account.id, work.actor.sessionId);
};

export const isPassword = (account: Account, password: string): Promise<boolean> =>
  verify(account.passwordHash, password);
