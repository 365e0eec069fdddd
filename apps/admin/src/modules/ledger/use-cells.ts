import { onScopeDispose, type Ref, reactive, ref, watch } from 'vue';
import { onBeforeRouteLeave } from 'vue-router';
import { askToLeave } from '../../platform/form/ask.ts';
import type { Refusal } from '../../platform/graphql/refusal.ts';

export type CellSaved = { ok: true; version: number } | { ok: false; refusal: Refusal };

type CellOptions<V extends object> = {
  /** What the system has, and in which version. */
  kept: () => V;
  version: () => number;
  /** Saves one cell: what it is in, what is changed, and the whole as the system has it with the change. */
  save: (version: number, change: Partial<V>, whole: V) => Promise<CellSaved>;
  /** After a stale edit: what the system has is to be read anew. */
  again: () => void;
};

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Cells of a record that are edited where they stand, each saved as it is left, one save at a time. What somebody else
 * changed meanwhile comes in where nothing was typed; where something was, both are kept until the reader chooses.
 */
export class Cells<V extends object> {
  readonly values: V;
  /** What somebody else wrote into a cell while this reader typed there. */
  readonly theirs: Ref<Partial<V>> = ref({}) as Ref<Partial<V>>;
  readonly refusal = ref<Refusal>();
  readonly busy = ref(false);
  private readonly base: V;
  private version: number;
  private queue: Promise<void> = Promise.resolve();
  /** Refused as stale: sent again once the newer version is here. */
  private readonly stale = new Set<keyof V>();

  constructor(private readonly options: CellOptions<V>) {
    this.base = reactive({ ...options.kept() }) as V;
    this.version = options.version();
    this.values = reactive({ ...this.base }) as V;
  }

  isDirty(field: keyof V): boolean {
    return !same(this.values[field], this.base[field]);
  }

  get dirty(): boolean {
    return (Object.keys(this.values) as (keyof V)[]).some((field) => this.isDirty(field));
  }

  /** The cell was left. */
  keep(field: keyof V): Promise<void> {
    this.queue = this.queue.then(() => this.save(field));
    return this.queue;
  }

  /** All that is on its way has been answered. */
  settled(): Promise<void> {
    return this.queue;
  }

  revert(field: keyof V): void {
    this.values[field] = this.base[field];
    this.chosen(field);
    this.refusal.value = undefined;
  }

  /** The reader's own words stand: written over the other's, knowingly. */
  keepMine(field: keyof V): Promise<void> {
    this.chosen(field);
    return this.keep(field);
  }

  /** What was read anew; an answer older than the last save tells nothing. */
  absorb(): void {
    if (this.options.version() < this.version) return;
    const now = this.options.kept();
    for (const field of Object.keys(now) as (keyof V)[]) this.take(field, now[field]);
    this.version = this.options.version();
    const again = [...this.stale];
    this.stale.clear();
    for (const field of again) if (!(field in this.theirs.value)) void this.keep(field);
  }

  private take(field: keyof V, now: V[keyof V]): void {
    const was = this.base[field];
    if (same(was, now)) return;
    const typed = this.values[field];
    this.base[field] = now;
    if (same(typed, was)) this.values[field] = now;
    else if (!same(typed, now)) this.theirs.value = { ...this.theirs.value, [field]: now };
  }

  private chosen(field: keyof V): void {
    const { [field]: _, ...rest } = this.theirs.value;
    this.theirs.value = rest as Partial<V>;
  }

  private async save(field: keyof V): Promise<void> {
    if (!this.isDirty(field) || field in this.theirs.value) return;
    const sent = this.values[field];
    const change = { [field]: sent } as unknown as Partial<V>;
    this.busy.value = true;
    this.refusal.value = undefined;
    const answer = await this.options.save(this.version, change, { ...this.base, ...change });
    this.busy.value = false;
    if (answer.ok) {
      this.version = answer.version;
      this.base[field] = sent;
    } else if (answer.refusal.code === 'STALE_EDIT') {
      this.stale.add(field);
      this.options.again();
    } else this.refusal.value = answer.refusal;
  }
}

/** Cells for a component: they follow what is read, and nobody leaves by a slip with a word unsaved. */
export const useCells = <V extends object>(options: CellOptions<V>): Cells<V> => {
  const cells = new Cells(options);
  watch([options.version, options.kept], () => cells.absorb());
  const closing = (event: BeforeUnloadEvent) => {
    if (cells.dirty) event.preventDefault();
  };
  window.addEventListener('beforeunload', closing);
  onScopeDispose(() => window.removeEventListener('beforeunload', closing));
  onBeforeRouteLeave(async () => {
    await cells.settled();
    return !cells.dirty || askToLeave();
  });
  return cells;
};
