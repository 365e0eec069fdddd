import {
  GRANT_SOURCES,
  GRANT_STATES,
  type GrantSource,
  type GrantState,
  POSTS,
  type Post,
  ROLE_NAMES,
  type Role,
} from '@zhibu/rules';
import { GRANT_SOURCE_WORDS, GRANT_STATE_WORDS, POST_WORDS, ROLE_WORDS } from '@zhibu/vocabulary';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DayScalar, doc, enumOf, Owned, Row, Secret, Shared, Unaudited } from '../../platform/index.ts';

export const PostEnum = enumOf(POSTS, 'Post', POST_WORDS, doc('党内职务', 'Post in a Party organization'));
export const RoleEnum = enumOf(ROLE_NAMES, 'Role', ROLE_WORDS, doc('角色', 'Role: a named list of permissions'));
export const GrantStateEnum = enumOf(
  GRANT_STATES,
  'GrantState',
  GRANT_STATE_WORDS,
  doc('授权状态', 'State of a grant'),
);
export const GrantSourceEnum = enumOf(
  GRANT_SOURCES,
  'GrantSource',
  GRANT_SOURCE_WORDS,
  doc('授权来源', 'What a grant derives from'),
);

/** A person; `organizationId` is the home branch (or the organization itself for leaders without one). */
@ObjectType({ description: doc('人员', 'A person') })
@Entity('person')
export class Person extends Owned {
  @Field(() => String, { description: doc('人员编号,全库唯一', 'Code, unique') })
  @Column('varchar')
  code: string;

  @Field(() => String, { description: doc('姓名', 'Name') })
  @Column('varchar')
  name: string;

  @Column('varchar')
  sortKey: string;

  /** Shown only with `person:readContact` (R78). */
  @Column('varchar', { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true, description: doc('行政职务', 'Job title') })
  @Column('varchar', { nullable: true })
  jobTitle: string | null;
}

@ObjectType({ description: doc('党内任职', 'An appointment to a post') })
@Entity('appointment')
export class Appointment extends Owned {
  @Column('bigint')
  personId: string;

  @Field(() => PostEnum, { description: doc('职务', 'Post') })
  @Column('varchar')
  post: Post;

  @Field(() => DayScalar, { description: doc('任职起', 'From') })
  @Column('date')
  fromOn: string;

  @Field(() => DayScalar, { nullable: true, description: doc('任职止(含当日)', 'To, that day included') })
  @Column('date', { nullable: true })
  toOn: string | null;
}

/** A role at an organization (DESIGN §2.2). `sourceId` is the appointment or contact point a derived grant lives with. */
@ObjectType('Grant', {
  description: doc('授权:某人在某组织担任某角色', 'A grant: a person holds a role at an organization'),
})
@Entity('access_grant')
export class AccessGrant extends Owned {
  @Column('bigint')
  personId: string;

  @Field(() => RoleEnum, { description: doc('角色', 'Role') })
  @Column('varchar')
  role: Role;

  @Field(() => GrantStateEnum, { description: doc('状态', 'State') })
  @Column('varchar')
  state: GrantState;

  @Field(() => GrantSourceEnum, { description: doc('来源', 'Source') })
  @Column('varchar')
  source: GrantSource;

  @Column('bigint', { nullable: true })
  sourceId: string | null;

  @Field(() => DayScalar, { description: doc('生效日期', 'From') })
  @Column('date')
  fromOn: string;

  @Field(() => DayScalar, { nullable: true, description: doc('截止日期(含当日)', 'To, that day included') })
  @Column('date', { nullable: true })
  toOn: string | null;

  @Column('bigint', { nullable: true })
  proposedBy: string | null;

  @Column('bigint', { nullable: true })
  confirmedBy: string | null;
}

@ObjectType({ description: doc('登录账号', 'An account') })
@Entity('account')
export class Account extends Owned {
  @Field(() => ID)
  @Column('bigint')
  personId: string;

  @Field(() => String, { description: doc('登录名', 'User name') })
  @Column('varchar')
  username: string;

  @Secret()
  @Column('varchar')
  passwordHash: string;

  @Field(() => Date, { description: doc('密码修改时间', 'When the password was last changed') })
  @Column('datetime', { precision: 3 })
  passwordChangedAt: Date;

  @Field(() => Date, { nullable: true, description: doc('停用时间', 'Disabled at') })
  @Column('datetime', { precision: 3, nullable: true })
  disabledAt: Date | null;
}

/** A signed-in browser. Its token is known to the browser alone; here stands its hash. */
@ObjectType({ description: doc('登录会话', 'A session') })
@Entity('session')
@Shared()
@Unaudited()
export class Session extends Row {
  @Column('bigint')
  accountId: string;

  @Secret()
  @Column('varchar')
  tokenHash: string;

  @Field(() => String, { description: doc('登录地址', 'Network address') })
  @Column('varchar')
  address: string;

  @Field(() => String, { description: doc('浏览器', 'Browser') })
  @Column('varchar')
  userAgent: string;

  @Field(() => Date, { description: doc('最近使用', 'Last used') })
  @Column('datetime', { precision: 3 })
  usedAt: Date;

  @Field(() => Date, { description: doc('最迟失效', 'Ends at the latest') })
  @Column('datetime', { precision: 3 })
  endsAt: Date;

  @Column('datetime', { precision: 3, nullable: true })
  endedAt: Date | null;
}

/** A token for scripts (`Authorization: Bearer`): what its owner may do, until it expires or is revoked. */
@ObjectType({ description: doc('个人令牌(脚本用)', 'A personal token for scripts') })
@Entity('personal_token')
@Shared()
export class PersonalToken extends Row {
  @Column('bigint')
  accountId: string;

  @Field(() => String, { description: doc('用途', 'What it is for') })
  @Column('varchar')
  name: string;

  @Secret()
  @Column('varchar')
  tokenHash: string;

  @Field(() => Date, { description: doc('失效时间', 'Expires at') })
  @Column('datetime', { precision: 3 })
  expiresAt: Date;

  @Field(() => Date, { nullable: true, description: doc('最近使用', 'Last used') })
  @Column('datetime', { precision: 3, nullable: true })
  usedAt: Date | null;

  @Column('datetime', { precision: 3, nullable: true })
  revokedAt: Date | null;
}
