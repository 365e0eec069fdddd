import { type Role, shanghaiDay } from '@zhibu/rules';
import { type Actor, ANONYMOUS, type Run } from '../../platform/index.ts';
import { hashToken } from './password.ts';

const MINUTE = 60_000;
/** A session ends after two hours unused, and after a day in any case. */
export const SESSION_IDLE_MS = 120 * MINUTE;
export const SESSION_MOST_MS = 24 * 60 * MINUTE;

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

/** An initial password opens nothing until it is changed: its account is there without its roles. */
const GRANTS = `
  INNER JOIN person p ON p.id = a.personId
  LEFT JOIN access_grant g ON g.personId = a.personId AND g.state = 'active' AND g.fromOn <= ? AND (g.toOn IS NULL OR g.toOn >= ?)
    AND a.passwordExpiresAt IS NULL
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

/** What may still be used at an instant: neither ended, nor too old, nor too long unused. */
export const LIVE_SESSION = 's.endedAt IS NULL AND s.endsAt > ? AND s.usedAt > ?';
export const liveAt = (at: Date): Date[] => [at, new Date(at.getTime() - SESSION_IDLE_MS)];

const bySession = async (run: Run, token: string, at: Date): Promise<ActorRow[]> => {
  const day = shanghaiDay(at);
  const rows = await run<ActorRow[]>(
    `SELECT s.id AS sessionId, s.usedAt, ${COLUMNS} FROM session s
     INNER JOIN account a ON a.id = s.accountId AND a.disabledAt IS NULL ${GRANTS}
     WHERE s.tokenHash = ? AND ${LIVE_SESSION}`,
    [day, day, hashToken(token), ...liveAt(at)],
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

/** Who an account belongs to, with today's grants: for what is done later on that person's behalf. */
export const actorOfAccount = async (run: Run, accountId: string, at: Date): Promise<Actor> => {
  const day = shanghaiDay(at);
  const rows = await run<ActorRow[]>(
    `SELECT NULL AS sessionId, NULL AS usedAt, ${COLUMNS} FROM account a ${GRANTS} WHERE a.id = ? AND a.disabledAt IS NULL`,
    [day, day, accountId],
  );
  return actorOf(rows, 'none');
};

/** Who stands behind a cookie or a token, with today's grants: one statement. */
export const authenticate = async (run: Run, { session, token }: Credentials, at: Date): Promise<Actor> => {
  if (token) return actorOf(await byToken(run, token, at), 'token');
  if (session) return actorOf(await bySession(run, session, at), 'session');
  return ANONYMOUS;
};
