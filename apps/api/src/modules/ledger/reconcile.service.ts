import {
  type Criterion,
  dueDayFor,
  failedByVeto,
  isLive,
  type Reconciliation,
  reconcileIssues,
  type Strategies,
  severityAgain,
  severityOf,
  shanghaiDay,
  sourceOf,
  wordingOf,
} from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import { type Assessment, roundsOf } from '../assessment/index.ts';
import { type Campaign, campaignById, type Period, periodById } from '../campaign/index.ts';
import { standardById } from '../standard/index.ts';
import { Issue } from './issue.entity.ts';
import { tell, tellEach } from './issue.events.ts';
import { insertIssues, saveIssue } from './ledger.figures.ts';
import { holdLedger, nextNumber } from './ledger.number.ts';
import { strategiesOf } from './strategy.service.ts';
import { cancelTasksOf } from './task.service.ts';
import { reviewWriteOff } from './write-off.service.ts';

type Found = Issue & { criterionCode: string; assessmentId: string };

/** What verdicts found before: of this campaign, and what is still live of an earlier one, which is carried on. */
const foundBefore = async (work: Work, assessment: Assessment): Promise<Found[]> => {
  const found = (await work
    .rows(Issue)
    .where('t.organizationId = ? AND t.foundCode IS NOT NULL', [assessment.organizationId])
    .sort('t.id')
    .all(2_000)) as Found[];
  const here = found.filter((issue) => issue.campaignId === assessment.campaignId);
  const codes = new Set(here.map((issue) => issue.criterionCode));
  const carried = found.filter(
    (issue) => issue.campaignId !== assessment.campaignId && isLive(issue.state) && !codes.has(issue.criterionCode),
  );
  return [...here, ...carried];
};

/** What the verdict in force says of a criterion, and of its veto cases, in its own words; and who gave it. */
type Spoken = {
  notes: ReadonlyMap<string, string>;
  vetoNote: string | null;
  personId: string | null;
  organizationId: string;
};

const spokenOf = async (work: Work, assessment: Assessment): Promise<Spoken> => {
  const rounds = await roundsOf(work, assessment);
  const force = rounds.find(({ id }) => id === assessment.countedRoundId);
  const notes = Object.entries(force?.results ?? {}).flatMap(([code, { note }]) => (note ? [[code, note]] : []));
  return {
    notes: new Map(notes as [string, string][]),
    vetoNote: Object.values(force?.vetoNotes ?? {}).join('；') || null,
    personId: force?.byPersonId ?? null,
    organizationId: force?.byOrganizationId ?? assessment.organizationId,
  };
};

type Verdict = {
  assessment: Assessment;
  campaign: Campaign;
  period: Period;
  spoken: Spoken;
  criteria: ReadonlyMap<string, Criterion>;
  strategies: Strategies;
  /** Whether a criterion failed through a veto case, which makes its issue grave. */
  vetoed: (code: string) => boolean;
};

const verdictOf = async (work: Work, assessment: Assessment): Promise<Verdict> => {
  const { standard } = await standardById(work, assessment.standardVersionId!);
  const criteria = new Map(standard.criteria.map((criterion) => [criterion.code, criterion]));
  const vetoes = { found: assessment.vetoes, cases: standard.vetoes };
  return {
    assessment,
    campaign: await campaignById(work, assessment.campaignId),
    period: (await periodById(work, assessment.periodId))!,
    spoken: await spokenOf(work, assessment),
    criteria,
    vetoed: (code) => failedByVeto(criteria.get(code) ?? { automatic: null }, vetoes),
    strategies: await strategiesOf(work, assessment.campaignId),
  };
};

/** A veto case makes an issue grave, whatever was judged of it before. */
const graveIn = (verdict: Verdict, issue: Found): Pick<Issue, 'severity'> => ({
  severity: severityAgain(issue.severity, verdict.vetoed(issue.criterionCode)),
});

/** What it says now of an issue that this verdict finds, or finds again. */
const saidOf = (
  { assessment, campaign, spoken, strategies, vetoed }: Verdict,
  code: string,
  today: string,
): Partial<Issue> => ({
  campaignId: assessment.campaignId,
  periodId: assessment.periodId,
  assessmentId: assessment.id,
  standardVersionId: assessment.standardVersionId,
  currentState: spoken.notes.get(code) ?? (vetoed(code) ? spoken.vetoNote : null),
  foundByPersonId: spoken.personId,
  foundByOrganizationId: spoken.organizationId,
  tier: assessment.tier,
  remindedOn: null,
  escalatedOn: null,
  dueOn: dueDayFor(assessment.tier, today, campaign.buildEndsOn, strategies),
});

const foundIssue = (verdict: Verdict, code: string, no: number, today: string): Issue => {
  const { assessment, period } = verdict;
  const criterion = verdict.criteria.get(code);
  return Object.assign(new Issue(), saidOf(verdict, code, today), {
    organizationId: assessment.organizationId,
    no,
    aspect: criterion?.aspect ?? code.slice(0, 1),
    criterionCode: code,
    foundCode: code,
    text: criterion ? `未达标：${wordingOf(criterion).zh}`.slice(0, 1_000) : `未达标：${code}`,
    source: sourceOf(assessment.countedRound ?? 'SUPERIOR', period.ordinal),
    foundOn: today,
    severity: severityOf({ core: criterion?.core ?? false, vetoed: verdict.vetoed(code) }),
    common: false,
    state: 'OPEN' as const,
    relapseCount: 0,
  });
};

const findNew = async (work: Work, verdict: Verdict, codes: readonly string[]): Promise<Issue[]> => {
  if (codes.length === 0) return [];
  const no = await nextNumber(work, verdict.assessment.organizationId);
  const issues = codes.map((code, at) => foundIssue(verdict, code, no + at, work.today));
  await insertIssues(work, issues);
  await tellEach(work, issues, 'FOUND', (issue) => ({
    byOrganizationId: issue.foundByOrganizationId,
    note: issue.currentState,
  }));
  return issues;
};

const relapse = async (work: Work, verdict: Verdict, issue: Found): Promise<void> => {
  const again = {
    state: 'RELAPSED',
    relapseCount: issue.relapseCount + 1,
    verifiedOn: null,
  } as const;
  const asked = { result: null, submittedAt: null, submittedBy: null };
  await saveIssue(work, issue, {
    ...saidOf(verdict, issue.criterionCode, work.today),
    ...graveIn(verdict, issue),
    ...again,
    ...asked,
  });
  await tell(work, issue, 'RELAPSED', { byOrganizationId: issue.foundByOrganizationId, note: issue.currentState });
};

const reopen = async (work: Work, verdict: Verdict, issue: Found): Promise<void> => {
  await saveIssue(work, issue, {
    ...saidOf(verdict, issue.criterionCode, work.today),
    ...graveIn(verdict, issue),
    state: 'OPEN',
    foundOn: work.today,
  });
  await tell(work, issue, 'REOPENED', { byOrganizationId: issue.foundByOrganizationId, note: issue.currentState });
};

/** The relapse was none: written off on the day it was, and as often relapsed as before. */
const restore = async (work: Work, issue: Found): Promise<void> => {
  const verifiedOn = issue.decidedAt ? shanghaiDay(issue.decidedAt) : work.today;
  await saveIssue(work, issue, { state: 'VERIFIED', verifiedOn, relapseCount: issue.relapseCount - 1 });
  await cancelTasksOf(work, issue);
  await tell(work, issue, 'VERIFIED', { note: '评定结论变更，恢复销号' });
};

/** Takes an issue off the list, and what was to be done about it. */
export const withdrawIssue = async (work: Work, issue: Issue, note: string): Promise<void> => {
  await saveIssue(work, issue, { state: 'WITHDRAWN' });
  await cancelTasksOf(work, issue);
  await tell(work, issue, 'WITHDRAWN', { note });
  await work.emit('issues.changed', { issues: [issue] });
};

/** What fails still stays as it is: only the strategy of the branch's present tier applies (R41: 自动切换). */
const follow = async (work: Work, verdict: Verdict, issues: readonly Found[]): Promise<void> => {
  const { assessment } = verdict;
  for (const issue of issues) {
    const again = assessment.failed.includes(issue.criterionCode);
    if (!again && issue.tier === assessment.tier) continue;
    const { campaignId, periodId, id: assessmentId, tier } = assessment;
    const found = { campaignId, periodId, assessmentId, ...graveIn(verdict, issue) };
    await saveIssue(work, issue, { tier, ...(again ? found : {}) });
  }
};

const apply = async (work: Work, verdict: Verdict, change: Reconciliation<Found>): Promise<Issue[]> => {
  const found = await findNew(work, verdict, change.find);
  for (const issue of change.relapse) await relapse(work, verdict, issue);
  for (const issue of change.reopen) await reopen(work, verdict, issue);
  for (const issue of change.restore) await restore(work, issue);
  for (const issue of change.withdraw) await withdrawIssue(work, issue, '评定结论变更');
  return [...found, ...change.relapse, ...change.reopen, ...change.restore];
};

/**
 * Brings the list of a branch into line with the verdict in force (R54): each criterion it fails is on the list, one that
 * was written off relapses, and what this verdict found and no longer says comes off where nothing was done about it.
 */
export const reconcile = async (work: Work, assessment: Assessment): Promise<void> => {
  await holdLedger(work, assessment.organizationId);
  const known = await foundBefore(work, assessment);
  const verdict = await verdictOf(work, assessment);
  const change = reconcileIssues({ assessmentId: assessment.id, failed: assessment.failed }, known);
  const changed = await apply(work, verdict, change);
  const settled = new Set<Issue>([...changed, ...change.withdraw]);
  await follow(
    work,
    verdict,
    known.filter((issue) => isLive(issue.state) && !settled.has(issue)),
  );
  if (changed.length > 0) await work.emit('issues.changed', { issues: changed });
  if (changed.length + change.withdraw.length > 0)
    await reviewWriteOff(work, assessment.organizationId, assessment.campaignId);
};
