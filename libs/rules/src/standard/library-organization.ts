import { branchWork, common, fact, PROGRAMME } from './library.ts';

/** A 基本组织: the right unit, its committee, its term (domain §2.5 A). */
export const ORGANIZATION_CRITERIA = common({
  A01: {
    core: true,
    by: ['DOCUMENT', 'AUTOMATIC'],
    text: [
      '正式党员 {minFullMembers} 人以上的单独建支部；不足 {minFullMembers} 人的建联合支部，覆盖单位不超过 {maxUnits} 个',
      'An own branch with {minFullMembers} full members or more; fewer form a joint branch of at most {maxUnits} units',
    ],
    evidence: ['成立请示、批复、党员名册', 'Request to set up, approval, roster'],
    basis: branchWork('第 4 条', 'art. 4'),
    parameters: ['minFullMembers', 'maxUnits'],
    automatic: {
      decides: {
        any: [fact('fullMembers', '>=', 'minFullMembers'), { all: [{ is: 'joint' }, fact('units', '<=', 'maxUnits')] }],
      },
    },
  },
  A02: {
    by: ['DOCUMENT', 'AUTOMATIC'],
    text: [
      '党员一般不超过 {maxMembers} 人，超过的有分设方案或上级同意意见',
      'At most {maxMembers} members as a rule; a larger branch has a plan to split or the consent of its superior',
    ],
    evidence: ['名册、分设方案、批复', 'Roster, plan to split, approval'],
    basis: branchWork('第 4 条', 'art. 4'),
    parameters: ['maxMembers'],
    automatic: { pass: fact('members', '<=', 'maxMembers') },
  },
  A03: {
    core: true,
    by: ['DOCUMENT', 'AUTOMATIC'],
    text: [
      '满 {committeeFrom} 名正式党员的设支委会，委员不少于 {committeeMin} 名、不超过 {committeeMax} 名；不足 {committeeFrom} 名的设书记',
      'With {committeeFrom} full members or more a committee of {committeeMin} to {committeeMax}; otherwise a secretary',
    ],
    evidence: ['选举结果报告、批复、委员名单', 'Election result, approval, list of members'],
    basis: branchWork('第六章', 'ch. 6'),
    parameters: ['committeeFrom', 'committeeMin', 'committeeMax'],
    automatic: {
      decides: {
        any: [
          { all: [fact('fullMembers', '<', 'committeeFrom'), fact('secretaries', '>=', 1)] },
          { all: [fact('committeeSize', '>=', 'committeeMin'), fact('committeeSize', '<=', 'committeeMax')] },
        ],
      },
    },
  },
  A04: {
    core: true,
    by: ['DOCUMENT', 'AUTOMATIC'],
    text: [
      '按期换届；延期或提前有批复，且不超过 {maxTermDelayMonths} 个月',
      'Elections on time; any delay or advance approved and within {maxTermDelayMonths} months',
    ],
    evidence: [
      '换届请示、批复、选举办法、票数统计、会议记录',
      'Request, approval, rules of election, count of votes, minutes',
    ],
    basis: ['《中国共产党基层组织选举工作条例》第 3 条', 'Regulations on Elections, art. 3'],
    parameters: ['maxTermDelayMonths'],
    automatic: {
      // overdue, but not for too long: people look whether the delay was approved
      fail: fact('monthsOverdue', '>', 'maxTermDelayMonths'),
      pass: fact('monthsOverdue', '<=', 0),
    },
  },
  A05: {
    by: ['DOCUMENT', 'SITE'],
    text: [
      '书记、委员分工成文并公开，出缺 {maxVacancyDays} 天内补选',
      'Duties of secretary and commissioners are written down and public; vacancies are filled within {maxVacancyDays} days',
    ],
    evidence: ['分工文件、公示照片、补选材料', 'Division of duties, photographs of the notice, by-election papers'],
    basis: branchWork('第六章', 'ch. 6'),
    parameters: ['maxVacancyDays'],
  },
  A06: {
    by: ['DOCUMENT', 'AUTOMATIC'],
    text: [
      '党员超过 {partyGroupsFrom} 人或分散的支部划分党小组，并明确组长',
      'A branch of more than {partyGroupsFrom} members, or a scattered one, has Party cells with named leaders',
    ],
    evidence: ['党小组名单', 'List of Party cells'],
    basis: branchWork('第 13 条', 'art. 13'),
    parameters: ['partyGroupsFrom'],
    automatic: {
      notApplicable: fact('members', '<=', 'partyGroupsFrom'),
      pass: fact('partyGroups', '>=', 1),
    },
  },
  A07: {
    by: ['DOCUMENT', 'SITE'],
    text: [
      '名称、印章、门牌一致，全称为“中国共产党××支部委员会”',
      'Name, seal and door plate agree; the full name is that of the approval',
    ],
    evidence: ['批复、印章备案、门牌照片', 'Approval, record of the seal, photograph of the plate'],
    basis: PROGRAMME,
  },
  A08: {
    core: true,
    by: ['DOCUMENT', 'AUTOMATIC'],
    text: [
      '隶属关系清楚，与全国党员管理信息系统登记一致',
      'Affiliation is clear and agrees with the national register of members',
    ],
    evidence: ['核对表', 'Comparison sheet'],
    basis: ['信息系统登记要求', 'Registration requirements'],
  },
});
