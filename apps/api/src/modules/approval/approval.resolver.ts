import { daysBetween, maySign, type Role, refuse, shanghaiDay } from '@zhibu/rules';
import { Arg, Args, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import {
  type Connection,
  connectionOf,
  doc,
  InWork,
  Read,
  VerdictView,
  verdictView,
  type Work,
  Write,
} from '../../platform/index.ts';
import { OrganizationReference, organizationReference } from '../organization/index.ts';
import { RoleEnum } from '../people/index.ts';
import { chainOf, isIntact } from './approval.chain.ts';
import { deciderAt } from './approval.decider.ts';
import { Approval, ApprovalStep } from './approval.entity.ts';
import { ApprovalStepsArguments, ApprovalsArguments, DecideArguments } from './approval.inputs.ts';
import { approvalOf, roundsOf, stepsOf } from './approval.loaders.ts';
import { countTodo, findApproval, findStep, listApprovals, listSteps } from './approval.queries.ts';
import { decideStep } from './approval.service.ts';
import { FormGroup } from './approval.views.ts';

const ApprovalConnection = connectionOf(Approval, 'Approval');
const ApprovalStepConnection = connectionOf(ApprovalStep, 'ApprovalStep');

const openSteps = async (work: Work, approval: Approval): Promise<ApprovalStep[]> =>
  (await stepsOf(work, approval)).filter(({ state }) => state === 'OPEN');

@Resolver(() => Approval)
export class ApprovalResolver {
  @Read('approval:read', () => ApprovalConnection, {
    description: doc(
      '待办中心的一栏：TODO 待我办理（最久的在前）、DONE 我办理过的、STARTED 我或我的组织发起的、INFORMED 我范围内的全部（最新的在前）',
      'A box of the to-do centre: TODO waits for me (longest first), DONE I signed, STARTED by me or my organizations, INFORMED all in my reach (newest first)',
    ),
  })
  approvals(
    @InWork() work: Work,
    @Args(() => ApprovalsArguments) args: ApprovalsArguments,
  ): Promise<Connection<Approval>> {
    return listApprovals(work, args);
  }

  @Read('approval:read', () => Approval, {
    nullable: true,
    description: doc(
      '一次送审；申报方在范围内，或由我的组织承办其一环时可见',
      'One submission: seen where its applicant is in reach, or where a step of it is held',
    ),
  })
  approval(@InWork() work: Work, @Arg('id', () => ID) id: string): Promise<Approval | null> {
    return findApproval(work, id);
  }

  @Read('session:self', () => Int, {
    description: doc('待我办理的件数（至多数到 1000）', 'How many wait for me; counted up to 1000'),
  })
  todoCount(@InWork() work: Work): Promise<number> {
    return countTodo(work);
  }

  @FieldResolver(() => OrganizationReference, { description: doc('申报组织', 'Who asks') })
  async applicant(@InWork() work: Work, @Root() approval: Approval): Promise<OrganizationReference> {
    return (await organizationReference(work, approval.organizationId))!;
  }

  @FieldResolver(() => [FormGroup], { description: doc('送审内容（已固定）', 'What was submitted, frozen') })
  submission(@Root() approval: Approval): readonly FormGroup[] {
    return approval.submission.groups;
  }

  @FieldResolver(() => Boolean, {
    description: doc('送审内容与摘要相符', 'Whether what is stored still matches its hash'),
  })
  intact(@Root() approval: Approval): boolean {
    return isIntact(approval);
  }

  @FieldResolver(() => [ApprovalStep], { description: doc('全部环节，按次序', 'Every step, in order') })
  steps(@InWork() work: Work, @Root() approval: Approval): Promise<ApprovalStep[]> {
    return stepsOf(work, approval);
  }

  @FieldResolver(() => [ApprovalStep], {
    description: doc('正在办理的环节；党组会签可有多个', 'The steps open now; several when Party groups co-sign'),
  })
  openSteps(@InWork() work: Work, @Root() approval: Approval): Promise<ApprovalStep[]> {
    return openSteps(work, approval);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: doc('已等候天数（北京时间）；办结为空', 'Days it has been waiting (Shanghai days); null once ended'),
  })
  async waitingDays(@InWork() work: Work, @Root() approval: Approval): Promise<number | null> {
    const days = (await openSteps(work, approval)).map((step) => waitingDays(work, step));
    return days.length === 0 ? null : Math.max(...days);
  }

  @FieldResolver(() => [Approval], {
    description: doc('同一记录的历次送审，先后为序', 'Every submission of the same record, the first one first'),
  })
  rounds(@InWork() work: Work, @Root() approval: Approval): Promise<Approval[]> {
    return roundsOf(work, approval);
  }
}

const waitingDays = (work: Work, step: ApprovalStep): number => daysBetween(shanghaiDay(step.openedAt!), work.today);

@Resolver(() => ApprovalStep)
export class ApprovalStepResolver {
  @Read('approval:read', () => ApprovalStepConnection, {
    description: doc(
      '承办组织在范围内的环节，最久的在前：统计指标 approval.open、due.approval.late 所计的行',
      'Steps whose holder is in reach, longest first: the rows behind the measures approval.open and due.approval.late',
    ),
  })
  approvalSteps(
    @InWork() work: Work,
    @Args(() => ApprovalStepsArguments) args: ApprovalStepsArguments,
  ): Promise<Connection<ApprovalStep>> {
    return listSteps(work, args);
  }

  @Read('approval:read', () => ApprovalStep, {
    nullable: true,
    description: doc('本组织承办的一环；未轮到时为空', 'A step held in reach; null before its turn'),
  })
  approvalStep(@InWork() work: Work, @Arg('id', () => ID) id: string): Promise<ApprovalStep | null> {
    return findStep(work, id);
  }

  @Write('approval:decide', () => ApprovalStep, {
    description: doc(
      '办理一环：同意、退回申报方、不同意。每级意见不可更改（R28）。拒绝：STALE_EDIT、APPROVAL_NOT_YOUR_STEP、APPROVAL_SAME_PERSON、APPROVAL_IS_APPLICANT、APPROVAL_REASON_MISSING 等',
      'Decides a step: agree, return to the applicant, refuse. A verdict is never changed (R28). Refused with STALE_EDIT, APPROVAL_NOT_YOUR_STEP, APPROVAL_SAME_PERSON, APPROVAL_IS_APPLICANT, APPROVAL_REASON_MISSING and others',
    ),
  })
  decideApprovalStep(@InWork() work: Work, @Args(() => DecideArguments) args: DecideArguments): Promise<ApprovalStep> {
    work.reason = args.opinion ?? null;
    return decideStep(work, args);
  }

  @FieldResolver(() => OrganizationReference, { description: doc('承办组织', 'Who holds it') })
  async holder(@InWork() work: Work, @Root() step: ApprovalStep): Promise<OrganizationReference> {
    return (await organizationReference(work, step.organizationId))!;
  }

  @FieldResolver(() => [RoleEnum], {
    description: doc('可办理的角色（须在承办组织任此角色）', 'Roles that sign, held at the holder'),
  })
  signers(@Root() step: ApprovalStep): Role[] {
    return step.signers;
  }

  @FieldResolver(() => Approval, { description: doc('所属送审', 'The submission it belongs to') })
  async approval(@InWork() work: Work, @Root() step: ApprovalStep): Promise<Approval> {
    return (await approvalOf(work, step))!;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: doc(
      '已等候天数（北京时间）；不在办理中为空',
      'Days it has been waiting (Shanghai days); null unless open',
    ),
  })
  waitingDays(@InWork() work: Work, @Root() step: ApprovalStep): number | null {
    return step.state === 'OPEN' ? waitingDays(work, step) : null;
  }

  @FieldResolver(() => VerdictView, { description: doc('我能否办理这一环', 'Whether I may decide it') })
  async mayDecide(@InWork() work: Work, @Root() step: ApprovalStep): Promise<VerdictView> {
    const approval = await approvalOf(work, step);
    const { personId } = work.actor;
    if (!approval || !personId) return verdictView(refuse('APPROVAL_NOT_YOUR_STEP'));
    const chain = await chainOf(work, approval, await stepsOf(work, approval));
    return verdictView(maySign(chain, step.id, await deciderAt(work, personId, step.organizationId)));
  }
}
