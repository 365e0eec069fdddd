// Figures of every organization, its subtree included: counted bottom-up in memory instead of folded change by change.
import { ancestorsOf, type Contribution, type FigureKey, ofOrganization, stepsOf } from '@zhibu/rules';
import type { SeedOrganization } from './hierarchy.ts';

/** organization id → measure → total */
export type Totals = Map<number, Map<FigureKey, number>>;

/** Adds what each organization counts itself to itself and to everything above it. */
export const rollUp = (
  organizations: readonly SeedOrganization[],
  own: (organization: SeedOrganization) => Contribution,
): Totals => {
  const totals: Totals = new Map();
  for (const organization of organizations) {
    const counted = stepsOf(own(organization));
    for (const id of ancestorsOf(organization.path)) {
      const figures = totals.get(Number(id)) ?? new Map<FigureKey, number>();
      totals.set(Number(id), figures);
      for (const { measure, delta } of counted) figures.set(measure, (figures.get(measure) ?? 0) + delta);
    }
  }
  return totals;
};

/** Totals of several campaigns, organization by organization. */
export const addUp = (all: readonly Totals[]): Totals => {
  const sum: Totals = new Map();
  for (const [id, figures] of all.flatMap((totals) => [...totals])) {
    const known = sum.get(id) ?? new Map<FigureKey, number>();
    sum.set(id, known);
    for (const [measure, value] of figures) known.set(measure, (known.get(measure) ?? 0) + value);
  }
  return sum;
};

/** The stocks an organization counts: the same measures as `organization.figures.ts` of the API. */
export const stocksOf = (organization: SeedOrganization): Contribution =>
  ofOrganization({ ...organization, dissolved: false });
