import type { Decision, StepKind } from '../approval/index.ts';
import { defineFlow } from '../kernel/index.ts';
import type { ApplicationState, Standing } from './application.types.ts';

const APPLICATION_EVENTS = ['submit', 'withdraw', 'return', 'refuse', 'accept', 'file'] as const;
export type ApplicationEvent = (typeof APPLICATION_EVENTS)[number];

/** SM5 as the applicant sees it. The filing office may still return what was accepted (DESIGN §2, countyOffice). */
export const APPLICATION_FLOW = defineFlow<ApplicationState, ApplicationEvent>({
  DRAFT: { submit: 'SUBMITTED', withdraw: 'WITHDRAWN' },
  SUBMITTED: { accept: 'ACCEPTED', return: 'RETURNED', refuse: 'REFUSED', withdraw: 'WITHDRAWN' },
  RETURNED: { submit: 'SUBMITTED', withdraw: 'WITHDRAWN' },
  ACCEPTED: { file: 'FILED', return: 'RETURNED', refuse: 'REFUSED' },
  REFUSED: {},
  FILED: {},
  WITHDRAWN: {},
});

/** States in which another application may not be begun. */
export const OPEN_APPLICATION_STATES: readonly ApplicationState[] = ['DRAFT', 'SUBMITTED', 'RETURNED'];

/**
 * What a decision on a step means for the application; null: it climbs on.
 * @example eventOfDecision('APPROVE', 'APPROVE') // 'accept'
 */
export function eventOfDecision(kind: StepKind, decision: Decision): ApplicationEvent | null {
  if (decision === 'RETURN') return 'return';
  if (decision === 'REFUSE') return 'refuse';
  if (kind === 'APPROVE') return 'accept';
  return kind === 'FILE' ? 'file' : null;
}

/**
 * The standing of a branch that follows from its application this year; titles come later and stand above it.
 * @example standingOf('SUBMITTED') // 'APPLIED'
 */
export function standingOf(state: ApplicationState | null): Standing {
  if (state === 'ACCEPTED' || state === 'FILED') return 'ACCEPTED';
  return state === 'SUBMITTED' || state === 'RETURNED' ? 'APPLIED' : 'NONE';
}
