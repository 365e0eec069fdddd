import type { Words } from '../word.ts';
import type { RefusalsOf } from './refusals-of.ts';

export const RECTIFICATION_REFUSALS: Words<RefusalsOf<'RECTIFICATION'>> = {
  RECTIFICATION_STATE_NOT_ALLOWED: {
    zh: '该整顿“{state}”，现在不能这样办理。请刷新后再看。',
    en: 'The rectification is "{state}"; this cannot be done now. Reload and look again.',
  },
  RECTIFICATION_HELPER_MISSING: {
    zh: '还没有指定帮扶领导。请先指定，再提交整顿方案。',
    en: 'No helping leader is named yet. Name one, then hand in the plan.',
  },
  RECTIFICATION_CAUSE_MISSING: {
    zh: '还没有写明原因。请分析原因后再提交整顿方案。',
    en: 'The cause is not written down yet. Write it, then hand in the plan.',
  },
  RECTIFICATION_DUE_PASSED: {
    zh: '整顿期限须在今天之后。请另选日期。',
    en: 'The rectification must be due on a day to come. Choose another.',
  },
  RECTIFICATION_DUE_FIXED: {
    zh: '整顿方案已提交，期限不再改动。确需延期的，由上级验收时决定。',
    en: 'The plan is handed in, and its day stands. The superior may extend it when asked to look.',
  },
  RECTIFICATION_DUE_TOO_LATE: {
    zh: '整顿期限最迟为 {latest}。请另选日期。',
    en: 'The rectification is due on {latest} at the latest. Choose another day.',
  },
  RECTIFICATION_TASKS_MISSING: {
    zh: '还有 {count} 个问题没有定任务。请在台账中落实措施和责任人，再提交整顿方案。',
    en: '{count} issues have no task yet. Set measures and owners in the ledger, then hand in the plan.',
  },
  RECTIFICATION_RESULT_MISSING: { zh: '请写明整顿情况。', en: 'Write down what was done.' },
  RECTIFICATION_ISSUES_OPEN: {
    zh: '还有 {count} 个问题未申请销号。请先办结，再申请验收。',
    en: '{count} issues have not been asked to be written off. Settle them first.',
  },
  RECTIFICATION_OWN_SUBMISSION: {
    zh: '不能验收本人提出的申请。请由上级组织的其他人员办理。',
    en: 'You may not decide what you asked for yourself. Let someone else of the superior do it.',
  },
  RECTIFICATION_REASON_MISSING: { zh: '请写明延期的理由。', en: 'Give the reason for the extension.' },
  RECTIFICATION_UNTIL_MISSING: {
    zh: '延期须写明延至哪一天，且在今天和原定期限之后。',
    en: 'Say until when it is extended: after today, and after the day it is due now.',
  },
};

export const PLAN_REFUSALS: Words<RefusalsOf<'PLAN'>> = {
  PLAN_STATE_NOT_ALLOWED: {
    zh: '该方案“{state}”，现在不能这样办理。请刷新后再看。',
    en: 'The plan is "{state}"; this cannot be done now. Reload and look again.',
  },
  PLAN_AIM_MISSING: { zh: '请写明年度目标。', en: 'Write down the aim of the year.' },
  PLAN_BATCH_INVALID: { zh: '批次为 1 至 {max}。请重新填写。', en: 'Batches are 1 to {max}. Correct it.' },
  PLAN_ELEMENTS_MISSING: {
    zh: '第 {numbers} 号问题的目标、措施、时限、责任人不齐。请在台账中补齐后再上报。',
    en: 'Issues no. {numbers} lack a goal, a measure, a deadline or an owner. Complete them in the ledger first.',
  },
  PLAN_REASON_MISSING: {
    zh: '退回须选择原因；选“其他”时请写明。',
    en: 'Give a reason for the return; for "other", in words.',
  },
  PLAN_EXISTS: { zh: '本年度已有方案。请直接修改。', en: 'There is a plan for this year already. Edit it.' },
  PLAN_NO_CAMPAIGN: {
    zh: '本年度还没有年度安排，不能制定方案。请联系上级。',
    en: 'There is no campaign this year, so no plan can be drawn up. Ask your superior.',
  },
  PLAN_NOT_BRANCH: { zh: '方案由党支部制定。请选择党支部。', en: 'Plans are drawn up by branches. Choose a branch.' },
};
