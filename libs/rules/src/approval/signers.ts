import type { Role } from '../access/index.ts';
import { type OrganizationLevel, TERRITORIAL_LEVELS } from '../organization/index.ts';
import type { StepKind } from './approval.types.ts';

/**
 * Who signs a step of a kind at an organization of a level. A step that passes on (its holder was dissolved) is signed by
 * the people of the level it reaches. At the Work Committee approval belongs to its leader, everything else to its
 * officers: two steps, two people (DESIGN §3).
 * @example signersAt('APPROVE', 'WORK_COMMITTEE') // ['workCommitteeLeader']
 */
export function signersAt(kind: StepKind, level: OrganizationLevel): readonly Role[] {
  if ((TERRITORIAL_LEVELS as readonly string[]).includes(level)) return ['countyOffice'];
  switch (level) {
    case 'WORK_COMMITTEE':
      return kind === 'APPROVE' ? ['workCommitteeLeader'] : ['workCommittee'];
    case 'COMMITTEE':
    case 'GENERAL_BRANCH':
      return ['committeeSecretary'];
    case 'PARTY_GROUP':
      return ['partyGroup'];
    default:
      return [];
  }
}
