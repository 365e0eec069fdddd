import type { Work } from './work/work.ts';

/**
 * Events by which a module speaks upwards (DESIGN §1). A module adds its own by declaration merging:
 * `declare module '../../platform/events.ts' { interface Events { 'organization.moved': { … } } }`.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the modules
export interface Events {}

export type EventName = keyof Events & string;

export type Handler<N extends EventName> = (work: Work, event: Events[N]) => Promise<void>;

type AnyHandler = (work: Work, event: never) => Promise<void>;

const handlers = new Map<string, { module: string; handle: AnyHandler }[]>();

/** Runs `handle` in the transaction of whoever emits the event, as the named system actor of `module`. */
export const on = <N extends EventName>(module: string, name: N, handle: Handler<N>): void => {
  handlers.set(name, [...(handlers.get(name) ?? []), { module, handle: handle as AnyHandler }]);
};

export const handlersOf = (name: string) => handlers.get(name) ?? [];
