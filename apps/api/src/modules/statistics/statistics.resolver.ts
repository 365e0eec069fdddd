import { Arg, Args, FieldResolver, Float, ID, Resolver, Root } from 'type-graphql';
import { type Connection, connectionOf, DayScalar, doc, InWork, Read, type Work } from '../../platform/index.ts';
import { Period, periodById } from '../campaign/index.ts';
import { PageArguments } from '../organization/index.ts';
import { BilingualView } from '../standard/index.ts';
import { WeakCriterion } from './statistics.counts.ts';
import { criterionText } from './statistics.criteria.ts';
import { childrenOf, getStatistics } from './statistics.service.ts';
import { targetFor } from './statistics.target.ts';
import { Statistics } from './statistics.views.ts';

const StatisticsConnection = connectionOf(Statistics, 'Statistics');

@Resolver(() => Statistics)
export class StatisticsResolver {
  @Read('statistics:read', () => Statistics, {
    description: doc(
      '某组织（含全部下级）的统计。period 为空取当前季度；已锁定的季度按锁定时的隶属关系；asOf 取该日终的存量。例：{ statistics(organization: "1") { branches stars { stars count } } }',
      'Figures of an organization with all below it. Without `period` the present quarter; a closed quarter keeps the tree it was closed with; `asOf` asks for the stocks at the end of a day. Errors: NOT_FOUND, STATISTICS_PERIOD_UNKNOWN, STATISTICS_DAY_IN_FUTURE',
    ),
  })
  statistics(
    @InWork() work: Work,
    @Arg('organization', () => ID) organization: string,
    @Arg('period', () => ID, { nullable: true }) period: string | null,
    @Arg('asOf', () => DayScalar, { nullable: true }) asOf: string | null,
  ): Promise<Statistics> {
    return getStatistics(work, { organization, period, asOf });
  }

  @FieldResolver(() => Period, { nullable: true, description: doc('所属季度', 'The quarter') })
  period(@InWork() work: Work, @Root() { moment }: Statistics): Promise<Period | null> {
    return moment.periodId ? periodById(work, moment.periodId) : Promise.resolve(null);
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: doc('达标目标 0–1（R5、R23）', 'Target share, 0–1 (R5, R23)'),
  })
  target(@InWork() work: Work, @Root() { owner, moment }: Statistics): Promise<number | null> {
    return targetFor(work, owner.path, moment.year);
  }

  @FieldResolver(() => StatisticsConnection, {
    description: doc('直接下级的统计，按名称排序', 'The organizations directly below, by name'),
  })
  children(
    @InWork() work: Work,
    @Root() statistics: Statistics,
    @Args(() => PageArguments) page: PageArguments,
  ): Promise<Connection<Statistics>> {
    return childrenOf(work, statistics, page);
  }
}

@Resolver(() => WeakCriterion)
export class WeakCriterionResolver {
  @FieldResolver(() => BilingualView, {
    nullable: true,
    description: doc('条目内容，取自当期标准', 'What the criterion asks for, in the words of the standard in force'),
  })
  text(@InWork() work: Work, @Root() { code, periodId }: WeakCriterion): Promise<BilingualView | null> {
    return criterionText(work, periodId, code);
  }
}
