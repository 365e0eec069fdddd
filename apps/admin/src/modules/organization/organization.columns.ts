import { BRANCH_TAGS, BRANCH_TYPES, ORGANIZATION_LEVELS } from '@zhibu/rules';
import { BRANCH_TAG_WORDS, BRANCH_TYPE_WORDS, ORGANIZATION_LEVEL_WORDS, word } from '@zhibu/vocabulary';
import type { OrganizationListQueryVariables, OrganizationRowFragment } from '../../gql/organization.ts';
import type { Column } from '../../platform/list/column.ts';
import { type FilterValues, oneOf, textFilter } from '../../platform/list/filters.ts';

export const DEPTHS = ['children', 'all', 'dissolved'] as const;
export type Depth = (typeof DEPTHS)[number];

export const filters = {
  search: textFilter(),
  depth: oneOf(DEPTHS),
  level: oneOf(ORGANIZATION_LEVELS),
  type: oneOf(BRANCH_TYPES),
  tag: oneOf(BRANCH_TAGS),
};

export type Chosen = FilterValues<typeof filters>;

/**
 * The direct children, unless all is asked for: by saying so, by looking for something (who types a name does not know
 * where it stands), or at an organization that has none.
 */
export const depthOf = ({ depth, search }: Chosen, isLeaf: boolean): Depth =>
  depth ?? (search || isLeaf ? 'all' : 'children');

export const variablesOf = (
  chosen: Chosen,
  organization: { id: string; isLeaf: boolean },
): Partial<OrganizationListQueryVariables> => {
  const { depth: _, ...rest } = chosen;
  const depth = depthOf(chosen, organization.isLeaf);
  if (depth === 'children') return { ...rest, parent: organization.id };
  return { ...rest, under: organization.id, ...(depth === 'dissolved' && { dissolved: true }) };
};

export const columns: readonly Column<OrganizationRowFragment>[] = [
  { key: 'name', title: { zh: '组织', en: 'Organization' }, text: (row) => row.name },
  {
    key: 'level',
    title: { zh: '层级', en: 'Level' },
    text: (row, locale) => word(ORGANIZATION_LEVEL_WORDS, row.level, locale),
    width: '80px',
  },
  {
    key: 'type',
    title: { zh: '类型', en: 'Type' },
    text: (row, locale) => (row.type ? word(BRANCH_TYPE_WORDS, row.type, locale) : null),
    width: '96px',
  },
  {
    key: 'branches',
    title: { zh: '支部数', en: 'Branches' },
    text: (row) => (row.level === 'BRANCH' || row.level === 'PARTY_GROUP' ? null : row.branchCount),
    number: true,
    width: '80px',
  },
  {
    key: 'members',
    title: { zh: '党员数', en: 'Members' },
    text: (row) => (row.level === 'PARTY_GROUP' ? null : row.memberCount),
    number: true,
    width: '80px',
  },
  { key: 'term', title: { zh: '任期届满', en: 'End of term' }, text: (row) => row.termEndOn, width: '120px' },
  { key: 'parent', title: { zh: '直接上级', en: 'Superior' }, text: (row) => row.parent?.name, optional: true },
  { key: 'code', title: { zh: '代码', en: 'Code' }, text: (row) => row.code, optional: true },
  {
    key: 'tags',
    title: { zh: '标签', en: 'Tags' },
    text: (row, locale) => row.tags.map((tag) => word(BRANCH_TAG_WORDS, tag, locale)).join(' ') || null,
    optional: true,
  },
  { key: 'foundedOn', title: { zh: '成立日期', en: 'Founded on' }, text: (row) => row.foundedOn, optional: true },
  { key: 'dissolvedOn', title: { zh: '撤销日期', en: 'Dissolved on' }, text: (row) => row.dissolvedOn, optional: true },
];
