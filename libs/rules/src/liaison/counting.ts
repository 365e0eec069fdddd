import type { Day } from '../kernel/index.ts';

export type VisitStep = { day: Day; measure: 'visit.branches' | 'visit.count'; delta: number };

/**
 * What the visits to one branch in one period add to its figures, and on which days: every visit counts on its day, the
 * branch from its first visit on, until it is dissolved. A change is the steps after it less the steps before it.
 * @example visitSteps(['2026-10-08', '2026-11-20'], null)
 * // visit.count +1 on both days, visit.branches +1 on 2026-10-08
 */
export function visitSteps(visitedOn: readonly Day[], dissolvedOn: Day | null): VisitStep[] {
  const first = [...visitedOn].sort()[0];
  if (first === undefined) return [];
  const steps: VisitStep[] = visitedOn.map((day) => ({ day, measure: 'visit.count', delta: 1 }));
  steps.push({ day: first, measure: 'visit.branches', delta: 1 });
  if (dissolvedOn !== null)
    steps.push({ day: dissolvedOn > first ? dissolvedOn : first, measure: 'visit.branches', delta: -1 });
  return steps;
}
