import type { RefusalCode } from './refusals.ts';
import { type Allowed, allow, type Refused } from './verdict.ts';

/** A state machine as a table: state → event → next state. A state without events is an end. */
export type Flow<S extends string, E extends string> = Readonly<Record<S, Readonly<Partial<Record<E, S>>>>>;

/**
 * Declares a flow; the compiler refuses a next state that is not itself a row of the table.
 * @example defineFlow<'open' | 'done', 'finish'>({ open: { finish: 'done' }, done: {} })
 */
export function defineFlow<S extends string, E extends string>(flow: Flow<S, E>): Flow<S, E> {
  return flow;
}

/** A verdict that also carries the state reached. */
export type FlowVerdict<S extends string> = (Allowed & { state: S }) | Refused;

/**
 * Where an event leads from a state, or the given refusal with the present state as its detail.
 * @example next(VISIT_FLOW, 'open', 'finish', 'RESPONSIBILITY_STATE_NOT_ALLOWED') // { ok: true, state: 'done' }
 */
export function next<S extends string, E extends string>(
  flow: Flow<S, E>,
  state: S,
  event: E,
  otherwise: RefusalCode = 'STATE_NOT_ALLOWED',
): FlowVerdict<S> {
  const reached = flow[state][event];
  return reached === undefined
    ? { ok: false, code: otherwise, details: { state, event } }
    : { ...allow, state: reached };
}

/**
 * The events that lead out of a state; specs look for the ends of a flow with it.
 * @example eventsFrom(RESPONSIBILITY_FLOW, 'OPEN') // ['report', 'cancel']
 */
export function eventsFrom<S extends string, E extends string>(flow: Flow<S, E>, state: S): E[] {
  return Object.keys(flow[state]) as E[];
}

/**
 * Every state that can be reached from the initial one, itself included; specs compare it with the union.
 * @example reachable(RESPONSIBILITY_FLOW, 'OPEN')
 */
export function reachable<S extends string, E extends string>(flow: Flow<S, E>, initial: S): ReadonlySet<S> {
  const found = new Set<S>([initial]);
  for (const state of found) {
    for (const reached of Object.values<S | undefined>(flow[state])) if (reached !== undefined) found.add(reached);
  }
  return found;
}
