import { COMMON_CRITERIA, type Criterion, DEFAULT_STANDARD } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import type { Organization } from '../organization/index.ts';
import type { StandardVersion } from './standard.entity.ts';
import { findActiveStandard } from './standard.queries.ts';
import { publishStandard } from './standard.service.ts';

/** For tests: the core criteria every branch has, each answered by people, so that a sheet is told in one line. */
export const CORE_CRITERIA: readonly Criterion[] = COMMON_CRITERIA.filter(({ core }) => core).map((criterion) => ({
  ...criterion,
  automatic: null,
}));

/** A standard of those in force at an organization, once. */
export const aStandard = async (work: Work, owner: Organization): Promise<StandardVersion> => {
  const present = await findActiveStandard(work, owner);
  if (present?.row.organizationId === owner.id) return present.row;
  return publishStandard(work, owner, { ...DEFAULT_STANDARD, criteria: CORE_CRITERIA });
};
