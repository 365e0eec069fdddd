import { IMPORT_FLOW, type ImportEvent, type ImportState, next, type Problem } from '@zhibu/rules';
import {
  type Actor,
  asPerson,
  asSystem,
  type Kernel,
  onJob,
  Refusal,
  readAsPerson,
  refusal,
  type Work,
} from '../../platform/index.ts';
import { files } from '../file/index.ts';
import { actorOfAccount } from '../people/index.ts';
import { RefusedRow, RefusedTogether } from './apply.context.ts';
import { applyPlan, sizeOfPlan } from './apply.ts';
import { Import } from './exchange.entity.ts';
import { Progress } from './import.progress.ts';
import { keyOfImport } from './import.service.ts';
import { type Plan, planImport } from './plan.ts';
import { dropProblems, keepProblems } from './problems.ts';
import { type ReadBook, readBook } from './workbook.reader.ts';

/** A check or an application cut short is begun again this often. */
const MOST_ATTEMPTS = 3;

const actorOf = (kernel: Kernel, accountId: string): Promise<Actor> =>
  actorOfAccount((text, params = []) => kernel.dataSource.query(text, [...params]) as never, accountId, kernel.now());

/** The next state of an import, written by the system with what goes with it. */
const turn = async (
  work: Work,
  id: string,
  event: ImportEvent,
  change: Partial<Import> = {},
): Promise<Import | null> => {
  const row = await work.find(Import, id);
  const reached = row && next(IMPORT_FLOW, row.state, event);
  // discarded meanwhile, or done by another process
  if (!row || !reached?.ok) return null;
  return work.save(Object.assign(row, { state: reached.state, refusalCode: null, refusalDetails: null }, change));
};

const refused = ({ code, details }: Refusal): Partial<Import> => ({ refusalCode: code, refusalDetails: details });

/** Counts how often the work was begun, apart from the work: a process that dies in it has still begun it. */
const begin = async (kernel: Kernel, id: string, states: readonly ImportState[]): Promise<Import | null> => {
  await kernel.dataSource.query('UPDATE `import` SET attempts = attempts + 1 WHERE id = ?', [id]);
  const row = await asSystem(kernel, 'exchange', (work) => work.find(Import, id));
  if (!row || !states.includes(row.state)) return null;
  if (row.attempts > MOST_ATTEMPTS) throw refusal('IMPORT_INTERRUPTED');
  return row;
};

const bookOf = async (row: Import): Promise<ReadBook> => {
  const bytes = await files().get(keyOfImport(row.id));
  if (!bytes) throw refusal('IMPORT_FILE_GONE');
  return readBook(bytes);
};

const storeChecked = (kernel: Kernel, id: string, book: ReadBook, plan: Plan): Promise<unknown> =>
  asSystem(kernel, 'exchange', async (work) => {
    const { counts, fingerprint, problems } = plan;
    const change = { counts, fingerprint, problemCount: problems.length, checkedAt: work.now };
    const row = await turn(work, id, problems.length > 0 ? 'refuse' : 'pass', change);
    if (row) await keepProblems(work, row, book.sheets, problems);
  });

/** The dry run: reads the workbook, holds it against the records as the one who brought it sees them, saves nothing of it. */
const check = async (kernel: Kernel, id: string): Promise<void> => {
  const begun = await begin(kernel, id, ['UPLOADED', 'CHECKING']);
  if (!begun) return;
  const row = await asSystem(kernel, 'exchange', (work) => turn(work, id, 'check'));
  if (!row) return;
  const progress = new Progress(kernel, id);
  await progress.begin('READING');
  const book = await bookOf(row);
  await progress.begin('COMPARING');
  const actor = await actorOf(kernel, row.accountId);
  const work = readAsPerson(kernel, { actor, operation: 'checkImport', permission: 'exchange:import' });
  await storeChecked(kernel, id, book, await planImport(work, book));
  await progress.begin('DONE');
};

/** So many rows share a statement; a refusal among them is looked for row by row. */
const TOGETHER = 200;

type Given = { row: Import; book: ReadBook; progress: Progress };

const applyIn = async (work: Work, { row, book, progress }: Given, together: number): Promise<void> => {
  work.reason = `导入：${row.fileName}`;
  await progress.begin('COMPARING');
  const plan = await planImport(work, book);
  if (plan.problems.length > 0 || plan.fingerprint !== row.fingerprint) throw refusal('IMPORT_OUTDATED');
  await progress.begin('SAVING', sizeOfPlan(plan));
  let waiting = 0;
  // audit lines and figures go with their rows: nothing is left to be written when the bar has reached its end
  const step = async (rows: number): Promise<void> => {
    waiting += rows;
    if (waiting >= TOGETHER) await work.flush();
    waiting %= TOGETHER;
    await progress.step(rows);
  };
  await applyPlan(work, plan, { defaultHome: row.organizationId, together, step });
  // the last thing: until here the row is free for the progress, and from here only one process can commit
  await turn(work.asSystem('exchange'), row.id, 'finish', { appliedAt: work.now });
};

const applyAll = async (kernel: Kernel, actor: Actor, given: Given): Promise<void> => {
  const later = { actor, operation: 'applyImport', permission: 'exchange:import' } as const;
  const attempt = (together: number) => asPerson(kernel, later, (work) => applyIn(work, given, together));
  try {
    await attempt(TOGETHER);
  } catch (error) {
    if (!(error instanceof RefusedTogether)) throw error;
    await attempt(1);
  }
};

const apply = async (kernel: Kernel, id: string): Promise<void> => {
  const row = await begin(kernel, id, ['APPLYING']);
  if (!row) return;
  const progress = new Progress(kernel, id);
  await progress.begin('READING');
  const book = await bookOf(row);
  const actor = await actorOf(kernel, row.accountId);
  try {
    await applyAll(kernel, actor, { row, book, progress });
  } catch (error) {
    if (!(error instanceof RefusedRow)) throw error;
    await refuseRow(kernel, id, book, error.problem);
  }
  await progress.begin('DONE');
};

const refuseRow = (kernel: Kernel, id: string, book: ReadBook, problem: Problem): Promise<unknown> =>
  asSystem(kernel, 'exchange', async (work) => {
    const row = await turn(work, id, 'refuse', { problemCount: 1 });
    if (row) await keepProblems(work, row, book.sheets, [problem]);
  });

/** What was found wrong before says nothing of a workbook that is refused as a whole. */
const endIn = async (work: Work, id: string, event: ImportEvent, told: Refusal): Promise<void> => {
  const wrong = event === 'refuse' ? { problemCount: 0, counts: {} } : {};
  const row = await turn(work, id, event, { ...refused(told), ...wrong });
  if (row && event === 'refuse') await dropProblems(work, id);
};

/** A refusal ends the attempt in words; anything else is tried again, but not for ever. */
const ending =
  (work: (kernel: Kernel, id: string) => Promise<void>, event: ImportEvent) =>
  async ({ kernel, payload }: { kernel: Kernel; payload: Record<string, unknown> }): Promise<void> => {
    const id = String(payload['importId']);
    try {
      await work(kernel, id);
    } catch (error) {
      const [row] = (await kernel.dataSource.query('SELECT attempts FROM `import` WHERE id = ?', [id])) as {
        attempts: number;
      }[];
      const tried = (row?.attempts ?? 0) >= MOST_ATTEMPTS;
      if (!(error instanceof Refusal) && !tried) throw error;
      const told = error instanceof Refusal ? error : refusal('IMPORT_INTERRUPTED');
      const why = told.code === 'BUSY_RETRY' || told.code === 'IMPORT_OUTDATED' ? 'fail' : event;
      await asSystem(kernel, 'exchange', (system) => endIn(system, id, why, told));
      await new Progress(kernel, id).begin('DONE');
    }
  };

onJob('exchange.check', ending(check, 'refuse'));
onJob('exchange.apply', ending(apply, 'fail'), { long: true });
