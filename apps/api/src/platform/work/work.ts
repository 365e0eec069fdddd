import { type Permission, shanghaiDay } from '@zhibu/rules';
import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { type Actor, holds, pathsOf, systemActor } from '../actor.ts';
import { type EntityClass, isShared, isUnaudited, type Row, scopeColumnOf } from '../entity.ts';
import { type EventName, type Events, handlersOf } from '../events.ts';
import { type FigureChange, writeFigureChanges } from '../figures/changes.ts';
import { sizeOf } from '../figures/size.ts';
import { enqueue, type JobRequest } from '../jobs/queue.ts';
import { refusal } from '../refusal.ts';
import { type AuditAction, type AuditLine, type Changes, writeAudit } from './audit.ts';
import { hydrate, metadataOf } from './hydrate.ts';
import { ensureMayWrite } from './ownership.ts';
import { Rows, type Run } from './rows.ts';
import { insertChanges, insertRows, removeRow, updateRow } from './save.ts';
import { type Reach, type Scope, scopeCondition } from './scope.ts';
import { type ScopedSqlOptions, scopedSql } from './scoped-sql.ts';

export type WorkInit = {
  dataSource: DataSource;
  run: Run;
  actor: Actor;
  operation: string;
  permission: Permission;
  reach: Reach;
  now: Date;
  requestId: string;
  idStep: number;
  /** A `Read` may not write: its work has no transaction. */
  writable: boolean;
};

/** What the parts of one transaction share, whoever acts in it: the audit lines and figures to be written at its end. */
type Pending = {
  lines: { actor: Actor; line: AuditLine }[];
  figures: FigureChange[];
  jobs: JobRequest[];
  told: number;
};

/**
 * What an operation may see and do: the actor, the moment, the scope of *this operation's* permission, and one
 * transaction (DESIGN §2.2–2.4). Services are functions of it.
 */
export class Work {
  /** Why the change is made, in the actor's words; kept in the audit line. */
  reason: string | null = null;
  readonly scope: Scope;
  readonly today: string;
  private readonly loaders = new Map<unknown, unknown>();

  constructor(
    readonly init: WorkInit,
    private readonly pending: Pending = { lines: [], figures: [], jobs: [], told: 0 },
  ) {
    const { actor, permission, reach } = init;
    // what everybody signed in may call opens no organization: such an operation names what it reads itself
    const paths = permission === 'session:self' ? [] : pathsOf(actor, permission);
    this.scope = { reach, paths, all: actor.kind === 'system' };
    this.today = shanghaiDay(init.now);
  }

  get actor(): Actor {
    return this.init.actor;
  }
  get now(): Date {
    return this.init.now;
  }
  get run(): Run {
    return this.init.run;
  }

  /** The only way to query rows of an entity: inside the scope. */
  rows<E extends object>(entity: EntityClass<E>): Rows<E> {
    const { dataSource } = this.init;
    return new Rows(
      {
        dataSource,
        run: (text, params) => this.run(text, params),
        scope: this.scope,
        sizeOf: (paths) => sizeOf(this.run, paths),
      },
      entity,
    );
  }

  /**
   * Rows as the tree stood on `day`: an organization answers for those that stood under it then, also when they have
   * moved away since (closed periods, history).
   */
  async rowsAsOf<E extends object>(entity: EntityClass<E>, day: string): Promise<Rows<E>> {
    const scope = { ...this.scope, paths: await this.pathsAsOf(day) };
    const run: Run = (text, params) => this.run(text, params);
    return new Rows(
      { dataSource: this.init.dataSource, run, scope, sizeOf: (paths) => sizeOf(this.run, paths), asOf: day },
      entity,
    );
  }

  /** Where the organizations of the scope stood on that day; one that did not exist yet sees nothing. */
  async pathsAsOf(day: string): Promise<string[]> {
    const ids = this.scope.paths.map((path) => path.split('/').at(-2));
    if (ids.length === 0) return [];
    const rows = await this.run<{ path: string }[]>(
      `SELECT path FROM organization_path WHERE organizationId IN (${ids.map(() => '?').join(', ')}) AND fromOn <= ? AND toOn > ?`,
      [...ids, day, day],
    );
    return rows.map((row) => row.path);
  }

  async find<E extends object>(entity: EntityClass<E>, id: string | null | undefined): Promise<E | null> {
    if (!id || !/^\d{1,19}$/.test(id)) return null;
    return this.rows(entity).where('t.id = ?', [id]).first();
  }

  /** The row, or `NOT_FOUND`: a row out of scope does not exist. With the version the client saw, a stale edit is refused. */
  async get<E extends Row>(entity: EntityClass<E>, id: string, version?: number | null): Promise<E> {
    const row = await this.find(entity, id);
    if (!row) throw refusal('NOT_FOUND');
    if (version !== null && version !== undefined && row.version !== version) throw refusal('STALE_EDIT');
    return row;
  }

  /** Rows by id in one statement a tick: the way from a row to its parent or a reference. Out of scope is `null`. */
  load<E extends Row>(entity: EntityClass<E>, id: string | null): Promise<E | null> {
    if (!id) return Promise.resolve(null);
    const loader = this.loader(entity, async (ids: readonly string[]) => {
      const rows = await this.rows(entity).whereIn('t.id', ids).all(ids.length);
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((key) => byId.get(key) ?? null);
    });
    return loader.load(id);
  }

  /** A loader of this work, made once a key; `batch` answers in the order of the keys. */
  loader<K, V>(key: unknown, batch: (keys: readonly K[]) => Promise<(V | Error)[]>): DataLoader<K, V> {
    const loader =
      (this.loaders.get(key) as DataLoader<K, V> | undefined) ?? new DataLoader<K, V>(batch, { maxBatchSize: 500 });
    this.loaders.set(key, loader);
    return loader;
  }

  /** Writes a new row, or what changed of a loaded one; in scope only; with its audit line. */
  async save<E extends Row>(row: E): Promise<E> {
    const entity = row.constructor as EntityClass<E>;
    if (!row.id) {
      await this.insertMany(entity, [row]);
      return row;
    }
    await this.mayWrite(entity, [row]);
    const changes = await updateRow(this.init.dataSource, this.run, row, this.now);
    if (changes) this.audit(entity, row, 'update', changes);
    return row;
  }

  /** Makes a row and writes it. */
  insert<E extends Row>(entity: EntityClass<E>, values: Partial<E>): Promise<E> {
    return this.save(Object.assign(new entity(), values));
  }

  async insertMany<E extends Row>(entity: EntityClass<E>, rows: readonly E[]): Promise<void> {
    await this.mayWrite(entity, rows);
    const { dataSource, run, now, idStep } = this.init;
    await insertRows({ dataSource, run, now, idStep }, entity, rows);
    for (const row of rows) this.audit(entity, row, 'insert', insertChanges(dataSource, entity, row));
  }

  /** Changes every row the query finds, each with its version and its audit line; returns how many. */
  async updateWhere<E extends Row>(rows: Rows<E>, change: (row: E) => void, most = 5_000): Promise<number> {
    const found = await rows.forUpdate().all(most + 1);
    if (found.length > most) throw new Error(`updateWhere: more than ${most} rows`);
    for (const row of found) {
      change(row);
      await this.save(row);
    }
    return found.length;
  }

  async remove<E extends Row>(row: E): Promise<void> {
    const entity = row.constructor as EntityClass<E>;
    await this.mayWrite(entity, [row]);
    this.audit(entity, row, 'remove', await removeRow(this.init.dataSource, this.run, row));
  }

  /** SQL for figures, exports and jobs: `{scope}` (on alias `o`) is mandatory and filled in here. */
  sql<T>(text: string, params: Record<string, unknown> = {}, options: ScopedSqlOptions = {}): Promise<T> {
    const condition = scopeCondition(options.scope ?? this.scope, { path: options.path ?? 'o.path', id: 'o.id' });
    const sql = scopedSql(text, params, condition);
    return this.run<T>(sql.text, sql.params);
  }

  /** Rows of an entity from SQL that selected `t.*` with `{scope}`. */
  async sqlRows<E extends object>(
    entity: EntityClass<E>,
    text: string,
    params: Record<string, unknown> = {},
  ): Promise<E[]> {
    const raw = await this.sql<Record<string, unknown>[]>(text, params);
    return raw.map((row) => hydrate(this.init.dataSource, entity, row));
  }

  /** Tells the modules above, in this transaction; each acts as its own named system actor. */
  async emit<N extends EventName>(name: N, event: Events[N]): Promise<void> {
    this.writes();
    for (const { module, handle } of handlersOf(name)) await handle(this.asSystem(module), event as never);
  }

  /** Work after commit, at least once: a `job` row written by this transaction. */
  later(kind: string, payload: Record<string, unknown>, runAt: Date = this.now): void {
    this.writes();
    this.pending.jobs.push({ kind, payload, runAt });
  }

  /** A figure of an organization changes by `delta` on `day`; it reaches every ancestor without a shared row (DESIGN §3). */
  count(change: Omit<FigureChange, 'day'> & { day?: string }): void {
    this.writes();
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

  may(permission: Permission, path?: string): boolean {
    if (this.scope.all) return true;
    if (path === undefined) return holds(this.actor, permission);
    return pathsOf(this.actor, permission).some((p) => path.startsWith(p));
  }

  /** Written by the edge just before commit: audit lines, figures, jobs. Tells how many lines there are by now. */
  async flush(): Promise<number> {
    const { lines, figures, jobs } = this.pending;
    this.pending.told += lines.length;
    // a system actor is made anew for every event: it is known by its name
    const byActor = Map.groupBy(lines, ({ actor }) => `${actor.id ?? ''} ${actor.name}`);
    for (const entries of byActor.values())
      await writeAudit(
        this.run,
        this.auditHead(entries[0]!.actor),
        entries.map((entry) => entry.line),
      );
    await writeFigureChanges(this.run, figures);
    await enqueue(this.run, jobs, this.now);
    lines.length = figures.length = jobs.length = 0;
    return this.pending.told;
  }

  private auditHead(actor: Actor) {
    const { now, operation, requestId } = this.init;
    return { at: now, actorId: actor.id, actorName: actor.name, operation, reason: this.reason, requestId };
  }

  private writes(): void {
    if (!this.init.writable) throw new Error(`${this.init.operation} is a Read: it may not write`);
  }

  private audit(entity: EntityClass, row: Row, action: AuditAction, changes: Changes): void {
    if (isUnaudited(entity)) return;
    const owner = isShared(entity) ? null : String((row as unknown as Record<string, unknown>)[scopeColumnOf(entity)]);
    const line = {
      organizationId: owner,
      entity: metadataOf(this.init.dataSource, entity).tableName,
      recordId: row.id,
      action,
      changes,
    };
    this.pending.lines.push({ actor: this.actor, line });
  }

  private mayWrite(entity: EntityClass, rows: readonly Row[]): Promise<void> {
    this.writes();
    return ensureMayWrite(this, entity, rows);
  }
}
