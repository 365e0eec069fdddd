import {
  BRANCH_SUBTYPES,
  BRANCH_TAGS,
  BRANCH_TYPES,
  type BranchSubtype,
  type BranchTag,
  type BranchType,
  ORGANIZATION_LEVELS,
  type OrganizationLevel,
} from '@zhibu/rules';
import { BRANCH_SUBTYPE_WORDS, BRANCH_TAG_WORDS, BRANCH_TYPE_WORDS, ORGANIZATION_LEVEL_WORDS } from '@zhibu/vocabulary';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DayScalar, Derived, doc, enumOf, Owned, Row, ScopedBy } from '../../platform/index.ts';

export const OrganizationLevelEnum = enumOf(
  ORGANIZATION_LEVELS,
  'OrganizationLevel',
  ORGANIZATION_LEVEL_WORDS,
  doc('组织层级', 'Level in the hierarchy'),
);
export const BranchTypeEnum = enumOf(
  BRANCH_TYPES,
  'BranchType',
  BRANCH_TYPE_WORDS,
  doc('支部类型（决定适用条目）', 'Type of branch; decides its criteria'),
);
export const BranchSubtypeEnum = enumOf(
  BRANCH_SUBTYPES,
  'BranchSubtype',
  BRANCH_SUBTYPE_WORDS,
  doc('支部子类', 'Sub-type of branch'),
);
export const BranchTagEnum = enumOf(BRANCH_TAGS, 'BranchTag', BRANCH_TAG_WORDS, doc('支部标签', 'Tag of a branch'));

/** A node of the Party hierarchy. `path` holds the ids from the root to itself; where it stood earlier is `organization_path`. */
@ObjectType({ description: doc('党组织', 'A Party organization') })
@Entity('organization')
@ScopedBy('id')
export class Organization extends Row {
  @Field(() => String, { description: doc('组织代码，全库唯一', 'Code, unique') })
  @Column('varchar')
  code: string;

  @Field(() => String, { description: doc('全称', 'Full name') })
  @Column('varchar')
  name: string;

  @Field(() => String, { nullable: true, description: doc('简称', 'Short name') })
  @Column('varchar', { nullable: true })
  shortName: string | null;

  /** Pinyin of the name: no collation common to both engines orders Chinese so. */
  @Derived()
  @Column('varchar')
  sortKey: string;

  @Field(() => OrganizationLevelEnum, { description: doc('层级', 'Level') })
  @Column('varchar')
  level: OrganizationLevel;

  @Field(() => BranchTypeEnum, { nullable: true, description: doc('支部类型', 'Type (branches)') })
  @Column('varchar', { nullable: true })
  type: BranchType | null;

  @Field(() => BranchSubtypeEnum, { nullable: true, description: doc('支部子类', 'Sub-type (branches)') })
  @Column('varchar', { nullable: true })
  subtype: BranchSubtype | null;

  @Field(() => [BranchTagEnum], { description: doc('标签', 'Tags') })
  @Column('simple-array')
  tags: BranchTag[];

  @Column('bigint', { nullable: true })
  parentId: string | null;

  @Derived()
  @Column('varchar', { nullable: true })
  path: string;

  /** Children not dissolved. Kept, not counted: writing it also makes who moves or dissolves a superior wait for who adds to it. */
  @Derived()
  @Column('int')
  childCount: number;

  @Column('bigint', { nullable: true })
  hostId: string | null;

  @Field(() => DayScalar, { description: doc('成立日期', 'Founded on') })
  @Column('date')
  foundedOn: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: doc(
      '现隶属关系自此日起；未调整过为空',
      'Since when it stands under its present superior; null when it never moved',
    ),
  })
  @Column('date', { nullable: true })
  movedOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: doc('撤销日期', 'Dissolved on') })
  @Column('date', { nullable: true })
  dissolvedOn: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: doc('本届任期届满日（H07）', 'End of the present term (H07)'),
  })
  @Column('date', { nullable: true })
  termEndOn: string | null;

  @Field(() => Int, { description: doc('正式党员数', 'Full members') })
  @Column('int')
  fullMembers: number;

  @Field(() => Int, { description: doc('预备党员数', 'Probationary members') })
  @Column('int')
  probationaryMembers: number;

  @Field(() => Int, { description: doc('支部委员数', 'Members of the branch committee') })
  @Column('int')
  committeeSize: number;

  @Field(() => DayScalar, {
    nullable: true,
    description: doc(
      '所问之日：上级、下级数按该日；为空即今天。名称、人数等总是现在的',
      'The day asked about: superiors and counts are of that day; null is today. Name, members and the like are always of today',
    ),
  })
  asOf: string | null = null;
}

/** A 单位 whose staff a branch has members among; its Party group co-signs (DESIGN §3). */
@ObjectType({ description: doc('支部所在单位', 'A unit of a branch') })
@Entity('unit')
export class Unit extends Owned {
  @Field(() => String, { description: doc('单位名称', 'Name') })
  @Column('varchar')
  name: string;

  @Field(() => String, { nullable: true, description: doc('领域/行业', 'Sector') })
  @Column('varchar', { nullable: true })
  sector: string | null;

  @Field(() => ID, { nullable: true, description: doc('单位党组（会签）', 'Its Party group, which co-signs') })
  @Column('bigint', { nullable: true })
  partyGroupId: string | null;

  @Field(() => Boolean, { description: doc('牵头单位', 'The leading unit of a joint branch') })
  @Column('boolean')
  lead: boolean;
}
