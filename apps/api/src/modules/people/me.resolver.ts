import { PERMISSIONS, type Permission, ROLES, type Role } from '@zhibu/rules';
import { Arg, Ctx, Field, ID, ObjectType, Resolver } from 'type-graphql';
import { type Actor, type Context, doc, InWork, Read, type Work, Write } from '../../platform/index.ts';
import { OrganizationReference, organizationReference } from '../organization/index.ts';
import { Account } from './account.entity.ts';
import { endSessions, ownWork } from './account.service.ts';
import { authenticate } from './authentication.ts';
import { Person, RoleEnum } from './people.entity.ts';
import { endOwnSession } from './session.service.ts';
import { changeOwnPassword, signIn } from './sign-in.ts';

@ObjectType({ description: doc('我在某组织担任的角色', 'A role I hold at an organization') })
class HeldRole {
  @Field(() => RoleEnum, { description: doc('角色', 'Role') })
  role: Role;

  @Field(() => OrganizationReference, { description: doc('组织', 'The organization') })
  organization: OrganizationReference;
}

@ObjectType({ description: doc('当前登录人', 'Who is signed in') })
export class Me {
  @Field(() => ID, { description: doc('账号编号', 'Identifier of the account') })
  id: string;

  @Field(() => String, { description: doc('登录名', 'User name') })
  username: string;

  @Field(() => Person, { description: doc('本人', 'The person') })
  person: Person;

  @Field(() => Boolean, {
    description: doc(
      '仍是初始密码：改密之前没有任何权限',
      'Still the initial password: until it is changed nothing opens',
    ),
  })
  mustChangePassword: boolean;

  @Field(() => [HeldRole], { description: doc('今天有效的角色', 'Roles in force today') })
  roles: HeldRole[];

  @Field(() => [String], {
    description: doc('今天有效的权限（module:verb）', 'Permissions in force today (module:verb)'),
  })
  permissions: Permission[];

  @Field(() => OrganizationReference, {
    nullable: true,
    description: doc('默认查看的组织', 'The organization I look at by default'),
  })
  organization: OrganizationReference | null;
}

const meOf = async (work: Work, actor: Actor): Promise<Me> => {
  const own = work.asSystem('people');
  const account = await own.get(Account, actor.id!);
  const roles = await Promise.all(
    actor.grants.map(async ({ role, organizationId }) => ({
      role,
      organization: (await organizationReference(own, organizationId))!,
    })),
  );
  // one's own account is open to everybody who is signed in, without a role or with an initial password too
  const held = new Set<Permission>(['session:self', ...actor.grants.flatMap((grant) => ROLES[grant.role])]);
  const top = [...actor.grants].sort((a, b) => a.path.length - b.path.length)[0];
  return {
    id: account.id,
    username: account.username,
    person: await own.get(Person, actor.personId!),
    mustChangePassword: account.passwordExpiresAt !== null,
    roles,
    permissions: PERMISSIONS.filter((permission) => held.has(permission)),
    organization: top ? await organizationReference(own, top.organizationId) : null,
  };
};

@Resolver()
export class MeResolver {
  @Read('session:self', () => Me, {
    description: doc('当前登录人及其角色和权限', 'Who is signed in, with roles and permissions'),
  })
  me(@InWork() work: Work): Promise<Me> {
    return meOf(work, work.actor);
  }

  @Write('public', () => Me, {
    reach: 'public',
    complexity: 100,
    secret: ['password'],
    apart: true,
    description: doc(
      '登录。失败返回 SIGN_IN_FAILED；连续失败返回 SIGN_IN_LOCKED；初始密码过期返回 PASSWORD_EXPIRED',
      'Signs in. SIGN_IN_FAILED when name or password is wrong, SIGN_IN_LOCKED after repeated failures, PASSWORD_EXPIRED',
    ),
  })
  async signIn(
    @InWork() work: Work,
    @Arg('username', () => String, { description: doc('用户名', 'User name') }) username: string,
    @Arg('password', () => String, { description: doc('密码', 'Password') }) password: string,
    @Ctx() context: Context,
  ): Promise<Me> {
    const { exchange, kernel } = context;
    const { address, userAgent } = exchange;
    const token = await signIn(kernel, work, { username, password, address, userAgent });
    const actor = await authenticate(work.run, { session: token, token: null }, work.now);
    exchange.setSession(token);
    context.actor = actor;
    return meOf(work, actor);
  }

  @Write('session:self', () => Boolean, { description: doc('退出登录', 'Signs out of this session') })
  async signOut(@InWork() work: Work, @Ctx() { exchange }: Context): Promise<boolean> {
    if (work.actor.sessionId) await endOwnSession(work, work.actor.sessionId);
    exchange.clearSession();
    return true;
  }

  @Write('session:self', () => Boolean, {
    description: doc('退出我在所有设备上的登录', 'Ends all my sessions, this one too'),
  })
  async signOutEverywhere(@InWork() work: Work, @Ctx() { exchange }: Context): Promise<boolean> {
    await endSessions(ownWork(work), work.actor.id!);
    exchange.clearSession();
    return true;
  }

  @Write('session:self', () => Boolean, {
    complexity: 100,
    secret: ['current', 'next'],
    apart: true,
    description: doc(
      '修改密码；其他设备上的登录随即失效。原密码连续输错与登录一样锁定',
      'Changes the password; every other session ends. Wrong present passwords lock as failed sign-ins do',
    ),
  })
  async changePassword(
    @InWork() work: Work,
    @Arg('current', () => String, { description: doc('原密码', 'The present password') }) current: string,
    @Arg('next', () => String, { description: doc('新密码', 'The new password') }) next: string,
    @Ctx() { kernel, exchange }: Context,
  ): Promise<boolean> {
    await changeOwnPassword(kernel, work, { current, next, address: exchange.address });
    return true;
  }
}
