import { type Standing, yearOf } from '@zhibu/rules';
import { Arg, Args, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import {
  type Connection,
  connectionOf,
  doc,
  InWork,
  publishedFor,
  Read,
  VerdictView,
  verdictView,
  type Work,
  Write,
} from '../../platform/index.ts';
import { Approval, FormGroup, roundsOf } from '../approval/index.ts';
import { Campaign } from '../campaign/index.ts';
import { Organization, OrganizationReference, organizationReference } from '../organization/index.ts';
import { gapsOf } from './application.checks.ts';
import { Application, StandingEnum } from './application.entity.ts';
import { formOf } from './application.form.ts';
import { ApplicationsArguments, SelfOpinionInput } from './application.inputs.ts';
import { applicationsOf, listApplications, standingIn } from './application.queries.ts';
import { applyForAcceptance, editApplication, submitApplication, withdrawApplication } from './application.service.ts';
import { ApplicationPreCheck, preCheckOf } from './application.views.ts';

const ApplicationConnection = connectionOf(Application, 'Application');

@Resolver(() => Application)
export class ApplicationResolver {
  @Read('application:read', () => ApplicationConnection, {
    description: doc(
      '范围内的申报，最近变动的在前；行数等于统计指标 application.<状态>、standing.accepted',
      'Applications in reach, the latest moved first; the rows behind application.<state> and standing.accepted',
    ),
  })
  applications(
    @InWork() work: Work,
    @Args(() => ApplicationsArguments) args: ApplicationsArguments,
  ): Promise<Connection<Application>> {
    return listApplications(work, args);
  }

  @Read('application:read', () => Application, {
    nullable: true,
    description: doc('一份申报；不在范围内为空', 'One application; null when out of reach'),
  })
  application(@InWork() work: Work, @Arg('id', () => ID) id: string): Promise<Application | null> {
    return work.find(Application, id);
  }

  @Read('application:read', () => ApplicationPreCheck, {
    description: doc('支部现在能否申报，缺什么（R27）', 'Whether a branch may apply now, and what is missing (R27)'),
  })
  async applicationPreCheck(
    @InWork() work: Work,
    @Arg('organization', () => ID) organization: string,
  ): Promise<ApplicationPreCheck> {
    return preCheckOf(work, await work.get(Organization, organization));
  }

  @Write('application:submit', () => Application, {
    description: doc(
      '起草达标申报（每年一份）。拒绝：APPLICATION_NO_CAMPAIGN、APPLICATION_ALREADY_OPEN、APPLICATION_ALREADY_ACCEPTED 等',
      'Drafts an application, one a year. Refused with APPLICATION_NO_CAMPAIGN, APPLICATION_ALREADY_OPEN, APPLICATION_ALREADY_ACCEPTED and others',
    ),
  })
  applyForAcceptance(
    @InWork() work: Work,
    @Arg('organization', () => ID) organization: string,
    @Arg('opinion', () => SelfOpinionInput, { nullable: true }) opinion: SelfOpinionInput | null,
  ): Promise<Application> {
    return applyForAcceptance(work, organization, opinion ?? {});
  }

  @Write('application:submit', () => Application, {
    description: doc('修改自评意见（草稿或被退回的）', 'Edits the self opinion of a draft or returned application'),
  })
  async editApplication(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('opinion', () => SelfOpinionInput) opinion: SelfOpinionInput,
  ): Promise<Application> {
    return editApplication(work, await work.get(Application, id, version), opinion);
  }

  @Write('application:submit', () => Application, {
    description: doc(
      '送审：校验全部缺项，固定内容，计算并保存审批链（R26–R28）。缺项时按第一项拒绝，details.gaps 列出全部',
      'Submits: checks every gap, freezes the form, stores the chain (R26–R28). Refused with the first gap; details.gaps names all',
    ),
  })
  async submitApplication(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ): Promise<Application> {
    return submitApplication(work, await work.get(Application, id, version));
  }

  @Write('application:submit', () => Application, {
    description: doc('撤回（审批通过前）', 'Withdraws it, until it is approved'),
  })
  async withdrawApplication(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String, { nullable: true }) reason: string | null,
  ): Promise<Application> {
    work.reason = reason;
    return withdrawApplication(work, await work.get(Application, id, version));
  }

  @FieldResolver(() => OrganizationReference, { description: doc('申报支部', 'The branch') })
  async organization(@InWork() work: Work, @Root() application: Application): Promise<OrganizationReference> {
    return (await organizationReference(work, application.organizationId))!;
  }

  @FieldResolver(() => Campaign, {
    nullable: true,
    description: doc(
      '年度轮次；不属于支部历来的上级则为空',
      'The campaign; null unless of an organization that is or was above it',
    ),
  })
  campaign(@InWork() work: Work, @Root() { organizationId, campaignId }: Application): Promise<Campaign | null> {
    return publishedFor(work, Campaign, organizationId, campaignId);
  }

  @FieldResolver(() => Approval, {
    nullable: true,
    description: doc('当前（或最近一次）送审', 'The submission under way, or the last one'),
  })
  async approval(@InWork() work: Work, @Root() application: Application): Promise<Approval | null> {
    const approval = await work.as('approval:read').load(Approval, application.approvalId);
    return approval?.organizationId === application.organizationId ? approval : null;
  }

  @FieldResolver(() => [Approval], {
    description: doc(
      '历次送审，先后为序；每次的内容和意见都保留',
      'Every submission, the first one first; all are kept',
    ),
  })
  async submissions(@InWork() work: Work, @Root() application: Application): Promise<Approval[]> {
    const approval = await this.approval(work, application);
    return approval ? roundsOf(work, approval) : [];
  }

  @FieldResolver(() => [FormGroup], {
    description: doc('按现在的数据填出的申报表', 'The form as it would be filled in now'),
  })
  form(@InWork() work: Work, @Root() application: Application): Promise<FormGroup[]> {
    return formOf(work, application);
  }

  @FieldResolver(() => [VerdictView], {
    description: doc(
      '草稿或被退回时：送审前还缺什么',
      'Of a draft or returned one: what is missing before it can be submitted',
    ),
  })
  async gaps(@InWork() work: Work, @Root() application: Application): Promise<VerdictView[]> {
    if (application.state !== 'DRAFT' && application.state !== 'RETURNED') return [];
    return (await gapsOf(work, application)).map(verdictView);
  }
}

/** What this module adds to the page of an organization. */
@Resolver(() => Organization)
export class ApplicationsOfOrganizationResolver {
  @FieldResolver(() => [Application], {
    description: doc(
      '该支部的申报，最近的在前；无权查看则为空',
      'Applications of the branch, the latest first; empty without permission',
    ),
  })
  applications(@InWork() work: Work, @Root() organization: Organization): Promise<Application[]> {
    return applicationsOf(work, organization.id);
  }

  @FieldResolver(() => StandingEnum, {
    description: doc('该年度的创建结果；默认今年', 'Where the branch stands in a year; this year unless given'),
  })
  standing(
    @InWork() work: Work,
    @Root() organization: Organization,
    @Arg('year', () => Int, { nullable: true }) year: number | null,
  ): Promise<Standing> {
    return standingIn(work, organization.id, year ?? yearOf(work.today));
  }
}
