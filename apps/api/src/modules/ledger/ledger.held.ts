import { allow, type Permission, refuse, type Verdict } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import { holdsAt } from '../assessment/index.ts';
import { Organization } from '../organization/index.ts';

/** What the reader holds at a branch: there or above it (`edit`, `verify`), and at the branch itself (`own`). */
export const heldAt = async (
  work: Work,
  organizationId: string,
): Promise<Record<'edit' | 'own' | 'verify', Verdict>> => {
  const branch = await work.asSystem('ledger').load(Organization, organizationId);
  const path = branch?.path ?? '';
  const verdict = (held: boolean, permission: Permission): Verdict =>
    held ? allow : refuse('ACCESS_DENIED', { permission });
  return {
    edit: verdict(work.may('ledger:edit', path), 'ledger:edit'),
    own: verdict(holdsAt(work, 'ledger:edit', path), 'ledger:edit'),
    verify: verdict(work.may('ledger:verify', path), 'ledger:verify'),
  };
};
