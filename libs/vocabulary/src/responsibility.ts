import type { ResponsibilityKind, ResponsibilityState } from '@zhibu/rules';
import type { Words } from './word.ts';

export const RESPONSIBILITY_KIND_WORDS: Words<ResponsibilityKind> = {
  YEARLY_DUTY: { zh: '年度抓党建责任', en: 'Yearly duty' },
  LIST_DUTY: { zh: '责任清单', en: 'Responsibility list' },
  KEY_TASK: { zh: '重点任务', en: 'Key task' },
  CONTACT_DUTY: { zh: '联系点责任', en: 'Contact duty' },
};

export const RESPONSIBILITY_STATE_WORDS: Words<ResponsibilityState> = {
  OPEN: { zh: '进行中', en: 'Open' },
  REPORTED: { zh: '已报完成', en: 'Reported done' },
  DONE: { zh: '已完成', en: 'Done' },
  CANCELLED: { zh: '已取消', en: 'Cancelled' },
};
