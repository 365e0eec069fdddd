import { BRANCH_SUBTYPE_WORDS, BRANCH_TAG_WORDS, BRANCH_TYPE_WORDS, ORGANIZATION_LEVEL_WORDS } from '@zhibu/vocabulary';
import type { Telling } from '../../platform/history/timeline.ts';

/** How the history of an organization, and of its units, is told. */
export const HISTORY: Telling = {
  values: {
    level: ORGANIZATION_LEVEL_WORDS,
    type: BRANCH_TYPE_WORDS,
    subtype: BRANCH_SUBTYPE_WORDS,
    tags: BRANCH_TAG_WORDS,
  },
  ofNew: ['parentId', 'level', 'type', 'foundedOn', 'fullMembers', 'name', 'partyGroupId'],
  parts: { unit: { zh: '单位', en: 'Unit' } },
  tones: { dissolveOrganization: 'bad', mergeOrganizations: 'warn', moveOrganization: 'warn' },
};
