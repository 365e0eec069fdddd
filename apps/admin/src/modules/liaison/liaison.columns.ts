import { CONTACT_STATES } from '@zhibu/rules';
import { CARD_ACTION_WORDS, CONTACT_STATE_WORDS, VISIT_MODE_WORDS, word } from '@zhibu/vocabulary';
import type { ContactRowFragment, CoverageRowFragment, LeaderListQuery, VisitPartFragment } from '../../gql/liaison.ts';
import type { Column } from '../../platform/list/column.ts';
import { type Filter, flag, idFilter, oneOf } from '../../platform/list/filters.ts';

/** Yes, no, or not asked: figures name their filters with `true` and `false`. */
const yesNo = (): Filter<boolean> => ({
  read: (text) => (text === 'true' ? true : text === 'false' ? false : undefined),
  write: String,
});

export const contactFilters = { state: oneOf(CONTACT_STATES), visited: yesNo(), leader: idFilter() };
export const coverageFilters = { covered: yesNo(), visited: yesNo() };
export const leaderFilters = { visited: yesNo() };
export const visitFilters = { promiseOpen: flag(), organization: idFilter(), leader: idFilter() };

export const contactColumns: readonly Column<ContactRowFragment>[] = [
  { key: 'branch', title: { zh: '支部', en: 'Branch' }, text: (row) => row.branch.name },
  { key: 'leader', title: { zh: '联系领导', en: 'Leader' }, text: (row) => row.leader.name, width: '136px' },
  { key: 'stars', title: { zh: '星级', en: 'Stars' }, width: '96px' },
  { key: 'fromOn', title: { zh: '联系起', en: 'From' }, text: (row) => row.fromOn, width: '112px' },
  { key: 'toOn', title: { zh: '联系止', en: 'To' }, text: (row) => row.toOn, width: '112px', optional: true },
  { key: 'lastVisitOn', title: { zh: '最近走访', en: 'Last visit' }, width: '160px' },
  {
    key: 'nextAction',
    title: { zh: '下一步', en: 'Next step' },
    text: (row, locale) => word(CARD_ACTION_WORDS, row.nextAction, locale),
    width: '176px',
  },
  {
    key: 'state',
    title: { zh: '状态', en: 'State' },
    text: (row, locale) => word(CONTACT_STATE_WORDS, row.state, locale),
    width: '96px',
  },
  { key: 'source', title: { zh: '依据', en: 'Basis' }, text: (row) => row.source, optional: true },
];

/** A list needs a name for each row: the branch's. */
export type Coverage = CoverageRowFragment & { id: string };
export const coverageOf = (rows: readonly CoverageRowFragment[]): Coverage[] =>
  rows.map((row) => ({ ...row, id: row.branch.id }));

export const coverageColumns: readonly Column<Coverage>[] = [
  { key: 'branch', title: { zh: '支部', en: 'Branch' }, text: (row) => row.branch.name },
  { key: 'parent', title: { zh: '上级组织', en: 'Under' }, text: (row) => row.branch.parent?.name },
  { key: 'leaders', title: { zh: '联系领导', en: 'Leaders' } },
  { key: 'lastVisitOn', title: { zh: '最近走访', en: 'Last visit' }, text: (row) => row.lastVisitOn, width: '112px' },
  { key: 'assign', title: { zh: '安排', en: 'Assign' }, width: '120px' },
];

export type Leader = LeaderListQuery['liaisonLeaders']['nodes'][number] & { id: string };
export const leadersOf = (rows: LeaderListQuery['liaisonLeaders']['nodes']): Leader[] =>
  rows.map((row) => ({ ...row, id: row.person.id }));

export const leaderColumns: readonly Column<Leader>[] = [
  { key: 'person', title: { zh: '联系领导', en: 'Leader' }, text: (row) => row.person.name },
  { key: 'title', title: { zh: '职务', en: 'Job title' }, text: (row) => row.title },
  {
    key: 'contactCount',
    title: { zh: '联系支部', en: 'Branches' },
    text: (row) => row.contactCount,
    number: true,
    width: '96px',
  },
  {
    key: 'visitedCount',
    title: { zh: '本季已走访', en: 'Visited' },
    text: (row) => row.visitedCount,
    number: true,
    width: '112px',
  },
  { key: 'lastVisitOn', title: { zh: '最近走访', en: 'Last visit' }, text: (row) => row.lastVisitOn, width: '128px' },
];

export const visitColumns: readonly Column<VisitPartFragment>[] = [
  { key: 'visitedOn', title: { zh: '日期', en: 'Day' }, text: (row) => row.visitedOn, width: '112px' },
  { key: 'branch', title: { zh: '支部', en: 'Branch' }, text: (row) => row.branch.name },
  { key: 'leader', title: { zh: '联系领导', en: 'Leader' }, text: (row) => row.leader.name, width: '136px' },
  {
    key: 'mode',
    title: { zh: '方式', en: 'How' },
    text: (row, locale) => word(VISIT_MODE_WORDS, row.mode, locale),
    width: '96px',
  },
  { key: 'findings', title: { zh: '了解到的情况', en: 'What was found' }, text: (row) => row.findings },
  { key: 'promise', title: { zh: '承诺', en: 'Promise' }, text: (row) => row.promise },
  { key: 'place', title: { zh: '地点', en: 'Place' }, text: (row) => row.place, optional: true },
  { key: 'joined', title: { zh: '参加的活动', en: 'Joined' }, text: (row) => row.joinedActivity, optional: true },
];
