import { type LedgerField, type Strategies, strategyFor } from '@zhibu/rules';
import { Field, Int, ObjectType } from 'type-graphql';
import { DayScalar, doc, VerdictView, type Work } from '../../platform/index.ts';
import { campaignOf } from '../campaign/index.ts';
import { Organization } from '../organization/index.ts';
import type { Issue } from './issue.entity.ts';
import { LedgerFieldEnum } from './ledger.enums.ts';
import { BranchLedger } from './task.entity.ts';

/** How the ledger of a branch stands in a year. */
@ObjectType('Ledger', {
  description: doc('支部台账概况（附件4、R43）', 'How the ledger of a branch stands (Annex 4, R43)'),
})
export class LedgerView {
  @Field(() => Int, { description: doc('年度', 'Year') })
  year: number;

  @Field(() => Int, { description: doc('问题总数（不含已撤销）', 'Issues, without the withdrawn ones') })
  total: number;

  @Field(() => Int, { description: doc('未销号', 'Not written off') })
  open: number;

  @Field(() => Int, { description: doc('待核验', 'Write-off asked for') })
  submitted: number;

  @Field(() => Int, { description: doc('已销号', 'Written off') })
  verified: number;

  @Field(() => Int, { description: doc('逾期', 'Overdue') })
  overdue: number;

  @Field(() => DayScalar, { nullable: true, description: doc('命名日期', 'Named on') })
  namedOn: string | null;

  @Field(() => DayScalar, { nullable: true, description: doc('支部销号日期', 'The branch was written off on') })
  writtenOffOn: string | null;
}

/** What the strategy of an issue's tier asks for (R41). */
@ObjectType('IssueStrategy', { description: doc('整改要求（R41）', 'What is asked for (R41)') })
export class StrategyView {
  @Field(() => Int, { description: doc('整改天数', 'Days given') })
  dueDays: number;

  @Field(() => Int, { description: doc('到期前多少天起提醒', 'Reminded from so many days before it is due') })
  reminderDays: number;

  @Field(() => [LedgerFieldEnum], { description: doc('申请销号前须填写', 'Needed before the write-off is asked for') })
  required: LedgerField[];
}

export const strategyView = (issue: Issue, strategies: Strategies): StrategyView =>
  Object.assign(new StrategyView(), structuredClone(strategyFor(issue.tier, strategies)));

/** What this reader may do with an issue, and why not: the same rules as its submission (DESIGN §2.8). */
@ObjectType({ description: doc('当前登录人对该问题能做什么', 'What the reader may do with an issue') })
export class IssueSteps {
  @Field(() => VerdictView, { description: doc('落实任务', 'Set a task') })
  assign: VerdictView;

  @Field(() => VerdictView, { description: doc('申请销号', 'Ask for the write-off') })
  submit: VerdictView;

  @Field(() => VerdictView, { description: doc('核验（R8）', 'Verify (R8)') })
  verify: VerdictView;

  @Field(() => VerdictView, { description: doc('督办', 'Urge') })
  supervise: VerdictView;
}

type Counts = Record<'total' | 'open' | 'submitted' | 'verified' | 'overdue', number | string | null>;

const COUNTS = `SELECT COALESCE(SUM(t.state <> 'WITHDRAWN'), 0) AS total, COALESCE(SUM(t.pendingDueOn < '9999-12-31'), 0) AS open,
  COALESCE(SUM(t.state = 'SUBMITTED'), 0) AS submitted, COALESCE(SUM(t.state = 'VERIFIED'), 0) AS verified,
  COALESCE(SUM(t.pendingDueOn < :today), 0) AS overdue
  FROM issue t INNER JOIN organization o ON o.id = t.organizationId
  WHERE {scope} AND t.organizationId = :branch AND t.campaignId = :campaign`;

export const ledgerOf = async (work: Work, organizationId: string, year: number | null): Promise<LedgerView | null> => {
  const branch = await work.find(Organization, organizationId);
  const campaign = branch?.level === 'BRANCH' ? await campaignOf(work, branch.path, year) : null;
  if (!branch || !campaign) return null;
  const params = { today: work.today, branch: branch.id, campaign: campaign.id };
  const [counts] = await work.sql<[Counts]>(COUNTS, params);
  const ledger = await work
    .rows(BranchLedger)
    .where('t.organizationId = ? AND t.campaignId = ?', [branch.id, campaign.id])
    .first();
  const figures = Object.fromEntries(Object.entries(counts).map(([name, value]) => [name, Number(value)]));
  const { namedOn, writtenOffOn } = ledger ?? { namedOn: null, writtenOffOn: null };
  return Object.assign(new LedgerView(), { ...figures, year: campaign.year, namedOn, writtenOffOn });
};
