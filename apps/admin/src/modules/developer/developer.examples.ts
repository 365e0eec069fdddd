import type { Role } from '@zhibu/rules';
import type { Word } from '../../platform/i18n/locale.ts';

/** A query ready to be run; `{organization}` is filled with the organization looked at. */
export type Example = { role: Role; title: Word; text: string };

/** One or two for each kind of reader: what they ask on their own pages, as a developer would ask it (domain §5.5 G). */
export const EXAMPLES: readonly Example[] = [
  {
    role: 'countyLeader',
    title: { zh: '组织树与星级汇总', en: 'The hierarchy with its stars' },
    text: `{
  statistics(organization: "{organization}") {
    branches members acceptanceRate target
    stars { stars count }
    children(first: 20) {
      nodes { organization { id name level } branches rated stars { stars count } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`,
  },
  {
    role: 'countyOffice',
    title: { zh: '今年的达标申报及所处环节', en: 'Applications of the year and where they lie' },
    text: `{
  applications(under: "{organization}", first: 20) {
    nodes {
      year state submittedAt acceptedOn
      organization { id name }
      approval { waitingDays openSteps { kind holder { name } } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`,
  },
  {
    role: 'workCommitteeLeader',
    title: { zh: '薄弱条目前五位', en: 'The five weakest criteria' },
    text: `{
  statistics(organization: "{organization}") {
    period { year ordinal state }
    weakCriteria { code failed rate text { zh en } }
  }
}`,
  },
  {
    role: 'workCommittee',
    title: { zh: '审批链当前环节与停留天数', en: 'Where each approval waits, and for how long' },
    text: `{
  approvals(box: INFORMED, under: "{organization}", first: 20) {
    nodes {
      title state waitingDays
      openSteps { kind holder { id name } openedAt dueOn waitingDays }
    }
    pageInfo { hasNextPage endCursor }
  }
}`,
  },
  {
    role: 'committeeSecretary',
    title: { zh: '已自查、待排查的支部', en: 'Branches that wait for their check' },
    text: `{
  assessments(under: "{organization}", selfChecked: true, checked: false, first: 20) {
    nodes { organization { id name } period { year ordinal } selfStars previousStars state }
    totalCount
  }
}`,
  },
  {
    role: 'inspector',
    title: { zh: '某一条目未达标的支部', en: 'Branches that fail a criterion' },
    text: `{
  assessments(under: "{organization}", failed: "D02", due: true, first: 20) {
    nodes { organization { id name } period { year ordinal } stars litAspects failed }
    totalCount
  }
}`,
  },
  {
    role: 'liaisonLeader',
    title: { zh: '联系领导、联系支部与最近评定', en: 'Liaison leaders, their branches and the latest rating' },
    text: `{
  contactPoints(under: "{organization}", first: 20) {
    nodes {
      leader { id name }
      branch { id name level }
      rating { stars tier change }
      daysSinceVisit nextAction
    }
    pageInfo { hasNextPage endCursor }
  }
}`,
  },
  {
    role: 'branchSecretary',
    title: { zh: '责任清单（未完成）', en: 'Responsibility lists, not done yet' },
    text: `{
  responsibilities(under: "{organization}", state: OPEN, first: 20) {
    nodes { id kind title dueOn state person { id name } organization { id name } }
    pageInfo { hasNextPage endCursor }
  }
}`,
  },
  {
    role: 'developer',
    title: { zh: '某一天的组织树', en: 'The hierarchy as of a day' },
    text: `query ($asOf: Date) {
  organizations(under: "{organization}", level: BRANCH, asOf: $asOf, first: 20) {
    nodes { id code name type parent { id name } ancestors { name level } }
    totalCount
    pageInfo { hasNextPage endCursor }
  }
}`,
  },
  {
    role: 'developer',
    title: { zh: '当前登录人及权限', en: 'Who I am, and what I may' },
    text: '{ me { username person { name } roles { role organization { name } } permissions } }',
  },
];
