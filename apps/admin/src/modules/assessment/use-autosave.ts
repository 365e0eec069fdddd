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

/**
 * Saves a moment after the last change, one save at a time. Every change is kept on this machine first, so that neither
 * a lost network nor a closed window loses it; when the network is back it is sent by itself.
 */
export class Autosave<Value> {
  readonly state = ref<SaveState>('saved');
  readonly refusal = ref<Refusal>();
  /** Version of the draft the next save builds on. */
  readonly version: Ref<number | null> = ref(null);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<boolean> | undefined;
  private dirty = false;
  /** The answer to this was lost: it may have arrived. It is asked again, by the same key, before anything newer. */
  private unanswered: Kept<Value> | undefined;
  private stopWaiting = () => {};

  constructor(private readonly options: AutosaveOptions<Value>) {}

  /**
   * Takes up a draft as the system has it; returns what this machine kept and never saw saved. `current` when it builds
   * on that same draft; else the system's went on without it, and somebody must choose.
   */
  begin(version: number | null): { value: Value; current: boolean } | undefined {
    this.version.value = version;
    this.refusal.value = undefined;
    this.state.value = 'saved';
    this.dirty = false;
    const kept = recall(this.key) as Kept<Value> | undefined;
    return kept && { value: kept.value, current: kept.version === version };
  }

  /** Something was filled in. */
  changed(): void {
    this.dirty = true;
    remember(this.key, { version: this.version.value, value: this.options.value() } satisfies Kept<Value>);
    if (this.state.value === 'refused') return;
    if (this.state.value !== 'saving') this.state.value = 'waiting';
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), this.options.pause ?? 1_000);
  }

  /** Saves at once; true when nothing is left unsaved. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    if (this.running) await this.running;
    if (!this.dirty) return this.state.value === 'saved';
    this.running = this.once();
    const done = await this.running;
    this.running = undefined;
    return done;
  }

  /** What was handed in needs no copy on this machine. */
  forget(): void {
    clearTimeout(this.timer);
    this.dirty = false;
    this.state.value = 'saved';
    remember(this.key, null);
  }

  /** The page is left: what waits is sent, and nothing more is waited for. */
  end(): void {
    void this.flush();
    this.stopWaiting();
  }

  get unsaved(): boolean {
    return this.dirty && this.state.value !== 'saved';
  }

  private get key(): string {
    return `sheet.${this.options.name()}`;
  }

  private async once(): Promise<boolean> {
    this.state.value = 'saving';
    if (this.unanswered && !(await this.send(this.unanswered))) return false;
    this.dirty = false;
    if (!(await this.send({ value: this.options.value(), version: this.version.value }))) return false;
    if (this.dirty) return this.once();
    this.forget();
    return true;
  }

  private async send(kept: Kept<Value>): Promise<boolean> {
    const answer = await this.options.save(kept.value, kept.version);
    this.unanswered = !answer.ok && answer.refusal.code === 'NETWORK' ? kept : undefined;
    if (!answer.ok) return this.refused(answer.refusal);
    this.version.value = answer.version;
    this.refusal.value = undefined;
    return true;
  }

  private refused(why: Refusal): false {
    const lost = why.code === 'NETWORK';
    this.dirty = true;
    this.state.value = lost ? 'offline' : 'refused';
    this.refusal.value = lost ? undefined : why;
    this.stopWaiting();
    if (lost) this.stopWaiting = whenNetworkIsBack(() => void this.flush());
    return false;
  }
}

/** An autosave that lives as long as the page: closing the window with something unsaved asks first. */
export const useAutosave = <Value>(options: AutosaveOptions<Value>): Autosave<Value> => {
  const autosave = new Autosave(options);
  const closing = (event: BeforeUnloadEvent) => {
    if (autosave.unsaved) event.preventDefault();
  };
  window.addEventListener('beforeunload', closing);
  onScopeDispose(() => {
    autosave.end();
    window.removeEventListener('beforeunload', closing);
  });
  return autosave;
};
