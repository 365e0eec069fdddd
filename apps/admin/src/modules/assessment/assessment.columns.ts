import { ASSESSMENT_STATES, BRANCH_TYPES, CONSEQUENCES, STAR_CHANGES, TIERS } from '@zhibu/rules';
import { ASSESSMENT_STATE_WORDS, CONSEQUENCE_WORDS, STAR_CHANGE_WORDS, TIER_WORDS, word } from '@zhibu/vocabulary';
import type { AssessmentListQueryVariables, AssessmentRowFragment } from '../../gql/assessment.ts';
import type { Column, Sort } from '../../platform/list/column.ts';
import { type Filter, type FilterValues, oneOf, textFilter } from '../../platform/list/filters.ts';

/** Where a branch stands in the quarter: the chips above the board. */
export const STEPS = [
  'selfChecked',
  'selfMissing',
  'selfWaiting',
  'checkWaiting',
  'unchecked',
  'checked',
  'disputed',
] as const;
export type Step = (typeof STEPS)[number];

const whole = (): Filter<number> => ({
  read: (text) => (/^\d$/.test(text) ? Number(text) : undefined),
  write: String,
});

/** A code of a criterion: figures of weak criteria open their rows with it. */
const code = (): Filter<string> => ({
  read: (text) => (/^[\w-]{1,20}$/.test(text) ? text : undefined),
  write: (value) => value,
});

/** Yes, as a switch writes it or as a figure's own filter says it. */
const yes = (): Filter<boolean> => ({
  read: (text) => (text === '1' || text === 'true' ? true : undefined),
  write: (value) => (value ? '1' : ''),
});

export const filters = {
  step: oneOf(STEPS),
  search: textFilter(),
  type: oneOf(BRANCH_TYPES),
  state: oneOf(ASSESSMENT_STATES),
  stars: whole(),
  selfStars: whole(),
  tier: oneOf(TIERS),
  previousTier: oneOf(TIERS),
  change: oneOf(STAR_CHANGES),
  consequence: oneOf(CONSEQUENCES),
  weak: yes(),
  divergent: yes(),
  failed: code(),
};

const STEP_VARIABLES: Readonly<Record<Step, Partial<AssessmentListQueryVariables>>> = {
  selfChecked: { selfChecked: true },
  // rated or not: with those handed in they make up all that are due
  selfMissing: { selfChecked: false },
  selfWaiting: { selfChecked: false, checked: false },
  checkWaiting: { selfChecked: true, checked: false },
  unchecked: { checked: false },
  checked: { checked: true },
  disputed: { state: 'DISPUTED' },
};

/** What the API is asked for by the filters of the address. */
export const variablesOf = (
  { step, ...rest }: FilterValues<typeof filters>,
  sort: Sort | undefined,
): Partial<AssessmentListQueryVariables> => ({
  ...rest,
  // the board is about the roll: what the figures count is what is listed
  due: true,
  ...(step && STEP_VARIABLES[step]),
  ...(sort?.by === 'stars' && { sort: sort.descending ? 'STARS_DESC' : 'STARS_ASC' }),
});

export const columns: readonly Column<AssessmentRowFragment>[] = [
  {
    key: 'organization',
    title: { zh: '支部', en: 'Branch' },
    text: (row) => row.organization.name,
  },
  { key: 'stars', title: { zh: '评定', en: 'Rating' }, sort: 'stars', width: '104px' },
  {
    key: 'previousStars',
    title: { zh: '上期', en: 'Before' },
    text: (row) => row.previousStars,
    number: true,
    width: '64px',
  },
  {
    key: 'selfStars',
    title: { zh: '自查星级', en: 'Self-check' },
    text: (row) => row.selfStars,
    number: true,
    width: '88px',
  },
  {
    key: 'tier',
    title: { zh: '分类', en: 'Tier' },
    text: (row, locale) => (row.tier ? word(TIER_WORDS, row.tier, locale) : null),
    width: '88px',
  },
  {
    key: 'consequence',
    title: { zh: '去向', en: 'Consequence' },
    text: (row, locale) => (row.consequence ? word(CONSEQUENCE_WORDS, row.consequence, locale) : null),
    width: '144px',
  },
  {
    key: 'state',
    title: { zh: '状态', en: 'State' },
    text: (row, locale) => word(ASSESSMENT_STATE_WORDS, row.state, locale),
    width: '136px',
  },
  {
    key: 'change',
    title: { zh: '与上期相比', en: 'Change' },
    text: (row, locale) => (row.change ? word(STAR_CHANGE_WORDS, row.change, locale) : null),
    optional: true,
  },
  {
    key: 'failed',
    title: { zh: '未达标条目', en: 'Failed' },
    text: (row, locale) => row.failed.join(locale === 'zh' ? '、' : ', ') || null,
    optional: true,
  },
  {
    key: 'divergence',
    title: { zh: '不一致条目', en: 'Differing' },
    text: (row) => row.divergence,
    number: true,
    optional: true,
  },
  { key: 'ratedOn', title: { zh: '评定日期', en: 'Rated on' }, text: (row) => row.ratedOn, optional: true },
];
