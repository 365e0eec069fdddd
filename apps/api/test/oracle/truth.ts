import { type Permission, ROLES, type Role } from '@zhibu/rules';
import type { World } from '../world.ts';
import { TODAY } from './days.ts';

/** A row as it stands in the database; ids are text, as in the API. */
export type Line = Record<string, unknown> & { id: string; organizationId: string };
export type Grant = { organizationId: string; role: Role };
export type Reader = { personId: string; session: string; grants: readonly Grant[] };

type Place = { organizationId: string; parentId: string | null; path: string; fromOn: string; toOn: string };

const TABLES = [
  'organization',
  'unit',
  'person',
  'appointment',
  'access_grant',
  'account',
  'contact_point',
  'visit',
  'responsibility',
  'campaign',
  'period',
  'campaign_target',
  'campaign_roll',
  'campaign_document',
  'campaign_acknowledgement',
  'standard_version',
  'criterion',
  'assessment',
  'assessment_round',
  'star_event',
  'issue',
  'issue_event',
  'task',
  'task_progress',
  'rectification',
  'branch_plan',
  'evidence',
  'annex_export',
  'application',
  'approval',
  'approval_step',
  'import',
  'import_problem',
  'audit_entry',
] as const;
export type Table = (typeof TABLES)[number];

const isId = (column: string): boolean => column === 'id' || /(?:Id|By)$/.test(column);
const asLine = (row: Record<string, unknown>): Line =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column, isId(column) && value !== null ? String(value) : value]),
  ) as Line;

/** The permission held at or above a path: nothing but a look at every grant. */
export const holdsAt = ({ grants }: Reader, permission: Permission, path: string, pathOf: (id: string) => string) =>
  grants.some(
    ({ organizationId, role }) => ROLES[role].includes(permission) && path.startsWith(pathOf(organizationId)),
  );

/** Every row there is, and who may see it: plain loops, no scope, no index, no join of the house. */
export class Truth {
  private readonly byId = new Map<Table, ReadonlyMap<string, Line>>();

  private constructor(
    private readonly tables: ReadonlyMap<Table, readonly Line[]>,
    readonly places: readonly Place[],
  ) {
    for (const [table, lines] of tables) this.byId.set(table, new Map(lines.map((line) => [line.id, line])));
  }

  static async of(world: World): Promise<Truth> {
    const read = async (table: string) =>
      (await world.sql<Record<string, unknown>[]>(`SELECT * FROM \`${table}\``)).map(asLine);
    const tables = new Map<Table, Line[]>();
    for (const table of TABLES) tables.set(table, await read(table));
    return new Truth(tables, (await read('organization_path')) as unknown as Place[]);
  }

  all(table: Table): readonly Line[] {
    return this.tables.get(table)!;
  }

  one(table: Table, id: unknown): Line | null {
    return this.byId.get(table)!.get(String(id)) ?? null;
  }

  readonly pathOf = (organizationId: string): string =>
    String(this.one('organization', organizationId)?.['path'] ?? '-');

  placeOn(organizationId: string, day: string): Place | null {
    return this.places.find((p) => p.organizationId === organizationId && p.fromOn <= day && p.toOn > day) ?? null;
  }

  grantsOf(personId: string): Grant[] {
    return this.all('access_grant')
      .filter(
        (grant) =>
          grant['personId'] === personId &&
          grant['state'] === 'active' &&
          String(grant['fromOn']) <= TODAY &&
          (grant['toOn'] === null || String(grant['toOn']) >= TODAY),
      )
      .map(({ organizationId, role }) => ({ organizationId, role: role as Role }));
  }

  holds({ grants }: Reader, permission: Permission): boolean {
    return grants.some(({ role }) => ROLES[role].includes(permission));
  }

  /** Whether this permission reaches what belongs to an organization today. */
  reaches(reader: Reader, permission: Permission, organizationId: string): boolean {
    return holdsAt(reader, permission, this.pathOf(organizationId), this.pathOf);
  }

  /** The same by the tree of an earlier day: where the grant's organization stood, and where this one did. */
  reachedOn(reader: Reader, permission: Permission, organizationId: string, day: string): boolean {
    const place = this.placeOn(organizationId, day);
    const earlier = (id: string) => this.placeOn(id, day)?.path ?? '-';
    return place !== null && holdsAt(reader, permission, place.path, earlier);
  }

  /** At or below `under`, which must itself be in reach. */
  isUnder(reader: Reader, permission: Permission, organizationId: string, under: unknown): boolean {
    if (under === null || under === undefined) return true;
    const id = String(under);
    return this.reaches(reader, permission, id) && this.pathOf(organizationId).startsWith(this.pathOf(id));
  }

  /** What stands above an organization, today or earlier, is published for it; anything else is not shown beside its records. */
  publishedFor(table: Table, id: unknown, organizationId: string): { id: string } | null {
    const line = id === null ? null : this.one(table, id);
    const below = this.places.some(
      (place) => place.organizationId === organizationId && place.path.split('/').includes(line?.organizationId ?? '-'),
    );
    return line && below ? { id: line.id } : null;
  }

  /** On the line above an organization, itself included. */
  isAbove(owner: string, organizationId: string): boolean {
    return this.pathOf(organizationId).split('/').includes(owner);
  }
}
