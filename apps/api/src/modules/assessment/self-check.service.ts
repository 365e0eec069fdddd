import {
  ASSESSMENT_FLOW,
  areKnown,
  isPeriodOpen,
  isReturnExplained,
  mayReturnSelf,
  maySaveSelf,
  maySubmitSelf,
  next,
} from '@zhibu/rules';
import { ensure, refusal, type Work } from '../../platform/index.ts';
import { checkerVerdict } from './assessment.checker.ts';
import { type Assessment, AssessmentRound } from './assessment.entity.ts';
import { changeCounted } from './assessment.figures.ts';
import {
  latest,
  openSheet,
  packed,
  rated,
  roundsOf,
  type Sheet,
  type SheetValues,
  writeDraft,
} from './assessment.sheet.ts';

const isSubmitted = async (work: Work, assessment: Assessment): Promise<boolean> =>
  Boolean(latest(await roundsOf(work, assessment), 'SELF')?.submittedAt);

const openSelf = async (work: Work, values: SheetValues): Promise<Sheet & { selfSubmitted: boolean }> => {
  const sheet = await openSheet(work, values.assessmentId);
  ensure(isPeriodOpen(sheet.period, work.today));
  if (sheet.assessment.offRoll) throw refusal('ASSESSMENT_NOT_ON_ROLL');
  return { ...sheet, selfSubmitted: await isSubmitted(work, sheet.assessment) };
};

/** Keeps what the branch has filled in so far (autosave). */
export const saveSelfCheck = async (work: Work, values: SheetValues): Promise<AssessmentRound> => {
  const sheet = await openSelf(work, values);
  ensure(maySaveSelf({ state: sheet.assessment.state, selfSubmitted: sheet.selfSubmitted }));
  const writing = { round: 'SELF', byOrganizationId: sheet.assessment.organizationId, submit: false } as const;
  const draft = await writeDraft(work, sheet, values, writing);
  await fixStandard(work, sheet);
  return draft;
};

/** The first round fixes the version the rating is made with (R52). */
export const fixStandard = async (work: Work, { assessment, standardVersionId }: Sheet): Promise<void> => {
  if (assessment.standardVersionId) return;
  assessment.standardVersionId = standardVersionId;
  await work.asSystem('assessment').save(assessment);
};

/** The branch hands in its self-check (R13): complete, once; its stars stand beside the superior's. */
export const submitSelfCheck = async (work: Work, values: SheetValues): Promise<Assessment> => {
  const sheet = await openSelf(work, values);
  const { assessment, period, selfSubmitted } = sheet;
  const { state } = assessment;
  const { missing } = rated(sheet, packed(sheet, 'SELF', values));
  ensure(maySubmitSelf({ state, selfSubmitted, missing }));
  const writing = { round: 'SELF', byOrganizationId: assessment.organizationId, submit: true } as const;
  const round = await writeDraft(work, sheet, { ...values, vetoes: [] }, writing);
  const reached = next(ASSESSMENT_FLOW, state, 'submitSelf');
  if (!reached.ok) throw refusal('ASSESSMENT_STEP_NOT_ALLOWED', { state });
  await changeCounted(work, period, assessment, {
    selfStars: round.stars,
    state: reached.state,
    standardVersionId: sheet.standardVersionId,
  });
  return assessment;
};

export type Returned = { reason: string; criteria: readonly { code: string; reason: string }[] };

/**
 * The superior sends the self-check back with a reason, at the criteria where it is wanting (R13). What was handed in stays
 * as it was; the branch goes on with a copy of it, in which only those criteria are to be answered again.
 */
export const returnSelfCheck = async (work: Work, assessmentId: string, returned: Returned): Promise<Assessment> => {
  const { reason, criteria } = returned;
  const sheet = await openSheet(work, assessmentId);
  const { assessment, period, branch } = sheet;
  ensure(isPeriodOpen(period, work.today));
  ensure(await checkerVerdict(work, branch));
  const self = latest(await roundsOf(work, assessment), 'SELF');
  ensure(mayReturnSelf({ state: assessment.state, selfSubmitted: Boolean(self?.submittedAt) }));
  ensure(isReturnExplained(reason, criteria));
  const codes = criteria.map(({ code }) => code);
  ensure(
    areKnown(
      codes,
      sheet.criteria.map(({ code }) => code),
    ),
  );
  work.reason = reasonOf(returned);
  await goOnWithCopy(work, self!, returned);
  return changeCounted(work, period, assessment, { selfStars: null, state: 'SELF_DRAFT' });
};

const MOST_REASON = 1_000;

/** In one line: what was said of the sheet as a whole, else of its criteria. */
const reasonOf = ({ reason, criteria }: Returned): string =>
  reason.trim() || criteria.map(({ code, reason: why }) => `${code}：${why.trim()}`).join('；');

const goOnWithCopy = async (work: Work, given: AssessmentRound, { reason, criteria }: Returned): Promise<void> => {
  const { id: _id, version: _version, createdAt: _createdAt, updatedAt: _updatedAt, ...copy } = given;
  given.returnReason = reasonOf({ reason, criteria }).slice(0, MOST_REASON);
  given.returnReasons = Object.fromEntries(criteria.map(({ code, reason: why }) => [code, why.trim()]));
  await work.save(given);
  const results = Object.fromEntries(Object.entries(copy.results).filter(([code]) => !(code in given.returnReasons!)));
  const attempt = copy.attempt + 1;
  await work.insert(AssessmentRound, { ...copy, attempt, results, byPersonId: null, submittedAt: null });
};
