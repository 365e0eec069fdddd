import { Arg, Args, ID, Int, Resolver } from 'type-graphql';
import { type Connection, connectionOf, doc, InWork, Read, type Work, Write } from '../../platform/index.ts';
import { eachIssue, IssueOutcome } from './batch.service.ts';
import { decideIssue, submitIssue, superviseIssue } from './decision.service.ts';
import { Issue } from './issue.entity.ts';
import { classifyIssue, describeIssue, recordIssue } from './issue.service.ts';
import {
  ClassifyIssueInput,
  DescribeIssueInput,
  IssuesArguments,
  RecordIssueInput,
  SeenIssues,
  TaskInput,
} from './ledger.inputs.ts';
import { listIssues } from './ledger.queries.ts';
import { addTask } from './task.service.ts';

const IssueConnection = connectionOf(Issue, 'Issue');

@Resolver(() => Issue)
export class IssueResolver {
  @Read('ledger:read', () => IssueConnection, {
    description: doc(
      '问题清单；organization 某支部的（按序号），under 整个下级的（按时限）。每个筛选条件与同名统计指标口径一致',
      'Issues: of one `organization` by number, or all `under` one by due day. Each filter means what the figure counts',
    ),
  })
  issues(@InWork() work: Work, @Args(() => IssuesArguments) args: IssuesArguments): Promise<Connection<Issue>> {
    return listIssues(work, args);
  }

  @Read('ledger:read', () => Issue, {
    nullable: true,
    description: doc('一个问题；不在范围内为空', 'One issue; null when out of reach'),
  })
  issue(@InWork() work: Work, @Arg('id', () => ID) id: string): Promise<Issue | null> {
    return work.find(Issue, id);
  }

  @Write('ledger:record', () => Issue, {
    description: doc(
      '登记评定以外发现的问题（附件3）。LEDGER_NOT_BRANCH、LEDGER_SOURCE_NOT_ALLOWED、LEDGER_CRITERION_UNKNOWN、LEDGER_NO_CAMPAIGN',
      'Records an issue no verdict found (Annex 3). LEDGER_NOT_BRANCH, LEDGER_SOURCE_NOT_ALLOWED, LEDGER_CRITERION_UNKNOWN, LEDGER_NO_CAMPAIGN',
    ),
  })
  recordIssue(@InWork() work: Work, @Arg('input', () => RecordIssueInput) input: RecordIssueInput): Promise<Issue> {
    return recordIssue(work, input);
  }

  @Write('ledger:edit', () => Issue, {
    description: doc('填写原因、现状、备注', 'Writes down the cause, how things stand, a remark'),
  })
  async describeIssue(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => DescribeIssueInput) input: DescribeIssueInput,
  ): Promise<Issue> {
    return describeIssue(work, await work.get(Issue, id, version), input);
  }

  @Write('ledger:verify', () => Issue, {
    description: doc(
      '上级核定程度、是否共性、时限',
      'The superior judges how grave it is, whether many have it, by when',
    ),
  })
  async classifyIssue(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => ClassifyIssueInput) input: ClassifyIssueInput,
  ): Promise<Issue> {
    return classifyIssue(work, await work.get(Issue, id, version), input);
  }

  @Write('ledger:edit', () => Issue, {
    reach: 'own',
    description: doc(
      '支部申请销号（R43）。LEDGER_NO_MEASURE、LEDGER_FIELDS_MISSING、LEDGER_RESULT_MISSING',
      'The branch asks for the write-off (R43). LEDGER_NO_MEASURE, LEDGER_FIELDS_MISSING, LEDGER_RESULT_MISSING',
    ),
  })
  async submitIssue(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('result', () => String, { description: doc('整改情况', 'What was done') }) result: string,
  ): Promise<Issue> {
    return submitIssue(work, await work.get(Issue, id, version), result);
  }

  @Write('ledger:verify', () => [IssueOutcome], {
    description: doc(
      '核验销号，一次可多项，逐项给出结果；支部成员和其所在单位任职人员不能核验（R8）',
      'Verifies write-offs, several at once, each with its result; never by members or office-holders of the host (R8)',
    ),
  })
  verifyIssues(
    @InWork() work: Work,
    @Args(() => SeenIssues) { issues }: SeenIssues,
    @Arg('opinion', () => String, { nullable: true, description: doc('核验意见', 'Opinion of the verification') })
    opinion: string | null,
  ): Promise<IssueOutcome[]> {
    return eachIssue(work, issues, (issue) => decideIssue(work, issue, 'verify', opinion));
  }

  @Write('ledger:verify', () => [IssueOutcome], {
    description: doc('核验不予通过，写明理由，一次可多项', 'Rejects write-offs with a reason, several at once'),
  })
  rejectIssues(
    @InWork() work: Work,
    @Args(() => SeenIssues) { issues }: SeenIssues,
    @Arg('reason', () => String) reason: string,
  ): Promise<IssueOutcome[]> {
    return eachIssue(work, issues, (issue) => decideIssue(work, issue, 'reject', reason));
  }

  @Write('ledger:edit', () => [IssueOutcome], {
    description: doc(
      '落实任务和责任人，一次可多项；不写责任人为书记。LEDGER_TASK_PAST_TERM、LEDGER_NO_SECRETARY',
      'Sets a task and who does it, for several at once; the secretary unless named. LEDGER_TASK_PAST_TERM, LEDGER_NO_SECRETARY',
    ),
  })
  assignIssues(
    @InWork() work: Work,
    @Args(() => SeenIssues) { issues }: SeenIssues,
    @Arg('input', () => TaskInput) input: TaskInput,
  ): Promise<IssueOutcome[]> {
    return eachIssue(work, issues, (issue) => addTask(work, issue, input));
  }

  @Write('ledger:verify', () => [IssueOutcome], {
    description: doc('督办，记入督办记录，一次可多项', 'Urges, with a line of the supervision log; several at once'),
  })
  superviseIssues(
    @InWork() work: Work,
    @Args(() => SeenIssues) { issues }: SeenIssues,
    @Arg('note', () => String, { description: doc('督办要求', 'What is asked for') }) note: string,
  ): Promise<IssueOutcome[]> {
    return eachIssue(work, issues, (issue) => superviseIssue(work, issue, note));
  }
}
