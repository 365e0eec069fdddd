import { SHEETS, type Sheet } from '@zhibu/rules';
import {
  BRANCH_SUBTYPE_WORDS,
  BRANCH_TAG_WORDS,
  BRANCH_TYPE_WORDS,
  ORGANIZATION_LEVEL_WORDS,
  POST_WORDS,
  RESPONSIBILITY_KIND_WORDS,
} from '@zhibu/vocabulary';
import { refusal, type Work } from '../../platform/index.ts';
import type { Organization } from '../organization/index.ts';
import { MOST_ROWS } from './workbook.limits.ts';

/** A row of the template by column key. */
export type Filled = Record<string, string | number | Date | null>;

type Words = Readonly<Record<string, { zh: string } | undefined>>;
type Row = Record<string, string | number | null>;

const WORDS: Readonly<Record<string, Words>> = {
  level: ORGANIZATION_LEVEL_WORDS,
  type: BRANCH_TYPE_WORDS,
  subtype: BRANCH_SUBTYPE_WORDS,
  tags: BRANCH_TAG_WORDS,
  post: POST_WORDS,
  kind: RESPONSIBILITY_KIND_WORDS,
};

const told = (key: string, value: string | number | null): Filled[string] => {
  if (value === null || value === '') return null;
  if (key.endsWith('On')) return new Date(`${value}T00:00:00Z`);
  const words = WORDS[key];
  if (!words) return value;
  return String(value)
    .split(',')
    .map((each) => words[each]?.zh ?? each)
    .join('、');
};

const filled = (row: Row): Filled =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, told(key, value)]));

const BELOW = '{scope} AND o.path LIKE :below AND o.dissolvedOn IS NULL';

/** What is recorded, in the columns of the template; nothing of dissolved organizations, and nothing settled long ago. */
const QUERIES: Readonly<Record<Sheet, string>> = {
  organization: `SELECT o.code, o.name, o.shortName, o.level, s.code AS parentCode, o.type, o.subtype, o.tags, h.code AS hostCode, o.foundedOn, o.termEndOn, o.fullMembers, o.probationaryMembers, o.committeeSize
    FROM organization o LEFT JOIN organization s ON s.id = o.parentId LEFT JOIN organization h ON h.id = o.hostId
    WHERE ${BELOW} ORDER BY o.path LIMIT :most`,
  person: `SELECT p.code AS personCode, p.name, p.phone, p.jobTitle, CASE WHEN o.level = 'BRANCH' THEN o.code END AS homeBranchCode,
      a.code AS organizationCode, a.post, a.fromOn, a.toOn
    FROM organization o INNER JOIN person p ON p.organizationId = o.id
    LEFT JOIN (SELECT t.personId, t.post, t.fromOn, t.toOn, x.code FROM appointment t INNER JOIN organization x ON x.id = t.organizationId
      WHERE x.path LIKE :below AND x.dissolvedOn IS NULL AND (t.toOn IS NULL OR t.toOn >= :today)) a ON a.personId = p.id
    WHERE ${BELOW} ORDER BY o.path, p.id, a.fromOn LIMIT :most`,
  contactPoint: `SELECT p.code AS personCode, o.code AS branchCode, c.fromOn, c.toOn
    FROM organization o INNER JOIN contact_point c ON c.organizationId = o.id INNER JOIN person p ON p.id = c.leaderId
    INNER JOIN organization home ON home.id = p.organizationId AND home.path LIKE :below
    WHERE ${BELOW} AND (c.toOn IS NULL OR c.toOn >= :today) ORDER BY o.path, c.id LIMIT :most`,
  responsibility: `SELECT p.code AS personCode, o.code AS organizationCode, r.kind, r.year, r.title, r.detail, r.dueOn, r.source
    FROM organization o INNER JOIN responsibility r ON r.organizationId = o.id INNER JOIN person p ON p.id = r.personId
    INNER JOIN organization home ON home.id = p.organizationId AND home.path LIKE :below
    WHERE ${BELOW} AND r.kind <> 'CONTACT_DUTY' AND r.state <> 'CANCELLED' AND r.year = YEAR(:today) ORDER BY o.path, r.id LIMIT :most`,
};

const UNITS = `SELECT o.code, u.name, g.code AS groupCode FROM organization o INNER JOIN unit u ON u.organizationId = o.id
  LEFT JOIN organization g ON g.id = u.partyGroupId WHERE ${BELOW} ORDER BY o.path, u.lead DESC, u.id LIMIT :most`;

type UnitRow = { code: string; name: string; groupCode: string | null };

/** The units of each branch, the leading one first, and the codes of their Party groups: 无 where a unit has none. */
const withUnits = async (work: Work, rows: readonly Filled[], params: Record<string, unknown>): Promise<Filled[]> => {
  const units = await work.sql<UnitRow[]>(UNITS, { ...params, most: 5 * MOST_ROWS });
  const byCode = Map.groupBy(units, ({ code }) => code);
  return rows.map((row) => {
    const own = byCode.get(String(row['code'])) ?? [];
    const groups = own.some(({ groupCode }) => groupCode !== null) ? own.map(({ groupCode }) => groupCode ?? '无') : [];
    return {
      ...row,
      units: own.map(({ name }) => name).join('、') || null,
      partyGroupCodes: groups.join('、') || null,
    };
  });
};

/** The rows of the template as they are recorded: imported again, they change nothing. */
export const filledRows = async (work: Work, organization: Organization): Promise<Record<Sheet, Filled[]>> => {
  const rows = {} as Record<Sheet, Filled[]>;
  let count = 0;
  for (const sheet of SHEETS) {
    const params = { below: `${organization.path}%`, today: work.today, most: MOST_ROWS + 1 };
    const read = (await work.sql<Row[]>(QUERIES[sheet], params)).map(filled);
    rows[sheet] = sheet === 'organization' ? await withUnits(work, read, params) : read;
    count += rows[sheet].length;
  }
  if (count > MOST_ROWS) throw refusal('EXPORT_TOO_LARGE', { max: MOST_ROWS });
  return rows;
};
