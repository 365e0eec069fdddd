import { onTicket, readAsPerson, refusal } from '../../platform/index.ts';
import { DOCX, files, sendFile, XLSX } from '../file/index.ts';
import { actorOfAccount } from '../people/index.ts';
import { keyOfExport, ownExport } from './export.service.ts';

onTicket('exchange.export', async ({ actorId, payload }, { kernel, reply }) => {
  const run = (text: string, params: readonly unknown[] = []) => kernel.dataSource.query(text, [...params]) as never;
  const actor = await actorOfAccount(run, actorId, kernel.now());
  const work = readAsPerson(kernel, { actor, operation: 'annexFile', permission: 'exchange:export' });
  const row = await ownExport(work, String(payload['exportId']));
  const bytes = row.kept ? await files().stream(keyOfExport(row.id)) : null;
  if (!bytes) throw refusal('EXPORT_NOT_READY');
  return sendFile(reply, row.fileName, row.format === 'XLSX' ? XLSX : DOCX, bytes);
});
