import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asSystem, type Kernel, onJob, Refusal, readAsPerson, refusal, type Work } from '../../platform/index.ts';
import { files } from '../file/index.ts';
import { actorOfAccount } from '../people/index.ts';
import { wordDocument } from './annex.docx.ts';
import { AnnexExport } from './annex.entity.ts';
import { hasForms, type Making, paperOf, sheetsOf, type Written } from './annex.sheets.ts';
import { annexSource, countBranches, everyFacts } from './annex.source.ts';
import { writeWorkbook } from './annex.xlsx.ts';
import { keyOfExport } from './export.service.ts';

const MOST_ATTEMPTS = 3;

const tell = (kernel: Kernel, id: string, done: number, total: number): Promise<unknown> =>
  kernel.dataSource.query('UPDATE annex_export SET done = ?, total = ? WHERE id = ?', [done, total, id]);

const PAUSE_MS = 400;

/** Progress counts branches over all the tables of the annex; it is told a few times a second, beside any transaction. */
const progressOf = (kernel: Kernel, id: string, total: number) => {
  let [done, told] = [0, 0];
  return async (branches: number): Promise<void> => {
    done += branches;
    if (performance.now() - told < PAUSE_MS) return;
    told = performance.now();
    await tell(kernel, id, Math.min(done, total), total);
  };
};

const makingOf = async (kernel: Kernel, work: Work, row: AnnexExport): Promise<Making> => {
  const source = await annexSource(work, row.organizationId, row.periodId);
  const alone = source.organization.level === 'BRANCH';
  const sheets = sheetsOf(row.annex, alone);
  const branches = await countBranches(work, source, sheets[0]!.subject);
  return {
    sheets,
    forms: hasForms(row.annex),
    paper: paperOf(source, row.annex, work.today),
    pass: (subject) => everyFacts(work, source, subject),
    alone,
    step: progressOf(kernel, row.id, branches * sheets.length),
  };
};

/** A workbook goes to a file as it is written, and from there into the store: it is never in memory as a whole. */
const makeWorkbook = async (key: string, making: Making): Promise<Written & { size: number }> => {
  const folder = await mkdtemp(join(tmpdir(), 'zhibu-export-'));
  try {
    const path = join(folder, 'annex.xlsx');
    const into = createWriteStream(path);
    const closed = new Promise<void>((resolve, reject) => into.on('close', resolve).on('error', reject));
    const written = await writeWorkbook(into, making);
    await closed;
    await files().putFile(key, path);
    return { ...written, size: (await stat(path).catch(() => ({ size: 0 }))).size };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const makeDocument = async (key: string, making: Making): Promise<Written & { size: number }> => {
  const { bytes, ...written } = await wordDocument(making);
  await files().put(key, bytes);
  return { ...written, size: bytes.length };
};

const begin = async (kernel: Kernel, id: string): Promise<AnnexExport | null> => {
  await kernel.dataSource.query('UPDATE annex_export SET attempts = attempts + 1 WHERE id = ?', [id]);
  return asSystem(kernel, 'exchange', async (work) => {
    const row = await work.find(AnnexExport, id);
    if (!row || row.state === 'DONE' || row.state === 'FAILED') return null;
    return work.save(Object.assign(row, { state: 'RUNNING' }));
  });
};

const make = async (kernel: Kernel, id: string): Promise<void> => {
  const row = await begin(kernel, id);
  if (!row) return;
  if (row.attempts > MOST_ATTEMPTS) throw refusal('EXPORT_INTERRUPTED');
  const run = (text: string, params: readonly unknown[] = []) => kernel.dataSource.query(text, [...params]) as never;
  const actor = await actorOfAccount(run, row.accountId, kernel.now());
  // what the one who asked may see now, neither more nor less
  const work = readAsPerson(kernel, { actor, operation: 'exportAnnex', permission: 'exchange:export' });
  const making = await makingOf(kernel, work, row);
  const { rows, size } = await (row.format === 'XLSX' ? makeWorkbook : makeDocument)(keyOfExport(id), making);
  await finish(kernel, id, { state: 'DONE', rowCount: rows, byteSize: size, kept: true });
};

const finish = async (kernel: Kernel, id: string, change: Partial<AnnexExport>): Promise<void> => {
  await asSystem(kernel, 'exchange', async (work) => {
    const row = await work.find(AnnexExport, id);
    if (row) await work.save(Object.assign(row, change, { done: row.total, finishedAt: work.now }));
  });
};

/** A refusal ends it in words; anything else is tried again, but not for ever. */
onJob(
  'exchange.export',
  async ({ kernel, payload }) => {
    const id = String(payload['exportId']);
    try {
      await make(kernel, id);
    } catch (error) {
      const [row] = (await kernel.dataSource.query('SELECT attempts FROM annex_export WHERE id = ?', [id])) as {
        attempts: number;
      }[];
      if (!(error instanceof Refusal) && (row?.attempts ?? 0) < MOST_ATTEMPTS) throw error;
      const { code, details } = error instanceof Refusal ? error : refusal('EXPORT_INTERRUPTED');
      await finish(kernel, id, { state: 'FAILED', refusalCode: code, refusalDetails: details });
    }
  },
  { long: true },
);
