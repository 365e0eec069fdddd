import {
  type BilingualText,
  isIssueOverdue,
  isLive,
  mayDecideIssue,
  mayStep,
  missingFields,
  refuse,
  type Verdict,
  wordingOf,
} from '@zhibu/rules';
import { FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { doc, InWork, publishedFor, verdictView, type Work } from '../../platform/index.ts';
import { Assessment, checkerVerdict, holdsAt } from '../assessment/index.ts';
import { countEvidence } from '../file/index.ts';
import { Organization, OrganizationReference, organizationReference } from '../organization/index.ts';
import { PersonReference, personReference } from '../people/index.ts';
import { BilingualView, criteriaOf, StandardVersion } from '../standard/index.ts';
import { liaisonLeadersFor, peopleOf, secretaryFor, supervisorFor } from './branch.loaders.ts';
import { Issue, IssueEvent } from './issue.entity.ts';
import { LedgerFieldEnum } from './ledger.enums.ts';
import { eventsFor, tasksFor } from './ledger.loaders.ts';
import { IssueSteps, StrategyView, strategyView } from './ledger.views.ts';
import { strategiesOf } from './strategy.service.ts';
import { Task } from './task.entity.ts';

const branchOf = (work: Work, issue: Issue) => work.asSystem('ledger').get(Organization, issue.organizationId);

const held = (work: Work, permission: 'ledger:edit' | 'ledger:verify', path: string): Verdict =>
  work.may(permission, path) ? { ok: true } : refuse('ACCESS_DENIED', { permission });

const first = (...verdicts: Verdict[]) => verdictView(verdicts.find((verdict) => !verdict.ok) ?? { ok: true });

const decisionOn = async (work: Work, issue: Issue, branch: Organization): Promise<Verdict> => {
  const { state, submittedBy } = issue;
  const checker = await checkerVerdict(work, branch);
  return mayDecideIssue({
    state,
    step: 'verify',
    checker,
    submittedBy,
    actorPersonId: work.actor.personId,
    reason: null,
  });
};

@Resolver(() => Issue)
export class IssueFields {
  @FieldResolver(() => OrganizationReference, { description: doc('党支部', 'The branch') })
  async organization(@InWork() work: Work, @Root() issue: Issue): Promise<OrganizationReference> {
    return (await organizationReference(work, issue.organizationId))!;
  }

  @FieldResolver(() => Boolean, {
    description: doc('已逾期：未销号且已过时限', 'Overdue: live, and its day has passed'),
  })
  overdue(@InWork() work: Work, @Root() issue: Issue): boolean {
    return isIssueOverdue(issue, work.today);
  }

  @FieldResolver(() => BilingualView, {
    nullable: true,
    description: doc('条目内容', 'What the criterion says'),
  })
  async criterion(@InWork() work: Work, @Root() issue: Issue): Promise<BilingualText | null> {
    if (!issue.standardVersionId || !issue.criterionCode) return null;
    const version = await publishedFor(work, StandardVersion, issue.organizationId, issue.standardVersionId);
    const criterion = version && (await criteriaOf(work, version)).find((each) => each.code === issue.criterionCode);
    return criterion ? wordingOf(criterion) : null;
  }

  @FieldResolver(() => BilingualView, { nullable: true, description: doc('方面名称', 'Name of the aspect') })
  async aspectName(@InWork() work: Work, @Root() issue: Issue): Promise<BilingualText | null> {
    if (!issue.standardVersionId) return null;
    const version = await publishedFor(work, StandardVersion, issue.organizationId, issue.standardVersionId);
    return version?.aspects.find((each) => each.code === issue.aspect)?.name ?? null;
  }

  @FieldResolver(() => Assessment, {
    nullable: true,
    description: doc('由哪次评定列出', 'The assessment that found it'),
  })
  async assessment(@InWork() work: Work, @Root() issue: Issue): Promise<Assessment | null> {
    const found = await work.as('assessment:read').load(Assessment, issue.assessmentId);
    return found?.organizationId === issue.organizationId ? found : null;
  }

  @FieldResolver(() => PersonReference, { nullable: true, description: doc('发现人', 'Who found it') })
  finder(@InWork() work: Work, @Root() issue: Issue): Promise<PersonReference | null> {
    return personReference(work, issue.foundByPersonId);
  }

  @FieldResolver(() => OrganizationReference, {
    nullable: true,
    description: doc('发现单位', 'Which organization found it'),
  })
  finderOrganization(@InWork() work: Work, @Root() issue: Issue): Promise<OrganizationReference | null> {
    return organizationReference(work, issue.foundByOrganizationId);
  }

  @FieldResolver(() => PersonReference, { nullable: true, description: doc('申请人', 'Who asked for the write-off') })
  submitter(@InWork() work: Work, @Root() issue: Issue): Promise<PersonReference | null> {
    return personReference(work, issue.submittedBy);
  }

  @FieldResolver(() => PersonReference, { nullable: true, description: doc('上级核验人', 'Who verified or rejected') })
  verifier(@InWork() work: Work, @Root() issue: Issue): Promise<PersonReference | null> {
    return personReference(work, issue.decidedBy);
  }

  @FieldResolver(() => OrganizationReference, {
    nullable: true,
    description: doc('核验单位', 'For which organization'),
  })
  verifierOrganization(@InWork() work: Work, @Root() issue: Issue): Promise<OrganizationReference | null> {
    return organizationReference(work, issue.decidedByOrganizationId);
  }

  @FieldResolver(() => OrganizationReference, { nullable: true, description: doc('督办单位', 'Who supervises') })
  async supervisor(@InWork() work: Work, @Root() issue: Issue): Promise<OrganizationReference | null> {
    return organizationReference(work, await supervisorFor(work, issue.organizationId));
  }

  @FieldResolver(() => [PersonReference], {
    description: doc('联系领导：今日在联系的（R35）', 'The leaders in contact with the branch today (R35)'),
  })
  async liaisonLeaders(@InWork() work: Work, @Root() issue: Issue): Promise<PersonReference[]> {
    return peopleOf(work, await liaisonLeadersFor(work, issue.organizationId));
  }

  @FieldResolver(() => PersonReference, {
    nullable: true,
    description: doc('责任领导：现任书记（R40）', 'Who leads: the secretary in office (R40)'),
  })
  async lead(@InWork() work: Work, @Root() issue: Issue): Promise<PersonReference | null> {
    return personReference(work, await secretaryFor(work, issue.organizationId));
  }

  @FieldResolver(() => [Task], { description: doc('任务', 'Its tasks') })
  tasks(@InWork() work: Work, @Root() issue: Issue): Promise<Task[]> {
    return tasksFor(work, issue);
  }

  @FieldResolver(() => [IssueEvent], { description: doc('经过，含督办记录', 'Its time line, supervision included') })
  timeline(@InWork() work: Work, @Root() issue: Issue): Promise<IssueEvent[]> {
    return eventsFor(work, issue);
  }

  @FieldResolver(() => Int, { description: doc('佐证材料件数', 'How many pieces of evidence stand beside it') })
  evidenceCount(@InWork() work: Work, @Root() issue: Issue): Promise<number> {
    return countEvidence(work, 'ISSUE', issue);
  }

  @FieldResolver(() => StrategyView, { description: doc('整改要求（R41）', 'What is asked for (R41)') })
  async strategy(@InWork() work: Work, @Root() issue: Issue): Promise<StrategyView> {
    return strategyView(issue, await strategiesOf(work, issue.campaignId));
  }

  @FieldResolver(() => [LedgerFieldEnum], {
    description: doc('申请销号前还缺什么', 'What is still missing before the write-off is asked for'),
  })
  async missing(@InWork() work: Work, @Root() issue: Issue): Promise<string[]> {
    const tasks = (await tasksFor(work, issue)).filter((task) => !task.cancelledOn);
    const evidence = await countEvidence(work, 'ISSUE', issue);
    const strategies = await strategiesOf(work, issue.campaignId);
    return missingFields({ tier: issue.tier, cause: issue.cause, tasks, evidence }, strategies);
  }

  @FieldResolver(() => IssueSteps, { description: doc('我能办理什么', 'What I may do') })
  async steps(@InWork() work: Work, @Root() issue: Issue): Promise<IssueSteps> {
    const branch = await branchOf(work, issue);
    const live: Verdict = isLive(issue.state)
      ? { ok: true }
      : refuse('LEDGER_STATE_NOT_ALLOWED', { state: issue.state });
    const verify = held(work, 'ledger:verify', branch.path);
    const own: Verdict = holdsAt(work, 'ledger:edit', branch.path)
      ? { ok: true }
      : refuse('ACCESS_DENIED', { permission: 'ledger:edit' });
    const submit = issue.state === 'OPEN' ? refuse('LEDGER_NO_MEASURE') : mayStep(issue.state, 'submit');
    return Object.assign(new IssueSteps(), {
      assign: first(held(work, 'ledger:edit', branch.path), mayStep(issue.state, 'assign')),
      submit: first(own, submit),
      verify: verify.ok ? first(await decisionOn(work, issue, branch)) : first(verify),
      supervise: first(verify, live),
    });
  }
}

@Resolver(() => IssueEvent)
export class IssueEventFields {
  @FieldResolver(() => PersonReference, {
    nullable: true,
    description: doc('谁；系统产生的为空', 'Who; null for the system'),
  })
  person(@InWork() work: Work, @Root() event: IssueEvent): Promise<PersonReference | null> {
    return personReference(work, event.byPersonId);
  }

  @FieldResolver(() => OrganizationReference, {
    nullable: true,
    description: doc('哪个组织', 'For which organization'),
  })
  organization(@InWork() work: Work, @Root() event: IssueEvent): Promise<OrganizationReference | null> {
    return organizationReference(work, event.byOrganizationId);
  }
}
