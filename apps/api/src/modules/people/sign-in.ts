import { type Actor, ANONYMOUS, asActor, asSystem, type Kernel, refusal, type Work } from '../../platform/index.ts';
import { Account, Session, SignInFailure } from './account.entity.ts';
import { changePassword, ownWork } from './account.service.ts';
import { SESSION_MOST_MS } from './authentication.ts';
import { hashToken, isPassword, NOBODY, newToken } from './password.ts';
import { Person } from './people.entity.ts';

const MINUTE = 60_000;
/** Five refused attempts for an account, or thirty from an address, within a quarter of an hour lock it until the window has passed. */
export const WINDOW_MINUTES = 15;
export const MOST_FOR_ACCOUNT = 5;
export const MOST_FOR_ADDRESS = 30;

export type Attempt = { username: string; address: string };

type Earlier = { n: number | string; oldest: Date | null };

/** The attempts that count against a name or an address: the last `most` of the window, and when the first of them was. */
const earlier = async (
  work: Work,
  column: keyof Attempt,
  value: string,
  most: number,
  id: string,
): Promise<Earlier> => {
  const since = new Date(work.now.getTime() - WINDOW_MINUTES * MINUTE);
  const [row] = await work.run<Earlier[]>(
    `SELECT COUNT(*) AS n, MIN(at) AS oldest FROM
       (SELECT at FROM sign_in_failure WHERE ${column} = ? AND at > ? AND id <> ? ORDER BY at DESC LIMIT ${most}) recent`,
    [value, since, id],
  );
  return row!;
};

/** Whole minutes until the oldest of the counted attempts leaves the window; null while more may be tried. */
const lockedMinutes = ({ n, oldest }: Earlier, most: number, now: Date): number | null => {
  if (Number(n) < most || !oldest) return null;
  return Math.max(1, Math.ceil((oldest.getTime() + WINDOW_MINUTES * MINUTE - now.getTime()) / MINUTE));
};

const lockOf = async (work: Work, { username, address }: Attempt, id: string): Promise<number | null> => {
  const account = await earlier(work, 'username', username, MOST_FOR_ACCOUNT, id);
  const place = await earlier(work, 'address', address, MOST_FOR_ADDRESS, id);
  return lockedMinutes(account, MOST_FOR_ACCOUNT, work.now) ?? lockedMinutes(place, MOST_FOR_ADDRESS, work.now);
};

/** For the administrator's list: is this name locked now? */
export const isLocked = async (work: Work, username: string): Promise<boolean> =>
  lockedMinutes(await earlier(work, 'username', username, MOST_FOR_ACCOUNT, '0'), MOST_FOR_ACCOUNT, work.now) !== null;

/**
 * Counts the attempt before it is looked at, so that a hundred sent at once are not all let through; one too many is not
 * kept. `work` has no transaction: each statement is seen by the others at once.
 */
const beginAttempt = async (work: Work, attempt: Attempt): Promise<string> => {
  const { insertId } = await work.run<{ insertId: number | string }>(
    `INSERT INTO sign_in_failure (version, createdAt, updatedAt, username, address, at, refused) VALUES (1, ?, ?, ?, ?, ?, 0)`,
    [work.now, work.now, attempt.username, attempt.address, work.now],
  );
  const id = String(insertId);
  const minutes = await lockOf(work, attempt, id);
  if (minutes === null) return id;
  await work.run('DELETE FROM sign_in_failure WHERE id = ?', [id]);
  throw refusal('SIGN_IN_LOCKED', { minutes });
};

/** A refused attempt stays counted, and leaves its line in the audit. */
const refuseAttempt = async (kernel: Kernel, id: string): Promise<void> => {
  await asSystem(kernel, 'signIn.refused', async (work) => {
    const attempt = await work.find(SignInFailure, id);
    if (attempt) await work.save(Object.assign(attempt, { refused: true }));
  });
};

/** Whoever knows the password starts from nothing. */
export const forgetAttempts = (work: Work, username: string): Promise<unknown> =>
  work.run('DELETE FROM sign_in_failure WHERE username = ?', [username]);

/** An administrator lets the name try again. */
export const unlock = async (work: Work, account: Account): Promise<Account> => {
  const rows = work.rows(SignInFailure).where('t.username = ?', [account.username]);
  for (const attempt of await rows.all(1_000)) await work.remove(attempt);
  return account;
};

type Visitor = { address: string; userAgent: string };

/** Opens a session; its token goes to the browser and is kept nowhere. */
export const openSession = async (work: Work, account: Account, { address, userAgent }: Visitor): Promise<string> => {
  const token = newToken();
  await work.insert(Session, {
    organizationId: account.organizationId,
    accountId: account.id,
    tokenHash: hashToken(token),
    address,
    userAgent,
    usedAt: work.now,
    endsAt: new Date(work.now.getTime() + SESSION_MOST_MS),
    endedAt: null,
  });
  return token;
};

/** The account whose name and password these are; every other case takes as long and is refused alike. */
const checkCredentials = async (
  kernel: Kernel,
  work: Work,
  { username, password, address }: { username: string; password: string; address: string },
): Promise<Account> => {
  if (!/^[\x21-\x7e]{1,64}$/.test(username)) throw refusal('SIGN_IN_FAILED');
  const attempt = await beginAttempt(work, { username, address });
  const account = await work.asSystem('signIn').rows(Account).where('t.username = ?', [username]).first();
  const right = await isPassword(account?.passwordHash ?? (await NOBODY), password);
  if (!account || !right || account.disabledAt) {
    await refuseAttempt(kernel, attempt);
    throw refusal('SIGN_IN_FAILED');
  }
  if (account.passwordExpiresAt && account.passwordExpiresAt <= work.now) throw refusal('PASSWORD_EXPIRED');
  return account;
};

/** Who is signing in, for the audit; what they may do is asked once they are signed in. */
const visitorOf = async (work: Work, { id, personId }: Account): Promise<Actor> => {
  const { name } = await work.asSystem('signIn').get(Person, personId);
  return { ...ANONYMOUS, kind: 'person', id, personId, name };
};

/**
 * Name and password become a session, whose token goes to the browser and is kept nowhere. No connection is held while
 * the password is looked at; what changed meanwhile (another password, disabled) refuses.
 */
export const signIn = async (
  kernel: Kernel,
  work: Work,
  credentials: Visitor & { username: string; password: string },
): Promise<string> => {
  const username = credentials.username.trim().toLowerCase();
  const account = await checkCredentials(kernel, work, { ...credentials, username });
  const actor = await visitorOf(work, account);
  return asActor(kernel, actor, work, async (own) => {
    const now = await own.rows(Account).where('t.id = ?', [account.id]).forUpdate().first();
    if (now?.version !== account.version) throw refusal('SIGN_IN_FAILED');
    await forgetAttempts(own, username);
    return openSession(own, account, credentials);
  });
};

/**
 * The present password is asked for as at the door: a session left open must not become a way to guess it. The change
 * ends every other session of the account.
 */
export const changeOwnPassword = async (
  kernel: Kernel,
  work: Work,
  { current, next, address }: { current: string; next: string; address: string },
): Promise<void> => {
  const { id, username, passwordHash, version } = await ownWork(work).get(Account, work.actor.id!);
  const attempt = await beginAttempt(work, { username, address });
  if (!(await isPassword(passwordHash, current))) {
    await refuseAttempt(kernel, attempt);
    throw refusal('PASSWORD_WRONG');
  }
  await asActor(kernel, work.actor, work, async (own) => {
    await forgetAttempts(own, username);
    await changePassword(own, await own.get(Account, id, version), next);
  });
};
