import type { BranchSubtype, BranchTag, BranchType, OrganizationLevel } from '@zhibu/rules';
import { ArrayMaxSize, Max, MaxLength, Min } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar, doc } from '../../platform/index.ts';
import { BranchSubtypeEnum, BranchTagEnum, BranchTypeEnum, OrganizationLevelEnum } from './organization.entity.ts';

@ArgsType()
export class PageArguments {
  @Field(() => Int, {
    nullable: true,
    description: doc('每页行数,1–100,默认 50', 'Rows a page, 1–100, 50 unless given'),
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: doc('上一页的 endCursor', 'The `endCursor` of the page before') })
  after?: string | null;
}

@ArgsType()
export class OrganizationsArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: doc('直接上级', 'Children of this organization') })
  parent?: string | null;

  @Field(() => ID, { nullable: true, description: doc('此组织及其下级', 'This organization and all below it') })
  under?: string | null;

  @Field(() => OrganizationLevelEnum, { nullable: true })
  level?: OrganizationLevel | null;

  @Field(() => BranchTypeEnum, { nullable: true })
  type?: BranchType | null;

  @Field(() => String, { nullable: true, description: doc('名称或代码包含', 'Part of the name, or a code') })
  @MaxLength(100)
  search?: string | null;

  @Field(() => DayScalar, { nullable: true, description: doc('该日的隶属关系', 'The hierarchy as of that day') })
  asOf?: string | null;
}

@InputType()
export class OrganizationInput {
  @Field(() => String)
  @MaxLength(200)
  name: string;

  @Field(() => String, { nullable: true })
  @MaxLength(100)
  shortName?: string | null;

  @Field(() => BranchTypeEnum, { nullable: true })
  type?: BranchType | null;

  @Field(() => BranchSubtypeEnum, { nullable: true })
  subtype?: BranchSubtype | null;

  @Field(() => [BranchTagEnum], { nullable: true })
  @ArrayMaxSize(5)
  tags?: BranchTag[];

  @Field(() => ID, { nullable: true })
  hostId?: string | null;

  @Field(() => DayScalar, { nullable: true })
  termEndOn?: string | null;

  @Field(() => Int, { nullable: true })
  @Min(0)
  @Max(100_000)
  fullMembers?: number;

  @Field(() => Int, { nullable: true })
  @Min(0)
  @Max(100_000)
  probationaryMembers?: number;

  @Field(() => Int, { nullable: true })
  @Min(0)
  @Max(99)
  committeeSize?: number;
}

@InputType()
export class SetUpOrganizationInput extends OrganizationInput {
  @Field(() => ID)
  parentId: string;

  @Field(() => String)
  @MaxLength(64)
  code: string;

  @Field(() => OrganizationLevelEnum)
  level: OrganizationLevel;

  @Field(() => DayScalar)
  foundedOn: string;
}
