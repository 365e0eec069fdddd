import { allow, type Day, type Refused, refusalsIn, refuse, type Verdict } from '../kernel/index.ts';
import type { OrganizationLevel } from '../organization/index.ts';
import type { ApplicationState } from './application.types.ts';
import { OPEN_APPLICATION_STATES } from './application-flow.ts';

/** Six aspects met (G3); five stars are not enough (G4). The standard's number of aspects, or what the customer sets. */
export const REQUIRED_STARS = 6;

export type ApplyFacts = {
  level: OrganizationLevel;
  onRoll: boolean;
  /** The latest rating by a superior in this campaign. */
  latestRating: { stars: number; vetoes: readonly string[] } | null;
  window: { from: Day; to: Day };
  today: Day;
  /** States of the branch's applications in this campaign, the one to be submitted left out. */
  otherApplications: readonly ApplicationState[];
  /** It was returned and comes back: the levels took their time, so the window no longer counts. */
  returned?: boolean;
  requiredStars?: number;
};

/**
 * What keeps a branch from applying, all of it at once (R27: blocked, with a list of what is missing); empty when it may.
 * @example mayApply({ …facts, latestRating: { stars: 5, vetoes: [] } }).map((gap) => gap.code) // ['APPLICATION_BELOW_STANDARD']
 */
export function mayApply(facts: ApplyFacts): Refused[] {
  const { otherApplications } = facts;
  if (facts.level !== 'BRANCH') return [refuse('APPLICATION_NOT_BRANCH')];
  return refusalsIn([
    facts.onRoll ? allow : refuse('APPLICATION_NOT_ON_ROLL'),
    otherApplications.some((state) => state === 'ACCEPTED' || state === 'FILED')
      ? refuse('APPLICATION_ALREADY_ACCEPTED')
      : allow,
    otherApplications.some((state) => OPEN_APPLICATION_STATES.includes(state))
      ? refuse('APPLICATION_ALREADY_OPEN')
      : allow,
    facts.returned === true ? allow : inWindow(facts.window, facts.today),
    ...isUpToStandard(facts.latestRating, facts.requiredStars ?? REQUIRED_STARS),
  ]);
}

/**
 * Whether applications are taken on a day (R26).
 * @example inWindow({ from: '2026-12-01', to: '2026-12-08' }, '2026-11-30') // APPLICATION_WINDOW_CLOSED
 */
function inWindow(window: { from: Day; to: Day }, today: Day): Verdict {
  return window.from <= today && today <= window.to ? allow : refuse('APPLICATION_WINDOW_CLOSED', { ...window });
}

function isUpToStandard(rating: ApplyFacts['latestRating'], required: number): Verdict[] {
  if (rating === null) return [refuse('APPLICATION_NOT_RATED')];
  return [
    rating.vetoes.length > 0 ? refuse('APPLICATION_VETOED', { vetoes: [...rating.vetoes] }) : allow,
    rating.stars < required ? refuse('APPLICATION_BELOW_STANDARD', { stars: rating.stars, required }) : allow,
  ];
}
