import { isTaskVacant } from '@zhibu/rules';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { doc, InWork, type Work } from '../../platform/index.ts';
import { OrganizationReference, organizationReference } from '../organization/index.ts';
import { PersonReference, personReference } from '../people/index.ts';
import { liaisonLeadersFor, peopleOf, secretaryFor, supervisorFor } from './branch.loaders.ts';
import { Issue, IssueEvent } from './issue.entity.ts';
import { eventsFor, issueFor, progressFor } from './ledger.loaders.ts';
import { Task, TaskProgress } from './task.entity.ts';

@Resolver(() => Task)
export class TaskFields {
  @FieldResolver(() => OrganizationReference, { description: doc('党支部', 'The branch') })
  async organization(@InWork() work: Work, @Root() task: Task): Promise<OrganizationReference> {
    return (await organizationReference(work, task.organizationId))!;
  }

  @FieldResolver(() => Issue, {
    nullable: true,
    description: doc('对应问题；指导任务为空', 'Its issue; null for guidance'),
  })
  issue(@InWork() work: Work, @Root() task: Task): Promise<Issue | null> {
    return issueFor(work, task);
  }

  @FieldResolver(() => Boolean, { description: doc('已逾期', 'Overdue') })
  overdue(@InWork() work: Work, @Root() task: Task): boolean {
    return task.doneOn === null && task.cancelledOn === null && task.dueOn < work.today;
  }

  @FieldResolver(() => Boolean, {
    description: doc(
      '书记职务空缺，暂无人负责；由上级掌握，新书记任职后自动移交',
      'The office is vacant and nobody does it: the superior’s to see, the new secretary’s upon appointment',
    ),
  })
  async vacant(@InWork() work: Work, @Root() task: Task): Promise<boolean> {
    return isTaskVacant(task, await secretaryFor(work, task.organizationId));
  }

  @FieldResolver(() => PersonReference, { nullable: true, description: doc('具体责任人', 'Who does it') })
  owner(@InWork() work: Work, @Root() task: Task): Promise<PersonReference | null> {
    return personReference(work, task.ownerPersonId);
  }

  @FieldResolver(() => PersonReference, {
    nullable: true,
    description: doc('牵头责任：书记（R40）', 'Who leads: the secretary (R40)'),
  })
  lead(@InWork() work: Work, @Root() task: Task): Promise<PersonReference | null> {
    return personReference(work, task.leadPersonId);
  }

  @FieldResolver(() => OrganizationReference, { nullable: true, description: doc('督办单位', 'Who supervises') })
  async supervisor(@InWork() work: Work, @Root() task: Task): Promise<OrganizationReference | null> {
    return organizationReference(work, await supervisorFor(work, task.organizationId));
  }

  @FieldResolver(() => [PersonReference], {
    description: doc('联系领导：今日在联系的（R35）', 'The leaders in contact with the branch today (R35)'),
  })
  async liaisonLeaders(@InWork() work: Work, @Root() task: Task): Promise<PersonReference[]> {
    return peopleOf(work, await liaisonLeadersFor(work, task.organizationId));
  }

  @FieldResolver(() => [TaskProgress], { description: doc('逐月进展', 'Progress month by month') })
  progress(@InWork() work: Work, @Root() task: Task): Promise<TaskProgress[]> {
    return progressFor(work, task);
  }

  @FieldResolver(() => [IssueEvent], { description: doc('督办记录', 'The supervision log') })
  async supervision(@InWork() work: Work, @Root() task: Task): Promise<IssueEvent[]> {
    const issue = await issueFor(work, task);
    const events = issue ? await eventsFor(work, issue) : [];
    return events.filter((event) => event.kind === 'SUPERVISED' || event.kind === 'ESCALATED');
  }
}

@Resolver(() => TaskProgress)
export class TaskProgressFields {
  @FieldResolver(() => PersonReference, { nullable: true, description: doc('填写人', 'Who noted it') })
  person(@InWork() work: Work, @Root() line: TaskProgress): Promise<PersonReference | null> {
    return personReference(work, line.byPersonId);
  }
}
