import { onScopeDispose, type Ref, ref } from 'vue';
import { whenNetworkIsBack } from '../../platform/graphql/network.ts';
import type { Refusal } from '../../platform/graphql/refusal.ts';
import { recall, remember } from '../../platform/settings/storage.ts';

/** Where what was filled in stands: with the system, on its way, on this machine only, or refused. */
export type SaveState = 'saved' | 'waiting' | 'saving' | 'offline' | 'refused';

export type Saved = { ok: true; version: number } | { ok: false; refusal: Refusal };

type Kept<Value> = { version: number | null; value: Value };

export type AutosaveOptions<Value> = {
  /** The name under which this machine keeps what is not saved yet. */
  name: () => string | undefined;
  value: () => Value;
  save: (value: Value, version: number | null) => Promise<Saved>;
  pause?: number;
};

export type Autosave<Value> = {
  state: Ref<SaveState>;
  refusal: Ref<Refusal | undefined>;
  /** Version of the draft the next save builds on. */
  version: Ref<number | null>;
  /**
   * Takes up a draft as the system has it; returns what this machine kept and never saw saved. `current` when it builds
   * on that same draft; else the system's went on without it, and somebody must choose.
   */
  begin: (version: number | null) => { value: Value; current: boolean } | undefined;
  /** Something was filled in. */
  changed: () => void;
  /** Saves at once; true when nothing is left unsaved. */
  flush: () => Promise<boolean>;
  /** What was handed in needs no copy on this machine. */
  forget: () => void;
};

/**
 * Saves a moment after the last change, one save at a time. Every change is kept on this machine first, so that neither
 * a lost network nor a closed window loses it; when the network is back it is sent by itself.
 */
export const useAutosave = <Value>(options: AutosaveOptions<Value>): Autosave<Value> => {
  const state = ref<SaveState>('saved');
  const refusal = ref<Refusal>();
  const version = ref<number | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | undefined;
  let dirty = false;
  let stopWaiting = () => {};

  const key = () => `sheet.${options.name()}`;
  const keep = () => remember(key(), { version: version.value, value: options.value() } satisfies Kept<Value>);
  const forget = () => {
    clearTimeout(timer);
    dirty = false;
    state.value = 'saved';
    remember(key(), null);
  };

  const refused = (why: Refusal): boolean => {
    dirty = true;
    const lost = why.code === 'NETWORK';
    state.value = lost ? 'offline' : 'refused';
    refusal.value = lost ? undefined : why;
    stopWaiting();
    if (lost) stopWaiting = whenNetworkIsBack(() => void flush());
    return false;
  };
  /** The answer to this was lost: it may have arrived. It is asked again, by the same key, before anything newer. */
  let unanswered: Kept<Value> | undefined;
  const send = async (kept: Kept<Value>): Promise<boolean> => {
    const answer = await options.save(kept.value, kept.version);
    unanswered = !answer.ok && answer.refusal.code === 'NETWORK' ? kept : undefined;
    if (!answer.ok) return refused(answer.refusal);
    version.value = answer.version;
    refusal.value = undefined;
    return true;
  };
  const once = async (): Promise<boolean> => {
    state.value = 'saving';
    if (unanswered && !(await send(unanswered))) return false;
    dirty = false;
    if (!(await send({ value: options.value(), version: version.value }))) return false;
    if (dirty) return once();
    forget();
    return true;
  };
  const flush = async (): Promise<boolean> => {
    clearTimeout(timer);
    if (running) await running;
    if (!dirty) return state.value === 'saved';
    running = once();
    const done = await running;
    running = undefined;
    return done;
  };
  const changed = () => {
    dirty = true;
    keep();
    if (state.value === 'refused') return;
    if (state.value !== 'saving') state.value = 'waiting';
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), options.pause ?? 1_000);
  };
  const begin: Autosave<Value>['begin'] = (from) => {
    version.value = from;
    refusal.value = undefined;
    state.value = 'saved';
    dirty = false;
    const kept = recall(key()) as Kept<Value> | undefined;
    return kept && { value: kept.value, current: kept.version === from };
  };

  const closing = (event: BeforeUnloadEvent) => {
    if (dirty && state.value !== 'saved') event.preventDefault();
  };
  window.addEventListener('beforeunload', closing);
  onScopeDispose(() => {
    void flush();
    stopWaiting();
    window.removeEventListener('beforeunload', closing);
  });
  return { state, refusal, version, begin, changed, flush, forget };
};
