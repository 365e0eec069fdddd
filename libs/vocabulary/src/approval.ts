import type {
  ApprovalBox,
  ApprovalKind,
  ApprovalState,
  Decision,
  FactFormat,
  ReturnReason,
  StepKind,
  StepState,
} from '@zhibu/rules';
import type { Words } from './word.ts';

export const APPROVAL_KIND_WORDS: Words<ApprovalKind> = {
  ACCEPTANCE: { zh: '达标验收', en: 'Acceptance' },
};

export const APPROVAL_STATE_WORDS: Words<ApprovalState> = {
  RUNNING: { zh: '审批中', en: 'Running' },
  RETURNED: { zh: '已退回', en: 'Returned' },
  REFUSED: { zh: '不予通过', en: 'Refused' },
  APPROVED: { zh: '已办结', en: 'Approved' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
};

export const STEP_KIND_WORDS: Words<StepKind> = {
  REVIEW: { zh: '审核', en: 'Review' },
  CO_SIGN: { zh: '党组会签', en: 'Co-signature' },
  ACCEPT: { zh: '考核验收', en: 'Acceptance' },
  APPROVE: { zh: '审批', en: 'Approval' },
  FILE: { zh: '备案', en: 'Filing' },
};

export const STEP_STATE_WORDS: Words<StepState> = {
  WAITING: { zh: '未到', en: 'Waiting' },
  OPEN: { zh: '待办', en: 'Open' },
  APPROVED: { zh: '同意', en: 'Agreed' },
  RETURNED: { zh: '退回', en: 'Returned' },
  REFUSED: { zh: '不同意', en: 'Refused' },
  SKIPPED: { zh: '略过', en: 'Skipped' },
};

export const DECISION_WORDS: Words<Decision> = {
  APPROVE: { zh: '同意', en: 'Agree' },
  RETURN: { zh: '退回', en: 'Return' },
  REFUSE: { zh: '不同意', en: 'Refuse' },
};

export const RETURN_REASON_WORDS: Words<ReturnReason> = {
  INCOMPLETE: { zh: '材料不全', en: 'Material incomplete' },
  CONTRADICTS_FACTS: { zh: '与事实不符', en: 'Contradicts the facts' },
  BELOW_STANDARD: { zh: '未达标', en: 'Below the standard' },
  OTHER: { zh: '其他', en: 'Other' },
};

export const APPROVAL_BOX_WORDS: Words<ApprovalBox> = {
  TODO: { zh: '待办', en: 'To do' },
  DONE: { zh: '已办', en: 'Done' },
  STARTED: { zh: '我发起的', en: 'Started by me' },
  INFORMED: { zh: '知会', en: 'For information' },
};

export const FACT_FORMAT_WORDS: Words<FactFormat> = {
  TEXT: { zh: '文字', en: 'Text' },
  DAY: { zh: '日期', en: 'Day' },
  COUNT: { zh: '数字', en: 'Number' },
  QUARTER: { zh: '季度', en: 'Quarter' },
  BRANCH_TYPE: { zh: '支部类型', en: 'Type of branch' },
  LIT: { zh: '得星与否', en: 'Star or none' },
};
