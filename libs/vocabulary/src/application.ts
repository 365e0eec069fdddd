import type { Annex5Fact, Annex5Group, ApplicationState, Standing } from '@zhibu/rules';
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

/** Headings and captions of Annex 5 (domain §3.5). */
export const ANNEX5_GROUP_WORDS: Words<Annex5Group> = {
  BASICS: { zh: '基本情况', en: 'The branch' },
  RATING: { zh: '创建情况', en: 'Rating' },
  OPINION: { zh: '自评意见', en: 'Self opinion' },
};

export const ANNEX5_FACT_WORDS: Words<Annex5Fact> = {
  name: { zh: '支部全称', en: 'Name of the branch' },
  code: { zh: '组织代码', en: 'Code' },
  type: { zh: '支部类型', en: 'Type' },
  superior: { zh: '上级党组织', en: 'Superior' },
  foundedOn: { zh: '成立时间', en: 'Founded on' },
  termEndOn: { zh: '任期届满', en: 'Term ends on' },
  secretary: { zh: '支部书记', en: 'Secretary' },
  secretarySince: { zh: '书记任职时间', en: 'Secretary since' },
  committeeSize: { zh: '支委数', en: 'Committee members' },
  fullMembers: { zh: '正式党员数', en: 'Full members' },
  probationaryMembers: { zh: '预备党员数', en: 'Probationary members' },
  liaisonLeaders: { zh: '联系领导', en: 'Liaison leaders' },
  campaign: { zh: '申报年度', en: 'Campaign' },
  period: { zh: '评定期', en: 'Period rated' },
  ratedOn: { zh: '评定日期', en: 'Rated on' },
  stars: { zh: '评定星级', en: 'Stars' },
  meetingOn: { zh: '支部大会日期', en: 'Branch meeting held on' },
  expected: { zh: '应到人数', en: 'Expected' },
  present: { zh: '实到人数', en: 'Present' },
  agreed: { zh: '同意人数', en: 'Agreed' },
  statement: { zh: '自评情况', en: 'Statement' },
};
