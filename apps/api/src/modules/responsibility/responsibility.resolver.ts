import { Arg, Args, ID, Int, Resolver } from 'type-graphql';
import { type Connection, connectionOf, doc, InWork, Read, refusal, type Work, Write } from '../../platform/index.ts';
import { Responsibility } from './responsibility.entity.ts';
import {
  CreateResponsibilityInput,
  EditResponsibilityInput,
  MyResponsibilitiesArguments,
  ResponsibilitiesArguments,
} from './responsibility.inputs.ts';
import { listOwnResponsibilities, listResponsibilities, ownResponsibilities } from './responsibility.queries.ts';
import {
  createResponsibility,
  editResponsibility,
  handOver,
  reportResponsibility,
  settleResponsibility,
} from './responsibility.service.ts';

const ResponsibilityConnection = connectionOf(Responsibility, 'Responsibility');

@Resolver()
export class ResponsibilityResolver {
  @Read('responsibility:read', () => ResponsibilityConnection, {
    description: doc(
      '责任清单（R33、R36、X06），按完成时限先后；person 某人的，organization 某组织的，under 整个下级的',
      'Responsibility lists (R33, R36, X06) by due day; of a `person`, an `organization`, or all `under` one',
    ),
  })
  responsibilities(
    @InWork() work: Work,
    @Args(() => ResponsibilitiesArguments) args: ResponsibilitiesArguments,
  ): Promise<Connection<Responsibility>> {
    return listResponsibilities(work, args);
  }

  @Read('responsibility:read', () => Responsibility, {
    nullable: true,
    description: doc('一项责任；不在范围内为空', 'One duty; null when out of reach'),
  })
  responsibility(@InWork() work: Work, @Arg('id', () => ID) id: string): Promise<Responsibility | null> {
    return work.find(Responsibility, id);
  }

  @Read('session:self', () => ResponsibilityConnection, {
    reach: 'public',
    description: doc('我的责任清单，不论在哪个组织', 'What I answer for, in whichever organization'),
  })
  myResponsibilities(
    @InWork() work: Work,
    @Args(() => MyResponsibilitiesArguments) args: MyResponsibilitiesArguments,
  ): Promise<Connection<Responsibility>> {
    return listOwnResponsibilities(work, args);
  }

  @Write('responsibility:edit', () => Responsibility, {
    description: doc('下达一项责任；联系点责任由系统产生', 'Sets a duty; contact duties are made by the system'),
  })
  createResponsibility(
    @InWork() work: Work,
    @Arg('input', () => CreateResponsibilityInput) input: CreateResponsibilityInput,
  ): Promise<Responsibility> {
    return createResponsibility(work, input);
  }

  @Write('responsibility:edit', () => Responsibility, {
    description: doc('修改未报告的责任', 'Edits a duty of which nothing was reported yet'),
  })
  async editResponsibility(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => EditResponsibilityInput) input: EditResponsibilityInput,
  ): Promise<Responsibility> {
    return editResponsibility(work, await work.get(Responsibility, id, version), input);
  }

  @Write('responsibility:report', () => Responsibility, {
    description: doc('所在组织代为报告完成', 'Reports a duty done, for the organization'),
  })
  async reportResponsibility(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('result', () => String, { description: doc('完成情况', 'What was done') }) result: string,
  ): Promise<Responsibility> {
    return reportResponsibility(work, await work.get(Responsibility, id, version), result, true);
  }

  // `public` so that the answer can be read where one holds no grant; whose duty it is, is asked here
  @Write('session:self', () => Responsibility, {
    reach: 'public',
    description: doc('报告我的一项责任已完成', 'Reports a duty of mine done'),
  })
  async reportMyResponsibility(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('result', () => String, { description: doc('完成情况', 'What was done') }) result: string,
  ): Promise<Responsibility> {
    const duty = await ownResponsibilities(work).where('t.id = ?', [id]).first();
    if (!duty) throw refusal('NOT_FOUND');
    if (duty.version !== version) throw refusal('STALE_EDIT');
    return reportResponsibility(work, duty, result, false);
  }

  @Write('responsibility:edit', () => Responsibility, {
    description: doc('核验完成；责任人和报告人本人不能核验', 'Confirms a duty done; not by its person or its reporter'),
  })
  async confirmResponsibility(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ): Promise<Responsibility> {
    return settleResponsibility(work, await work.get(Responsibility, id, version), 'confirm', null);
  }

  @Write('responsibility:edit', () => Responsibility, {
    description: doc('退回报告，写明理由', 'Returns a report, with the reason'),
  })
  async returnResponsibility(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
  ): Promise<Responsibility> {
    return settleResponsibility(work, await work.get(Responsibility, id, version), 'return', reason);
  }

  @Write('responsibility:edit', () => Responsibility, {
    description: doc('重新打开已完成或已取消的责任，写明理由', 'Opens a settled duty again, with the reason'),
  })
  async reopenResponsibility(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
  ): Promise<Responsibility> {
    return settleResponsibility(work, await work.get(Responsibility, id, version), 'reopen', reason);
  }

  @Write('responsibility:edit', () => Responsibility, {
    description: doc('取消责任，写明理由', 'Cancels a duty, with the reason'),
  })
  async cancelResponsibility(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
  ): Promise<Responsibility> {
    return settleResponsibility(work, await work.get(Responsibility, id, version), 'cancel', reason);
  }

  @Write('responsibility:edit', () => Int, {
    description: doc(
      '职务交接：把某人在某组织尚未报告的责任移交给继任者，返回移交项数',
      'An office changed hands: what someone has not reported yet in an organization passes to the successor; answers how many',
    ),
  })
  handOverResponsibilities(
    @InWork() work: Work,
    @Arg('organization', () => ID) organizationId: string,
    @Arg('from', () => ID, { description: doc('交出的人', 'Who hands over') }) fromPersonId: string,
    @Arg('to', () => ID, { description: doc('接手的人', 'Who takes over') }) toPersonId: string,
    @Arg('reason', () => String, { nullable: true }) reason: string | null,
  ): Promise<number> {
    return handOver(work, { organizationId, fromPersonId, toPersonId, reason });
  }
}
