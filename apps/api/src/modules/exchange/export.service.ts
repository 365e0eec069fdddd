import type { Annex, ExportFormat } from '@zhibu/rules';
import { ANNEX_WORDS } from '@zhibu/vocabulary';
import { onJob, refusal, type Work } from '../../platform/index.ts';
import { files } from '../file/index.ts';
import { AnnexExport } from './annex.entity.ts';
import { annexSource } from './annex.source.ts';

export const keyOfExport = (id: string): string => `export/${id}`;

export type ExportWanted = { annex: Annex; organizationId: string; periodId: string; format: ExportFormat };

/** Asks for an annex as a file; it is made in the background and found again among one's exports. */
export const exportAnnex = async (work: Work, wanted: ExportWanted): Promise<AnnexExport> => {
  const { organization, period } = await annexSource(work, wanted.organizationId, wanted.periodId);
  const { id: accountId, personId: requestedBy } = work.actor;
  if (!accountId || !requestedBy) throw refusal('SIGN_IN_REQUIRED');
  const title = ANNEX_WORDS[wanted.annex].zh.replace(' ', '');
  const row = await work.insert(AnnexExport, {
    organizationId: organization.id,
    annex: wanted.annex,
    format: wanted.format,
    periodId: period.id,
    year: period.year,
    ordinal: period.ordinal,
    state: 'WAITING',
    requestedBy,
    accountId,
    done: 0,
    total: 0,
    attempts: 0,
    rowCount: 0,
    fileName: `${title}-${organization.name}-${period.year}年第${period.ordinal}季度.${wanted.format.toLowerCase()}`,
    byteSize: 0,
    kept: false,
    refusalCode: null,
    refusalDetails: null,
    finishedAt: null,
  });
  work.later('exchange.export', { exportId: row.id });
  return row;
};

/** An export is found again by who asked for it: another may read fewer telephone numbers. */
export const ownExport = async (work: Work, id: string): Promise<AnnexExport> => {
  const row = await work.get(AnnexExport, id);
  if (row.requestedBy !== work.actor.personId) throw refusal('NOT_FOUND');
  return row;
};

export const discardExport = async (work: Work, row: AnnexExport): Promise<boolean> => {
  await work.remove(row);
  work.later('exchange.forgetExport', { exportId: row.id });
  return true;
};

/** Bytes go after the commit: what is rolled back keeps them. */
onJob('exchange.forgetExport', ({ payload }) => files().remove(keyOfExport(String(payload['exportId']))));
