import { defineFlow, next, refuse, type Verdict } from '../kernel/index.ts';
import type { OrganizationLevel } from '../organization/index.ts';
import type { StandardState } from './standard.types.ts';

export const STANDARD_EVENTS = ['publish', 'activate', 'retire'] as const;
export type StandardEvent = (typeof STANDARD_EVENTS)[number];

/** SM12: only a draft is edited; a published version waits to be put in force; a retired one serves the ratings made with it. */
export const STANDARD_FLOW = defineFlow<StandardState, StandardEvent>({
  DRAFT: { publish: 'PUBLISHED' },
  PUBLISHED: { activate: 'ACTIVE', retire: 'RETIRED' },
  ACTIVE: { retire: 'RETIRED' },
  RETIRED: {},
});

/**
 * Whether a version may take a step of SM12.
 * @example mayTurnStandard('DRAFT', 'activate') // STANDARD_STATE_NOT_ALLOWED
 */
export function mayTurnStandard(state: StandardState, event: StandardEvent): Verdict {
  const reached = next(STANDARD_FLOW, state, event, 'STANDARD_STATE_NOT_ALLOWED');
  return reached.ok ? { ok: true } : reached;
}

/**
 * Whether an organization of this level may have a standard of its own: those that are rated by it do not (R2, R73).
 * @example mayDraftStandard('BRANCH') // STANDARD_NOT_FOR_LEVEL { level: 'BRANCH' }
 */
export function mayDraftStandard(level: OrganizationLevel): Verdict {
  return level === 'BRANCH' || level === 'PARTY_GROUP' ? refuse('STANDARD_NOT_FOR_LEVEL', { level }) : { ok: true };
}

/**
 * Whether a version may be edited: only as long as it is a draft.
 * @example mayEditStandard('ACTIVE') // STANDARD_NOT_DRAFT
 */
export function mayEditStandard(state: StandardState): Verdict {
  return state === 'DRAFT' ? { ok: true } : refuse('STANDARD_NOT_DRAFT');
}

/**
 * Whether a version may be taken out of force: no sheet that is still being filled in, or could be, rests on it. A newer
 * version of the same organization takes its place instead; then sheets go on with the version they were begun with.
 * @example mayRetire({ state: 'ACTIVE', sheets: 12 }) // STANDARD_IN_USE
 */
export function mayRetire({ state, sheets }: { state: StandardState; sheets: number }): Verdict {
  const step = mayTurnStandard(state, 'retire');
  if (!step.ok) return step;
  return sheets === 0 ? step : refuse('STANDARD_IN_USE', { sheets });
}
