import { ASSESSMENT_FLOW, isPeriodOpen, mayAnswer, next } from '@zhibu/rules';
import { ensure, refusal, type Work } from '../../platform/index.ts';
import type { Assessment } from './assessment.entity.ts';
import { openSheet } from './assessment.sheet.ts';

/** The branch answers its rating (SM3): it confirms, or disputes with a reason, and then its superior looks again. */
export const answerAssessment = async (
  work: Work,
  assessmentId: string,
  version: number,
  answer: { confirm: true } | { confirm: false; reason: string },
): Promise<Assessment> => {
  const { assessment, period } = await openSheet(work, assessmentId);
  ensure(isPeriodOpen(period, work.today));
  const event = answer.confirm ? 'confirm' : 'dispute';
  const reason = answer.confirm ? null : answer.reason;
  ensure(mayAnswer(assessment.state, event, reason));
  if (assessment.version !== version) throw refusal('STALE_EDIT');
  const reached = next(ASSESSMENT_FLOW, assessment.state, event);
  if (!reached.ok) throw refusal('ASSESSMENT_STEP_NOT_ALLOWED', { state: assessment.state });
  work.reason = reason;
  assessment.state = reached.state;
  assessment.confirmedAt = answer.confirm ? work.now : null;
  assessment.disputeReason = reason?.trim() ?? null;
  await work.save(assessment);
  if (!answer.confirm) await work.emit('assessment.disputed', { assessment });
  return assessment;
};
