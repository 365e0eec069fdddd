// An annex asked for and waited for, as its page does it.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '../faults/client.ts';

const LOOK_MS = 500;

export type Export = { id: string; state: string; rowCount: number; byteSize: number };
export type Wanted = { annex: string; organization: string; period: string };

const EXPORT = `mutation ($annex: Annex!, $organization: ID!, $period: ID!) {
  exportAnnex(annex: $annex, format: XLSX, organization: $organization, period: $period) { id } }`;
const READ = 'query ($id: ID!) { annexExport(id: $id) { id state rowCount byteSize } }';

/** Asks for an annex as a workbook, and waits until it is made. */
export const made = async (client: Client, wanted: Wanted): Promise<Export> => {
  const { exportAnnex } = await client.ask<{ exportAnnex: { id: string } }>(EXPORT, wanted);
  for (;;) {
    await sleep(LOOK_MS);
    const { annexExport } = await client.ask<{ annexExport: Export }>(READ, { id: exportAnnex.id });
    if (annexExport.state === 'FAILED') throw new Error('the export failed');
    if (annexExport.state === 'DONE') return annexExport;
  }
};
