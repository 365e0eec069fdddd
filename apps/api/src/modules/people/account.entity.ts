import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { doc, Owned, Row, Secret, Shared } from '../../platform/index.ts';

/** How a person signs in. It belongs where the person's home is, so that an administrator sees only their own house. */
@ObjectType({ description: doc('登录账号', 'An account') })
@Entity('account')
export class Account extends Owned {
  @Field(() => ID, { description: doc('人员编号', 'Identifier of the person') })
  @Column('bigint')
  personId: string;

  @Field(() => String, { description: doc('用户名', 'User name') })
  @Column('varchar')
  username: string;

  @Secret()
  @Column('varchar')
  passwordHash: string;

  @Field(() => Date, { description: doc('密码修改时间', 'When the password was last changed') })
  @Column('datetime', { precision: 3 })
  passwordChangedAt: Date;

  /** Set while the password is an initial one: until it is changed the account opens nothing, and after this it is void. */
  @Field(() => Date, {
    nullable: true,
    description: doc('初始密码失效时间；已改密为空', 'When the initial password expires; null once it is changed'),
  })
  @Column('datetime', { precision: 3, nullable: true })
  passwordExpiresAt: Date | null;

  @Field(() => Date, { nullable: true, description: doc('停用时间', 'Disabled at') })
  @Column('datetime', { precision: 3, nullable: true })
  disabledAt: Date | null;
}

/** A signed-in browser. Its token is known to the browser alone; here stands its hash. It belongs where its account does. */
@ObjectType({ description: doc('登录会话', 'A session') })
@Entity('session')
export class Session extends Owned {
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

  /** Noted once a minute, outside the audit: it is not a change of anything. */
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
@ObjectType({ description: doc('个人令牌（脚本用）', 'A personal token for scripts') })
@Entity('personal_token')
export class PersonalToken extends Owned {
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

/**
 * An attempt to sign in, counted before it is looked at, so that attempts sent together are all counted; gone when it
 * succeeds. The name belongs to nobody, and may be a password typed into the wrong field: it is kept a day, and secret.
 */
@Entity('sign_in_failure')
@Shared()
export class SignInFailure extends Row {
  @Secret()
  @Column('varchar')
  username: string;

  @Column('varchar')
  address: string;

  @Column('datetime', { precision: 3 })
  at: Date;

  /** Looked at and refused; until then it may still succeed. */
  @Column('boolean')
  refused: boolean;
}
