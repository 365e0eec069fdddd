import { Arg, Args, ID, Int, Resolver } from 'type-graphql';
import { type Connection, connectionOf, doc, InWork, Read, type Work, Write } from '../../platform/index.ts';
import { Period } from './campaign.entity.ts';
import { PeriodInput, PeriodsArguments } from './campaign.inputs.ts';
import { listPeriods } from './campaign.lists.ts';
import { closePeriod, editPeriod, reopenPeriod } from './period.service.ts';

const PeriodConnection = connectionOf(Period, 'Period');

@Resolver(() => Period)
export class PeriodResolver {
  @Read('campaign:read', () => PeriodConnection, {
    description: doc('某组织的评定期，新的在前', 'Periods of an organization, the latest first'),
  })
  periods(@InWork() work: Work, @Args(() => PeriodsArguments) args: PeriodsArguments): Promise<Connection<Period>> {
    return listPeriods(work, args);
  }

  @Write('campaign:edit', () => Period, { description: doc('修改评定期的日期', 'Changes the days of a period') })
  async editPeriod(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => PeriodInput) input: PeriodInput,
  ): Promise<Period> {
    return editPeriod(work, await work.get(Period, id, version), input);
  }

  @Write('campaign:edit', () => Period, {
    description: doc(
      '锁定评定期：此后不能再写入，统计保持当时的隶属和数字。PERIOD_CLOSED',
      'Closes a period: nothing more is written into it, its figures keep the tree they have. PERIOD_CLOSED',
    ),
  })
  async closePeriod(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ): Promise<Period> {
    return closePeriod(work, await work.get(Period, id, version));
  }

  @Write('campaign:edit', () => Period, {
    description: doc(
      '写明理由重新打开：原统计保留，更正计入新版次。CAMPAIGN_REASON_MISSING、PERIOD_NOT_CLOSED',
      'Reopens it with a reason: the frozen figures stay, corrections go into a new edition. CAMPAIGN_REASON_MISSING, PERIOD_NOT_CLOSED',
    ),
  })
  async reopenPeriod(
    @InWork() work: Work,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
  ): Promise<Period> {
    return reopenPeriod(work, await work.get(Period, id, version), reason);
  }
}
