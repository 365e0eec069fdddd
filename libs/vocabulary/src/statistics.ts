import { COUNTED_LEVELS, type CountedLevel, type MeasureKey, type Span, STARS, type Stars } from '@zhibu/rules';
import { APPLICATION_STATE_WORDS } from './application.ts';
import { TIER_WORDS } from './assessment.ts';
import { BRANCH_TYPE_WORDS, ORGANIZATION_LEVEL_WORDS } from './organization.ts';
import type { Word, Words } from './word.ts';

/** A family of measures takes its words from the union it is counted by. */
function family<P extends string, K extends string | number>(
  prefix: P,
  members: readonly K[],
  of: (member: K) => Word,
): Words<`${P}.${K}`> {
  return Object.fromEntries(members.map((member) => [`${prefix}.${member}`, of(member)])) as Words<`${P}.${K}`>;
}

const keysOf = <K extends string>(words: Words<K>) => Object.keys(words) as K[];
const levelWord = (level: CountedLevel): Word => ({
  zh: `${ORGANIZATION_LEVEL_WORDS[level].zh}数`,
  en: `Number: ${ORGANIZATION_LEVEL_WORDS[level].en}`,
});
const starWord = (stars: Stars): Word => ({ zh: `${stars} 星`, en: `${stars} ${stars === 1 ? 'star' : 'stars'}` });
const selfStarWord = (stars: Stars): Word => ({ zh: `自评 ${stars} 星`, en: `Self-check: ${starWord(stars).en}` });

/** The name of every figure, as a column or a card is headed. */
export const MEASURE_WORDS: Words<MeasureKey> = {
  'organization.total': { zh: '党组织数', en: 'Organizations' },
  ...family('organization', COUNTED_LEVELS, levelWord),
  ...family('branch.type', keysOf(BRANCH_TYPE_WORDS), (type) => BRANCH_TYPE_WORDS[type]),
  'member.full': { zh: '正式党员', en: 'Full members' },
  'member.probationary': { zh: '预备党员', en: 'Probationary members' },
  'due.contact.covered': { zh: '有联系领导的支部', en: 'Branches with a liaison leader' },
  'responsibility.total': { zh: '责任事项', en: 'Duties' },
  'responsibility.open': { zh: '未完成责任', en: 'Duties not done' },
  'responsibility.done': { zh: '已完成责任', en: 'Duties done' },
  'due.responsibility': { zh: '逾期责任', en: 'Overdue duties' },
  'rating.due': { zh: '应评支部', en: 'Branches to be rated' },
  ...family('rating.star', STARS, starWord),
  ...family('rating.self.star', STARS, selfStarWord),
  ...family('rating.tier', keysOf(TIER_WORDS), (tier) => TIER_WORDS[tier]),
  'rating.weak': { zh: '软弱涣散', en: 'Weak and lax' },
  'rating.divergent': { zh: '自评高于评定', en: 'Self-check above the rating' },
  'rating.up': { zh: '较上期升星', en: 'Up against the last period' },
  'rating.down': { zh: '较上期降星', en: 'Down against the last period' },
  'visit.branches': { zh: '本季已走访支部', en: 'Branches visited this quarter' },
  'visit.count': { zh: '本季走访次数', en: 'Visits this quarter' },
  'campaign.due': { zh: '应达标支部', en: 'Branches due this year' },
  ...family('application', keysOf(APPLICATION_STATE_WORDS), (state) => ({
    zh: `申报${APPLICATION_STATE_WORDS[state].zh}`,
    en: `Applications: ${APPLICATION_STATE_WORDS[state].en}`,
  })),
  'standing.accepted': { zh: '验收通过支部', en: 'Branches accepted' },
  'approval.open': { zh: '待办审批', en: 'Approvals waiting' },
  'due.approval.late': { zh: '逾期审批', en: 'Approvals past their day' },
};

export const DERIVED_KEYS = [
  'branches',
  'members',
  'rated',
  'unrated',
  'weakRate',
  'divergenceRate',
  'acceptanceRate',
  'coverageRate',
  'uncovered',
  'visitRate',
  'unvisited',
  'dutyDoneRate',
] as const;
export type DerivedKey = (typeof DERIVED_KEYS)[number];

/** Names of the figures that are computed from the counted ones, and how. */
export const DERIVED_WORDS: Words<DerivedKey> = {
  branches: { zh: '党支部', en: 'Branches' },
  members: { zh: '党员', en: 'Members' },
  rated: { zh: '已评定', en: 'Rated' },
  unrated: { zh: '待评定', en: 'Not rated yet' },
  weakRate: { zh: '软弱涣散占比', en: 'Share of weak and lax' },
  divergenceRate: { zh: '级间差异率', en: 'Divergence between levels' },
  acceptanceRate: { zh: '验收通过率', en: 'Acceptance rate' },
  coverageRate: { zh: '联系点覆盖率', en: 'Contact coverage' },
  uncovered: { zh: '无联系领导的支部', en: 'Branches without a leader' },
  visitRate: { zh: '本季走访率', en: 'Visited this quarter' },
  unvisited: { zh: '本季未走访的支部', en: 'Not visited this quarter' },
  dutyDoneRate: { zh: '责任完成率', en: 'Duties done' },
};

/** How a figure is to be read: shown beside it. */
export const DERIVED_NOTES: Words<DerivedKey> = {
  branches: { zh: '所选范围内未撤销的党支部', en: 'Branches in the scope that are not dissolved' },
  members: { zh: '正式党员与预备党员之和', en: 'Full and probationary members together' },
  rated: { zh: '本期已有上级评定的支部', en: 'Branches rated by a superior this period' },
  unrated: { zh: '应评支部减已评定', en: 'To be rated, less those rated' },
  weakRate: { zh: '软弱涣散（0—2 星）÷已评定', en: 'Weak and lax (0–2 stars) ÷ rated' },
  divergenceRate: { zh: '自评星级高于评定的支部÷已评定', en: 'Branches that rated themselves higher ÷ rated' },
  acceptanceRate: { zh: '验收通过支部÷应达标支部', en: 'Branches accepted ÷ branches due' },
  coverageRate: { zh: '有联系领导的支部÷党支部', en: 'Branches with a leader ÷ branches' },
  uncovered: { zh: '没有在任联系领导的支部', en: 'Branches that no leader is in contact with' },
  visitRate: { zh: '本季已走访支部÷党支部', en: 'Branches visited this quarter ÷ branches' },
  unvisited: { zh: '党支部减本季已走访支部', en: 'Branches, less those visited this quarter' },
  dutyDoneRate: { zh: '已完成责任÷责任事项', en: 'Duties done ÷ duties' },
};

export const SPAN_WORDS: Words<Span> = {
  stock: { zh: '时点数', en: 'As of a day' },
  quarter: { zh: '季度数', en: 'In a quarter' },
  year: { zh: '年度数', en: 'In a year' },
};
