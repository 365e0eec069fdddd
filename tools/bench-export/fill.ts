// A long ledger in the demo county: branches below two committees, each with its sheet of the running quarter, its issues and
// a task for each. Copies of what the demo has, so that every column is as the services write it.
import { type Connection, createConnection } from 'mysql2/promise';
import { type Cell, insertRows } from '../seed/rows.ts';

const ISSUES = 20;
/** Branches below the small committee, and below the large one: 10 000 and 90 000 lines. */
const BRANCHES = [500, 4_500] as const;
export const LINES = { small: BRANCHES[0] * ISSUES, all: (BRANCHES[0] + BRANCHES[1]) * ISSUES };

type Row = Record<string, Cell>;

const one = async (database: Connection, text: string, params: Cell[] = []): Promise<Row> => {
  const [rows] = await database.query(text, params);
  return (rows as Row[])[0]!;
};

/** What is written of a table; what the database computes is left out. */
const columnsOf = async (database: Connection, table: string): Promise<string[]> => {
  const [rows] = await database.query(
    `SELECT COLUMN_NAME AS name FROM information_schema.COLUMNS
     WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = ? AND EXTRA NOT LIKE '%GENERATED%'`,
    [table],
  );
  return (rows as { name: string }[]).map(({ name }) => name);
};

/** Writes copies of a row, each with what it has of its own, and numbers them on. */
const copies = async (database: Connection, table: string, like: Row, each: Iterable<Row>): Promise<void> => {
  const columns = await columnsOf(database, table);
  const { last } = await one(database, `SELECT MAX(id) AS last FROM \`${table}\``);
  let id = Number(last);
  function* rows(): Generator<Cell[]> {
    for (const own of each) {
      const row: Row = { ...like, id: ++id, ...own };
      yield columns.map((column) => row[column] ?? null);
    }
  }
  await insertRows(database, table, columns, rows());
};

function* repeated(ids: readonly number[], row: (id: number, n: number) => Row, times = 1): Generator<Row> {
  for (const id of ids) for (let n = 1; n <= times; n++) yield row(id, n);
}

const grow = async (database: Connection, root: Row): Promise<{ committee: number; branches: number[] }> => {
  const like = await one(database, "SELECT * FROM organization WHERE level = 'COMMITTEE' LIMIT 1");
  const branch = await one(database, "SELECT * FROM organization WHERE level = 'BRANCH' LIMIT 1");
  let next = Number((await one(database, 'SELECT MAX(id) AS last FROM organization'))['last']);
  const small = next + 1;
  const branches: number[] = [];
  const rows: Row[] = [];
  for (const count of BRANCHES) {
    const id = ++next;
    const path = `${root['path']}${id}/`;
    const own = { id, path, parentId: root['id']!, code: `LONG-${id}`, name: `演示第 ${id} 党委`, hostId: null };
    rows.push({ ...like, ...own });
    for (let n = 1; n <= count; n++) {
      const child = ++next;
      branches.push(child);
      const below = { id: child, path: `${path}${child}/`, parentId: id, code: `LONG-${child}`, hostId: null };
      rows.push({ ...branch, ...below, name: `演示第 ${child} 党支部`, sortKey: `long${child}` });
    }
  }
  await copies(database, 'organization', {}, rows);
  return { committee: small, branches };
};

const fillSheets = async (database: Connection, branches: readonly number[]): Promise<Row> => {
  const sheet = await one(
    database,
    `SELECT t.* FROM assessment t INNER JOIN period p ON p.id = t.periodId AND p.state = 'OPEN'
     ORDER BY p.startsOn DESC, t.stars IS NULL, t.id LIMIT 1`,
  );
  const own = (id: number): Row => ({ organizationId: id, sortKey: `long${id}` });
  await copies(database, 'assessment', sheet, repeated(branches, own));
  return sheet;
};

const fillIssues = async (database: Connection, branches: readonly number[], campaignId: Cell): Promise<void> => {
  const issue = { ...(await one(database, 'SELECT * FROM issue LIMIT 1')), campaignId };
  const own = (id: number, no: number): Row => ({ organizationId: id, no });
  const open = { ...issue, state: 'IN_PROGRESS', foundCode: null };
  await copies(database, 'issue', open, repeated(branches, own, ISSUES));
};

const fillTasks = async (database: Connection, first: number, campaignId: Cell): Promise<void> => {
  const task = await one(database, 'SELECT * FROM task LIMIT 1');
  const [issues] = await database.query('SELECT id, organizationId FROM issue WHERE organizationId >= ?', [first]);
  const each = (issues as Row[]).map((row) => ({ issueId: row['id']!, organizationId: row['organizationId']! }));
  const open = { campaignId, kind: 'MEASURE', assessmentId: null, cancelledOn: null, doneOn: null };
  await copies(database, 'task', { ...task, ...open }, each);
};

export type Filled = { committee: string; root: string; period: string };

/** Fills the database; answers whose ledger is long, and of which quarter. */
export const fillLedger = async (databaseUrl: string): Promise<Filled> => {
  const database = await createConnection({ uri: databaseUrl, dateStrings: true });
  try {
    const root = await one(database, "SELECT * FROM organization WHERE level = 'WORK_COMMITTEE' LIMIT 1");
    const { committee, branches } = await grow(database, root);
    const sheet = await fillSheets(database, branches);
    await fillIssues(database, branches, sheet['campaignId']!);
    await fillTasks(database, committee, sheet['campaignId']!);
    await database.query('ANALYZE TABLE organization, assessment, issue, task');
    return { committee: String(committee), root: String(root['id']), period: String(sheet['periodId']) };
  } finally {
    await database.end();
  }
};
