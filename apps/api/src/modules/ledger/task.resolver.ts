import { Arg, Args, ID, Int, Resolver } from 'type-graphql';
import { type Connection, connectionOf, doc, InWork, Read, type Work, Write } from '../../platform/index.ts';
import { ProgressInput, TaskInput, TasksArguments } from './ledger.inputs.ts';
import { listTasks } from './ledger.queries.ts';
import { LedgerView, ledgerOf } from './ledger.views.ts';
import { Task } from './task.entity.ts';
import { editTask, noteProgress } from './task.service.ts';

const TaskConnection = connectionOf(Task, 'Task');

@Resolver(() => Task)
export class TaskResolver {
  @Read('ledger:read', () => TaskConnection, {
    description: doc(
      '任务清单、责任清单（附件3），按截止日期先后',
      'The list of tasks and the list of responsibilities (Annex 3), by due day',
    ),
  })
  tasks(@InWork() work: Work, @Args(() => TasksArguments) args: TasksArguments): Promise<Connection<Task>> {
    return listTasks(work, args);
  }

  @Read('ledger:read', () => LedgerView, {
    nullable: true,
    description: doc(
      '一个支部的台账概况和销号情况（R43）',
      'How the ledger of a branch stands, and its write-off (R43)',
    ),
  })
  ledger(
    @InWork() work: Work,
    @Arg('organization', () => ID) organization: string,
    @Arg('year', () => Int, { nullable: true }) year: number | null,
  ): Promise<LedgerView | null> {
    return ledgerOf(work, organization, year);
  }

  @Write('ledger:edit', () => Task, { description: doc('修改未完成的任务', 'Edits a task that is not over') })
  async editTask(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => TaskInput) input: TaskInput,
  ): Promise<Task> {
    return editTask(work, await work.get(Task, id, version), input);
  }

  @Write('ledger:edit', () => Task, {
    description: doc(
      '填写任务的月度进展；到 100% 即完成。LEDGER_PERCENT_INVALID、LEDGER_TASK_SETTLED',
      'Notes progress in a month; at 100 % the task is done. LEDGER_PERCENT_INVALID, LEDGER_TASK_SETTLED',
    ),
  })
  async noteProgress(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => ProgressInput) input: ProgressInput,
  ): Promise<Task> {
    const task = await work.get(Task, id, version);
    await noteProgress(work, task, input);
    return task;
  }
}
