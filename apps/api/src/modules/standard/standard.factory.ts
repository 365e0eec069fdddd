import { COMMON_CRITERIA, type Criterion, DEFAULT_STANDARD } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import { Organization } from '../organization/index.ts';
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

/** The standard in force at an organization, published anew with the shipped rules for these criteria. */
export const withRules = async (work: Work, { path }: Organization, codes: readonly string[]): Promise<void> => {
  const { row, standard } = (await findActiveStandard(work, { path }))!;
  const owner = await work.get(Organization, row.organizationId);
  const shipped = new Map(DEFAULT_STANDARD.criteria.map(({ code, automatic }) => [code, automatic]));
  const criteria = standard.criteria.map((criterion) =>
    codes.includes(criterion.code) ? { ...criterion, automatic: shipped.get(criterion.code)! } : criterion,
  );
  await publishStandard(work, owner, { ...standard, criteria });
};
