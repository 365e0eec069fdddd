// Figures of every organization, its subtree included: counted bottom-up in memory instead of folded change by change.
import { ancestorsOf } from '@zhibu/rules';
import type { SeedOrganization } from './hierarchy.ts';

/** organization id → measure → total */
export type Totals = Map<number, Map<string, number>>;

/** Adds what each organization counts itself to itself and to everything above it. */
export const rollUp = (
  organizations: readonly SeedOrganization[],
  own: (organization: SeedOrganization) => Iterable<readonly [measure: string, value: number]>,
): Totals => {
  const totals: Totals = new Map();
  for (const organization of organizations) {
    const counted = [...own(organization)].filter(([, value]) => value !== 0);
    for (const id of ancestorsOf(organization.path)) {
      const figures = totals.get(Number(id)) ?? new Map<string, number>();
      totals.set(Number(id), figures);
      for (const [measure, value] of counted) figures.set(measure, (figures.get(measure) ?? 0) + value);
    }
  }
  return totals;
};

/** The stocks an organization counts: the same measures as `organization.figures.ts` of the API. */
export function* stocksOf(organization: SeedOrganization): Generator<readonly [string, number]> {
  yield ['organization.total', 1];
  yield [`organization.${organization.level}`, 1];
  yield ['member.full', organization.fullMembers];
  yield ['member.probationary', organization.probationaryMembers];
  if (organization.type) yield [`branch.type.${organization.type}`, 1];
}
