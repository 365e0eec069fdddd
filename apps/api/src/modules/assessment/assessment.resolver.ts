import type { Tier } from '@zhibu/rules';
import { Arg, Args, ID, Int, Resolver } from 'type-graphql';
import { type Connection, connectionOf, doc, InWork, Read, type Work, Write } from '../../platform/index.ts';
import { answerAssessment } from './answer.service.ts';
import { Assessment, AssessmentRound, TierEnum } from './assessment.entity.ts';
import {
  AssessmentsArguments,
  CheckInput,
  CriterionReasonInput,
  SheetInput,
  SubmitCheckInput,
} from './assessment.inputs.ts';
import { listAssessments } from './assessment.lists.ts';
import { findAssessment } from './assessment.queries.ts';
import { changeTier, saveCheck, submitCheck } from './check.service.ts';
import { returnSelfCheck, saveSelfCheck, submitSelfCheck } from './self-check.service.ts';

const AssessmentConnection = connectionOf(Assessment, 'Assessment');

@Resolver(() => Assessment)
export class AssessmentResolver {
  @Read('assessment:read', () => Assessment, {
    nullable: true,
    description: doc(
      '支部在一个评定期的评定；不在应参评名单、或该期未开始则为空',
      'The assessment of a branch in a period; null when it is not on the roll or the period has not begun',
    ),
  })
  assessment(
    @InWork() work: Work,
    @Arg('organization', () => ID) organization: string,
    @Arg('period', () => ID) period: string,
  ): Promise<Assessment | null> {
    return findAssessment(work, organization, period);
  }

  @Read('assessment:read', () => AssessmentConnection, {
    description: doc(
      '范围内的评定。每个筛选条件与同名统计指标口径一致',
      'Assessments in reach. Each filter means what the figure of that name counts',
    ),
  })
  assessments(
    @InWork() work: Work,
    @Args(() => AssessmentsArguments) args: AssessmentsArguments,
  ): Promise<Connection<Assessment>> {
    return listAssessments(work, args);
  }

  @Write('assessment:selfCheck', () => AssessmentRound, {
    reach: 'own',
    description: doc(
      '保存自查草稿。STALE_EDIT、PERIOD_CLOSED、ASSESSMENT_SELF_DONE、ASSESSMENT_CRITERION_UNKNOWN',
      'Saves the draft of the self-check. STALE_EDIT, PERIOD_CLOSED, ASSESSMENT_SELF_DONE, ASSESSMENT_CRITERION_UNKNOWN',
    ),
  })
  saveSelfCheck(@InWork() work: Work, @Arg('input', () => SheetInput) input: SheetInput): Promise<AssessmentRound> {
    return saveSelfCheck(work, input);
  }

  @Write('assessment:selfCheck', () => Assessment, {
    reach: 'own',
    description: doc(
      '提交自查（R13）。未填条目：ASSESSMENT_INCOMPLETE（missing 列出代码）；填写期间类型有变：ASSESSMENT_BRANCH_CHANGED',
      'Submits the self-check (R13). ASSESSMENT_INCOMPLETE names the missing codes; ASSESSMENT_BRANCH_CHANGED when the type changed meanwhile',
    ),
  })
  submitSelfCheck(@InWork() work: Work, @Arg('input', () => SheetInput) input: SheetInput): Promise<Assessment> {
    return submitSelfCheck(work, input);
  }

  @Write('assessment:check', () => Assessment, {
    description: doc(
      '写明理由退回自查（R13）；给出条目的，支部只须重新回答这些条目',
      'Returns the self-check with a reason (R13); where criteria are named, only those are to be answered again',
    ),
  })
  returnSelfCheck(
    @InWork() work: Work,
    @Arg('assessment', () => ID) assessment: string,
    @Arg('reason', () => String) reason: string,
    @Arg('criteria', () => [CriterionReasonInput], {
      defaultValue: [],
      description: doc('退回哪些条目及各自理由', 'Which criteria are returned, and why each'),
    })
    criteria: CriterionReasonInput[],
  ): Promise<Assessment> {
    return returnSelfCheck(work, assessment, { reason, criteria });
  }

  @Write('assessment:check', () => AssessmentRound, {
    description: doc(
      '保存排查（抽查）草稿；由谁排查见 R8：CHECKER_IS_MEMBER、CHECKER_OF_HOST、CHECKER_IS_LIAISON、CHECKER_NOT_SUPERIOR',
      'Saves the draft of a check or audit. Who may (R8): CHECKER_IS_MEMBER, CHECKER_OF_HOST, CHECKER_IS_LIAISON, CHECKER_NOT_SUPERIOR',
    ),
  })
  saveCheck(@InWork() work: Work, @Arg('input', () => CheckInput) input: CheckInput): Promise<AssessmentRound> {
    return saveCheck(work, input);
  }

  @Write('assessment:check', () => Assessment, {
    description: doc(
      '提交排查（抽查）结论：星级、分类、去向随之产生（R14、R15、R53–R59）。ASSESSMENT_INCOMPLETE、ASSESSMENT_SELF_NOT_DONE、ASSESSMENT_ALREADY_RATED、ASSESSMENT_TIER_REASON_MISSING、ASSESSMENT_BRANCH_CHANGED、STALE_EDIT',
      'Gives the verdict: stars, tier and consequence follow (R14, R15, R53–R59). ASSESSMENT_INCOMPLETE, ASSESSMENT_SELF_NOT_DONE, ASSESSMENT_ALREADY_RATED, ASSESSMENT_TIER_REASON_MISSING, ASSESSMENT_BRANCH_CHANGED, STALE_EDIT',
    ),
  })
  submitCheck(
    @InWork() work: Work,
    @Arg('input', () => SubmitCheckInput) input: SubmitCheckInput,
  ): Promise<Assessment> {
    return submitCheck(work, input);
  }

  @Write('assessment:check', () => Assessment, {
    description: doc('写明理由调整分类（R15）', 'Changes the tier with a reason (R15)'),
  })
  changeTier(
    @InWork() work: Work,
    @Arg('assessment', () => ID) assessment: string,
    @Arg('version', () => Int) version: number,
    @Arg('tier', () => TierEnum) tier: Tier,
    @Arg('reason', () => String, { nullable: true }) reason: string | null,
  ): Promise<Assessment> {
    return changeTier(work, assessment, version, tier, reason);
  }

  @Write('assessment:selfCheck', () => Assessment, {
    reach: 'own',
    description: doc('支部签认评定结果（SM3）', 'The branch confirms its rating (SM3)'),
  })
  confirmAssessment(
    @InWork() work: Work,
    @Arg('assessment', () => ID) assessment: string,
    @Arg('version', () => Int) version: number,
  ): Promise<Assessment> {
    return answerAssessment(work, assessment, version, { confirm: true });
  }

  @Write('assessment:selfCheck', () => Assessment, {
    reach: 'own',
    description: doc(
      '支部写明理由提出异议，由上级复查（SM3）',
      'The branch disputes its rating with a reason; its superior looks again (SM3)',
    ),
  })
  disputeAssessment(
    @InWork() work: Work,
    @Arg('assessment', () => ID) assessment: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
  ): Promise<Assessment> {
    return answerAssessment(work, assessment, version, { confirm: false, reason });
  }
}
