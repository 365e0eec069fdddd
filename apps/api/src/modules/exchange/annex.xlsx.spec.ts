import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { AnnexFacts } from '@zhibu/rules';
import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { type Making, sheetOf } from './annex.sheets.ts';
import { writeWorkbook } from './annex.xlsx.ts';

const facts = (text: string): AnnexFacts => {
  const issue = { id: '1', no: 1, text, source: 'SUPERIOR', severity: 'SERIOUS', state: 'OPEN', tasks: [] };
  const branch = { id: '5', name: '第一党支部', type: 'ORGAN', superior: null };
  const rating = { stars: 5, aspects: [], tier: 'ADVANCED', weak: false };
  return { branch, rating, issues: [issue], guidance: [], leaders: [], application: null } as unknown as AnnexFacts;
};

const heights = async (...texts: string[]): Promise<(number | undefined)[]> => {
  const into = new PassThrough();
  const read = buffer(into);
  const paper = { title: '附件3 问题清单', head: '' };
  const pass = async function* () {
    yield texts.map(facts);
  };
  const sheets = [sheetOf('issues', false)];
  const making: Making = { sheets, forms: false, paper, pass, alone: false, step: async () => {} };
  await writeWorkbook(into, making);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await read) as never);
  return texts.map((_, at) => workbook.worksheets[0]!.getRow(4 + at).height);
};

it('gives a row the height its longest cell needs: nothing is cut off in print', async () => {
  const [short, long, longest] = await heights('未开会', '支部党员大会未按季召开，'.repeat(6), '长'.repeat(5_000));
  expect(short).toBe(20);
  expect(long).toBeGreaterThan(40);
  expect(longest).toBe(409);
});
