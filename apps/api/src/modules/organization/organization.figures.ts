import { SIZE_MEASURE, type Work } from '../../platform/index.ts';
import type { Organization } from './organization.entity.ts';

/** What an organization adds to the stocks of itself and everything above it; a Party group is counted nowhere. */
export const figuresOf = (organization: Organization): Map<string, number> => {
  if (organization.level === 'PARTY_GROUP' || organization.dissolvedOn) return new Map();
  const figures = new Map<string, number>([
    [SIZE_MEASURE, 1],
    [`organization.${organization.level}`, 1],
    ['member.full', organization.fullMembers],
    ['member.probationary', organization.probationaryMembers],
  ]);
  if (organization.level === 'BRANCH' && organization.type) figures.set(`branch.type.${organization.type}`, 1);
  return figures;
};

/** Counts the difference between what was counted and what is to be counted from `day` on. */
export const countOrganization = (
  work: Work,
  id: string,
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
  day: string,
): void => {
  for (const measure of new Set([...before.keys(), ...after.keys()]))
    work.count({ organizationId: id, measure, delta: (after.get(measure) ?? 0) - (before.get(measure) ?? 0), day });
};
