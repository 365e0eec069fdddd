import type { Connection, Rows, Work } from '../../platform/index.ts';
import { Organization } from './organization.entity.ts';
import type { OrganizationsArguments } from './organization.inputs.ts';

/** Past days are asked of the tree of that day: who stood there, founded by then and not yet dissolved. */
const rowsOn = async (work: Work, asOf: string | null | undefined): Promise<Rows<Organization>> => {
  if (!asOf || asOf >= work.today) return work.rows(Organization).where('t.dissolvedOn IS NULL');
  const rows = await work.rowsAsOf(Organization, asOf);
  return rows.where('t.foundedOn <= ? AND (t.dissolvedOn IS NULL OR t.dissolvedOn > ?)', [asOf, asOf]);
};

/** One organization in reach, dissolved ones too; `asOf` asks for its place on that day. */
export const findOrganization = async (
  work: Work,
  { id, code, asOf }: { id?: string | null; code?: string | null; asOf?: string | null },
): Promise<Organization | null> => {
  if (!id && !code) return null;
  const rows = asOf && asOf < work.today ? await work.rowsAsOf(Organization, asOf) : work.rows(Organization);
  if (id) rows.where('t.id = ?', [id]);
  if (code) rows.where('t.code = ?', [code]);
  return rows.first();
};

/** Where `under` stands on the day asked about; null when it is out of reach, and then the list is empty. */
export const pathOf = async (work: Work, id: string, asOf?: string | null): Promise<string | null> => {
  if (!asOf || asOf >= work.today) return (await work.find(Organization, id))?.path ?? null;
  const [row] = await work.run<{ path: string }[]>(
    'SELECT path FROM organization_path WHERE organizationId = ? AND fromOn <= ? AND toOn > ?',
    [id, asOf, asOf],
  );
  return row?.path ?? null;
};

export const listOrganizations = async (
  work: Work,
  args: OrganizationsArguments,
): Promise<Connection<Organization>> => {
  const { parent, under, level, type, search, asOf } = args;
  const rows = await rowsOn(work, asOf);
  const past = asOf && asOf < work.today;
  if (parent) rows.where(past ? 'p.parentId = ?' : 't.parentId = ?', [parent]);
  if (under) {
    const path = await pathOf(work, under, asOf);
    if (!path) rows.where('1 = 0');
    rows.under(path);
  }
  rows.whereIf(level, 't.level = ?').whereIf(type, 't.type = ?');
  if (search) rows.where('(t.name LIKE ? OR t.code = ?)', [`%${escapeLike(search)}%`, search]);
  // the index that serves the filter: a level of 20 000 siblings opens as fast as one of twenty
  const index = past ? undefined : parent ? 'ix_parent_sort' : level ? 'ix_level_sort' : 'ix_sort';
  return rows.sort('t.sortKey', 'ASC', index).page(args);
};

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, (char) => `\\${char}`);
