import type { ApplicationState } from '../application/index.ts';
import type { Consequence, Round, Tier } from '../assessment/index.ts';
import type { Day } from '../kernel/index.ts';
import type { IssueSource, IssueState, Severity } from '../ledger/index.ts';
import type { BranchSubtype, BranchType } from '../organization/index.ts';

/** The annexes of the plan that are generated (domain §3.1–3.4). */
export const ANNEXES = ['RATING', 'PROGRESS', 'LISTS', 'LEDGER'] as const;
export type Annex = (typeof ANNEXES)[number];

export const EXPORT_FORMATS = ['XLSX', 'DOCX'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const EXPORT_STATES = ['WAITING', 'RUNNING', 'DONE', 'FAILED'] as const;
export type ExportState = (typeof EXPORT_STATES)[number];

/** Someone an annex names: by the name they had when it was made. */
export type AnnexPerson = { id: string; name: string };
export type AnnexContact = AnnexPerson & { phone: string | null };

export type AnnexAspect = {
  code: string;
  name: string;
  /** Null until that side has given its verdict. */
  selfLit: boolean | null;
  selfFailed: readonly string[];
  lit: boolean | null;
  failed: readonly string[];
};

export type AnnexTask = {
  id: string;
  no: number;
  text: string;
  goal: string | null;
  startsOn: Day;
  dueOn: Day;
  owner: AnnexPerson | null;
  lead: AnnexPerson | null;
  cooperation: string | null;
  supportNeeded: string | null;
  doneMark: string | null;
  progressPercent: number;
  months: readonly { month: string; percent: number; note: string | null }[];
};

export type AnnexIssue = {
  id: string;
  no: number;
  aspect: string;
  criterionCode: string | null;
  text: string;
  currentState: string | null;
  source: IssueSource;
  foundOn: Day;
  foundBy: string | null;
  severity: Severity;
  cause: string | null;
  common: boolean;
  state: IssueState;
  dueOn: Day;
  result: string | null;
  submittedOn: Day | null;
  decidedBy: string | null;
  decisionReason: string | null;
  verifiedOn: Day | null;
  relapseCount: number;
  remark: string | null;
  /** Who pressed for it, and when (督办). */
  supervision: readonly { on: Day; by: string | null }[];
  evidenceCount: number;
  tasks: readonly AnnexTask[];
};

export type AnnexBranch = {
  id: string;
  path: string;
  code: string;
  name: string;
  type: BranchType | null;
  subtype: BranchSubtype | null;
  superior: { id: string; name: string } | null;
  fullMembers: number;
  probationaryMembers: number;
};

/** What Annexes 3 and 4 say of a branch: they hang on its issues and tasks, whether or not it is rated in the quarter. */
export type AnnexLists = {
  branch: AnnexBranch;
  leaders: readonly AnnexPerson[];
  issues: readonly AnnexIssue[];
  /** Tasks without an issue: guidance of a superior or a liaison leader (R57). */
  guidance: readonly AnnexTask[];
};

/** What Annexes 1 and 2 say of a branch that is due in the quarter; its lists beside it. */
export type AnnexFacts = AnnexLists & {
  assessmentId: string;
  secretary: AnnexContact | null;
  clerk: AnnexContact | null;
  rating: {
    selfStars: number | null;
    stars: number | null;
    previousStars: number | null;
    aspects: readonly AnnexAspect[];
    tier: Tier | null;
    tierReason: string | null;
    weak: boolean;
    consequence: Consequence | null;
    countedRound: Round | null;
    ratedBy: string | null;
    ratedOn: Day | null;
    satisfaction: number | null;
    vetoes: readonly string[];
    opinion: string | null;
    /** What failed by the verdict in force, in words. */
    weaknesses: readonly { code: string; text: string }[];
  };
  application: { id: string; state: ApplicationState; submittedOn: Day | null; acceptedOn: Day | null } | null;
  namedOn: Day | null;
  writtenOffOn: Day | null;
  year: number;
  /** In which batch its plan means it to comply (R22); null: not this year, or no plan. */
  batch: number | null;
};

export const isRated = (facts: AnnexLists): facts is AnnexFacts => 'rating' in facts;

/** Whether Annexes 3 and 4 have anything to say of a branch. */
export const hasLists = ({ issues, guidance }: AnnexLists): boolean => issues.length + guidance.length > 0;
