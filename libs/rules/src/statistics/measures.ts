import { APPLICATION_STATES, type ApplicationState } from '../application/index.ts';
import { TIERS, type Tier } from '../assessment/index.ts';
import { BRANCH_TYPES, type BranchType, ORGANIZATION_LEVELS, type OrganizationLevel } from '../organization/index.ts';

/** A Party group stands off the line and is counted nowhere. */
export const COUNTED_LEVELS = ORGANIZATION_LEVELS.filter((level) => level !== 'PARTY_GROUP') as CountedLevel[];
export type CountedLevel = Exclude<OrganizationLevel, 'PARTY_GROUP'>;

/** Stars as they are counted: 0 to 6 (R53). */
export const STARS = [0, 1, 2, 3, 4, 5, 6] as const;
export type Stars = (typeof STARS)[number];

/** Where a rated branch came from: its tier in the period before, or no rating at all (R6). */
export type TierBefore = Tier | 'FIRST';
export const TIERS_BEFORE: readonly TierBefore[] = [...TIERS, 'FIRST'];

/** `stock`: as of a day. `quarter`: belongs to a period. `year`: belongs to a campaign. */
export type Span = 'stock' | 'quarter' | 'year';

/** The list, and the arguments of it, that open exactly the rows a figure counts. */
export type RowsBehind = {
  list:
    | 'organizations'
    | 'assessments'
    | 'issues'
    | 'rectifications'
    | 'branchPlans'
    | 'responsibilities'
    | 'applications'
    | 'liaisonBranches'
    | 'visits'
    | 'approvalSteps'
    | 'campaignRoll';
  filter: Readonly<Record<string, string | number | boolean>>;
};

export type Measure = {
  span: Span;
  unit: 'organization' | 'branch' | 'member' | 'rating' | 'issue' | 'duty' | 'application' | 'visit' | 'step';
  rows: RowsBehind;
};

export type MeasureKey =
  | 'organization.total'
  | `organization.${CountedLevel}`
  | `branch.type.${BranchType}`
  | 'member.full'
  | 'member.probationary'
  | 'due.contact.covered'
  | 'responsibility.total'
  | 'responsibility.open'
  | 'responsibility.done'
  | 'due.responsibility'
  | 'issue.total'
  | 'issue.open'
  | 'issue.verified'
  | 'issue.relapsed'
  | 'due.issue'
  | 'rectification.open'
  | 'due.rectification'
  | 'plan.filed'
  | 'rating.due'
  | `rating.star.${Stars}`
  | `rating.self.star.${Stars}`
  | `rating.tier.${Tier}`
  | `rating.flow.${TierBefore}.${Tier}`
  | 'rating.weak'
  | 'rating.divergent'
  | 'rating.up'
  | 'rating.down'
  | 'visit.branches'
  | 'visit.count'
  | 'campaign.due'
  | `application.${ApplicationState}`
  | 'standing.accepted'
  | 'approval.open'
  | 'due.approval.late';

/** Failures of one criterion in a period: criteria are data, so their keys cannot be listed. */
export type CriterionMeasureKey = `criterion.fail.${string}`;

/** What may be counted at all: anything else does not compile. */
export type FigureKey = MeasureKey | CriterionMeasureKey;

/** The longest key the roll-up's column holds. */
export const MAX_MEASURE_KEY = 40;

/**
 * The key under which the failures of a criterion are counted.
 * @example criterionMeasure('A01') // 'criterion.fail.A01'
 */
export function criterionMeasure(code: string): CriterionMeasureKey {
  return `criterion.fail.${code}`;
}

const measure = (
  span: Span,
  unit: Measure['unit'],
  list: RowsBehind['list'],
  filter: RowsBehind['filter'],
): Measure => ({
  span,
  unit,
  rows: { list, filter },
});

function each<K extends string | number, P extends string>(
  prefix: P,
  members: readonly K[],
  of: (member: K) => Measure,
): Record<`${P}.${K}`, Measure> {
  return Object.fromEntries(members.map((member) => [`${prefix}.${member}`, of(member)])) as Record<
    `${P}.${K}`,
    Measure
  >;
}

function flow<From extends Tier>(from: From) {
  const filter = { ...due, previousTier: from };
  return each(`rating.flow.${from}`, TIERS, (tier) => measure('quarter', 'rating', 'assessments', { ...filter, tier }));
}

const branches = { level: 'BRANCH' } as const;
/** A branch taken off the roll keeps its sheet, and is counted in no figure of ratings. */
const due = { due: true } as const;

/** Everything that is counted. Each is a sum over branches or organizations, so that it adds up along the tree. */
const MEASURES: Readonly<Record<MeasureKey, Measure>> = {
  'organization.total': measure('stock', 'organization', 'organizations', {}),
  ...each('organization', COUNTED_LEVELS, (level) => measure('stock', 'organization', 'organizations', { level })),
  ...each('branch.type', BRANCH_TYPES, (type) => measure('stock', 'branch', 'organizations', { ...branches, type })),
  'member.full': measure('stock', 'member', 'organizations', branches),
  'member.probationary': measure('stock', 'member', 'organizations', branches),
  // A leader may be assigned or relieved from a day to come: a `due.` figure too.
  'due.contact.covered': measure('stock', 'branch', 'liaisonBranches', { covered: true }),

  'responsibility.total': measure('year', 'duty', 'responsibilities', { cancelled: false }),
  'responsibility.open': measure('year', 'duty', 'responsibilities', { waiting: true }),
  'responsibility.done': measure('year', 'duty', 'responsibilities', { state: 'DONE' }),
  // Past its day: grows with the passing of time, so its changes are entered under days to come (`due.` in the roll-ups).
  'due.responsibility': measure('stock', 'duty', 'responsibilities', { overdue: true }),

  'issue.total': measure('stock', 'issue', 'issues', { withdrawn: false }),
  'issue.open': measure('stock', 'issue', 'issues', { live: true }),
  'issue.verified': measure('stock', 'issue', 'issues', { state: 'VERIFIED' }),
  // ever since the first relapse, written off again or not; what was taken back is no issue
  'issue.relapsed': measure('stock', 'issue', 'issues', { relapsed: true, withdrawn: false }),
  'due.issue': measure('stock', 'issue', 'issues', { overdue: true }),
  'rectification.open': measure('stock', 'branch', 'rectifications', { open: true }),
  'due.rectification': measure('stock', 'branch', 'rectifications', { overdue: true }),
  'plan.filed': measure('year', 'branch', 'branchPlans', { filed: true }),

  'rating.due': measure('quarter', 'branch', 'assessments', due),
  ...each('rating.star', STARS, (stars) => measure('quarter', 'rating', 'assessments', { ...due, stars })),
  ...each('rating.self.star', STARS, (selfStars) => measure('quarter', 'rating', 'assessments', { ...due, selfStars })),
  ...each('rating.tier', TIERS, (tier) => measure('quarter', 'rating', 'assessments', { ...due, tier })),
  ...each('rating.flow.FIRST', TIERS, (tier) =>
    measure('quarter', 'rating', 'assessments', { ...due, tier, change: 'FIRST' }),
  ),
  ...flow('ADVANCED'),
  ...flow('MIDDLE'),
  ...flow('LAGGING'),
  'rating.weak': measure('quarter', 'rating', 'assessments', { ...due, weak: true }),
  'rating.divergent': measure('quarter', 'rating', 'assessments', { ...due, divergent: true }),
  'rating.up': measure('quarter', 'rating', 'assessments', { ...due, change: 'UP' }),
  'rating.down': measure('quarter', 'rating', 'assessments', { ...due, change: 'DOWN' }),
  'visit.branches': measure('quarter', 'branch', 'liaisonBranches', { visited: true }),
  'visit.count': measure('quarter', 'visit', 'visits', {}),

  'campaign.due': measure('year', 'branch', 'campaignRoll', { due: true }),
  ...each('application', APPLICATION_STATES, (state) => measure('year', 'application', 'applications', { state })),
  'standing.accepted': measure('year', 'branch', 'applications', { standing: 'ACCEPTED' }),

  // On whose desk things lie: counted at the holder of the step, not at the branch.
  'approval.open': measure('stock', 'step', 'approvalSteps', { state: 'OPEN' }),
  'due.approval.late': measure('stock', 'step', 'approvalSteps', { late: true }),
};

export const MEASURE_KEYS = Object.keys(MEASURES) as readonly MeasureKey[];

/**
 * What a key counts; null for a key that counts nothing.
 * @example measureOf('criterion.fail.A01')?.span // 'quarter'
 */
export function measureOf(key: string): Measure | null {
  const prefix = criterionMeasure('');
  if (key.startsWith(prefix) && key.length > prefix.length) {
    return measure('quarter', 'rating', 'assessments', { ...due, failed: key.slice(prefix.length) });
  }
  return Object.hasOwn(MEASURES, key) ? MEASURES[key as MeasureKey] : null;
}
