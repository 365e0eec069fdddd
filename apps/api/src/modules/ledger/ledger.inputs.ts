import type { IssueSource, IssueState, Severity, TaskKind } from '@zhibu/rules';
import { ArrayMaxSize, Max, MaxLength, Min } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar, doc } from '../../platform/index.ts';
import { PageArguments } from '../organization/index.ts';
import { IssueSourceEnum, IssueStateEnum, SeverityEnum, TaskKindEnum } from './ledger.enums.ts';

@ArgsType()
export class IssuesArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: doc('只看这一个支部', 'Only this branch') })
  organization?: string | null;

  @Field(() => ID, { nullable: true, description: doc('此组织及其下级', 'At or below this organization') })
  under?: string | null;

  @Field(() => Int, { nullable: true, description: doc('年度', 'Year of the campaign') })
  @Min(2000)
  @Max(2200)
  year?: number | null;

  @Field(() => ID, { nullable: true, description: doc('由此评定期最近一次列出', 'Last found in this period') })
  period?: string | null;

  @Field(() => String, { nullable: true, description: doc('方面代码', 'Code of the aspect') })
  aspect?: string | null;

  @Field(() => String, { nullable: true, description: doc('条目代码', 'Code of the criterion') })
  criterion?: string | null;

  @Field(() => IssueStateEnum, { nullable: true })
  state?: IssueState | null;

  @Field(() => IssueSourceEnum, { nullable: true })
  source?: IssueSource | null;

  @Field(() => SeverityEnum, { nullable: true })
  severity?: Severity | null;

  @Field(() => Boolean, { nullable: true, description: doc('是否未销号', 'Whether it is still to be dealt with') })
  live?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: doc('是否逾期', 'Whether it is overdue') })
  overdue?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: doc('是否即将到期（已提醒，R41）', 'Whether it falls due soon: it was reminded of (R41)'),
  })
  dueSoon?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: doc('是否已撤销', 'Whether it was withdrawn') })
  withdrawn?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: doc('是否共性问题', 'Whether many branches have it') })
  common?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: doc('是否复发过', 'Whether it relapsed') })
  relapsed?: boolean | null;
}

@ArgsType()
export class TasksArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: doc('只看这一个支部', 'Only this branch') })
  organization?: string | null;

  @Field(() => ID, { nullable: true, description: doc('此组织及其下级', 'At or below this organization') })
  under?: string | null;

  @Field(() => Int, { nullable: true, description: doc('年度', 'Year of the campaign') })
  @Min(2000)
  @Max(2200)
  year?: number | null;

  @Field(() => ID, { nullable: true, description: doc('具体责任人', 'Who does it') })
  person?: string | null;

  @Field(() => TaskKindEnum, { nullable: true })
  kind?: TaskKind | null;

  @Field(() => Boolean, {
    nullable: true,
    description: doc('是否因书记职务空缺无人负责', 'Whether nobody does it, the office of the secretary being vacant'),
  })
  vacant?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: doc('是否未完成', 'Whether it is still open') })
  open?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: doc('是否逾期', 'Whether it is overdue') })
  overdue?: boolean | null;
}

@InputType()
export class RecordIssueInput {
  @Field(() => ID, { description: doc('党支部', 'The branch') })
  organizationId: string;

  @Field(() => String, {
    nullable: true,
    description: doc('方面代码；有条目时可不填', 'Aspect; not needed with a criterion'),
  })
  @MaxLength(20)
  aspect?: string | null;

  @Field(() => String, { nullable: true, description: doc('条目代码', 'Code of the criterion') })
  @MaxLength(20)
  criterionCode?: string | null;

  @Field(() => String, { description: doc('问题表述', 'The issue') })
  @MaxLength(1000)
  text: string;

  @Field(() => String, { nullable: true, description: doc('现状', 'How things stand') })
  @MaxLength(1000)
  currentState?: string | null;

  @Field(() => IssueSourceEnum, { description: doc('问题来源', 'Where it comes from') })
  source: IssueSource;

  @Field(() => DayScalar, { description: doc('发现日期', 'Found on') })
  foundOn: string;

  @Field(() => SeverityEnum, { nullable: true, description: doc('程度，默认一般', 'How grave; minor unless given') })
  severity?: Severity | null;

  @Field(() => String, { nullable: true, description: doc('原因分析', 'The cause') })
  @MaxLength(1000)
  cause?: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: doc('整改时限；不填按类别计算', 'Due on; by the strategy unless given'),
  })
  dueOn?: string | null;
}

@InputType()
export class DescribeIssueInput {
  @Field(() => String, { nullable: true, description: doc('原因分析', 'The cause') })
  @MaxLength(1000)
  cause?: string | null;

  @Field(() => String, { nullable: true, description: doc('现状', 'How things stand') })
  @MaxLength(1000)
  currentState?: string | null;

  @Field(() => String, { nullable: true, description: doc('备注', 'Remark') })
  @MaxLength(500)
  remark?: string | null;
}

@InputType()
export class ClassifyIssueInput {
  @Field(() => SeverityEnum, { nullable: true, description: doc('程度', 'How grave') })
  severity?: Severity;

  @Field(() => Boolean, { nullable: true, description: doc('是否共性问题', 'Whether many branches have it') })
  common?: boolean;

  @Field(() => DayScalar, { nullable: true, description: doc('整改时限', 'Due on') })
  dueOn?: string;
}

@InputType()
export class TaskInput {
  @Field(() => String, { description: doc('任务（整改措施）', 'What is to be done') })
  @MaxLength(1000)
  text: string;

  @Field(() => String, { nullable: true, description: doc('目标', 'The goal') })
  @MaxLength(500)
  goal?: string | null;

  @Field(() => DayScalar, { nullable: true, description: doc('开始日期，默认当天', 'Starts on; today unless given') })
  startsOn?: string | null;

  @Field(() => DayScalar, { description: doc('截止日期', 'Due on') })
  dueOn: string;

  @Field(() => ID, {
    nullable: true,
    description: doc('具体责任人，默认书记', 'Who does it; the secretary unless given'),
  })
  ownerPersonId?: string | null;

  @Field(() => String, { nullable: true, description: doc('配合单位', 'Who takes part') })
  @MaxLength(200)
  cooperation?: string | null;

  @Field(() => String, {
    nullable: true,
    description: doc('需上级解决的困难', 'What the superior is asked to help with'),
  })
  @MaxLength(500)
  supportNeeded?: string | null;

  @Field(() => String, { nullable: true, description: doc('完成标志', 'What marks it as done') })
  @MaxLength(500)
  doneMark?: string | null;
}

@InputType()
export class ProgressInput {
  @Field(() => Int, { description: doc('进度 %', 'Progress, per cent') })
  percent: number;

  @Field(() => String, { nullable: true, description: doc('月份，默认本月', 'Month; this one unless given') })
  @MaxLength(7)
  month?: string | null;

  @Field(() => String, {
    nullable: true,
    description: doc('进展情况；不传则保留当月已填的', 'What was done; left out, what the month says already stays'),
  })
  @MaxLength(1000)
  note?: string | null;
}

/** An issue as it was seen: one of several that are dealt with together. */
@InputType()
class SeenIssueInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;
}

/** So many are dealt with at once; the page offers no more. */
const MOST_AT_ONCE = 100;

@ArgsType()
export class SeenIssues {
  @Field(() => [SeenIssueInput], { description: doc('一次最多 100 项', 'At most 100 at a time') })
  @ArrayMaxSize(MOST_AT_ONCE)
  issues: SeenIssueInput[];
}
