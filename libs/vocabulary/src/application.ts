import type { ApplicationState, Standing } from '@zhibu/rules';
import type { Words } from './word.ts';

export const APPLICATION_STATE_WORDS: Words<ApplicationState> = {
  DRAFT: { zh: '草稿', en: 'Draft' },
  SUBMITTED: { zh: '审批中', en: 'Submitted' },
  RETURNED: { zh: '已退回', en: 'Returned' },
  REFUSED: { zh: '不予通过', en: 'Refused' },
  ACCEPTED: { zh: '验收通过', en: 'Accepted' },
  FILED: { zh: '已备案', en: 'Filed' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
};

export const STANDING_WORDS: Words<Standing> = {
  NONE: { zh: '未申报', en: 'None' },
  APPLIED: { zh: '已申报', en: 'Applied' },
  ACCEPTED: { zh: '验收通过', en: 'Accepted' },
  NAMED: { zh: '已命名', en: 'Named' },
  SUSPENDED: { zh: '摘牌整改', en: 'Suspended' },
  REVOKED: { zh: '撤销命名', en: 'Revoked' },
};
