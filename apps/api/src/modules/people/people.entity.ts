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
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DayScalar, Derived, doc, enumOf, Owned } from '../../platform/index.ts';

export const PostEnum = enumOf(POSTS, 'Post', POST_WORDS, doc('党内职务', 'Post in a Party organization'));
export const RoleEnum = enumOf(ROLE_NAMES, 'Role', ROLE_WORDS, doc('角色', 'Role: a named list of permissions'));
export const GrantStateEnum = enumOf(
  GRANT_STATES,
  'GrantState',
  GRANT_STATE_WORDS,
  doc('授权状态', 'State of a grant'),
);
const GrantSourceEnum = enumOf(
  GRANT_SOURCES,
  'GrantSource',
  GRANT_SOURCE_WORDS,
  doc('授权来源', 'What a grant derives from'),
);

/** A person; `organizationId` is the home branch (or the organization itself for leaders without one). */
@ObjectType({ description: doc('人员', 'A person') })
@Entity('person')
export class Person extends Owned {
  @Field(() => String, { description: doc('人员编号，全库唯一', 'Code, unique') })
  @Column('varchar')
  code: string;

  /** Told in full to those who read names (`Person.name`, R78). */
  @Column('varchar')
  name: string;

  @Derived()
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

  @Field(() => DayScalar, { nullable: true, description: doc('任职止（含当日）', 'To, that day included') })
  @Column('date', { nullable: true })
  toOn: string | null;
}

/** A role at an organization (DESIGN §2.2). `sourceId` is the appointment or contact point a derived grant lives with. */
@ObjectType('Grant', {
  description: doc('授权：某人在某组织担任某角色', 'A grant: a person holds a role at an organization'),
})
@Entity('access_grant')
export class AccessGrant extends Owned {
  @Column('bigint')
  personId: string;

  @Field(() => RoleEnum, { description: doc('角色', 'Role') })
  @Column('varchar')
  role: Role;

  /** As it was decided; `Grant.state` also says when the last day has passed. */
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

  @Field(() => DayScalar, { nullable: true, description: doc('截止日期（含当日）', 'To, that day included') })
  @Column('date', { nullable: true })
  toOn: string | null;

  /** Persons, not accounts. */
  @Column('bigint', { nullable: true })
  proposedBy: string | null;

  /** Who confirmed or refused it. */
  @Column('bigint', { nullable: true })
  confirmedBy: string | null;

  @Field(() => Date, { nullable: true, description: doc('确认或退回时间', 'When it was confirmed or refused') })
  @Column('datetime', { precision: 3, nullable: true })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true, description: doc('提出理由', 'Why it was proposed') })
  @Column('varchar', { nullable: true })
  reason: string | null;

  @Field(() => String, { nullable: true, description: doc('退回或终止理由', 'Why it was refused or ended') })
  @Column('varchar', { nullable: true })
  endReason: string | null;
}
