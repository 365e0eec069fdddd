import { randomBytes } from 'node:crypto';
import { refusal, type Work } from '../../platform/index.ts';
import { Account, PersonalToken } from './account.entity.ts';
import { ownWork } from './account.service.ts';
import { hashToken } from './password.ts';

const DAY = 24 * 60 * 60_000;
const TOKEN_MOST_DAYS = 365;
const TOKEN_MOST = 10;

/** The prefix lets a secret scanner find one that was left in a script. */
const newPersonalToken = (): string => `zhibu_${randomBytes(32).toString('base64url')}`;

const live = (work: Work) =>
  ownWork(work)
    .rows(PersonalToken)
    .where('t.accountId = ? AND t.revokedAt IS NULL AND t.expiresAt > ?', [work.actor.id, work.now]);

export const ownTokens = (work: Work): Promise<PersonalToken[]> => live(work).sort('t.id', 'DESC').all(TOKEN_MOST);

/** A token for the actor's own scripts. Not with a token: one that was lost must not renew itself. */
export const createToken = async (
  work: Work,
  { name, days }: { name: string; days: number },
): Promise<{ token: PersonalToken; secret: string }> => {
  if (work.actor.via !== 'session') throw refusal('ACCESS_DENIED', { permission: 'token:manage' });
  if (name.trim() === '') throw refusal('TOKEN_NAME_MISSING');
  if (days < 1 || days > TOKEN_MOST_DAYS) throw refusal('TOKEN_LIFETIME', { max: TOKEN_MOST_DAYS });
  if ((await live(work).count()) >= TOKEN_MOST) throw refusal('TOKEN_TOO_MANY', { max: TOKEN_MOST });
  const own = ownWork(work);
  const { organizationId, id: accountId } = await own.get(Account, work.actor.id!);
  const secret = newPersonalToken();
  const token = await own.insert(PersonalToken, {
    organizationId,
    accountId,
    name: name.trim(),
    tokenHash: hashToken(secret),
    expiresAt: new Date(work.now.getTime() + days * DAY),
    usedAt: null,
    revokedAt: null,
  });
  return { token, secret };
};

export const revokeToken = async (work: Work, id: string): Promise<PersonalToken> => {
  const token = await live(work).where('t.id = ?', [id]).first();
  if (!token) throw refusal('NOT_FOUND');
  token.revokedAt = work.now;
  return ownWork(work).save(token);
};
