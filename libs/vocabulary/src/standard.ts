import type { CheckMethod, StandardState } from '@zhibu/rules';
import type { Words } from './word.ts';

export const CHECK_METHOD_WORDS: Words<CheckMethod> = {
  DOCUMENT: { zh: '查阅资料', en: 'Document review' },
  SITE: { zh: '实地查看', en: 'Site visit' },
  INTERVIEW: { zh: '访谈', en: 'Interview' },
  SURVEY: { zh: '测评问卷', en: 'Survey' },
  AUTOMATIC: { zh: '系统核对', en: 'Checked by the system' },
};

export const STANDARD_STATE_WORDS: Words<StandardState> = {
  DRAFT: { zh: '草稿', en: 'Draft' },
  PUBLISHED: { zh: '已发布', en: 'Published' },
  ACTIVE: { zh: '执行中', en: 'In force' },
  RETIRED: { zh: '已停用', en: 'Retired' },
};
