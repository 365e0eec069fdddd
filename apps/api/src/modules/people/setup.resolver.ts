import type { OrganizationLevel } from '@zhibu/rules';
import { MaxLength } from 'class-validator';
import { Arg, Field, InputType, Resolver } from 'type-graphql';
import { DayScalar, doc, enumOf, InWork, Read, type Work, Write } from '../../platform/index.ts';
import { OrganizationLevelEnum, OrganizationReference } from '../organization/index.ts';
import { type SetupState, setUpSystem, setupStateOf } from './setup.service.ts';

const SetupStateEnum = enumOf<SetupState>(
  ['OPEN', 'INVALID', 'DONE'],
  'SetupState',
  {
    OPEN: { zh: '可以初始化', en: 'The system may be set up' },
    INVALID: { zh: '链接无效或已用过', en: 'The link is not valid or was used' },
    DONE: { zh: '已完成初始化', en: 'The system is set up already' },
  },
  doc('初始化链接的状态', 'State of a setup link'),
);

@InputType({ description: doc('三员之一', 'One of the three administrators') })
class AdministratorInput {
  @Field(() => String, { description: doc('姓名', 'Name') })
  @MaxLength(100)
  name: string;

  @Field(() => String, { description: doc('用户名', 'User name') })
  @MaxLength(64)
  username: string;

  @Field(() => String, { description: doc('密码，至少 10 位', 'Password, at least 10 characters') })
  @MaxLength(200)
  password: string;
}

@InputType({ description: doc('最上级组织', 'The topmost organization') })
class HouseInput {
  @Field(() => String, { description: doc('全称', 'Full name') })
  @MaxLength(200)
  name: string;

  @Field(() => String, { description: doc('组织代码', 'Code') })
  @MaxLength(64)
  code: string;

  @Field(() => OrganizationLevelEnum, { description: doc('层级，通常为县委', 'Level; a county committee as a rule') })
  level: OrganizationLevel;

  @Field(() => DayScalar, {
    nullable: true,
    description: doc(
      '成立日期；下级不得早于它，默认 1949-10-01',
      'Founded on; nothing below is older. 1949-10-01 unless given',
    ),
  })
  foundedOn?: string | null;
}

@InputType({
  description: doc('初始化：最上级组织和三员', 'Setting up: the topmost organization and three administrators'),
})
class SetUpSystemInput {
  @Field(() => HouseInput, { description: doc('最上级组织', 'The topmost organization') })
  organization: HouseInput;

  @Field(() => AdministratorInput, { description: doc('系统管理员', 'System administrator') })
  systemAdmin: AdministratorInput;

  @Field(() => AdministratorInput, { description: doc('安全保密管理员', 'Security administrator') })
  securityAdmin: AdministratorInput;

  @Field(() => AdministratorInput, { description: doc('安全审计员', 'Auditor') })
  auditor: AdministratorInput;
}

const TOKEN = { description: doc('链接中的 token', 'The `token` of the link') };

@Resolver()
export class SetupResolver {
  @Read('public', () => SetupStateEnum, {
    reach: 'public',
    description: doc('初始化链接是否可用', 'Whether a setup link may be used'),
  })
  setupState(@InWork() work: Work, @Arg('token', () => String, TOKEN) token: string): Promise<SetupState> {
    return setupStateOf(work, token);
  }

  @Write('public', () => OrganizationReference, {
    reach: 'public',
    complexity: 300,
    secret: ['token', 'input'],
    description: doc(
      '用一次性链接初始化：建立最上级组织和三名管理员（SETUP_LINK_INVALID、SETUP_DONE、SETUP_SAME_PERSON）',
      'Sets the system up by its single-use link: topmost organization and three administrators',
    ),
  })
  setUpSystem(
    @InWork() work: Work,
    @Arg('token', () => String, TOKEN) token: string,
    @Arg('input', () => SetUpSystemInput, { description: doc('初始化内容', 'What is set up') }) input: SetUpSystemInput,
  ): Promise<OrganizationReference> {
    return setUpSystem(work.asSystem('setup'), token, input);
  }
}
