import type { Words } from '../word.ts';
import type { RefusalsOf } from './refusals-of.ts';

export const LEDGER_REFUSALS: Words<RefusalsOf<'LEDGER'>> = {
  LEDGER_STATE_NOT_ALLOWED: {
    zh: '该问题“{state}”，现在不能这样办理。请刷新后再看。',
    en: 'The issue is "{state}"; this cannot be done now. Reload and look again.',
  },
  LEDGER_NO_MEASURE: {
    zh: '该问题还没有任务和责任人。请先落实整改措施。',
    en: 'The issue has no task and nobody responsible yet. Set a measure first.',
  },
  LEDGER_STRATEGY_DAYS: {
    zh: '整改天数应为 1 至 {max} 天，提醒天数应不少于 1 天、不超过整改天数。请更正。',
    en: 'Days given are 1 to {max}; reminders at least 1 day and no more than the days given. Correct them.',
  },
  LEDGER_STRATEGY_MEASURE: {
    zh: '申请销号前必须有整改措施，不能取消这一项。',
    en: 'A measure is always needed before the write-off; it cannot be left out.',
  },
  LEDGER_RESULT_MISSING: { zh: '请写明整改情况。', en: 'Write down what was done.' },
  LEDGER_FIELDS_MISSING: {
    zh: '申请销号前还须填写：{ledgerFields}。',
    en: 'Before the write-off is asked for, fill in: {ledgerFields}.',
  },
  LEDGER_OWN_SUBMISSION: {
    zh: '不能核验本人提出的销号申请。请由上级组织的其他人员核验。',
    en: 'You may not verify what you asked for yourself. Let someone else of the superior do it.',
  },
  LEDGER_REASON_MISSING: { zh: '请写明未通过的理由。', en: 'Say why it is rejected.' },
  LEDGER_TEXT_MISSING: { zh: '请写明问题。', en: 'Say what the issue is.' },
  LEDGER_FOUND_IN_FUTURE: { zh: '发现日期不能晚于今天。请更正。', en: 'The day it was found lies ahead. Correct it.' },
  LEDGER_SOURCE_NOT_ALLOWED: {
    zh: '不能登记来源为“{issueSource}”的问题。评定发现的问题由系统生成；支部登记自查发现或群众反映的问题。',
    en: 'An issue from "{issueSource}" cannot be recorded here. Verdicts list theirs by themselves; a branch records what it found itself or heard from the people.',
  },
  LEDGER_NOT_BRANCH: {
    zh: '问题只能登记在党支部名下。请选择党支部。',
    en: 'Issues belong to branches. Choose a branch.',
  },
  LEDGER_NO_CAMPAIGN: {
    zh: '该支部今年没有年度安排，不能登记问题。请先由工委建立年度安排。',
    en: 'No campaign runs for this branch this year. The Work Committee sets one up first.',
  },
  LEDGER_CRITERION_UNKNOWN: {
    zh: '现行标准中没有条目 {code}。请重新选择条目。',
    en: 'The standard in force has no criterion {code}. Choose another.',
  },
  LEDGER_DUE_BEFORE_FOUND: {
    zh: '整改时限不能早于发现日期（{foundOn}）。请更正。',
    en: 'It cannot be due before it was found ({foundOn}). Correct it.',
  },
  LEDGER_NO_SECRETARY: {
    zh: '该支部目前没有书记。请指定具体责任人，或先登记书记任职。',
    en: 'The branch has no secretary today. Name who does it, or record the appointment first.',
  },
  LEDGER_TASK_TEXT_MISSING: { zh: '请写明整改措施。', en: 'Say what is to be done.' },
  LEDGER_TASK_DATES_REVERSED: {
    zh: '任务截止日期早于开始日期。请更正。',
    en: 'The task ends before it begins. Correct it.',
  },
  LEDGER_TASK_PAST_TERM: {
    zh: '责任人的任期到 {until} 为止，任务截止日期在此之后。请提前截止日期，或另选责任人。',
    en: 'The term of who is responsible ends on {until}, before the task is due. Bring the day forward, or name somebody else.',
  },
  LEDGER_TASK_SETTLED: {
    zh: '该任务已结束，不能修改。',
    en: 'The task is over and is not changed any more.',
  },
  LEDGER_PERCENT_INVALID: {
    zh: '进度应为 0 到 100 的整数。请更正。',
    en: 'Progress is a whole number from 0 to 100. Correct it.',
  },
  LEDGER_MONTH_IN_FUTURE: { zh: '不能填写以后月份的进展。', en: 'Progress of a month to come cannot be noted.' },
};
