import type { DataSource } from 'typeorm';
import { type EntityClass, isShared, scopeColumnOf } from '../entity.ts';
import { refusal } from '../refusal.ts';
import { ensureClosed } from './closed.ts';
import { hydrate, metadataOf } from './hydrate.ts';
import { type Connection, cursorCondition, decodeCursor, type PageArgs, pageOf } from './page.ts';
import { type Driver, fromClause, fromPaths, type Order, type Search, searchOf } from './plan.ts';
import { EVERYTHING, type Scope, type Sql, scopeCondition, underCondition } from './scope.ts';

/** Runs a statement for the transaction (or the pool) this work belongs to. */
export type Run = <T>(text: string, params?: readonly unknown[]) => Promise<T>;

export type RowsContext = {
  dataSource: DataSource;
  run: Run;
  scope: Scope;
  /** How many organizations the scope and `under` reach, from the roll-up, and roughly how many there are. */
  sizeOf: (paths: readonly string[]) => Promise<{ size: number; total: number }>;
  /** The day whose tree is meant, when it is not today's; `scope` then holds the paths of that day. */
  asOf?: string;
};

/**
 * The only way to query. `t` is the row's table, `o` the organization that owns it. The scope is a join condition put in
 * here; conditions given by `where` are bracketed and can only narrow it.
 */
export class Rows<E extends object> {
  private readonly conditions: Sql[] = [];
  private readonly joins: Sql[] = [];
  private below: string | null = null;
  private order: Order | null = null;
  private found: Search | null = null;
  /** What is searched for is common here: it is counted, too, row by row. */
  private common = false;
  private lock = '';

  constructor(
    private readonly context: RowsContext,
    private readonly entity: EntityClass<E>,
  ) {}

  /** Narrows: `t` and `o` are the aliases, `?` the parameters. */
  where(text: string, params: readonly unknown[] = []): this {
    this.conditions.push({ text: ensureClosed(text), params: [...params] });
    return this;
  }

  /** The same, left out when the filter is not given; an empty list matches nothing. */
  whereIf<V>(value: V | null | undefined, text: string, params: (value: V) => readonly unknown[] = (v) => [v]): this {
    return value === null || value === undefined ? this : this.where(text, params(value));
  }

  whereIn(column: string, values: readonly unknown[] | null | undefined): this {
    if (values === null || values === undefined) return this;
    if (values.length === 0) return this.where('1 = 0');
    return this.where(`${column} IN (${values.map(() => '?').join(', ')})`, values);
  }

  /** Joins another table for filtering; it must not multiply rows. */
  join(text: string, params: readonly unknown[] = []): this {
    this.joins.push({ text: ensureClosed(text), params: [...params] });
    return this;
  }

  /** Only rows whose organization stands at or below this path (an organization of the actor's own reach). */
  under(path: string | null | undefined): this {
    if (path) this.below = path;
    return this;
  }

  /**
   * Declared order of a list: a NOT NULL column with an index `(column, id)`; the index name lets large lists walk it.
   * `narrow` says that the index begins with the list's filter, and serves it whatever the size of the subtree.
   */
  sort(
    column: string,
    direction: 'ASC' | 'DESC' = 'ASC',
    index?: string,
    more: Pick<Order, 'narrow' | 'pastIndex'> = {},
  ) {
    this.order = { column, direction, ...(index && { index }), ...more };
    return this;
  }

  /** A search that few rows answer one by one, and many by a full-text index. */
  search(search: Search | null): this {
    this.found = search;
    return this;
  }

  /** Locks the rows read until the transaction ends: saves work, never a substitute for the version check. */
  forUpdate(): this {
    this.lock = ' FOR UPDATE';
    return this;
  }

  private get table(): string {
    return metadataOf(this.context.dataSource, this.entity).tableName;
  }

  private get shared(): boolean {
    return isShared(this.entity);
  }

  /** The organization's own list is scoped on its own row, so that its path index can drive it. */
  private get owner(): 't' | 'o' {
    return this.table === 'organization' ? 't' : 'o';
  }

  /** Where the owner's path is read: today's, or the one of an earlier day. */
  private get pathColumn(): string {
    return this.context.asOf ? 'p.path' : `${this.owner}.path`;
  }

  private conditionsSql(): Sql {
    const columns = { path: this.pathColumn, id: `${this.owner}.id` };
    const scope = this.shared ? EVERYTHING : scopeCondition(this.context.scope, columns);
    return all([scope, ...(this.below ? [underCondition(this.below, columns.path)] : []), ...this.conditions]);
  }

  private from(driver: Driver): Sql {
    const { table, shared, order, entity } = this;
    const isOrganization = this.owner === 't';
    const link = shared ? '' : scopeColumnOf(entity);
    return fromClause({ table, link, isOrganization, shared, asOf: this.context.asOf ?? null, order }, driver);
  }

  private statement(select: string, driver: Driver, extra: Sql = EVERYTHING): Sql {
    const search = searchOf(this.found, driver);
    const from = [this.from(driver), ...search.join, ...this.joins];
    const where = all([this.conditionsSql(), search.where, extra]);
    return {
      text: `SELECT ${select} FROM ${from.map((part) => part.text).join(' ')} WHERE ${where.text}`,
      params: [...from.flatMap((part) => part.params), ...where.params],
    };
  }

  private async load(sql: Sql): Promise<E[]> {
    const rows = await this.context.run<Record<string, unknown>[]>(sql.text + this.lock, sql.params);
    return rows.map((raw) => hydrate(this.context.dataSource, this.entity, raw));
  }

  private ordering(): string {
    const { column, direction } = this.order ?? BY_ID;
    return column === 't.id' ? ` ORDER BY t.id ${direction}` : ` ORDER BY ${column} ${direction}, t.id ${direction}`;
  }

  /** Every row, up to a bound that must be named: nothing loads a whole level by accident. */
  async all(most: number): Promise<E[]> {
    const sql = this.statement('t.*', null);
    return this.load({ text: `${sql.text}${this.ordering()} LIMIT ${most}`, params: sql.params });
  }

  async first(): Promise<E | null> {
    return (await this.all(1))[0] ?? null;
  }

  async count(most = 100_000): Promise<number> {
    const driver = this.found && !this.common ? await this.driver() : null;
    const sql = this.statement('1', driver === 'text' ? driver : null);
    const [row] = await this.context.run<{ n: number | string }[]>(
      `SELECT COUNT(*) AS n FROM (${sql.text} LIMIT ${most}) counted`,
      sql.params,
    );
    return Number(row!.n);
  }

  async exists(): Promise<boolean> {
    return (await this.count(1)) > 0;
  }

  /** The statement a page would run: for `page` and for the spec that EXPLAINs both plans. */
  async pageStatement({ first, after }: PageArgs & { first: number }, driver?: Exclude<Driver, null>): Promise<Sql> {
    const order = this.order ?? BY_ID;
    const chosen = driver ?? (await this.driver());
    const cursor = after ? cursorCondition(order, decodeCursor(after)) : EVERYTHING;
    const sql = this.statement(`t.*, ${order.column} AS __sort`, chosen, cursor);
    return { text: `${sql.text}${this.ordering()} LIMIT ${first + 1}`, params: sql.params };
  }

  private async driver(): Promise<Driver> {
    if (this.shared || this.context.scope.reach !== 'subtree') return null;
    if (this.order?.narrow) return 'sort';
    const paths = this.below ? [this.below] : this.context.scope.all ? ['/'] : this.context.scope.paths;
    if (paths.length === 0) return null;
    const { size, total } = await this.context.sizeOf(paths);
    if (fromPaths(size, total)) return 'path';
    return this.found?.indexed ? 'text' : 'sort';
  }

  /**
   * A search among many, as it is first tried: the next rows in the list's order, looked at one by one. A common word
   * fills its page from them; the index of words would fetch every row that has it, to show fifty.
   */
  async probeStatement({ first, after }: PageArgs & { first: number }): Promise<Sql> {
    const { where, join = '' } = this.found!.plain;
    const next = await this.withoutSearch(() => this.pageStatement({ first: PROBED, after }, 'sort'));
    return {
      text: `SELECT t.* FROM (${next.text}) t ${join} WHERE ${where.text}${this.ordering()} LIMIT ${first + 1}`,
      params: [...next.params, ...where.params],
    };
  }

  private async withoutSearch<T>(act: () => Promise<T>): Promise<T> {
    const found = this.found;
    this.found = null;
    try {
      return await act();
    } finally {
      this.found = found;
    }
  }

  private async rawPage(args: PageArgs & { first: number }): Promise<Record<string, unknown>[]> {
    const run = (sql: Sql) => this.context.run<Record<string, unknown>[]>(sql.text, sql.params);
    const driver = await this.driver();
    if (driver === 'text') {
      const probed = await run(await this.probeStatement(args));
      this.common = probed.length > args.first;
      if (this.common) return probed;
    }
    return run(await this.pageStatement(args, driver ?? undefined));
  }

  /** One page in the declared order, by keyset: as fast on page 1 000 as on page 1. */
  async page(args: PageArgs): Promise<Connection<E>> {
    const first = args.first ?? 50;
    if (first < 1 || first > 100) throw refusal('LIMIT_PAGE', { max: 100 });
    const raw = await this.rawPage({ ...args, first });
    const nodes = raw.slice(0, first).map((row) => hydrate(this.context.dataSource, this.entity, row));
    return pageOf(nodes, raw, first, () => this.count(COUNTED + 1));
  }
}

/** How many rows a search looks at, in the list's order, before it asks the index of words. */
const PROBED = 2_000;

const BY_ID: Order = { column: 't.id', direction: 'ASC' };

const all = (parts: readonly Sql[]): Sql => ({
  text: parts.map((part) => `(${part.text})`).join(' AND '),
  params: parts.flatMap((part) => part.params),
});

/** Up to here a list tells its exact length; beyond it the statistics page has the figure, at no cost. */
export const COUNTED = 10_000;
