import { type ApplicationState, standingOf } from '../application/index.ts';
import { isWeak, type Results, starChange, type Tier } from '../assessment/index.ts';
import { type IssueState, isLive } from '../ledger/index.ts';
import type { BranchType, OrganizationLevel } from '../organization/index.ts';
import { type ResponsibilityState, WAITING_STATES } from '../responsibility/index.ts';
import { criterionMeasure, type FigureKey, STARS, type Stars } from './measures.ts';

/**
 * What one record adds to the totals of its organization. A change of the record is the difference of two contributions,
 * a recount is the sum of all: written and recounted figures agree because both come from here (DESIGN §3 "exact").
 */
export type Contribution = Readonly<Partial<Record<FigureKey, number>>>;

type Mutable = Partial<Record<FigureKey, number>>;

/**
 * What an organization adds while it stands; a dissolved one or a Party group adds nothing.
 * @example ofOrganization({ level: 'BRANCH', type: 'ORGAN', fullMembers: 12, probationaryMembers: 0, dissolved: false })
 * // { 'organization.total': 1, 'organization.BRANCH': 1, 'branch.type.ORGAN': 1, 'member.full': 12 }
 */
export function ofOrganization(facts: {
  level: OrganizationLevel;
  type: BranchType | null;
  fullMembers: number;
  probationaryMembers: number;
  dissolved: boolean;
}): Contribution {
  const { level, type } = facts;
  if (facts.dissolved || level === 'PARTY_GROUP') return {};
  return withoutZeros({
    'organization.total': 1,
    [`organization.${level}`]: 1,
    ...(type === null ? {} : { [`branch.type.${type}`]: 1 }),
    'member.full': facts.fullMembers,
    'member.probationary': facts.probationaryMembers,
  });
}

/**
 * What a branch's assessment adds to its period: nothing but being due until it is rated.
 * @example ofAssessment({ due: true, rating: null, selfStars: 6, starsBefore: null, tierBefore: null }) // { 'rating.due': 1, 'rating.self.star.6': 1 }
 */
export function ofAssessment(facts: {
  due: boolean;
  /** What counts: the highest level's verdict. */
  rating: { stars: number; tier: Tier; results: Results } | null;
  /** Stars of the self-check once handed in. */
  selfStars: number | null;
  starsBefore: number | null;
  tierBefore: Tier | null;
}): Contribution {
  const { due, rating, selfStars, starsBefore, tierBefore } = facts;
  const total: Mutable = due ? { 'rating.due': 1 } : {};
  if (selfStars !== null) total[`rating.self.star.${clamp(selfStars)}`] = 1;
  if (rating === null) return total;
  const change = starChange(rating.stars, starsBefore);
  total[`rating.star.${clamp(rating.stars)}`] = 1;
  total[`rating.tier.${rating.tier}`] = 1;
  total[`rating.flow.${tierBefore ?? 'FIRST'}.${rating.tier}`] = 1;
  if (isWeak(rating.stars)) total['rating.weak'] = 1;
  if (selfStars !== null && selfStars > rating.stars) total['rating.divergent'] = 1;
  if (change === 'UP') total['rating.up'] = 1;
  if (change === 'DOWN') total['rating.down'] = 1;
  for (const [code, result] of Object.entries(rating.results)) if (result === 'FAIL') total[criterionMeasure(code)] = 1;
  return total;
}

/**
 * What a duty adds to its year; overdue ones are entered by days (`overdueSteps`).
 * @example ofDuty('REPORTED') // { 'responsibility.total': 1, 'responsibility.open': 1 }
 */
export function ofDuty(state: ResponsibilityState): Contribution {
  if (state === 'CANCELLED') return {};
  return {
    'responsibility.total': 1,
    [WAITING_STATES.includes(state) ? 'responsibility.open' : 'responsibility.done']: 1,
  };
}

/**
 * What an issue adds while it is on the list, once it is written off, and from its first relapse on; overdue ones are
 * entered by days (`issueOverdueSteps`).
 * @example ofIssue({ state: 'VERIFIED', relapseCount: 0 }) // { 'issue.total': 1, 'issue.verified': 1 }
 */
export function ofIssue({ state, relapseCount }: { state: IssueState; relapseCount: number }): Contribution {
  if (state === 'WITHDRAWN') return {};
  const counted = { 'issue.total': 1, [isLive(state) ? 'issue.open' : 'issue.verified']: 1 };
  return relapseCount > 0 ? { ...counted, 'issue.relapsed': 1 } : counted;
}

/**
 * What an application adds to its year. An accepted branch stands as accepted once, whatever else it sent in.
 * @example ofApplication('FILED') // { 'application.FILED': 1, 'standing.accepted': 1 }
 */
export function ofApplication(state: ApplicationState): Contribution {
  return { [`application.${state}`]: 1, ...(standingOf(state) === 'ACCEPTED' ? { 'standing.accepted': 1 } : {}) };
}

/**
 * What a change adds: the later contribution less the earlier, without what stayed the same.
 * @example difference(ofDuty('OPEN'), ofDuty('DONE')) // { 'responsibility.open': -1, 'responsibility.done': 1 }
 */
export function difference(before: Contribution, after: Contribution): Contribution {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)] as FigureKey[]);
  return withoutZeros(Object.fromEntries([...keys].map((key) => [key, (after[key] ?? 0) - (before[key] ?? 0)])));
}

/**
 * A contribution measure by measure, as it is counted.
 * @example stepsOf(ofDuty('OPEN')) // [{ measure: 'responsibility.total', delta: 1 }, …]
 */
export function stepsOf(contribution: Contribution): { measure: FigureKey; delta: number }[] {
  return (Object.entries(contribution) as [FigureKey, number][]).map(([measure, delta]) => ({ measure, delta }));
}

/**
 * The sum of contributions: a recount.
 * @example sum([ofDuty('OPEN'), ofDuty('DONE')])
 * // { 'responsibility.total': 2, 'responsibility.open': 1, 'responsibility.done': 1 }
 */
export function sum(contributions: Iterable<Contribution>): Contribution {
  const total: Mutable = {};
  for (const contribution of contributions) {
    for (const { measure, delta } of stepsOf(contribution)) total[measure] = (total[measure] ?? 0) + delta;
  }
  return withoutZeros(total);
}

function withoutZeros(contribution: Mutable): Contribution {
  return Object.fromEntries(Object.entries(contribution).filter(([, value]) => value !== 0));
}

function clamp(stars: number): Stars {
  return STARS[Math.min(Math.max(stars, 0), STARS.length - 1)] ?? 0;
}
