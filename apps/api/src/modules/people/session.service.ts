import { refusal, type Work } from '../../platform/index.ts';
import { Account, Session } from './account.entity.ts';
import { ownWork } from './account.service.ts';
import { LIVE_SESSION, liveAt } from './authentication.ts';

const MOST = 100;

const live = (work: Work, accountId: string) =>
  work
    .rows(Session)
    .where('t.accountId = ?', [accountId])
    .where(LIVE_SESSION.replaceAll('s.', 't.'), liveAt(work.now))
    .sort('t.id', 'DESC');

/** Where an account is signed in now: one's own, or one in the administrator's reach. */
export const sessionsOf = async (work: Work, accountId: string): Promise<Session[]> =>
  live(work, (await work.get(Account, accountId)).id).all(MOST);

export const ownSessions = (work: Work): Promise<Session[]> => live(ownWork(work), work.actor.id!).all(MOST);

const end = (work: Work, session: Session): Promise<Session> =>
  work.save(Object.assign(session, { endedAt: work.now }));

export const endOwnSession = async (work: Work, id: string): Promise<Session> => {
  const session = await live(ownWork(work), work.actor.id!).where('t.id = ?', [id]).first();
  if (!session) throw refusal('NOT_FOUND');
  return end(ownWork(work), session);
};

/** Ends one session of an account in reach. */
export const endSession = async (work: Work, id: string): Promise<Session> => {
  const session = await work.get(Session, id);
  if (session.endedAt) throw refusal('NOT_FOUND');
  return end(work, session);
};
