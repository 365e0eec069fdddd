import { Arg, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { doc, InWork, Read, type Work, Write } from '../../platform/index.ts';
import { Account, PersonalToken, Session } from './account.entity.ts';
import { TokenWithSecret } from './account.inputs.ts';
import { endSessions } from './account.service.ts';
import { BY_ACCOUNT, BY_ID } from './arguments.ts';
import { endOwnSession, endSession, ownSessions, sessionsOf } from './session.service.ts';
import { createToken, ownTokens, revokeToken } from './token.service.ts';

/** Where somebody is signed in: one's own sessions, and those of others for the system administrator. */
@Resolver(() => Session)
export class SessionResolver {
  @Read('session:self', () => [Session], { description: doc('我的登录', 'Where I am signed in') })
  mySessions(@InWork() work: Work): Promise<Session[]> {
    return ownSessions(work);
  }

  @Write('session:self', () => Session, { description: doc('结束我的一处登录', 'Ends one of my sessions') })
  endMySession(@InWork() work: Work, @Arg('id', () => ID, BY_ID) id: string): Promise<Session> {
    return endOwnSession(work, id);
  }

  @Read('session:manage', () => [Session], {
    description: doc('某账号的登录', 'Where an account is signed in'),
  })
  accountSessions(@InWork() work: Work, @Arg('account', () => ID, BY_ACCOUNT) account: string): Promise<Session[]> {
    return sessionsOf(work, account);
  }

  @Write('session:manage', () => Session, { description: doc('结束一处登录', 'Ends a session') })
  endSession(@InWork() work: Work, @Arg('id', () => ID, BY_ID) id: string): Promise<Session> {
    return endSession(work, id);
  }

  @Write('session:manage', () => Int, {
    description: doc('结束某账号的全部登录，返回结束的处数', 'Ends every session of an account; returns how many'),
  })
  async endAccountSessions(
    @InWork() work: Work,
    @Arg('account', () => ID, BY_ACCOUNT) account: string,
  ): Promise<number> {
    return endSessions(work, (await work.get(Account, account)).id);
  }

  @FieldResolver(() => Boolean, { description: doc('就是现在这一处', 'This is the session now in use') })
  current(@InWork() work: Work, @Root() session: Session): boolean {
    return session.id === work.actor.sessionId;
  }

  @FieldResolver(() => Date, { description: doc('登录时间', 'When it began') })
  startedAt(@Root() session: Session): Date {
    return session.createdAt;
  }
}

/** Tokens for one's own scripts. */
@Resolver(() => PersonalToken)
export class TokenResolver {
  @Read('session:self', () => [PersonalToken], { description: doc('我的令牌', 'My tokens') })
  myTokens(@InWork() work: Work): Promise<PersonalToken[]> {
    return ownTokens(work);
  }

  @Write('token:manage', () => TokenWithSecret, {
    description: doc(
      '新建个人令牌（供脚本使用），有效期不超过 365 天；内容只显示一次',
      'Makes a personal token for scripts, for at most 365 days; it is shown once',
    ),
  })
  async createToken(
    @InWork() work: Work,
    @Arg('name', () => String, { description: doc('用途', 'What it is for') }) name: string,
    @Arg('days', () => Int, { description: doc('有效天数，1–365', 'Days it is good for, 1–365') }) days: number,
  ): Promise<TokenWithSecret> {
    return Object.assign(new TokenWithSecret(), await createToken(work, { name, days }));
  }

  @Write('session:self', () => PersonalToken, { description: doc('停用我的令牌', 'Revokes one of my tokens') })
  revokeToken(@InWork() work: Work, @Arg('id', () => ID, BY_ID) id: string): Promise<PersonalToken> {
    return revokeToken(work, id);
  }
}
