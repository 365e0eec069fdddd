import type { ApplicationState, Standing } from '@zhibu/rules';
import { Max, MaxLength, Min } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar, doc } from '../../platform/index.ts';
import { PageArguments } from '../organization/index.ts';
import { ApplicationStateEnum, StandingEnum } from './application.entity.ts';

const MOST_PEOPLE = 100_000;

/** What the branch writes itself; everything else on the form fills itself in. */
@InputType({
  description: doc('自评意见（附件5 由支部填写的部分）', 'Self opinion: what the branch writes on Annex 5'),
})
export class SelfOpinionInput {
  @Field(() => DayScalar, { nullable: true, description: doc('支部大会日期', 'Day of the branch meeting') })
  meetingOn?: string | null;

  @Field(() => Int, { nullable: true, description: doc('应到人数', 'Members entitled to vote') })
  @Min(0)
  @Max(MOST_PEOPLE)
  expected?: number | null;

  @Field(() => Int, { nullable: true, description: doc('实到人数', 'Members present') })
  @Min(0)
  @Max(MOST_PEOPLE)
  present?: number | null;

  @Field(() => Int, { nullable: true, description: doc('同意人数', 'Members who agreed') })
  @Min(0)
  @Max(MOST_PEOPLE)
  agreed?: number | null;

  @Field(() => String, {
    nullable: true,
    description: doc('自评情况，5000 字以内', 'Statement, up to 5000 characters'),
  })
  @MaxLength(5_000)
  statement?: string | null;
}

@ArgsType()
export class ApplicationsArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: doc('此组织及其下级', 'This organization and all below it') })
  under?: string | null;

  @Field(() => ApplicationStateEnum, { nullable: true })
  state?: ApplicationState | null;

  @Field(() => StandingEnum, {
    nullable: true,
    description: doc('由申报得出的结果', 'The standing that follows from it'),
  })
  standing?: Standing | null;

  @Field(() => ID, { nullable: true, description: doc('年度轮次', 'Campaign') })
  campaign?: string | null;

  @Field(() => Int, { nullable: true, description: doc('年度', 'Year') })
  year?: number | null;

  @Field(() => String, { nullable: true, description: doc('支部名称包含', "Part of the branch's name") })
  @MaxLength(100)
  search?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: doc(
      '连同不计入统计的（支部已撤销、免评等）；默认只列计入的',
      'Also those that are not counted (branch dissolved, exempt); otherwise exactly the rows of the figures',
    ),
  })
  uncounted?: boolean | null;
}
