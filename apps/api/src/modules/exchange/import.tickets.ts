import { type ColumnKey, IMPORT_FLOW, next } from '@zhibu/rules';
import { importReasonText, type Locale } from '@zhibu/vocabulary';
import {
  annotated,
  asPerson,
  asSystem,
  type Kernel,
  onTicket,
  Refusal,
  type RowNote,
  readAsPerson,
  refusal,
  type SheetNotes,
  type Work,
} from '../../platform/index.ts';
import { files, sendFile, XLSX } from '../file/index.ts';
import { Organization } from '../organization/index.ts';
import { actorOfAccount } from '../people/index.ts';
import { Import, ImportProblem } from './exchange.entity.ts';
import { keyOfImport, receiveImport } from './import.service.ts';
import { MOST_PROBLEMS, REASON_HEADING } from './workbook.limits.ts';
import { openUpload, type ReadBook, type ReadSheet, readBook } from './workbook.reader.ts';
import { templateWorkbook } from './workbook.template.ts';

/** What the one who got the ticket may see and do, at the moment the bytes move. */
const personOf = async (kernel: Kernel, accountId: string, operation: string) => {
  const run = (text: string, params: readonly unknown[] = []) => kernel.dataSource.query(text, [...params]) as never;
  const actor = await actorOfAccount(run, accountId, kernel.now());
  return { actor, operation, permission: 'exchange:import' } as const;
};

const bytesOf = (body: unknown): Buffer => (Buffer.isBuffer(body) ? body : Buffer.alloc(0));

/** What is no workbook is kept as a refused import without bytes: the list says what became of it. */
const refuseUpload = (kernel: Kernel, id: string, { code, details }: Refusal): Promise<unknown> =>
  asSystem(kernel, 'exchange', async (work) => {
    const row = await work.find(Import, id);
    const reached = row && next(IMPORT_FLOW, row.state, 'refuse');
    if (!row || !reached?.ok || row.state !== 'WAITING') return;
    await work.save(Object.assign(row, { state: reached.state, refusalCode: code, refusalDetails: details }));
  });

onTicket('exchange.upload', async ({ actorId, payload }, { kernel, request, reply }) => {
  const id = String(payload['importId']);
  const bytes = bytesOf(request.body);
  try {
    openUpload(bytes);
  } catch (error) {
    if (error instanceof Refusal) await refuseUpload(kernel, id, error);
    throw error;
  }
  await files().put(keyOfImport(id), bytes);
  await asPerson(kernel, await personOf(kernel, actorId, 'uploadImport'), (work) =>
    receiveImport(work, id, bytes.length),
  );
  return reply.code(204).send();
});

export const hasReport = ({ state, problemCount, kept }: Import): boolean =>
  state === 'REFUSED' && problemCount > 0 && kept;

/** The language of the workbook is the language of its headings. */
const localeOf = (sheets: readonly ReadSheet[]): Locale =>
  sheets.some(({ columns }) => [...columns.values()].some(({ heading }) => /[\u4e00-\u9fff]/.test(heading)))
    ? 'zh'
    : 'en';

const noteOf = (read: ReadSheet, problems: readonly ImportProblem[], locale: Locale): RowNote => {
  const columns = new Set<number>();
  const words = problems.map((problem) => {
    const column = read.columns.get(problem.columnKey as ColumnKey);
    if (column) columns.add(column.column);
    const text = importReasonText(problem, locale);
    if (!problem.heading) return text;
    return locale === 'zh' ? `${problem.heading}：${text}` : `${problem.heading}: ${text}`;
  });
  return { text: [...new Set(words)].join(locale === 'zh' ? '；\n' : ';\n'), columns };
};

const notesOf = (read: ReadSheet, problems: readonly ImportProblem[], locale: Locale): SheetNotes => {
  const byRow = Map.groupBy(problems, (problem) => problem.rowNumber);
  return {
    part: read.part,
    column: read.reasonColumn,
    heading: { row: read.headerRow, text: REASON_HEADING[locale] },
    rows: new Map([...byRow].map(([row, list]) => [row, noteOf(read, list, locale)])),
  };
};

/** The same workbook, with what is wrong said beside each row. Every sheet that was read gets its column, full or empty. */
const reportOf = ({ workbook, sheets }: ReadBook, problems: readonly ImportProblem[]): Promise<Buffer> => {
  const locale = localeOf(sheets);
  const notes = sheets.map((read) =>
    notesOf(
      read,
      problems.filter((problem) => problem.sheetName === read.name.slice(0, 100)),
      locale,
    ),
  );
  return annotated(workbook, notes);
};

const reportName = (fileName: string): string => {
  const extension = /\.xlsm$/i.test(fileName) ? 'xlsm' : 'xlsx';
  return `${fileName.replace(/\.\w{1,5}$/, '')}-核对结果.${extension}`;
};

const problemsOf = (work: Work, row: Import): Promise<ImportProblem[]> =>
  work
    .rows(ImportProblem)
    .where('t.importId = ? AND t.organizationId = ?', [row.id, row.organizationId])
    .all(MOST_PROBLEMS);

onTicket('exchange.report', async ({ actorId, payload }, { kernel, reply }) => {
  const work = readAsPerson(kernel, await personOf(kernel, actorId, 'importReport'));
  const row = await work.get(Import, String(payload['importId']));
  const bytes = hasReport(row) ? await files().get(keyOfImport(row.id)) : null;
  if (!bytes) throw refusal('IMPORT_NO_REPORT');
  const report = await reportOf(await readBook(bytes), await problemsOf(work, row));
  return sendFile(reply, reportName(row.fileName), XLSX, report);
});

onTicket('exchange.template', async ({ actorId, payload }, { kernel, reply }) => {
  const work = readAsPerson(kernel, await personOf(kernel, actorId, 'importTemplate'));
  const organization = await work.get(Organization, String(payload['organizationId']));
  const filled = payload['filled'] === true;
  const name = filled ? `${organization.name}-现有数据.xlsx` : '支部数据导入模板.xlsx';
  return sendFile(reply, name, XLSX, await templateWorkbook(work, filled ? organization : null));
});
