import type { AssessmentState, BranchType, Consequence, CriterionResult, StarChange, Tier } from '@zhibu/rules';
import { STAR_CHANGES } from '@zhibu/rules';
import { STAR_CHANGE_WORDS } from '@zhibu/vocabulary';
import { ArrayMaxSize, Max, MaxLength, Min } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { doc, enumOf } from '../../platform/index.ts';
import { BranchTypeEnum, PageArguments } from '../organization/index.ts';
import { AssessmentStateEnum, ConsequenceEnum, CriterionResultEnum, TierEnum } from './assessment.entity.ts';

export const StarChangeEnum = enumOf(
  STAR_CHANGES,
  'StarChange',
  STAR_CHANGE_WORDS,
  doc('与上期相比（R6、R61）', 'Against the period before (R6, R61)'),
);

const SORTS = ['NAME', 'STARS_ASC', 'STARS_DESC'] as const;
export type AssessmentSort = (typeof SORTS)[number];
const AssessmentSortEnum = enumOf(
  SORTS,
  'AssessmentSort',
  {
    NAME: { zh: '支部名称拼音', en: 'Name of the branch' },
    STARS_ASC: { zh: '星级由低到高', en: 'Fewest stars first' },
    STARS_DESC: { zh: '星级由高到低', en: 'Most stars first' },
  },
  doc('排序', 'Order of a list of assessments'),
);

@InputType()
class CriterionResultInput {
  @Field(() => String, { description: doc('条目代码', 'Code of the criterion') })
  @MaxLength(20)
  code: string;

  @Field(() => CriterionResultEnum)
  result: CriterionResult;

  @Field(() => String, { nullable: true, description: doc('说明', 'Note') })
  @MaxLength(1000)
  note?: string;
}

@InputType()
export class SheetInput {
  @Field(() => ID, { description: doc('评定编号', 'The assessment') })
  assessmentId: string;

  @Field(() => Int, {
    nullable: true,
    description: doc(
      '所读草稿的版本；还没有草稿时为空',
      'Version of the draft that was read; null where there is none yet',
    ),
  })
  version: number | null = null;

  @Field(() => [CriterionResultInput], { description: doc('全部已填的条目', 'Every criterion filled in so far') })
  @ArrayMaxSize(500)
  results: CriterionResultInput[];
}

@InputType()
class VetoNoteInput {
  @Field(() => String, { description: doc('一票否决情形代码', 'Code of the veto case') })
  @MaxLength(40)
  code: string;

  @Field(() => String, { description: doc('查实的情况', 'What was found') })
  @MaxLength(1000)
  note: string;
}

@InputType()
export class CriterionReasonInput {
  @Field(() => String, { description: doc('条目代码', 'Code of the criterion') })
  @MaxLength(20)
  code: string;

  @Field(() => String, { description: doc('退回理由', 'Why it is to be answered again') })
  @MaxLength(1000)
  reason: string;
}

@InputType()
export class CheckInput extends SheetInput {
  @Field(() => [String], { nullable: true, description: doc('一票否决情形代码', 'Codes of the veto cases') })
  @ArrayMaxSize(20)
  vetoes?: string[];

  @Field(() => [VetoNoteInput], {
    nullable: true,
    description: doc('每一情形查实的情况，提交时必填', 'What was found in each case; required to hand it in'),
  })
  @ArrayMaxSize(20)
  vetoNotes?: VetoNoteInput[];

  @Field(() => Int, {
    nullable: true,
    description: doc(
      '党员群众满意度（0–100 的整数百分比）；低于标准所定的数（默认 60）即为一票否决情形',
      'Satisfaction in whole per cent, 0–100; below the number of the standard (60) it is a veto case',
    ),
  })
  satisfaction?: number | null;

  @Field(() => String, { nullable: true, description: doc('评定意见', 'Opinion') })
  @MaxLength(2000)
  opinion?: string | null;
}

@InputType()
export class SubmitCheckInput extends CheckInput {
  @Field(() => TierEnum, {
    nullable: true,
    description: doc('分类；不给则按星级（R15）', 'Tier; by the stars unless given (R15)'),
  })
  tier?: Tier | null;

  @Field(() => String, {
    nullable: true,
    description: doc('与星级对应的分类不同时必填', 'Required where it differs from what the stars give'),
  })
  @MaxLength(1000)
  tierReason?: string | null;
}

const flag = (zh: string, en: string) => Field(() => Boolean, { nullable: true, description: doc(zh, en) });

@ArgsType()
export class AssessmentsArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: doc('此组织及其下级', 'This organization and all below it') })
  under?: string | null;

  @Field(() => ID, { nullable: true, description: doc('评定期；不给则为全部', 'The period; all unless given') })
  period?: string | null;

  @Field(() => AssessmentStateEnum, { nullable: true })
  state?: AssessmentState | null;

  @Field(() => Int, { nullable: true, description: doc('评定星级', 'Stars') })
  @Min(0)
  @Max(12)
  stars?: number | null;

  @Field(() => Int, { nullable: true, description: doc('自查星级', 'Stars of the self-check') })
  @Min(0)
  @Max(12)
  selfStars?: number | null;

  @Field(() => TierEnum, { nullable: true })
  tier?: Tier | null;

  @Field(() => TierEnum, { nullable: true, description: doc('上一期分类（R6）', 'Tier of the period before (R6)') })
  previousTier?: Tier | null;

  @flag('软弱涣散', 'Weak and lax')
  weak?: boolean | null;

  @Field(() => ConsequenceEnum, { nullable: true })
  consequence?: Consequence | null;

  @Field(() => StarChangeEnum, { nullable: true })
  change?: StarChange | null;

  @Field(() => String, { nullable: true, description: doc('未达标条目代码', 'Code of a criterion that failed') })
  @MaxLength(20)
  failed?: string | null;

  @flag('自评高于评定', 'The branch put itself higher than it was rated')
  divergent?: boolean | null;

  @flag('已完成自查', 'The self-check was handed in')
  selfChecked?: boolean | null;

  @flag('已评定', 'A verdict was given')
  checked?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: doc('列入应参评；默认只列应参评的', 'Due; only those that are unless given'),
  })
  due: boolean | null = true;

  @Field(() => BranchTypeEnum, { nullable: true })
  type?: BranchType | null;

  @Field(() => String, { nullable: true, description: doc('支部名称包含', 'Part of the name of the branch') })
  @MaxLength(100)
  search?: string | null;

  @Field(() => AssessmentSortEnum, { nullable: true, description: doc('默认按名称', 'By name unless given') })
  sort?: AssessmentSort | null;
}
