import type { ContactState, VisitMode } from '@zhibu/rules';
import { MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { DayScalar, doc } from '../../platform/index.ts';
import { PageArguments } from '../organization/index.ts';
import { ContactStateEnum, VisitModeEnum } from './liaison.entity.ts';

const QUARTER = doc('评定期；默认本季度', 'Period; this quarter unless given');

@ArgsType()
export class ContactPointsArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: doc('联系领导（人员编号）', 'The leader (a person)') })
  leader?: string | null;

  @Field(() => ID, { nullable: true, description: doc('此组织及其下级的支部', 'Branches at or below this one') })
  under?: string | null;

  @Field(() => ID, { nullable: true, description: doc('只看这一个支部', 'Only this branch') })
  organization?: string | null;

  @Field(() => ContactStateEnum, { nullable: true })
  state?: ContactState | null;

  @Field(() => Boolean, {
    nullable: true,
    description: doc('本季度该领导是否走访过', 'Whether the leader visited this quarter'),
  })
  visited?: boolean | null;
}

@ArgsType()
export class LiaisonBranchesArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: doc('此组织及其下级', 'At or below this organization') })
  under?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: doc('有无在任联系领导', 'Whether a leader is in contact with it'),
  })
  covered?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: doc('该季度有无走访', 'Whether it was visited in the quarter') })
  visited?: boolean | null;

  @Field(() => ID, { nullable: true, description: QUARTER })
  period?: string | null;
}

@ArgsType()
export class LiaisonLeadersArguments extends PageArguments {
  @Field(() => ID, {
    nullable: true,
    description: doc('所联支部在此组织之下', 'Their branches stand at or below this one'),
  })
  under?: string | null;

  @Field(() => Boolean, { nullable: true, description: doc('该季度有无走访', 'Whether they visited in the quarter') })
  visited?: boolean | null;

  @Field(() => ID, { nullable: true, description: QUARTER })
  period?: string | null;
}

@ArgsType()
export class VisitsArguments extends PageArguments {
  @Field(() => ID, { nullable: true })
  contactPoint?: string | null;

  @Field(() => ID, { nullable: true, description: doc('支部', 'The branch') })
  organization?: string | null;

  @Field(() => ID, { nullable: true, description: doc('联系领导（人员编号）', 'The leader (a person)') })
  leader?: string | null;

  @Field(() => ID, { nullable: true, description: doc('此组织及其下级的支部', 'Branches at or below this one') })
  under?: string | null;

  @Field(() => ID, { nullable: true, description: doc('评定期', 'Period') })
  period?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: doc('有承诺且未办结', 'With a promise that is not kept yet'),
  })
  promiseOpen?: boolean | null;
}

@InputType()
export class AssignContactPointInput {
  @Field(() => ID, { description: doc('支部', 'The branch') })
  organizationId: string;

  @Field(() => ID, { description: doc('联系领导（人员编号）', 'The leader (a person)') })
  leaderId: string;

  @Field(() => DayScalar, { description: doc('联系起；可早于或晚于今天', 'From; past and future days are possible') })
  fromOn: string;

  @Field(() => DayScalar, { nullable: true })
  toOn?: string | null;

  @Field(() => String, { nullable: true })
  @MaxLength(200)
  source?: string | null;
}

@InputType()
export class EditContactPointInput {
  @Field(() => DayScalar)
  fromOn: string;

  @Field(() => DayScalar, { nullable: true })
  toOn?: string | null;

  @Field(() => String, { nullable: true })
  @MaxLength(200)
  source?: string | null;
}

@InputType()
export class VisitInput {
  @Field(() => DayScalar, { description: doc('走访日期，不晚于今天', 'Day of the visit, not after today') })
  visitedOn: string;

  @Field(() => VisitModeEnum)
  mode: VisitMode;

  @Field(() => String, { nullable: true })
  @MaxLength(200)
  place?: string | null;

  @Field(() => String, { nullable: true })
  @MaxLength(200)
  joinedActivity?: string | null;

  @Field(() => String)
  @MaxLength(2000)
  findings: string;

  @Field(() => String, { nullable: true })
  @MaxLength(1000)
  promise?: string | null;

  @Field(() => DayScalar, { nullable: true })
  promiseDueOn?: string | null;
}
