import { COUNTED_LEVELS, type CountedLevel, type MeasureKey, STARS, type Stars, type TierBefore } from '@zhibu/rules';
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

/** From where the branches of a tier came (R6). */
export const TIER_BEFORE_WORDS: Words<TierBefore> = { ...TIER_WORDS, FIRST: { zh: '首次评定', en: 'First rating' } };

const flow = <From extends TierBefore>(from: From) =>
  family(`rating.flow.${from}`, keysOf(TIER_WORDS), (tier) => ({
    zh: `${TIER_BEFORE_WORDS[from].zh} → ${TIER_WORDS[tier].zh}`,
    en: `${TIER_BEFORE_WORDS[from].en} → ${TIER_WORDS[tier].en}`,
  }));

/** The name of every figure, as a column or a card is headed. */
export const MEASURE_WORDS: Words<MeasureKey> = {
  'organization.total': { zh: '党组织数', en: 'Organizations' },
  ...family('organization', COUNTED_LEVELS, levelWord),
  ...family('branch.type', keysOf(BRANCH_TYPE_WORDS), (type) => BRANCH_TYPE_WORDS[type]),
  'member.full': { zh: '正式党员', en: 'Full members' },
  'member.probationary': { zh: '预备党员', en: 'Probationary members' },
  'due.contact.covered': { zh: '有联系领导的支部', en: 'Branches with a liaison leader' },
  'rectification.open': { zh: '整顿中的支部', en: 'Branches under rectification' },
  'due.rectification': { zh: '逾期的整顿', en: 'Overdue rectifications' },
  'plan.filed': { zh: '已备案的支部方案', en: 'Branch plans filed' },
  'responsibility.total': { zh: '责任事项', en: 'Duties' },
  'responsibility.open': { zh: '未完成责任', en: 'Duties not done' },
  'responsibility.done': { zh: '已完成责任', en: 'Duties done' },
  'due.responsibility': { zh: '逾期责任', en: 'Overdue duties' },
  'issue.total': { zh: '问题', en: 'Issues' },
  'issue.open': { zh: '未销号问题', en: 'Issues not written off' },
  'issue.verified': { zh: '已销号问题', en: 'Issues written off' },
  'issue.relapsed': { zh: '反弹过的问题', en: 'Issues that relapsed' },
  'due.issue': { zh: '逾期问题', en: 'Overdue issues' },
  'rating.due': { zh: '应评支部', en: 'Branches to be rated' },
  ...family('rating.star', STARS, starWord),
  ...family('rating.self.star', STARS, selfStarWord),
  ...family('rating.tier', keysOf(TIER_WORDS), (tier) => TIER_WORDS[tier]),
  ...flow('ADVANCED'),
  ...flow('MIDDLE'),
  ...flow('LAGGING'),
  ...flow('FIRST'),
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
