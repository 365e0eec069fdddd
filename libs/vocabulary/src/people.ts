import type { GrantSource, GrantState, Post } from '@zhibu/rules';
import type { Words } from './word.ts';

export const POST_WORDS: Words<Post> = {
  SECRETARY: { zh: '书记', en: 'Secretary' },
  DEPUTY_SECRETARY: { zh: '副书记', en: 'Deputy secretary' },
  ORGANIZATION_COMMISSIONER: { zh: '组织委员', en: 'Organization commissioner' },
  PUBLICITY_COMMISSIONER: { zh: '宣传委员', en: 'Publicity commissioner' },
  DISCIPLINE_COMMISSIONER: { zh: '纪检委员', en: 'Discipline commissioner' },
  COMMITTEE_MEMBER: { zh: '委员', en: 'Committee member' },
  CLERK: { zh: '党务干部', en: 'Party-affairs officer' },
  LEADER: { zh: '领导班子成员', en: 'Leadership team member' },
};

export const GRANT_SOURCE_WORDS: Words<GrantSource> = {
  given: { zh: '授予', en: 'Given' },
  appointment: { zh: '任职', en: 'From an appointment' },
  contactPoint: { zh: '联系点', en: 'From a contact point' },
  inspection: { zh: '检查任务', en: 'From an inspection' },
};

export const GRANT_STATE_WORDS: Words<GrantState> = {
  proposed: { zh: '待确认', en: 'Proposed' },
  active: { zh: '生效', en: 'In force' },
  ended: { zh: '已终止', en: 'Ended' },
  refused: { zh: '未通过', en: 'Refused' },
};
