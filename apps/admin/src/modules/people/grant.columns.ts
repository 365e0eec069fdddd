import { GRANT_STATES, ROLE_NAMES } from '@zhibu/rules';
import { GRANT_SOURCE_WORDS, ROLE_WORDS, word } from '@zhibu/vocabulary';
import type { GrantPartFragment } from '../../gql/people.ts';
import type { Tone } from '../../platform/components/StateTag.vue';
import type { Column } from '../../platform/list/column.ts';
import { idFilter, oneOf } from '../../platform/list/filters.ts';

export const GRANT_TONES: Record<GrantPartFragment['state'], Tone> = {
  proposed: 'warn',
  active: 'good',
  ended: 'quiet',
  refused: 'bad',
};

export const grantFilters = { state: oneOf(GRANT_STATES), role: oneOf(ROLE_NAMES), person: idFilter() };

export const grantColumns: readonly Column<GrantPartFragment>[] = [
  { key: 'person', title: { zh: '人员', en: 'Person' }, text: (row) => row.person?.name, width: '96px' },
  {
    key: 'role',
    title: { zh: '角色', en: 'Role' },
    text: (row, locale) => word(ROLE_WORDS, row.role, locale),
    width: '136px',
  },
  { key: 'organization', title: { zh: '组织', en: 'Organization' }, text: (row) => row.organization?.name },
  { key: 'term', title: { zh: '有效期', en: 'Term' }, text: (row) => row.fromOn, width: '136px' },
  { key: 'state', title: { zh: '状态', en: 'State' }, text: (row) => row.state, width: '104px' },
  {
    key: 'source',
    title: { zh: '来源', en: 'Comes from' },
    text: (row, locale) => word(GRANT_SOURCE_WORDS, row.source, locale),
    width: '88px',
    optional: true,
  },
  {
    key: 'proposedBy',
    title: { zh: '提出人', en: 'Proposed by' },
    text: (row) => row.proposedBy?.name,
    width: '88px',
  },
  { key: 'reason', title: { zh: '提出理由', en: 'Why' }, text: (row) => row.reason },
  {
    key: 'confirmedBy',
    title: { zh: '确认人', en: 'Confirmed by' },
    text: (row) => row.confirmedBy?.name,
    width: '104px',
    optional: true,
  },
  { key: 'endReason', title: { zh: '终止理由', en: 'Why ended' }, text: (row) => row.endReason, optional: true },
  { key: 'actions', title: { zh: '办理', en: 'Actions' }, width: '168px' },
];
