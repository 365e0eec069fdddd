import type { ShapeWarning } from '@zhibu/rules';
import type { Words } from './word.ts';

/** What the shape of a branch calls attention to (H01–H11), with the figures it rests on. */
export const SHAPE_WARNING_WORDS: Words<ShapeWarning> = {
  TOO_FEW_MEMBERS: {
    zh: '正式党员 {count} 名，不足 {min} 名，应建联合支部。',
    en: '{count} full members, fewer than {min}: it should join a joint branch.',
  },
  TOO_MANY_MEMBERS: {
    zh: '党员 {count} 名，超过 {max} 名，应调整设置。',
    en: '{count} members, more than {max}: it should be set up anew.',
  },
  TOO_MANY_UNITS: {
    zh: '覆盖单位 {count} 个，超过 {max} 个。',
    en: 'It covers {count} units, more than {max}.',
  },
  COMMITTEE_MISSING: {
    zh: '正式党员 {count} 名，达到 {min} 名，应设支部委员会。',
    en: '{count} full members, {min} or more: it should have a branch committee.',
  },
  COMMITTEE_TOO_SMALL: {
    zh: '支部委员 {count} 名，少于 {min} 名。',
    en: 'The branch committee has {count} members, fewer than {min}.',
  },
  COMMITTEE_TOO_LARGE: {
    zh: '支部委员 {count} 名，多于 {max} 名。',
    en: 'The branch committee has {count} members, more than {max}.',
  },
  COMMITTEE_NOT_NEEDED: {
    zh: '正式党员 {count} 名，不足 {min} 名，设书记即可，不设支部委员会。',
    en: '{count} full members, fewer than {min}: a secretary is enough, no committee is needed.',
  },
  TERM_UNKNOWN: { zh: '未登记本届任期届满日。', en: 'The end of the present term is not recorded.' },
  TERM_TOO_LONG: { zh: '任期超过 {years} 年。', en: 'The term is longer than {years} years.' },
  TERM_ENDS_SOON: {
    zh: '任期还有 {days} 天届满，请准备换届。',
    en: 'The term ends in {days} days: prepare the election.',
  },
  TERM_OVERDUE: { zh: '换届逾期 {days} 天。', en: 'The election is {days} days overdue.' },
  TERM_OVERDUE_A_YEAR: {
    zh: '换届逾期 {days} 天，已超过一年。',
    en: 'The election is {days} days overdue, more than a year.',
  },
  GENERAL_BRANCH_DUE: {
    zh: '党员 {count} 名，可设党总支。',
    en: '{count} members: a general branch may be set up.',
  },
  COMMITTEE_DUE: { zh: '党员 {count} 名，可设党委。', en: '{count} members: a Party committee may be set up.' },
};
