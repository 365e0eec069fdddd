import {
  dueDayFor,
  ISSUE_FLOW,
  type IssueEventKind,
  type IssueSource,
  type IssueStep,
  isLive,
  mayRecordIssue,
  next,
  type Severity,
} from '@zhibu/rules';
import { ensure, filledIn, Refusal, refusal, type Work } from '../../platform/index.ts';
import { holdsAt } from '../assessment/index.ts';
import { campaignOf } from '../campaign/index.ts';
import { Organization } from '../organization/index.ts';
import { findActiveStandard } from '../standard/index.ts';
import { Issue } from './issue.entity.ts';
import { type Happening, tell } from './issue.events.ts';
import { saveIssue } from './ledger.figures.ts';
import { holdLedger, nextNumber } from './ledger.number.ts';
import { strategiesOf } from './strategy.service.ts';

/** One step of the flow (SM2), with its line in the time line. A step that leads nowhere else is no step. */
export const advance = async (
  work: Work,
  issue: Issue,
  step: IssueStep,
  kind: IssueEventKind,
  happening: Happening & { change?: Partial<Issue> } = {},
): Promise<Issue> => {
  const reached = next(ISSUE_FLOW, issue.state, step, 'LEDGER_STATE_NOT_ALLOWED');
  if (!reached.ok) throw new Refusal(reached);
  const moved = reached.state !== issue.state;
  if (!moved && !happening.change) return issue;
  await saveIssue(work, issue, { ...happening.change, state: reached.state });
  if (moved) await tell(work, issue, kind, happening);
  await work.emit('issues.changed', { issues: [issue] });
  return issue;
};

export type IssueValues = {
  organizationId: string;
  aspect?: string | null;
  criterionCode?: string | null;
  text: string;
  currentState?: string | null;
  source: IssueSource;
  foundOn: string;
  severity?: Severity | null;
  cause?: string | null;
  dueOn?: string | null;
};

/** The aspect an issue belongs to: that of its criterion, else the one named. */
const placeOf = async (work: Work, branch: Organization, { aspect, criterionCode }: IssueValues) => {
  const active = await findActiveStandard(work, branch);
  const criterion = active?.standard.criteria.find((each) => each.code === criterionCode);
  if (criterionCode && !criterion) throw refusal('LEDGER_CRITERION_UNKNOWN', { code: criterionCode });
  const known = active?.standard.aspects.map((each) => each.code) ?? [];
  const chosen = criterion?.aspect ?? aspect ?? '';
  if (!known.includes(chosen)) throw refusal('LEDGER_CRITERION_UNKNOWN', { code: chosen });
  return { aspect: chosen, criterionCode: criterion?.code ?? null, standardVersionId: active?.row.id ?? null };
};

/** Who finds it: the branch itself, or whoever records above it. */
const finderOf = (work: Work, branch: Organization): string => {
  if (holdsAt(work, 'ledger:record', branch.path)) return branch.id;
  const above = work.actor.grants.filter((grant) => branch.path.startsWith(grant.path));
  return above.sort((a, b) => b.path.length - a.path.length)[0]?.organizationId ?? branch.parentId ?? branch.id;
};

/** Records an issue that no verdict found: by the branch, by the people, in an inspection, in a review (Annex 3). */
export const recordIssue = async (work: Work, values: IssueValues): Promise<Issue> => {
  const branch = await work.get(Organization, values.organizationId);
  if (branch.level !== 'BRANCH') throw refusal('LEDGER_NOT_BRANCH');
  if (branch.dissolvedOn) throw refusal('ORGANIZATION_DISSOLVED');
  const foundBy = finderOf(work, branch);
  const { text, source, foundOn } = values;
  ensure(mayRecordIssue({ text, source, foundOn, today: work.today, ofBranch: foundBy === branch.id }));
  const campaign = await campaignOf(work, branch.path);
  if (!campaign || campaign.stage === 'CLOSED') throw refusal('LEDGER_NO_CAMPAIGN');
  const dueOn =
    values.dueOn ?? dueDayFor(null, work.today, campaign.buildEndsOn, await strategiesOf(work, campaign.id));
  if (dueOn < foundOn) throw refusal('LEDGER_DUE_BEFORE_FOUND', { foundOn });
  await holdLedger(work, branch.id);
  const issue = Object.assign(new Issue(), {
    ...(await placeOf(work, branch, values)),
    organizationId: branch.id,
    campaignId: campaign.id,
    no: await nextNumber(work, branch.id),
    text: text.trim(),
    currentState: values.currentState ?? null,
    cause: values.cause ?? null,
    source,
    foundOn,
    foundByPersonId: work.actor.personId,
    foundByOrganizationId: foundBy,
    severity: values.severity ?? 'MINOR',
    common: false,
    state: 'OPEN' as const,
    dueOn,
    relapseCount: 0,
  });
  await saveIssue(work, issue, {});
  await tell(work, issue, 'FOUND', { byOrganizationId: foundBy, note: issue.currentState });
  await work.emit('issues.changed', { issues: [issue] });
  return issue;
};

export type DescriptionValues = Partial<Pick<Issue, 'cause' | 'currentState' | 'remark'>>;
export type ClassificationValues = Partial<Pick<Issue, 'severity' | 'common' | 'dueOn' | 'remark'>>;

const edit = async (work: Work, issue: Issue, values: Partial<Issue>): Promise<Issue> => {
  if (!isLive(issue.state)) throw refusal('LEDGER_STATE_NOT_ALLOWED', { state: issue.state });
  if (values.dueOn && values.dueOn < issue.foundOn)
    throw refusal('LEDGER_DUE_BEFORE_FOUND', { foundOn: issue.foundOn });
  const later = values.dueOn && values.dueOn >= work.today ? { escalatedOn: null, remindedOn: null } : {};
  await saveIssue(work, issue, { ...filledIn(values), ...later });
  await work.emit('issues.changed', { issues: [issue] });
  return issue;
};

/** What the branch writes beside an issue: how things stand, why, a remark. */
export const describeIssue = (work: Work, issue: Issue, values: DescriptionValues): Promise<Issue> =>
  edit(work, issue, values);

/** What the superior judges of an issue: how grave, whether many have it, by when. */
export const classifyIssue = (work: Work, issue: Issue, values: ClassificationValues): Promise<Issue> =>
  edit(work, issue, values);
