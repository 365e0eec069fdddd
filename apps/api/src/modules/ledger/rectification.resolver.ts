import { firstRefusal, type RectificationState } from '@zhibu/rules';
import { Arg, Args, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import {
  type Connection,
  connectionOf,
  DayScalar,
  doc,
  InWork,
  Read,
  VerdictView,
  verdictView,
  type Work,
  Write,
} from '../../platform/index.ts';
import { latestAssessment } from '../assessment/index.ts';
import { OrganizationReference, organizationReference } from '../organization/index.ts';
import { PersonReference, personReference } from '../people/index.ts';
import { heldAt } from './ledger.held.ts';
import { Rectification, RectificationStateEnum } from './rectification.entity.ts';
import { RectificationPlanInput, RectificationsArguments } from './rectification.inputs.ts';
import {
  issueCounts,
  listRectifications,
  type RectificationCount,
  rectificationCounts,
} from './rectification.queries.ts';
import {
  activatable,
  activateRectification,
  decidable,
  decideRectification,
  planRectification,
  submitRectification,
  submittable,
} from './rectification.service.ts';

@ObjectType('RectificationCount', { description: doc('看板的一列', 'A column of the board') })
class RectificationCountView implements RectificationCount {
  @Field(() => RectificationStateEnum, { description: doc('状态', 'State') })
  state: RectificationState;

  @Field(() => Int, { description: doc('支部数', 'Branches') })
  count: number;

  @Field(() => Int, { description: doc('其中逾期', 'Of them, overdue') })
  overdue: number;
}

@ObjectType({ description: doc('支部台账中待办的问题', 'What the ledger of the branch still holds') })
class RectificationIssues {
  @Field(() => Int, { description: doc('未销号问题', 'Issues not written off') })
  issues: number;

  @Field(() => Int, { description: doc('其中未定任务', 'Of them, without a task') })
  withoutTask: number;

  @Field(() => Int, { description: doc('其中未申请销号', 'Of them, not asked to be written off') })
  unsettled: number;
}

@ObjectType({ description: doc('现在能办什么，不能时说明原因', 'What may be done now, and why not') })
class RectificationSteps {
  @Field(() => VerdictView, { description: doc('提交整顿方案', 'Handing in the plan') })
  activate: VerdictView;

  @Field(() => VerdictView, { description: doc('申请验收', 'Asking to be taken off the list') })
  submit: VerdictView;

  @Field(() => VerdictView, { description: doc('作出结论', 'Deciding') })
  decide: VerdictView;
}

@ObjectType({ description: doc('列入之后的最近一次评定', 'The latest rating since it was listed') })
class LaterRating {
  @Field(() => Int, { description: doc('星级', 'Stars') })
  stars: number;

  @Field(() => Boolean, {
    description: doc('不再属于软弱涣散；仍须上级结论', 'Weak no more; the superior still decides'),
  })
  improved: boolean;

  @Field(() => DayScalar, { nullable: true, description: doc('评定日期', 'Rated on') })
  ratedOn: string | null;
}

const RectificationConnection = connectionOf(Rectification, 'Rectification');

@Resolver(() => Rectification)
export class RectificationResolver {
  @Read('ledger:read', () => RectificationConnection, {
    description: doc(
      '整顿台账，最先到期的在前；行数等于指标 rectification.open、due.rectification',
      'Rectifications, the first to be due on top; the rows behind rectification.open and due.rectification',
    ),
  })
  rectifications(
    @InWork() work: Work,
    @Args(() => RectificationsArguments) args: RectificationsArguments,
  ): Promise<Connection<Rectification>> {
    return listRectifications(work, args);
  }

  @Read('ledger:read', () => Rectification, {
    nullable: true,
    description: doc('一个支部的一次整顿', 'One rectification'),
  })
  rectification(@InWork() work: Work, @Arg('id', () => ID) id: string): Promise<Rectification | null> {
    return work.find(Rectification, id);
  }

  @Read('ledger:read', () => [RectificationCountView], {
    description: doc('整顿看板：各状态的支部数和逾期数', 'The board: branches by state, and how many are late'),
  })
  rectificationBoard(@InWork() work: Work, @Arg('under', () => ID) under: string): Promise<RectificationCount[]> {
    return rectificationCounts(work, under);
  }

  @Write('ledger:edit', () => Rectification, {
    description: doc(
      '填写原因、帮扶领导、期限（R42）；问题和任务取自台账，不再填写。RECTIFICATION_DUE_FIXED、RECTIFICATION_DUE_TOO_LATE',
      'Names the cause, the helping leader and the day (R42); issues and tasks are those of the ledger. RECTIFICATION_DUE_FIXED, RECTIFICATION_DUE_TOO_LATE',
    ),
  })
  async planRectification(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => RectificationPlanInput) input: RectificationPlanInput,
  ): Promise<Rectification> {
    return planRectification(work, await work.get(Rectification, id, version), input);
  }

  @Write('ledger:edit', () => Rectification, {
    description: doc(
      '提交整顿方案，整顿开始。RECTIFICATION_HELPER_MISSING、RECTIFICATION_CAUSE_MISSING、RECTIFICATION_TASKS_MISSING',
      'Hands in the plan; the rectification begins. RECTIFICATION_HELPER_MISSING, RECTIFICATION_CAUSE_MISSING, RECTIFICATION_TASKS_MISSING',
    ),
  })
  async activateRectification(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ): Promise<Rectification> {
    return activateRectification(work, await work.get(Rectification, id, version));
  }

  @Write('ledger:edit', () => Rectification, {
    reach: 'own',
    description: doc(
      '支部申请验收摘帽。RECTIFICATION_RESULT_MISSING、RECTIFICATION_ISSUES_OPEN',
      'The branch asks to be taken off the list. RECTIFICATION_RESULT_MISSING, RECTIFICATION_ISSUES_OPEN',
    ),
  })
  async submitRectification(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('result', () => String, { description: doc('整顿情况', 'What was done') }) result: string,
  ): Promise<Rectification> {
    return submitRectification(work, await work.get(Rectification, id, version), result);
  }

  @Write('ledger:verify', () => Rectification, {
    description: doc(
      '上级验收通过，摘帽；不得由本支部办理（R8）',
      'The superior takes it off the list; never the branch itself (R8)',
    ),
  })
  async passRectification(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('opinion', () => String, { nullable: true, description: doc('意见', 'Opinion') }) opinion: string | null,
  ): Promise<Rectification> {
    const row = await work.get(Rectification, id, version);
    return decideRectification(work, row, { decision: 'pass', reason: opinion, until: null });
  }

  @Write('ledger:verify', () => Rectification, {
    description: doc(
      '未达要求，写明理由延期。RECTIFICATION_REASON_MISSING、RECTIFICATION_UNTIL_MISSING',
      'Not yet: extends it, with a reason and a day. RECTIFICATION_REASON_MISSING, RECTIFICATION_UNTIL_MISSING',
    ),
  })
  async extendRectification(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
    @Arg('until', () => DayScalar, { description: doc('延至', 'Until') }) until: string,
  ): Promise<Rectification> {
    const row = await work.get(Rectification, id, version);
    return decideRectification(work, row, { decision: 'extend', reason, until });
  }

  @FieldResolver(() => RectificationIssues, { description: doc('支部台账中待办的问题', 'What the ledger still holds') })
  issues(@InWork() work: Work, @Root() row: Rectification): Promise<RectificationIssues> {
    return issueCounts(work, row.organizationId);
  }

  @FieldResolver(() => RectificationSteps, { description: doc('现在能办什么', 'What may be done now') })
  async steps(@InWork() work: Work, @Root() row: Rectification): Promise<RectificationSteps> {
    const decision = { decision: 'pass', reason: null, until: null } as const;
    const { edit, own, verify } = await heldAt(work, row.organizationId);
    return {
      activate: verdictView(firstRefusal(edit, await activatable(work, row))),
      submit: verdictView(firstRefusal(own, await submittable(work, row, '…'))),
      decide: verdictView(firstRefusal(verify, await decidable(work, row, decision))),
    };
  }

  @FieldResolver(() => LaterRating, {
    nullable: true,
    description: doc('列入之后的最近一次评定；没有为空', 'The latest rating since; null while there is none'),
  })
  async later(@InWork() work: Work, @Root() row: Rectification): Promise<LaterRating | null> {
    const rating = await latestAssessment(work.as('assessment:read'), row.organizationId);
    if (!rating || rating.stars === null || (rating.id === row.assessmentId && rating.weak)) return null;
    return { stars: rating.stars, improved: !rating.weak, ratedOn: rating.ratedOn };
  }
}

@Resolver(() => Rectification)
export class RectificationFields {
  @FieldResolver(() => OrganizationReference, { description: doc('支部', 'The branch') })
  organization(@InWork() work: Work, @Root() row: Rectification): Promise<OrganizationReference | null> {
    return organizationReference(work, row.organizationId);
  }

  @FieldResolver(() => PersonReference, { nullable: true, description: doc('帮扶领导', 'The helping leader') })
  helper(@InWork() work: Work, @Root() row: Rectification): Promise<PersonReference | null> {
    return personReference(work, row.helperPersonId);
  }

  @FieldResolver(() => PersonReference, { nullable: true, description: doc('作出结论的人', 'Who decided') })
  decider(@InWork() work: Work, @Root() row: Rectification): Promise<PersonReference | null> {
    return personReference(work, row.decidedBy);
  }
}
