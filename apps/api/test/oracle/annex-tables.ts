import { ANNEX_TABLES, type AnnexTable } from '@zhibu/rules';
import type { Dice } from '../dice.ts';
import type { World } from '../world.ts';
import { one } from './ask.ts';
import { has, somewhere } from './lists.ts';
import type { Line, Reader, Table, Truth } from './truth.ts';

type Cell = { kind: string | null; id: string | null };
type Page = { branchCount: number; rows: { branchId: string; cells: Cell[] }[]; endCursor: string | null };

/** A row of a table: of which branch, and which record of the kind it is a row of. */
type RowOf = readonly [branchId: string, recordId: string];
export type Annexed = { rows: RowOf[]; branchCount: number };

type Wanted = { table: AnnexTable; organization: string; period: string };

export const annexArgs = (dice: Dice, truth: Truth, reader: Reader): Wanted => ({
  table: dice.pick(Object.keys(ANNEX_TABLES) as AnnexTable[]),
  organization: somewhere(dice, truth, reader),
  period: dice.pick(truth.all('period')).id,
});

const KINDS: Readonly<Record<AnnexTable, string>> = {
  rating: 'ASSESSMENT',
  progress: 'ASSESSMENT',
  issues: 'ISSUE',
  ledger: 'ISSUE',
  tasks: 'TASK',
  duties: 'TASK',
};

const inOrder = (rows: readonly RowOf[]): RowOf[] =>
  [...rows].sort(([a, x], [b, y]) => Number(a) - Number(b) || Number(x) - Number(y));

/** Which branches a table shows, each with its records: every row looked at, one by one. */
export const expectedAnnex = (truth: Truth, reader: Reader, { table, organization, period }: Wanted): Annexed => {
  const { year, ordinal } = truth.one('period', period)!;
  const shown = ({ organizationId }: Line): boolean =>
    truth.isUnder(reader, 'exchange:export', organizationId, organization) &&
    truth.reaches(reader, 'exchange:export', organizationId);
  const ofYear = (line: Line) => truth.one('campaign', line['campaignId'])?.['year'] === year;
  const rowsOf = (lines: readonly Line[]): RowOf[] => lines.map(({ id, organizationId }) => [organizationId, id]);
  if (KINDS[table] === 'ASSESSMENT') {
    const quarter = Number(year) * 10 + Number(ordinal);
    const due = truth.all('assessment').filter((line) => line['quarter'] === quarter && line['offRoll'] === 0);
    const rows = rowsOf(due.filter(shown));
    return { rows: inOrder(rows), branchCount: rows.length };
  }
  const branch = (line: Line) => truth.one('organization', line.organizationId)!['level'] === 'BRANCH';
  const counted = (line: Line) => branch(line) && shown(line) && ofYear(line);
  const issues = truth.all('issue').filter((line) => counted(line) && line['state'] !== 'WITHDRAWN');
  const given = truth.all('task').filter((line) => counted(line) && !has(line, 'cancelledOn'));
  const guidance = given.filter(({ kind }) => kind === 'GUIDANCE');
  const listed = new Set([...issues, ...guidance].map(({ organizationId }) => organizationId));
  const beside = (task: Line) =>
    issues.some(({ id, organizationId }) => id === task['issueId'] && organizationId === task.organizationId);
  const tasks = given.filter((task) => beside(task) || (task['kind'] === 'GUIDANCE' && !has(task, 'issueId')));
  const rows = rowsOf(KINDS[table] === 'ISSUE' ? issues : tasks);
  return { rows: inOrder(rows), branchCount: listed.size };
};

/** A cell names a record of its own branch; people and superiors are named to whoever reads the branch. */
const OWNED: Readonly<Record<string, Table>> = {
  ASSESSMENT: 'assessment',
  ISSUE: 'issue',
  TASK: 'task',
  APPLICATION: 'application',
};

const strayIn = (truth: Truth, { branchId, cells }: Page['rows'][number]): Cell[] =>
  cells.filter(({ kind, id }) => {
    const table = kind === null ? undefined : OWNED[kind];
    return table !== undefined && truth.one(table, id)?.organizationId !== branchId;
  });

const recordIn = (table: AnnexTable, cells: readonly Cell[]): string =>
  cells.find(({ kind }) => kind === KINDS[table])?.id ?? '-';

/** The table, page by page; `stray` are cells that name a record of another branch. */
export const annexOf = async (
  { world, truth }: { world: World; truth: Truth },
  reader: Reader,
  args: Wanted,
  first: number,
): Promise<(Annexed & { stray: Cell[] }) | { refused: string }> => {
  const rows: Page['rows'] = [];
  for (let after: string | null = null; ; ) {
    const select = 'branchCount rows { branchId cells { kind id } } endCursor';
    const answer = await one(world, 'annexTable', select, reader, { ...args, first, after });
    if ('refused' in answer) return answer;
    const page = answer.data as Page;
    rows.push(...page.rows);
    after = page.endCursor;
    if (after) continue;
    const found = rows.map(({ branchId, cells }) => [branchId, recordIn(args.table, cells)] as const);
    return { rows: inOrder(found), branchCount: page.branchCount, stray: rows.flatMap((row) => strayIn(truth, row)) };
  }
};
