import type { GrantState, Role } from '@zhibu/rules';
import { MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { DayScalar, doc } from '../../platform/index.ts';
import { PageArguments } from '../organization/index.ts';
import { GrantStateEnum, RoleEnum } from './people.entity.ts';

@ArgsType()
export class GrantsArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: doc('此组织及其下级', 'This organization and all below it') })
  under?: string | null;

  @Field(() => ID, { nullable: true, description: doc('某人', 'Of this person') })
  person?: string | null;

  @Field(() => RoleEnum, { nullable: true, description: doc('角色', 'Role') })
  role?: Role | null;

  @Field(() => GrantStateEnum, { nullable: true, description: doc('今天的状态', 'State as of today') })
  state?: GrantState | null;
}

@InputType({ description: doc('授权建议', 'A grant to be proposed') })
export class ProposeGrantInput {
  @Field(() => ID, { description: doc('人员', 'Person') })
  personId: string;

  @Field(() => RoleEnum, { description: doc('角色', 'Role') })
  role: Role;

  @Field(() => ID, { description: doc('组织', 'Organization') })
  organizationId: string;

  @Field(() => DayScalar, { nullable: true, description: doc('生效日期，默认今天', 'From; today unless given') })
  fromOn?: string | null;

  @Field(() => DayScalar, { nullable: true, description: doc('截止日期（含当日）', 'To, that day included') })
  toOn?: string | null;

  @Field(() => String, { description: doc('理由', 'Why') })
  @MaxLength(500)
  reason: string;
}
