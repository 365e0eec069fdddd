import ExcelJS from 'exceljs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openZip, partOf } from '../../platform/workbook/zip.ts';
import { aRating, aScene, type Scene } from '../assessment/assessment.factory.ts';
import { closePeriod, Period, reopenPeriod } from '../campaign/index.ts';
import { addTask, Issue } from '../ledger/index.ts';
import { moveOrganization, Organization } from '../organization/index.ts';
import { anOrganization } from '../organization/organization.factory.ts';
import { appoint, type Person } from '../people/index.ts';
import { anActor, aPerson, type SignedInActor } from '../people/people.factory.ts';
import { House } from './house.factory.ts';

let house: House;
let scene: Scene;
let officer: SignedInActor;
let secretary: Person;

beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house?.close());

beforeEach(async () => {
  house.world.now = new Date('2026-11-23T02:00:00.000Z');
  scene = await house.world.system(aScene);
  const { branch, workCommittee } = scene.county;
  officer = await house.world.system((work) => anActor(work, 'workCommittee', workCommittee));
  secretary = await house.world.system((work) => aPerson(work, branch, { name: '张三丰', phone: '13812345678' }));
  const post = { personId: secretary.id, organizationId: branch.id, post: 'SECRETARY', fromOn: '2024-01-01' } as const;
  await house.world.system((work) => appoint(work, post));
  await house.world.system((work) =>
    aRating(work, branch.id, scene.period.id, { self: ['A01'], superior: ['A01', 'C01'] }),
  );
  await house.world.system(async (work) => {
    const issue = await work.rows(Issue).where("t.organizationId = ? AND t.criterionCode = 'C01'", [branch.id]).first();
    const task = {
      text: '按季召开党员大会',
      goal: '每季一次',
      startsOn: '2026-11-23',
      dueOn: '2026-12-20',
      ownerPersonId: secretary.id,
    };
    await addTask(work, issue!, task);
  });
});

type Row = { branchId: string; cells: { text: string | null; kind: string | null; id: string | null }[] };
type Page = {
  frozen: boolean;
  branchCount: number;
  columns: { key: string; zh: string }[];
  rows: Row[];
  endCursor: string | null;
};
const TABLE = `query ($table: AnnexTable!, $organization: ID!, $period: ID!, $first: Int, $after: String, $english: Boolean) {
  annexTable(table: $table, organization: $organization, period: $period, first: $first, after: $after, english: $english) {
    frozen branchCount endCursor columns { key zh } rows { branchId cells { text kind id } } } }`;
const at = () => ({ organization: scene.county.workCommittee.id, period: scene.period.id });
const table = async (name: string, more: object = {}, session = officer.session): Promise<Page> => {
  const variables = { table: name, ...at(), ...more };
  return (await house.world.data<{ annexTable: Page }>({ query: TABLE, variables, session })).annexTable;
};
const texts = ({ rows }: Page): (string | null)[][] => rows.map(({ cells }) => cells.map(({ text }) => text));
const cellOf = (page: Page, branchId: string, key: string) =>
  page.rows.find((row) => row.branchId === branchId)!.cells[page.columns.findIndex((column) => column.key === key)]!;

const EXPORT = `mutation ($annex: Annex!, $organization: ID!, $period: ID!, $format: ExportFormat!) {
  exportAnnex(annex: $annex, organization: $organization, period: $period, format: $format) { id state } }`;
const ONE =
  'query ($id: ID!) { annexExport(id: $id) { state done total rowCount fileName kept version refusal { code } } }';
const FILE = 'query ($id: ID!) { annexFile(id: $id) { path } }';
type One = {
  state: string;
  done: number;
  total: number;
  rowCount: number;
  fileName: string;
  kept: boolean;
  version: number;
};

const one = async (id: string, session = officer.session): Promise<One | null> =>
  (await house.world.data<{ annexExport: One | null }>({ query: ONE, variables: { id }, session })).annexExport;

const exported = async (
  annex: string,
  format = 'XLSX',
  session = officer.session,
): Promise<{ id: string; bytes: Buffer }> => {
  const ask = { query: EXPORT, variables: { annex, format, ...at() }, session };
  const { id } = (await house.world.data<{ exportAnnex: { id: string } }>(ask)).exportAnnex;
  await house.world.jobs();
  expect(await one(id, session)).toMatchObject({ state: 'DONE', kept: true, refusal: null });
  const ticket = await house.world.data<{ annexFile: { path: string } }>({ query: FILE, variables: { id }, session });
  const answer = await house.world.app.inject({ method: 'GET', url: ticket.annexFile.path });
  expect(answer.statusCode).toBe(200);
  return { id, bytes: answer.rawPayload };
};

/** The rows of a sheet below its headings, without the totals line. */
const rowsIn = async (bytes: Buffer, sheet: number): Promise<(string | null)[][]> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as never);
  const read = workbook.worksheets[sheet]!;
  const width = (read.getRow(3).values as unknown[]).length - 1;
  const rows: (string | null)[][] = [];
  for (let at = 4; at < read.rowCount; at++) {
    const cells = Array.from({ length: width }, (_, column) => read.getRow(at).getCell(column + 1).value);
    rows.push(cells.map((value) => (value === null ? null : String(value))));
  }
  return rows;
};

const branch = () => scene.county.branch;

describe('the table of an annex', () => {
  it('names every due branch once, each cell with the record it comes from', async () => {
    const page = await table('progress');
    expect(page).toMatchObject({ frozen: false, branchCount: 3, endCursor: null });
    expect(page.rows).toHaveLength(3);
    expect(cellOf(page, branch().id, 'stars')).toMatchObject({ text: '4', kind: 'ASSESSMENT' });
    expect(cellOf(page, branch().id, 'secretary')).toEqual({ text: '张三丰', kind: 'PERSON', id: secretary.id });
    expect(cellOf(page, branch().id, 'measures')).toMatchObject({ text: '按季召开党员大会', kind: 'TASK' });
    expect(cellOf(page, branch().id, 'progress').text).toBe('进行中');
    expect(cellOf(page, branch().id, 'weaknesses').text).toContain('C01');
    expect(cellOf(page, scene.county.sibling.id, 'stars').text).toBeNull();
  });

  it('pages by branches, and numbers them through', async () => {
    const first = await table('rating', { first: 2 });
    const rest = await table('rating', { first: 2, after: first.endCursor });
    expect([...first.rows, ...rest.rows].map(({ cells }) => cells[0]!.text)).toEqual(['1', '2', '3']);
    expect(rest.endCursor).toBeNull();
  });

  it('the three lists and the ledger are views of the same rows', async () => {
    const [issues, tasks, duties, ledger] = await Promise.all(
      ['issues', 'tasks', 'duties', 'ledger'].map((name) => table(name)),
    );
    expect(issues!.rows).toHaveLength(2);
    expect(tasks!.rows).toHaveLength(1);
    expect(duties!.rows).toHaveLength(1);
    expect(ledger!.rows).toHaveLength(2);
    expect(cellOf(duties!, branch().id, 'owner').text).toBe('张三丰');
    const criterion = ledger!.columns.findIndex(({ key }) => key === 'criterion');
    expect(cellOf(tasks!, branch().id, 'issueNo').id).toBe(
      ledger!.rows.find((row) => row.cells[criterion]!.text === 'C01')!.cells[0]!.id,
    );
  });

  it('speaks English when it is asked to', async () => {
    expect(cellOf(await table('progress', { english: true }), branch().id, 'progress').text).toBe('In progress');
  });

  it('shows a telephone number in full only where it may be read', async () => {
    expect(cellOf(await table('progress'), branch().id, 'phone').text).toBe('13812345678');
  });

  it('is made of one’s own reach alone', async () => {
    const clerk = await house.world.system((work) => anActor(work, 'branchClerk', scene.county.sibling));
    const own = { organization: scene.county.sibling.id };
    expect((await table('progress', own, clerk.session)).rows.map((row) => row.branchId)).toEqual([
      scene.county.sibling.id,
    ]);
    const variables = { table: 'progress', ...at() };
    expect(await house.world.refused({ query: TABLE, variables, session: clerk.session })).toBe(
      'ORGANIZATION_NOT_IN_REACH',
    );
    const none = { ...variables, period: '999999' };
    expect(await house.world.refused({ query: TABLE, variables: none, session: officer.session })).toBe(
      'EXPORT_NO_PERIOD',
    );
  });
});

describe('the file of an annex', () => {
  it.each([
    ['RATING', ['rating']],
    ['PROGRESS', ['progress']],
    ['LISTS', ['issues', 'tasks', 'duties']],
    ['LEDGER', ['ledger']],
  ] as const)('%s holds the rows of the tables %s, and says so', async (annex, tables) => {
    const { id, bytes } = await exported(annex);
    let rows = 0;
    for (const [sheet, name] of tables.entries()) {
      const shown = texts(await table(name));
      expect(await rowsIn(bytes, sheet)).toEqual(shown);
      rows += shown.length;
    }
    expect(await one(id)).toMatchObject({ rowCount: rows });
  });

  it('counts what the list and the statistics count', async () => {
    const query =
      'query ($organization: ID!, $period: ID) { assessments(under: $organization, period: $period, due: true) { totalCount } }';
    const list = await house.world.data<{ assessments: { totalCount: number } }>({
      query,
      variables: at(),
      session: officer.session,
    });
    const { id } = await exported('PROGRESS');
    expect((await one(id))!.rowCount).toBe(list.assessments.totalCount);
  });

  it('Annex 1 has a form a branch beside its summary', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await exported('RATING')).bytes as never);
    const [summary, forms] = workbook.worksheets;
    expect(summary!.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9, printTitlesRow: '3:3' });
    expect(forms!.pageSetup).toMatchObject({ orientation: 'portrait', paperSize: 9 });
    const said: string[] = [];
    forms!.eachRow((row) => row.eachCell((cell) => void said.push(String(cell.value ?? ''))));
    expect(said.filter((text) => text === '支部书记签字').length).toBeGreaterThanOrEqual(3);
    expect(said).toContain('未达标：C01');
    expect(said).toContain('张三丰；13812345678');
  });

  it('is a Word document just as well', async () => {
    const { bytes } = await exported('LISTS', 'DOCX');
    const text = String(partOf(openZip(bytes), 'word/document.xml', 1_000_000));
    for (const said of ['附件3 问题清单', '附件3 责任清单', '按季召开党员大会', '张三丰', 'w:tblHeader'])
      expect(text).toContain(said);
    expect(text.match(/w:orient="landscape"/g)).toHaveLength(3);
  });

  it('is found again by who asked for it, and by nobody else', async () => {
    const { id } = await exported('PROGRESS');
    const other = await house.world.system((work) => anActor(work, 'workCommittee', scene.county.workCommittee));
    expect(await one(id, other.session)).toBeNull();
    expect(await house.world.refused({ query: FILE, variables: { id }, session: other.session })).toBe('NOT_FOUND');
    const discard = 'mutation ($id: ID!, $version: Int!) { discardExport(id: $id, version: $version) }';
    await house.world.data({
      query: discard,
      variables: { id, version: (await one(id))!.version },
      session: officer.session,
    });
    expect(await one(id)).toBeNull();
  });

  it('cannot be had before it is made', async () => {
    const ask = { query: EXPORT, variables: { annex: 'RATING', format: 'XLSX', ...at() }, session: officer.session };
    const { id } = (await house.world.data<{ exportAnnex: { id: string } }>(ask)).exportAnnex;
    expect(await house.world.refused({ query: FILE, variables: { id }, session: officer.session })).toBe(
      'EXPORT_NOT_READY',
    );
  });
});

describe('a closed period', () => {
  const close = async () =>
    house.world.system(async (work) => closePeriod(work, await work.get(Period, scene.period.id)));
  const everything = async () =>
    Promise.all(
      ['rating', 'progress', 'issues', 'tasks', 'duties', 'ledger'].map(async (name) => texts(await table(name))),
    );

  it('stays as it was: later edits, appointments and moves do not change it', async () => {
    const before = await everything();
    await close();
    house.later(3 * 86_400);
    officer = await house.world.system((work) => anActor(work, 'workCommittee', scene.county.workCommittee));
    await house.world.system(async (work) => {
      const row = await work.get(Organization, branch().id);
      await work.save(Object.assign(row, { name: '改了名的支部', fullMembers: 99 }));
      const task = { text: '后来的任务', startsOn: '2026-11-26', dueOn: '2026-12-20', ownerPersonId: secretary.id };
      const issue = await work
        .rows(Issue)
        .where("t.organizationId = ? AND t.criterionCode = 'A01'", [branch().id])
        .first();
      await addTask(work, issue!, task);
      const elsewhere = await anOrganization(work, 'WORK_COMMITTEE', scene.county.county);
      await moveOrganization(work, await work.get(Organization, branch().id), elsewhere.id, work.today);
    });
    expect((await table('progress')).frozen).toBe(true);
    expect(await everything()).toEqual(before);
    expect(await rowsIn((await exported('PROGRESS')).bytes, 0)).toEqual(before[1]);
  });

  it('opened again it follows the records, and closed again it keeps those', async () => {
    await close();
    await house.world.system(async (work) => {
      await work.save(Object.assign(await work.get(Organization, branch().id), { fullMembers: 31 }));
    });
    expect(cellOf(await table('progress'), branch().id, 'fullMembers').text).toBe('12');
    await house.world.system(async (work) => reopenPeriod(work, await work.get(Period, scene.period.id), '更正'));
    expect(cellOf(await table('progress'), branch().id, 'fullMembers').text).toBe('31');
    await close();
    await house.world.system(async (work) => {
      await work.save(Object.assign(await work.get(Organization, branch().id), { fullMembers: 45 }));
    });
    expect(cellOf(await table('progress'), branch().id, 'fullMembers').text).toBe('31');
  });
});
