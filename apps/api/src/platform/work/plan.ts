import { EVERYTHING, type Sql } from './scope.ts';

/**
 * Which table a list starts from: `path` from the organizations of the subtree, `sort` from the declared sort index,
 * `text` from the full-text index; `null` leaves it to the database.
 */
export type Driver = 'path' | 'sort' | 'text' | null;

export type Order = {
  column: string;
  direction: 'ASC' | 'DESC';
  /** The index `(column, id)` that serves the order; with `narrow` it begins with the list's own filter. */
  index?: string;
  /** The index holds the list's filter too: it is entered there at any size of the subtree. */
  narrow?: boolean;
  /** As of an earlier day: the index of `organization_path` that holds the filter. */
  pastIndex?: string;
};

/** One search, two ways: `plain` looks at rows one by one, `indexed` asks a full-text index. Each may join a table. */
export type Search = { plain: SearchPlan; indexed?: SearchPlan };
type SearchPlan = { where: Sql; join?: string };

export type Tables = {
  table: string;
  /** The column of `table` that names the owner. */
  link: string;
  /** The list is of organizations themselves: they own their rows, and their path index can drive it. */
  isOrganization: boolean;
  shared: boolean;
  asOf: string | null;
  order: Order | null;
};

const ON_DAY = 'p.fromOn <= ? AND p.toOn > ?';

const force = (index: string | undefined): string => (index ? ` FORCE INDEX (${index})` : '');

/** `t` the rows, `o` their organization (for organizations: themselves). */
const present = ({ table, link, isOrganization, order }: Tables, driver: Driver): string => {
  const walk = driver === 'sort' ? force(order?.index) : '';
  if (isOrganization) return `organization t${driver === 'path' ? force('ix_path') : walk}`;
  const on = `o.id = t.${link}`;
  if (driver === 'path') return `organization o${force('ix_path')} STRAIGHT_JOIN \`${table}\` t ON ${on}`;
  if (driver === 'sort') return `\`${table}\` t${walk} STRAIGHT_JOIN organization o ON ${on}`;
  return `\`${table}\` t INNER JOIN organization o ON ${on}`;
};

/** As of an earlier day the owner stands where the tree had it then: `p`. */
const past = ({ table, link, isOrganization, order }: Tables, driver: Driver): string => {
  const owner = isOrganization ? 't' : 'o';
  const onOwner = `p.organizationId = ${owner}.id AND ${ON_DAY}`;
  const rows = isOrganization ? 'organization t' : `\`${table}\` t`;
  const owned = isOrganization ? '' : ` STRAIGHT_JOIN organization o ON o.id = t.${link}`;
  if (driver === 'path' || order?.pastIndex) {
    const index = force(order?.pastIndex ?? 'ix_path');
    const from = `organization_path p${index} STRAIGHT_JOIN organization ${owner} ON ${onOwner}`;
    return isOrganization ? from : `${from} STRAIGHT_JOIN \`${table}\` t ON o.id = t.${link}`;
  }
  if (driver === 'sort') return `${rows}${force(order?.index)}${owned} STRAIGHT_JOIN organization_path p ON ${onOwner}`;
  return `${rows}${owned.replace('STRAIGHT_JOIN', 'INNER JOIN')} INNER JOIN organization_path p ON ${onOwner}`;
};

/** The FROM clause of a plan, with its parameters. */
export const fromClause = (tables: Tables, driver: Driver): Sql => {
  if (tables.shared)
    return { text: `\`${tables.table}\` t${driver === 'sort' ? force(tables.order?.index) : ''}`, params: [] };
  if (!tables.asOf) return { text: present(tables, driver), params: [] };
  return { text: past(tables, driver), params: [tables.asOf, tables.asOf] };
};

/** The search as the plan needs it. */
export const searchOf = (search: Search | null, driver: Driver): { join: Sql[]; where: Sql } => {
  if (!search) return { join: [], where: EVERYTHING };
  const { join, where } = (driver === 'text' && search.indexed) || search.plain;
  return { join: join ? [{ text: join, params: [] }] : [], where };
};

/** Below this many organizations a list starts from their paths and sorts, however many there are in all. */
const SMALL_SUBTREE = 3_000;

const PAGE = 50;

/**
 * From the paths a list reads the whole subtree; along the sort index it reads, until a page is full, as many rows as
 * the subtree is thin in it. The cheaper of the two, for `size` organizations among `total`.
 */
export const fromPaths = (size: number, total: number): boolean =>
  size <= Math.max(SMALL_SUBTREE, Math.sqrt(PAGE * total));
