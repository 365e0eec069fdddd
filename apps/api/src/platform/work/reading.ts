import { type Permission, prune, shanghaiDay } from '@zhibu/rules';
import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { type Actor, heldPlaces, holds, pathsOf } from '../actor.ts';
import type { EntityClass, Row } from '../entity.ts';
import { sizeOf } from '../figures/size.ts';
import { refusal } from '../refusal.ts';
import { hydrate } from './hydrate.ts';
import { Rows, type Run } from './rows.ts';
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

/** The half of `Work` that reads: who asks, when, and what of the rows *this operation's* permission lets them see. */
export class Reading {
  readonly scope: Scope;
  /** Where the permission is held. */
  private readonly places: readonly string[];
  readonly today: string;
  private readonly loaders = new Map<unknown, unknown>();

  constructor(readonly init: WorkInit) {
    const { actor, permission, reach } = init;
    // what everybody signed in may call opens no organization: such an operation names what it reads itself
    this.places = permission === 'session:self' ? [] : heldPlaces(actor, permission);
    // one subtree covers another; but a place below another has its own, and its own line above
    const paths = reach === 'subtree' ? prune(this.places) : this.places;
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
    return this.rowsOf(entity, { scope: this.scope });
  }

  /**
   * Rows as the tree stood on `day`: an organization answers for those that stood under it then, also when they have
   * moved away since (closed periods, history).
   */
  async rowsAsOf<E extends object>(entity: EntityClass<E>, day: string): Promise<Rows<E>> {
    return this.rowsOf(entity, { scope: { ...this.scope, paths: await this.pathsAsOf(day) }, asOf: day });
  }

  /** Where the places of the scope stood on that day, which one of them covered then; one that was not there sees nothing. */
  async pathsAsOf(day: string): Promise<string[]> {
    const ids = this.places.map((path) => path.split('/').at(-2));
    if (ids.length === 0) return [];
    const rows = await this.run<{ path: string }[]>(
      `SELECT path FROM organization_path WHERE organizationId IN (${ids.map(() => '?').join(', ')}) AND fromOn <= ? AND toOn > ?`,
      [...ids, day, day],
    );
    const paths = rows.map((row) => row.path);
    return this.scope.reach === 'subtree' ? prune(paths) : paths;
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

  may(permission: Permission, path?: string): boolean {
    if (this.scope.all) return true;
    if (path === undefined) return holds(this.actor, permission);
    return pathsOf(this.actor, permission).some((p) => path.startsWith(p));
  }

  private rowsOf<E extends object>(entity: EntityClass<E>, where: { scope: Scope; asOf?: string }): Rows<E> {
    const { dataSource, run } = this.init;
    return new Rows({ dataSource, run, sizeOf: (paths) => sizeOf(run, paths), ...where }, entity);
  }
}
