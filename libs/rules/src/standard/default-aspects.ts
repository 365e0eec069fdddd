import type { Aspect, Veto } from './standard.types.ts';

/** The six aspects of the plan (R3); a dictionary the customer may change. */
export const DEFAULT_ASPECTS: readonly Aspect[] = [
  { code: 'A', name: { zh: '基本组织', en: 'Basic organization' }, short: { zh: '组织', en: 'Organization' } },
  { code: 'B', name: { zh: '基本队伍', en: 'Basic team' }, short: { zh: '队伍', en: 'Team' } },
  { code: 'C', name: { zh: '基本活动', en: 'Basic activities' }, short: { zh: '活动', en: 'Activities' } },
  { code: 'D', name: { zh: '基本制度', en: 'Basic institutions' }, short: { zh: '制度', en: 'Institutions' } },
  { code: 'E', name: { zh: '基本保障', en: 'Basic support' }, short: { zh: '保障', en: 'Support' } },
  { code: 'F', name: { zh: '发挥作用', en: 'Role played' }, short: { zh: '作用', en: 'Role' } },
];

/** Circumstances that darken 发挥作用 and lock the application (domain §2.8 [D]). */
export const DEFAULT_VETOES: readonly Veto[] = [
  { code: 'SECRETARY_OFFENCE', text: { zh: '书记严重违纪违法', en: 'Serious offence by the secretary' } },
  { code: 'FALSIFIED', text: { zh: '材料弄虚作假', en: 'Falsified material' } },
  {
    code: 'NO_ORGANIZATIONAL_LIFE',
    text: { zh: '无故半年不开展组织生活', en: 'No organizational life for half a year without reason' },
  },
  {
    code: 'TERM_OVERDUE',
    text: { zh: '换届超期一年以上且无批复', en: 'Election more than a year overdue without approval' },
  },
  { code: 'REVIEWED_POOR', text: { zh: '年度评议为“差”', en: 'Rated "poor" in the yearly review' } },
  {
    code: 'LIABILITY_INCIDENT',
    text: {
      zh: '发生较大安全、环保、师德、医德责任事件',
      en: 'A major incident of safety, environment or professional ethics',
    },
  },
  {
    code: 'PETITION_NEGLECTED',
    text: { zh: '群体或越级上访且支部失职', en: 'Mass or skip-level petition with the branch at fault' },
  },
  { code: 'LOST_MEMBERS_HIDDEN', text: { zh: '党员失联不报', en: 'Members out of contact, not reported' } },
  {
    code: 'SATISFACTION_LOW',
    text: { zh: '满意度低于 60%', en: 'Satisfaction below 60%' },
    satisfactionBelow: 60,
  },
];
