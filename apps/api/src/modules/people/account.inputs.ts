import { MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { doc, Secret } from '../../platform/index.ts';
import { PageArguments } from '../organization/index.ts';
import { Account, PersonalToken } from './account.entity.ts';

@ArgsType()
export class AccountsArguments extends PageArguments {
  @Field(() => String, {
    nullable: true,
    description: doc('用户名开头或姓名', 'Beginning of the user name, or part of the name'),
  })
  @MaxLength(100)
  search?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: doc('只看停用的（true）或在用的（false）', 'Only disabled ones (true) or only those in use (false)'),
  })
  disabled?: boolean | null;
}

@InputType({
  description: doc('登记尚不在册的人', 'Somebody who is not in the register of persons yet'),
})
export class NewPersonInput {
  @Field(() => String, { description: doc('姓名', 'Name') })
  @MaxLength(100)
  name: string;

  @Field(() => ID, {
    nullable: true,
    description: doc('所在组织，默认管理员所在组织', 'Organization; the administrator’s own unless given'),
  })
  organizationId?: string | null;
}

@InputType({
  description: doc(
    '新账号：已在册的人，或一并登记的人',
    'A new account: of a person in the register, or of one entered with it',
  ),
})
export class CreateAccountInput {
  @Field(() => ID, { nullable: true, description: doc('已在册的人员', 'A person in the register') })
  personId?: string | null;

  @Field(() => NewPersonInput, { nullable: true, description: doc('一并登记的人', 'A person entered with it') })
  person?: NewPersonInput | null;

  @Field(() => String, {
    description: doc(
      '用户名：3—32 位小写字母、数字、点、短横线',
      'User name: 3–32 lower-case letters, digits, dots, hyphens',
    ),
  })
  @MaxLength(64)
  username: string;
}

/** Shown once: it is kept nowhere, also not for a repeated key. */
@ObjectType({ description: doc('账号及其初始密码', 'An account with its initial password') })
export class AccountWithPassword {
  @Field(() => Account, { description: doc('账号', 'The account') })
  account: Account;

  @Secret()
  @Field(() => String, {
    nullable: true,
    description: doc(
      '初始密码，只显示一次，7 天内首次登录须修改；重发同一键时为空',
      'Initial password, shown once, to be changed at the first sign-in within 7 days; null when the key is sent again',
    ),
  })
  initialPassword: string | null;
}

@ObjectType({ description: doc('新令牌', 'A new token') })
export class TokenWithSecret {
  @Field(() => PersonalToken, { description: doc('令牌', 'The token') })
  token: PersonalToken;

  @Secret()
  @Field(() => String, {
    nullable: true,
    description: doc(
      '令牌内容，只显示一次；用作 Authorization: Bearer',
      'The token itself, shown once; goes into Authorization: Bearer',
    ),
  })
  secret: string | null;
}

@ObjectType({ description: doc('尚无账号的人', 'A person without an account') })
export class AccountCandidate {
  @Field(() => ID, { description: doc('人员编号', 'Identifier of the person') })
  personId: string;

  @Field(() => String, { description: doc('姓名', 'Name') })
  name: string;

  @Field(() => String, { nullable: true, description: doc('所在组织', 'Organization') })
  organizationName: string | null;

  @Field(() => String, {
    description: doc('建议的用户名（姓名拼音）', 'A user name to suggest: the pinyin of the name'),
  })
  username: string;
}
