import { ancestorsOf, type KnownOrganization, type NamedCodes, parentPath } from '@zhibu/rules';
import type { Work } from '../../platform/index.ts';
import type { Organization } from '../organization/index.ts';

/** An organization as its code finds it; read past the scope, and never told to anybody unless it is in reach. */
export type FoundOrganization = KnownOrganization & { id: string; path: string };
export type FoundPerson = { id: string; inReach: boolean };

/** What the database knows of the codes of a workbook. */
export type Found = {
  organizations: ReadonlyMap<string, FoundOrganization>;
  persons: ReadonlyMap<string, FoundPerson>;
  /** Code of every organization met. */
  codeOf: ReadonlyMap<string, string>;
};

type Row = Pick<Organization, 'code' | 'level' | 'type' | 'subtype' | 'foundedOn' | 'dissolvedOn' | 'path'> & {
  id: string | number;
  hostId: string | number | null;
};

const CHUNK = 500;

/** One statement for each 500 of many: no statement grows with the workbook. */
export const inChunks = async <K, R>(keys: Iterable<K>, read: (chunk: K[]) => Promise<R[]>): Promise<R[]> => {
  const all = [...keys];
  const found: R[] = [];
  for (let at = 0; at < all.length; at += CHUNK) found.push(...(await read(all.slice(at, at + CHUNK))));
  return found;
};

const COLUMNS = 'id, code, level, type, subtype, hostId, foundedOn, dissolvedOn, path';

const rowsBy = (work: Work, column: 'code' | 'id', keys: Iterable<string>): Promise<Row[]> =>
  inChunks(keys, (chunk) =>
    work.run<Row[]>(
      `SELECT ${COLUMNS} FROM organization WHERE ${column} IN (${chunk.map(() => '?').join(', ')})`,
      chunk,
    ),
  );

const idOf = (path: string | null): string | undefined => (path === null ? undefined : ancestorsOf(path).at(-1));

/** The organizations of these codes, everything above them, and their hosts: a circle may run through any of it. */
const organizationsOf = async (work: Work, codes: Iterable<string>): Promise<Row[]> => {
  const named = await rowsBy(work, 'code', codes);
  const known = new Set(named.map((row) => String(row.id)));
  const around = named.flatMap(({ path, hostId }) => [
    ...ancestorsOf(path),
    ...(hostId === null ? [] : [String(hostId)]),
  ]);
  const more = await rowsBy(work, 'id', new Set(around.filter((id) => !known.has(id))));
  return [...named, ...more];
};

const personsOf = async (work: Work, codes: Iterable<string>): Promise<Map<string, FoundPerson>> => {
  const rows = await inChunks(codes, (chunk) =>
    work.run<{ id: string | number; code: string; path: string }[]>(
      `SELECT p.id, p.code, o.path FROM person p INNER JOIN organization o ON o.id = p.organizationId
       WHERE p.code IN (${chunk.map(() => '?').join(', ')})`,
      chunk,
    ),
  );
  const found = rows.map(({ id, code, path }) => [code, { id: String(id), inReach: reaches(work, path) }] as const);
  return new Map(found);
};

const reaches = (work: Work, path: string): boolean => work.may(work.init.permission, path);

/** Asks the database for every code a workbook names, in a number of statements that does not depend on the tree. */
export const lookUp = async (work: Work, { organizations, persons }: NamedCodes): Promise<Found> => {
  const rows = await organizationsOf(work, organizations);
  const codeOf = new Map(rows.map((row) => [String(row.id), row.code]));
  const found = rows.map(({ id, code, hostId, dissolvedOn, path, level, type, subtype, foundedOn }) => {
    const organization: FoundOrganization = {
      id: String(id),
      path,
      level,
      type,
      subtype,
      foundedOn,
      parentCode: codeOf.get(idOf(parentPath(path)) ?? '') ?? null,
      hostCode: hostId === null ? null : (codeOf.get(String(hostId)) ?? null),
      dissolved: dissolvedOn !== null,
      inReach: reaches(work, path),
    };
    return [code, organization] as const;
  });
  return { organizations: new Map(found), persons: await personsOf(work, persons), codeOf };
};
