import type { Permission } from '@zhibu/rules';
import { systemActor } from '../actor.ts';
import type { EntityClass, Row } from '../entity.ts';
import { type EventName, type Events, handlersOf } from '../events.ts';
import type { FigureChange } from '../figures/changes.ts';
import { Pending } from './pending.ts';
import { Reading, type WorkInit } from './reading.ts';
import type { Rows } from './rows.ts';
import type { Reach } from './scope.ts';
import * as writing from './writing.ts';

/**
 * What an operation may see and do: the actor, the moment, the scope of *this operation's* permission, and one
 * transaction (DESIGN §2.2–2.4). Services are functions of it. How it reads stands in `reading.ts`, how it writes rows
 * in `writing.ts`, what it writes at the end of its transaction in `pending.ts`.
 */
export class Work extends Reading {
  /** Why the change is made, in the actor's words; kept in the audit line. */
  reason: string | null = null;

  constructor(
    init: WorkInit,
    private readonly pending = new Pending(),
  ) {
    super(init);
  }

  /** Writes a new row, or what changed of a loaded one; in scope only; with its audit line. */
  save<E extends Row>(row: E): Promise<E> {
    return writing.save(this.hand, row);
  }

  /** Makes a row and writes it. */
  insert<E extends Row>(entity: EntityClass<E>, values: Partial<E>): Promise<E> {
    return this.save(Object.assign(new entity(), values));
  }

  insertMany<E extends Row>(entity: EntityClass<E>, rows: readonly E[]): Promise<void> {
    return writing.insertMany(this.hand, entity, rows);
  }

  /** Changes every row the query finds, each with its version and its audit line; returns how many. */
  updateWhere<E extends Row>(rows: Rows<E>, change: (row: E) => void, most = 5_000): Promise<number> {
    return writing.updateWhere(this.hand, rows, change, most);
  }

  remove<E extends Row>(row: E): Promise<void> {
    return writing.remove(this.hand, row);
  }

  /** Tells the modules above, in this transaction; each acts as its own named system actor. */
  async emit<N extends EventName>(name: N, event: Events[N]): Promise<void> {
    writing.ensureWritable(this);
    for (const { module, handle } of handlersOf(name)) await handle(this.asSystem(module), event as never);
  }

  /** Work after commit, at least once: a `job` row written by this transaction. */
  later(kind: string, payload: Record<string, unknown>, runAt: Date = this.now): void {
    writing.ensureWritable(this);
    this.pending.jobs.push({ kind, payload, runAt });
  }

  /** A figure of an organization changes by `delta` on `day`; it reaches every ancestor without a shared row (DESIGN §3). */
  count(change: Omit<FigureChange, 'day'> & { day?: string }): void {
    writing.ensureWritable(this);
    if (change.delta !== 0) this.pending.figures.push({ ...change, day: change.day ?? this.today });
  }

  /** The same transaction in the hands of a named system actor: for what a rule, not the actor, decides. Audited. */
  asSystem(module: string): Work {
    const work = new Work({ ...this.init, actor: systemActor(module) }, this.pending);
    work.reason = this.reason;
    return work;
  }

  /** Another permission of the same actor in the same transaction, where one operation needs two. */
  as(permission: Permission, reach: Reach = 'subtree'): Work {
    return new Work({ ...this.init, permission, reach }, this.pending);
  }

  /** Written by the edge just before commit: audit lines, figures, jobs. Tells how many lines there are by now. */
  flush(): Promise<number> {
    const { now: at, operation, requestId } = this.init;
    return this.pending.write(this.run, { at, operation, requestId, reason: this.reason });
  }

  private get hand(): writing.Hand {
    return { work: this, pending: this.pending };
  }
}
