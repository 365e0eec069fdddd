import { covers } from '../access/index.ts';
import { type ApprovalKind, type PlannedStep, type StepKind, signersAt } from '../approval/index.ts';
import { allow, refuse, type Verdict } from '../kernel/index.ts';
import { type OrganizationLevel, TERRITORIAL_LEVELS } from '../organization/index.ts';

export type ChainAncestor = { id: string; path: string; level: OrganizationLevel };

/** Parameters of the customer [D]. */
export type ChainParameters = {
  /** Party groups of the branch's units co-sign before the Work Committee (headline 8 of the domain). */
  coSign: boolean;
  /** The county office files what was approved (G10). */
  file: boolean;
  /** Days each level has before it counts as late (R28: 各级各 N 天). */
  stepDays: number;
};
export const CHAIN_PARAMETERS: ChainParameters = { coSign: true, file: true, stepDays: 7 };

/**
 * The steps an application climbs: general branch → committee → Party groups → acceptance and approval by the Work
 * Committee → filing by the county (R28). Levels that are absent are skipped. Without a Work Committee the county stands
 * in its place, and there is nothing left to file. A level that hosts the branch does not judge it (R8): it and what
 * stands within it drop out in favour of what is above.
 * @param ancestors the branch's superiors, root first, without the branch itself
 * @param partyGroups the Party groups of its units
 * @example chainFor('ACCEPTANCE', [county, workCommittee], [], CHAIN_PARAMETERS).map((step) => step.kind)
 * // ['ACCEPT', 'APPROVE', 'FILE']
 */
export function chainFor(
  _kind: ApprovalKind,
  ancestors: readonly ChainAncestor[],
  partyGroups: readonly { id: string }[],
  parameters: ChainParameters & { hostPath?: string | null } = CHAIN_PARAMETERS,
): PlannedStep[] {
  const judges = withoutHost(ancestors, parameters.hostPath ?? null);
  const isTerritorial = (each: ChainAncestor) => (TERRITORIAL_LEVELS as readonly string[]).includes(each.level);
  const authority = judges.findLast((each) => each.level === 'WORK_COMMITTEE') ?? judges.findLast(isTerritorial);
  if (authority === undefined) return [];

  const reviews = judges.filter((each) => each.level === 'COMMITTEE' || each.level === 'GENERAL_BRANCH').reverse();
  const filing = judges.findLast((each) => isTerritorial(each) && each.id !== authority.id);
  const byCounty = isTerritorial(authority);

  const levels: PlannedStep[][] = [
    ...reviews.map((each) => [step('REVIEW', each)]),
    parameters.coSign
      ? [...new Set(partyGroups.map((each) => each.id))].map((id) => step('CO_SIGN', { id, level: 'PARTY_GROUP' }))
      : [],
    [step('ACCEPT', authority)],
    [step('APPROVE', authority)],
    parameters.file && !byCounty && filing !== undefined ? [step('FILE', filing)] : [],
  ];
  return levels
    .filter((level) => level.length > 0)
    .flatMap((level, order) => level.map((each) => ({ ...each, order })));
}

/**
 * Whether there is somebody to accept the application at all.
 * @example mayClimb([]) // APPLICATION_NO_SUPERIOR
 */
export function mayClimb(steps: readonly PlannedStep[]): Verdict {
  return steps.some((each) => each.kind === 'APPROVE') ? allow : refuse('APPLICATION_NO_SUPERIOR');
}

function step(kind: StepKind, holder: Pick<ChainAncestor, 'id' | 'level'>): PlannedStep {
  return { order: 0, kind, holderOrganizationId: holder.id, signers: signersAt(kind, holder.level) };
}

// As for checking (checkerOrganization): a host with nothing above it leaves the line below it to judge.
function withoutHost(ancestors: readonly ChainAncestor[], hostPath: string | null): readonly ChainAncestor[] {
  if (hostPath === null) return ancestors;
  const outside = ancestors.filter((each) => !covers(hostPath, each.path));
  return outside.length > 0 ? outside : ancestors.filter((each) => each.path !== hostPath);
}
