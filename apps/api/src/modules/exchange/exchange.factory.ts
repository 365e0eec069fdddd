import { type ColumnKey, columnsOf, SHEETS, type Sheet } from '@zhibu/rules';
import { COLUMN_WORDS, SHEET_WORDS } from '@zhibu/vocabulary';
import ExcelJS from 'exceljs';
import type { World } from '../../../test/world.ts';
import { drainJobs } from '../../platform/jobs/worker.ts';

export type Cells = Record<string, ExcelJS.CellValue>;
export type Sheets = Partial<Record<Sheet, readonly Cells[]>>;

const headings = COLUMN_WORDS as unknown as Record<Sheet, Record<ColumnKey, { zh: string }>>;

/** A tidy workbook of these rows, with the headings of the template. */
export const bookOf = (sheets: Sheets): ExcelJS.Workbook => {
  const workbook = new ExcelJS.Workbook();
  for (const sheet of SHEETS) {
    const rows = sheets[sheet];
    if (!rows) continue;
    const added = workbook.addWorksheet(SHEET_WORDS[sheet].zh);
    const keys = columnsOf(sheet).map(([key]) => key);
    added.addRow(keys.map((key) => headings[sheet][key].zh));
    for (const row of rows) added.addRow(keys.map((key) => row[key] ?? null));
  }
  return workbook;
};

export const bytesOf = async (workbook: ExcelJS.Workbook): Promise<Buffer> =>
  Buffer.from(await workbook.xlsx.writeBuffer());

export const xlsxOf = (sheets: Sheets): Promise<Buffer> => bytesOf(bookOf(sheets));

export const open = async (bytes: Buffer): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as never);
  return workbook;
};

const PART = `id version state phase done total problemCount hasReport byteSize fileName
  counts { sheet create change same } refusal { code details } applicable { ok code }`;

export type ImportView = {
  id: string;
  version: number;
  state: string;
  phase: string;
  done: number;
  total: number;
  problemCount: number;
  hasReport: boolean;
  byteSize: number;
  fileName: string;
  counts: { sheet: Sheet; create: number; change: number; same: number }[];
  refusal: { code: string; details: Record<string, unknown> } | null;
  applicable: { ok: boolean; code: string | null };
};

export type ProblemView = {
  sheet: Sheet;
  sheetName: string;
  row: number;
  columnKey: string | null;
  address: string | null;
  reason: string;
  details: Record<string, unknown>;
};

/** The row of a branch below `parentCode`, as it is filled in without a mistake. */
export const aBranchRow = (parentCode: string, code: string, more: Cells = {}): Cells => ({
  code,
  name: `演示支部 ${code}`,
  level: '党支部',
  parentCode,
  type: '机关',
  foundedOn: '2020-05-01',
  ...more,
});

/** What somebody does with workbooks, through the API and its tickets. */
export class Importer {
  constructor(
    private readonly world: World,
    readonly session: string,
    private readonly organizationId: string,
  ) {}

  async create(fileName = '县直机关.xlsx'): Promise<{ id: string; path: string }> {
    const { createImport } = await this.world.data<{ createImport: { import: ImportView; upload: { path: string } } }>({
      query:
        'mutation ($at: ID!, $name: String!) { createImport(organization: $at, fileName: $name) { import { id } upload { path } } }',
      variables: { at: this.organizationId, name: fileName },
      session: this.session,
    });
    return { id: createImport.import.id, path: createImport.upload.path };
  }

  post(path: string, bytes: Buffer) {
    const headers = { 'content-type': 'application/octet-stream' };
    return this.world.app.inject({ method: 'POST', url: path, headers, payload: bytes });
  }

  /** Uploads; the answer's code when it is refused. */
  async upload(bytes: Buffer, fileName?: string): Promise<{ id: string; refused: string | null }> {
    const { id, path } = await this.create(fileName);
    const answer = await this.post(path, bytes);
    if (answer.statusCode === 204) return { id, refused: null };
    const { errors } = answer.json() as { errors: { extensions: { code: string } }[] };
    return { id, refused: errors[0]!.extensions.code };
  }

  async read(id: string): Promise<ImportView> {
    const query = `query ($id: ID!) { import(id: $id) { ${PART} } }`;
    const answer = await this.world.data<{ import: ImportView }>({ query, variables: { id }, session: this.session });
    return answer.import;
  }

  async problems(id: string, first = 100): Promise<ProblemView[]> {
    const query = `query ($id: ID!, $first: Int) { import(id: $id) { problems(first: $first) {
      nodes { sheet sheetName row columnKey address reason details } } } }`;
    const answer = await this.world.data<{ import: { problems: { nodes: ProblemView[] } } }>({
      query,
      variables: { id, first },
      session: this.session,
    });
    return answer.import.problems.nodes;
  }

  /** Each problem as `sheet row column REASON`, in a line. */
  async told(id: string): Promise<string[]> {
    const problems = await this.problems(id);
    return problems.map(({ sheet, row, columnKey, reason, details }) =>
      [sheet, row, columnKey ?? '-', reason === 'REFUSED' ? details['code'] : reason].join(' '),
    );
  }

  /** Uploads and checks; jobs run at once. */
  async check(bytes: Buffer, fileName?: string): Promise<ImportView> {
    const { id, refused } = await this.upload(bytes, fileName);
    if (refused) throw new Error(`upload refused: ${refused}`);
    await drainJobs(this.world.kernel);
    return this.read(id);
  }

  ask(verb: 'applyImport' | 'checkImport', { id, version }: Pick<ImportView, 'id' | 'version'>) {
    const query = `mutation ($id: ID!, $version: Int!) { ${verb}(id: $id, version: $version) { id state } }`;
    return this.world.ask({ query, variables: { id, version }, session: this.session });
  }

  async apply(view: ImportView): Promise<ImportView> {
    const answer = await this.ask('applyImport', view);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    await drainJobs(this.world.kernel);
    return this.read(view.id);
  }

  /** Checks, and begins to apply: the job has not run yet. */
  async begin(bytes: Buffer): Promise<ImportView> {
    const checked = await this.check(bytes);
    const answer = await this.ask('applyImport', checked);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return checked;
  }

  /** The whole way; the state it ends in. */
  async run(bytes: Buffer): Promise<ImportView> {
    const checked = await this.check(bytes);
    if (checked.state === 'READY') return this.apply(checked);
    throw new Error(
      `${checked.state}: ${JSON.stringify(checked.refusal)} ${(await this.told(checked.id)).join(' | ')}`,
    );
  }

  private async download(query: string, variables: Record<string, unknown>): Promise<{ name: string; bytes: Buffer }> {
    const { ticket } = await this.world.data<{ ticket: { path: string } }>({ query, variables, session: this.session });
    const answer = await this.world.app.inject({ method: 'GET', url: ticket.path });
    if (answer.statusCode !== 200) throw new Error(answer.body);
    const name = /filename\*=UTF-8''([^;]+)/.exec(String(answer.headers['content-disposition']))?.[1] ?? '';
    return { name: decodeURIComponent(name), bytes: answer.rawPayload };
  }

  report(id: string) {
    return this.download('query ($id: ID!) { ticket: importReport(id: $id) { path } }', { id });
  }

  template(filled: boolean) {
    const query =
      'query ($at: ID!, $filled: Boolean!) { ticket: importTemplate(organization: $at, filled: $filled) { path } }';
    return this.download(query, { at: this.organizationId, filled });
  }
}
