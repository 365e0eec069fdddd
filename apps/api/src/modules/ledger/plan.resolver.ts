import {
  firstRefusal,
  mayAmendPlan,
  mayEditPlan,
  missingElements,
  type PlanLine,
  type ReturnReason,
} from '@zhibu/rules';
import { Arg, Args, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import {
  type Connection,
  connectionOf,
  doc,
  InWork,
  Read,
  verdictView,
  type Work,
  Write,
} from '../../platform/index.ts';
import { ReturnReasonEnum } from '../approval/index.ts';
import { campaignOf } from '../campaign/index.ts';
import { Organization, OrganizationReference, organizationReference } from '../organization/index.ts';
import { PersonReference, personReference } from '../people/index.ts';
import { heldAt } from './ledger.held.ts';
import { BranchPlan } from './plan.entity.ts';
import { BranchPlanInput, BranchPlansArguments, UnplannedArguments } from './plan.inputs.ts';
import { listPlans, listUnplanned, planOf, shareOf } from './plan.queries.ts';
import {
  amendPlan,
  decidable,
  decidePlan,
  draftPlan,
  editPlan,
  shownLines,
  submitPlan,
  submittable,
} from './plan.service.ts';
import { PlanLineView, PlanShare, PlanSteps } from './plan.views.ts';

@ObjectType({ description: doc('未列入本年批次的支部', 'A branch in no batch of the year') })
class UnplannedBranch {
  @Field(() => OrganizationReference, { description: doc('支部', 'The branch') })
  organization: OrganizationReference;

  @Field(() => Int, { description: doc('最近评定的星级', 'Stars of its latest rating') })
  stars: number;
}

const BranchPlanConnection = connectionOf(BranchPlan, 'BranchPlan');
const UnplannedBranchConnection = connectionOf(UnplannedBranch, 'UnplannedBranch');

@Resolver(() => BranchPlan)
export class BranchPlanResolver {
  @Read('ledger:read', () => BranchPlan, {
    nullable: true,
    description: doc('支部本年方案；没有为空', 'The plan of a branch for the year; null while there is none'),
  })
  async branchPlan(
    @InWork() work: Work,
    @Arg('organization', () => ID) organization: string,
    @Arg('year', () => Int, { nullable: true }) year: number | null,
  ): Promise<BranchPlan | null> {
    const branch = await work.find(Organization, organization);
    const campaign = branch && (await campaignOf(work, branch.path, year));
    return branch && campaign ? planOf(work, branch.id, campaign.id) : null;
  }

  @Read('ledger:read', () => BranchPlanConnection, {
    description: doc(
      '某年度的支部方案，按支部名称拼音；行数等于指标 plan.filed',
      'Plans of a campaign, by name of the branch; the rows behind plan.filed',
    ),
  })
  branchPlans(
    @InWork() work: Work,
    @Args(() => BranchPlansArguments) args: BranchPlansArguments,
  ): Promise<Connection<BranchPlan>> {
    return listPlans(work, args);
  }

  @Read('ledger:read', () => UnplannedBranchConnection, {
    description: doc(
      '已评定而未列入本年批次的支部；先进支部应全部列入（R24）',
      'Rated branches in no batch of the year; all advanced ones should be (R24)',
    ),
  })
  async unplannedBranches(
    @InWork() work: Work,
    @Args(() => UnplannedArguments) args: UnplannedArguments,
  ): Promise<Connection<UnplannedBranch>> {
    const { nodes, edges, ...rest } = await listUnplanned(work, args);
    const branches = await Promise.all(
      nodes.map(async ({ organizationId, stars }) => ({
        organization: (await organizationReference(work, organizationId))!,
        stars: stars!,
      })),
    );
    return { ...rest, nodes: branches, edges: edges.map(({ cursor }, n) => ({ cursor, node: branches[n]! })) };
  }

  @Read('ledger:read', () => PlanShare, {
    description: doc(
      '本年拟达标支部的构成和预警（R24、R25）',
      'Who means to comply this year, with its alerts (R24, R25)',
    ),
  })
  planShare(
    @InWork() work: Work,
    @Arg('campaign', () => ID) campaign: string,
    @Arg('under', () => ID) under: string,
  ): Promise<PlanShare> {
    return shareOf(work, campaign, under);
  }

  @Write('ledger:edit', () => BranchPlan, {
    description: doc(
      '制定支部方案，问题和任务取自台账（R18）。PLAN_EXISTS',
      'Begins the plan; its lines are those of the ledger (R18). PLAN_EXISTS',
    ),
  })
  draftBranchPlan(
    @InWork() work: Work,
    @Arg('organization', () => ID) organization: string,
    @Arg('input', () => BranchPlanInput) input: BranchPlanInput,
  ): Promise<BranchPlan> {
    return draftPlan(work, organization, input);
  }

  @Write('ledger:edit', () => BranchPlan, { description: doc('修改目标和批次', 'Changes aim and batch') })
  async editBranchPlan(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => BranchPlanInput) input: BranchPlanInput,
  ): Promise<BranchPlan> {
    return editPlan(work, await work.get(BranchPlan, id, version), input);
  }

  @Write('ledger:edit', () => BranchPlan, {
    reach: 'own',
    description: doc(
      '支部上报方案，上报内容不再改动。PLAN_ELEMENTS_MISSING、PLAN_AIM_MISSING',
      'The branch hands it in; it stands as it is. PLAN_ELEMENTS_MISSING, PLAN_AIM_MISSING',
    ),
  })
  async submitBranchPlan(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ): Promise<BranchPlan> {
    return submitPlan(work, await work.get(BranchPlan, id, version));
  }

  @Write('ledger:edit', () => BranchPlan, {
    reach: 'own',
    description: doc('变更已备案的方案', 'Opens a plan on file to amend it'),
  })
  async amendBranchPlan(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ): Promise<BranchPlan> {
    return amendPlan(work, await work.get(BranchPlan, id, version));
  }

  @Write('ledger:verify', () => BranchPlan, { description: doc('上级备案', 'The superior files it') })
  async fileBranchPlan(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ): Promise<BranchPlan> {
    const plan = await work.get(BranchPlan, id, version);
    return decidePlan(work, plan, { decision: 'file', reasonCode: null, note: null });
  }

  @Write('ledger:verify', () => BranchPlan, {
    description: doc(
      '上级退回，须选择原因。PLAN_REASON_MISSING',
      'The superior returns it, with a reason. PLAN_REASON_MISSING',
    ),
  })
  async returnBranchPlan(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => ReturnReasonEnum, { description: doc('原因', 'Reason') }) reason: ReturnReason,
    @Arg('note', () => String, { nullable: true, description: doc('说明', 'In words') }) note: string | null,
  ): Promise<BranchPlan> {
    const plan = await work.get(BranchPlan, id, version);
    return decidePlan(work, plan, { decision: 'return', reasonCode: reason, note });
  }
}

@Resolver(() => BranchPlan)
export class BranchPlanFields {
  @FieldResolver(() => OrganizationReference, { description: doc('支部', 'The branch') })
  organization(@InWork() work: Work, @Root() plan: BranchPlan): Promise<OrganizationReference | null> {
    return organizationReference(work, plan.organizationId);
  }

  @FieldResolver(() => PersonReference, { nullable: true, description: doc('上报人', 'Who handed it in') })
  submitter(@InWork() work: Work, @Root() plan: BranchPlan): Promise<PersonReference | null> {
    return personReference(work, plan.submittedBy);
  }

  @FieldResolver(() => [PlanLineView], {
    description: doc('各行；上报后为当时的内容', 'Its lines; once handed in, as they stood then'),
  })
  async lines(@InWork() work: Work, @Root() plan: BranchPlan): Promise<PlanLineView[]> {
    const lines = await shownLines(work, plan);
    const shown = async (line: PlanLine) => ({
      ...line,
      owner: await personReference(work, line.owner?.id ?? null),
      missing: missingElements(line),
    });
    return Promise.all(lines.map(shown));
  }

  @FieldResolver(() => PlanSteps, { description: doc('现在能办什么', 'What may be done now') })
  async steps(@InWork() work: Work, @Root() plan: BranchPlan): Promise<PlanSteps> {
    const { edit, own, verify } = await heldAt(work, plan.organizationId);
    const filing = { decision: 'file', reasonCode: null, note: null } as const;
    return {
      edit: verdictView(firstRefusal(edit, mayEditPlan(plan))),
      submit: verdictView(firstRefusal(own, await submittable(work, plan))),
      amend: verdictView(firstRefusal(own, mayAmendPlan(plan.state))),
      decide: verdictView(firstRefusal(verify, await decidable(work, plan, filing))),
    };
  }
}
