import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { AnnexFacts, AnnexTable } from '@zhibu/rules';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { openZip, partOf } from '../../platform/workbook/zip.ts';
import { type Making, sheetOf } from './annex.sheets.ts';
import { writeWorkbook } from './annex.xlsx.ts';

const facts = (text: string): AnnexFacts => {
  const issue = { id: '1', no: 1, text, source: 'SUPERIOR', severity: 'SERIOUS', state: 'OPEN', tasks: [] };
  const more = { supervision: [], evidenceCount: 0, dueOn: '2026-12-01', relapseCount: 0, aspect: 'C' };
  const branch = { id: '5', name: '第一党支部', type: 'ORGAN', superior: null };
  const rating = {
    stars: 5,
    aspects: [],
    tier: 'ADVANCED',
    weak: false,
    consequence: null,
    weaknesses: [],
    vetoes: [],
  };
  const lists = { branch, issues: [{ ...issue, ...more }], guidance: [], leaders: [] };
  return { ...lists, rating, secretary: null, application: null, namedOn: null } as unknown as AnnexFacts;
};

const written = async (table: AnnexTable, ...texts: string[]): Promise<Buffer> => {
  const into = new PassThrough();
  const read = buffer(into);
  const paper = { title: '附件', head: '填报单位（盖章）：演示工委　　A & B' };
  const pass = async function* () {
    yield texts.map(facts);
  };
  const sheets = [sheetOf(table, false)];
  const making: Making = { sheets, forms: false, paper, pass, alone: false, step: async () => {} };
  await writeWorkbook(into, making);
  return read;
};

const sheetIn = async (bytes: Buffer): Promise<ExcelJS.Worksheet> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as never);
  return workbook.worksheets[0]!;
};

it('gives a row the height its longest cell needs: nothing is cut off in print', async () => {
  const sheet = await sheetIn(
    await written('issues', '未开会', '支部党员大会未按季召开，'.repeat(6), '长'.repeat(5_000)),
  );
  const [short, long, longest] = [4, 5, 6].map((row) => sheet.getRow(row).height);
  expect(short).toBe(20);
  expect(long).toBeGreaterThan(40);
  expect(longest).toBe(409);
});

describe('on paper', () => {
  it.each([
    ['progress', 'A:B', '主要短板'],
    ['ledger', 'A:D', '进展（可逐月）'],
  ] as const)('%s is printed in two parts, %s on both, at nine points', async (table, keys, next) => {
    const bytes = await written(table, '未开会');
    const sheet = await sheetIn(bytes);
    expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9, printTitlesRow: '3:3' });
    expect(sheet.pageSetup.printTitlesColumn).toBe(keys);
    expect((sheet.pageSetup.scale! / 100) * sheet.getRow(4).getCell(1).font.size!).toBeGreaterThanOrEqual(9);
    const xml = String(partOf(openZip(bytes), 'xl/worksheets/sheet1.xml', 1_000_000));
    const brk = /<colBreaks [^>]*><brk id="(\d+)"/.exec(xml)?.[1];
    expect(sheet.getRow(3).getCell(Number(brk) + 1).value).toBe(next);
    // what is repeated says nothing but the headings of its columns
    expect([sheet.getRow(1).getCell(1).value, sheet.getRow(2).getCell(1).value]).toEqual([null, null]);
    expect(sheet.headerFooter.oddHeader).toContain('A && B');
    expect(sheet.headerFooter.firstFooter).toContain('第 &P 页，共 &N 页');
  });

  it('what fits a page is fitted to it, without a break', async () => {
    const bytes = await written('issues', '未开会');
    expect((await sheetIn(bytes)).pageSetup).toMatchObject({ fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
    expect(String(partOf(openZip(bytes), 'xl/worksheets/sheet1.xml', 1_000_000))).not.toContain('colBreaks');
  });
});
