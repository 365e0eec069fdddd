import type { CardAction, ContactState, VisitMode } from '@zhibu/rules';
import type { Words } from './word.ts';

export const CONTACT_STATE_WORDS: Words<ContactState> = {
  PLANNED: { zh: '待开始', en: 'Planned' },
  ACTIVE: { zh: '联系中', en: 'Active' },
  ENDED: { zh: '已结束', en: 'Ended' },
};

export const VISIT_MODE_WORDS: Words<VisitMode> = {
  ON_SITE: { zh: '实地走访', en: 'On site' },
  PHONE: { zh: '电话联系', en: 'By phone' },
  MEETING: { zh: '参加会议', en: 'At a meeting' },
};

export const CARD_ACTION_WORDS: Words<CardAction> = {
  OVERDUE_PROMISE: { zh: '兑现逾期的承诺', en: 'Keep an overdue promise' },
  MISSING_PLAN: { zh: '督促上报方案', en: 'Ask for the missing plan' },
  NO_VISIT: { zh: '本季度去走访一次', en: 'Visit this quarter' },
  LOST_STAR: { zh: '了解摘星原因', en: 'Find out why a star was lost' },
  NOTHING: { zh: '暂无待办', en: 'Nothing to do now' },
};
