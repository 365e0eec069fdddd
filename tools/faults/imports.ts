// Workbooks brought in through the API: long work in the background, which dies with its process and is begun again.
import { setTimeout as sleep } from 'node:timers/promises';
import ExcelJS from 'exceljs';
import type { Client } from './client.ts';

const HEADINGS = ['组织代码', '组织全称', '层级', '上级组织代码', '支部类型', '成立日期', '正式党员数', '支委人数'];

/** New branches below the Work Committee. */
export const workbookOf = async (prefix: string, below: string, count: number): Promise<Buffer> => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('党组织');
  sheet.addRow(HEADINGS);
  for (let n = 1; n <= count; n++)
    sheet.addRow([`${prefix}-${n}`, `演示${prefix}第${n}党支部`, '党支部', below, '机关', '2021-07-01', 9, 3]);
  return Buffer.from(await book.xlsx.writeBuffer());
};

export type Imported = {
  id: string;
  version: number;
  state: string;
  phase: string;
  done: number;
  problemCount: number;
};

const CREATE =
  'mutation ($at: ID!) { createImport(organization: $at, fileName: "演练.xlsx") { import { id } upload { path } } }';
const READ = 'query ($id: ID!) { import(id: $id) { id version state phase done problemCount } }';
const APPLY = 'mutation ($id: ID!, $version: Int!) { applyImport(id: $id, version: $version) { id } }';

/** Announces a workbook and hands it over; its check begins by itself. */
export const bring = async (client: Client, at: string, bytes: Buffer): Promise<string> => {
  type Created = { createImport: { import: { id: string }; upload: { path: string } } };
  const { createImport } = await client.ask<Created>(CREATE, { at });
  await client.put(createImport.upload.path, bytes);
  return createImport.import.id;
};

export const read = async (client: Client, id: string): Promise<Imported> =>
  (await client.ask<{ import: Imported }>(READ, { id })).import;

/** Waits until an import is in one of these states. */
export const until = async (
  client: Client,
  id: string,
  wanted: (row: Imported) => boolean,
  { seconds, pauseMs = 20 }: { seconds: number; pauseMs?: number },
): Promise<Imported> => {
  for (const since = performance.now(); ; await sleep(pauseMs)) {
    const row = await read(client, id);
    if (wanted(row)) return row;
    if (performance.now() - since > seconds * 1000)
      throw new Error(`the import stands at ${row.state}, ${row.done} done, after ${seconds} s`);
  }
};

export const apply = (client: Client, { id, version }: Imported): Promise<unknown> =>
  client.ask(APPLY, { id, version });
