import { asSystem, every, type Kernel } from '../../platform/index.ts';
import { files } from '../file/index.ts';
import { Import } from './exchange.entity.ts';
import { keyOfExport } from './export.service.ts';
import { keyOfImport } from './import.service.ts';

const DAY = 24 * 60 * 60_000;
/** A workbook holds names and telephone numbers: it is kept no longer than somebody may still ask about it (R78). */
const KEPT_DAYS = 30;

const CHUNK = 200;

/** Workbooks of imports that nothing has happened to for a month; what was announced and never came goes after a day. */
export const forgetWorkbooks = async (kernel: Kernel): Promise<void> => {
  const ago = (days: number) => new Date(kernel.now().getTime() - days * DAY);
  const old = (await kernel.dataSource.query(
    "SELECT id FROM `import` WHERE kept = 1 AND updatedAt < ? AND state NOT IN ('CHECKING', 'APPLYING') LIMIT ?",
    [ago(KEPT_DAYS), CHUNK],
  )) as { id: string | number }[];
  for (const { id } of old) {
    await files().remove(keyOfImport(String(id)));
    await kernel.dataSource.query('UPDATE `import` SET kept = 0 WHERE id = ?', [id]);
  }
  await asSystem(kernel, 'exchange', async (work) => {
    const waiting = work.rows(Import).where("t.state = 'WAITING' AND t.createdAt < ?", [ago(1)]);
    for (const row of await waiting.all(CHUNK)) await work.remove(row);
  });
};

/** The bytes of exports go after the same time: whoever needs one again exports it again. */
export const forgetExports = async (kernel: Kernel): Promise<void> => {
  const before = new Date(kernel.now().getTime() - KEPT_DAYS * DAY);
  const old = (await kernel.dataSource.query('SELECT id FROM annex_export WHERE kept = 1 AND updatedAt < ? LIMIT ?', [
    before,
    CHUNK,
  ])) as { id: string | number }[];
  for (const { id } of old) {
    await files().remove(keyOfExport(String(id)));
    await kernel.dataSource.query('UPDATE annex_export SET kept = 0 WHERE id = ?', [id]);
  }
};

every('exchange.forgetExports', 3_600, forgetExports);
every('exchange.forgetWorkbooks', 3_600, forgetWorkbooks);
