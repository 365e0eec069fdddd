import type { Word } from './word.ts';

/**
 * The columns of a record in plain words, for its history; by table. A table that is listed has a word for each of its
 * audited columns: a spec of the API walks them.
 */
export const FIELD_WORDS: Readonly<Record<string, Readonly<Record<string, Word>>>> = {
  organization: {
    code: { zh: '组织代码', en: 'Code' },
    name: { zh: '全称', en: 'Full name' },
    shortName: { zh: '简称', en: 'Short name' },
    level: { zh: '层级', en: 'Level' },
    type: { zh: '支部类型', en: 'Type of branch' },
    subtype: { zh: '支部子类', en: 'Sub-type' },
    tags: { zh: '标签', en: 'Tags' },
    parentId: { zh: '上级组织', en: 'Superior' },
    hostId: { zh: '依托单位', en: 'Host' },
    foundedOn: { zh: '成立日期', en: 'Founded on' },
    movedOn: { zh: '隶属调整日期', en: 'Moved on' },
    dissolvedOn: { zh: '撤销日期', en: 'Dissolved on' },
    termEndOn: { zh: '任期届满日', en: 'End of term' },
    fullMembers: { zh: '正式党员数', en: 'Full members' },
    probationaryMembers: { zh: '预备党员数', en: 'Probationary members' },
    committeeSize: { zh: '支部委员数', en: 'Committee members' },
  },
  unit: {
    organizationId: { zh: '所属支部', en: 'Branch' },
    name: { zh: '单位名称', en: 'Unit' },
    sector: { zh: '领域', en: 'Sector' },
    partyGroupId: { zh: '单位党组', en: 'Party group' },
    lead: { zh: '牵头单位', en: 'Leading unit' },
  },
};

/** What was done, by the name of the operation; the system's own work has names of its own. */
export const OPERATION_WORDS: Readonly<Record<string, Word>> = {
  setUpOrganization: { zh: '设立组织', en: 'Set up' },
  editOrganization: { zh: '修改信息', en: 'Edited' },
  moveOrganization: { zh: '调整隶属', en: 'Moved' },
  mergeOrganizations: { zh: '合并组织', en: 'Merged' },
  dissolveOrganization: { zh: '撤销组织', en: 'Dissolved' },
};
