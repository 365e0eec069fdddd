import { type BranchSubtype, type BranchTag, type BranchType, MAX_UNITS, type OrganizationLevel } from '@zhibu/rules';
import { ArrayMaxSize, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar, doc } from '../../platform/index.ts';
import { BranchSubtypeEnum, BranchTagEnum, BranchTypeEnum, OrganizationLevelEnum } from './organization.entity.ts';

@ArgsType()
export class PageArguments {
  @Field(() => Int, {
    nullable: true,
    description: doc('每页行数，1–100，默认 50', 'Rows a page, 1–100, 50 unless given'),
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

  @Field(() => BranchTagEnum, { nullable: true })
  tag?: BranchTag | null;

  @Field(() => String, {
    nullable: true,
    description: doc(
      '名称或简称的一部分、代码、拼音首字母或拼音；多个词用空格分开，须都符合',
      'A part of the name or short name, a code, pinyin initials or letters; several words, separated by spaces, must all be met',
    ),
  })
  @MaxLength(100)
  search?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: doc('只列范围的最上一级：树由此开始', 'Only the topmost in reach: where a tree begins'),
  })
  top?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: doc('只列已撤销的，按撤销日期倒序', 'Only those dissolved, the latest first'),
  })
  dissolved?: boolean | null;

  @Field(() => DayScalar, { nullable: true, description: doc('该日的隶属关系', 'The hierarchy as of that day') })
  asOf?: string | null;
}

/** A change of the hierarchy: of what, from when, and why. */
@ArgsType()
export class DatedChange {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: doc('所见的版本；过期则拒绝', 'The version seen; a stale one is refused') })
  version: number;

  @Field(() => DayScalar, { description: doc('自此日起生效', 'From that day on') })
  on: string;

  @Field(() => String, { nullable: true, description: doc('理由、文号', 'Reason, number of the document') })
  @MaxLength(2_000)
  reason?: string | null;
}

@InputType({
  description: doc('支部所在单位；保存时给出全部单位', 'A unit of a branch; all of them are given when saving'),
})
class UnitInput {
  @Field(() => ID, {
    nullable: true,
    description: doc('已有单位的编号；新单位不填', 'Of a unit there is; left out for a new one'),
  })
  id?: string | null;

  @Field(() => Int, { nullable: true })
  version?: number | null;

  @Field(() => String)
  @MaxLength(200)
  name: string;

  @Field(() => String, { nullable: true })
  @MaxLength(100)
  sector?: string | null;

  @Field(() => ID, { nullable: true, description: doc('单位党组（会签）', 'Its Party group, which co-signs') })
  partyGroupId?: string | null;

  @Field(() => Boolean, { nullable: true, description: doc('牵头单位', 'The leading unit') })
  lead?: boolean | null;
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

  @Field(() => ID, {
    nullable: true,
    description: doc('依托单位组织', 'Host: the organization whose staff form the branch'),
  })
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

  @Field(() => [UnitInput], {
    nullable: true,
    description: doc(
      '所在单位，给出即替换全部；不给则不变',
      'The units: given, they replace all there are; left out, they stay',
    ),
  })
  @ArrayMaxSize(MAX_UNITS * 4)
  @ValidateNested({ each: true })
  units?: UnitInput[] | null;
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

  @Field(() => DayScalar, {
    nullable: true,
    description: doc(
      '自此日起列入该上级之下；不填即成立之日。成立早于上级的组织须填',
      'Since when it stands under this superior; the day of founding unless given. Needed when it is older than its superior',
    ),
  })
  placedOn?: string | null;
}
