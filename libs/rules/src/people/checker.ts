import { covers, parentPath } from '../access/index.ts';
import { allow, firstRefusal, type Refused, refuse, type Verdict } from '../kernel/index.ts';
import type { OrganizationLevel } from '../organization/index.ts';

/** The person who wants to check, inspect or decide. */
export type JudgeFacts = {
  homeBranchId: string | null;
  /** Organizations this person holds an appointment in today. */
  officeOrganizationIds: readonly string[];
};

/**
 * Nobody judges their own house: members of a branch and office-holders of its host neither check, inspect nor decide
 * it (R8 "灯下黑", DESIGN §3).
 * @example mayJudge({ homeBranchId: '9', officeOrganizationIds: [] }, { id: '9', hostOrganizationId: null }) // CHECKER_IS_MEMBER
 */
export function mayJudge(actor: JudgeFacts, branch: { id: string; hostOrganizationId: string | null }): Verdict {
  const { id, hostOrganizationId } = branch;
  return firstRefusal(
    actor.homeBranchId === id ? refuse('CHECKER_IS_MEMBER') : allow,
    hostOrganizationId !== null && actor.officeOrganizationIds.includes(hostOrganizationId)
      ? refuse('CHECKER_OF_HOST')
      : allow,
  );
}

/** An organization with its place in the tree. */
export type Place = { id: string; path: string };

/**
 * The organization that checks a branch: its superior; but where the superior is the host itself, or stands within it,
 * the host's superior. A host with nothing above it in this system leaves the line below it, host excluded; null when
 * nobody is left, and then only a cross team may check.
 * @example checkerOrganization({ superior: workCommittee, host: workCommittee }) // the county
 */
export function checkerOrganization(facts: { superior: Place; host: Place | null }): Place | null {
  const { superior, host } = facts;
  if (host === null || !covers(host.path, superior.path)) return superior;
  const above = parentPath(host.path);
  if (above !== null) return { id: idOf(above), path: above };
  return superior.id === host.id ? null : superior;
}

export type CheckerFacts = {
  branch: Place;
  superior: Place & { level: OrganizationLevel };
  hostOrganizationId: string | null;
  /** The host's path; null without a host. */
  hostPath: string | null;
  actor: JudgeFacts & { contactBranchIds: readonly string[] };
  /** Paths of the organizations where the actor holds `assessment:check`. */
  actorGrantsCheckAt: readonly string[];
  /** The actor belongs to a cross team the checking organization named for this branch. */
  crossTeam?: boolean;
};

/** SUPERIOR: the check every branch gets. AUDIT: a verdict from further up, kept beside it (DESIGN §3). */
export type CheckerVerdict =
  | { ok: true; round: 'SUPERIOR' | 'AUDIT'; checkerOrganizationId: string }
  | (Refused & { checkerOrganizationId: string | null });

/**
 * Who checks a branch (R8, R11, DESIGN §3), and in which round this actor's verdict counts. Whoever holds the check
 * above the checking organization audits: for a branch directly under the Work Committee, the county.
 * @example checkerFor({ branch, superior: committee, hostOrganizationId: null, actor, actorGrantsCheckAt: [committee.path] })
 * // { ok: true, round: 'SUPERIOR', checkerOrganizationId: committee.id }
 */
export function checkerFor(facts: CheckerFacts): CheckerVerdict {
  const { branch, superior, hostOrganizationId, hostPath, actor, actorGrantsCheckAt } = facts;
  const host = hostOrganizationId === null || hostPath === null ? null : { id: hostOrganizationId, path: hostPath };
  const checker = checkerOrganization({ superior, host });
  const checkerOrganizationId = checker?.id ?? null;
  const no = (refused: Refused): CheckerVerdict => ({ ...refused, checkerOrganizationId });

  const judge = mayJudge(actor, { id: branch.id, hostOrganizationId });
  if (!judge.ok) return no(judge);
  if (actor.contactBranchIds.includes(branch.id)) return no(refuse('CHECKER_IS_LIAISON'));
  if (facts.crossTeam === true) {
    return { ok: true, round: 'SUPERIOR', checkerOrganizationId: checker?.id ?? superior.id };
  }
  if (checker !== null && actorGrantsCheckAt.includes(checker.path)) {
    return { ok: true, round: 'SUPERIOR', checkerOrganizationId: checker.id };
  }
  const above = checker !== null && actorGrantsCheckAt.some((path) => covers(path, checker.path));
  if (above && !actorGrantsCheckAt.includes(host?.path ?? '')) {
    return { ok: true, round: 'AUDIT', checkerOrganizationId: checker.id };
  }
  const ofHost = host !== null && actorGrantsCheckAt.some((path) => covers(host.path, path));
  return no(refuse(ofHost ? 'CHECKER_OF_HOST' : 'CHECKER_NOT_SUPERIOR'));
}

function idOf(path: string): string {
  return path.split('/').at(-2) ?? '';
}
