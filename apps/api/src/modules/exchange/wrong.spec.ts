import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zipOf } from '../../platform/index.ts';
import { plainParts, sheetXml } from '../../platform/workbook/workbook.factory.ts';
import type { County } from '../organization/organization.factory.ts';
import {
  aBranchRow,
  bookOf,
  bytesOf,
  type Cells,
  type Importer,
  open,
  type Sheets,
  xlsxOf,
} from './exchange.factory.ts';
import { House } from './house.factory.ts';

let house: House;
let county: County;
let importer: Importer;

beforeAll(async () => {
  house = await House.open();
  ({ county, office: importer } = await house.county());
});
afterAll(() => house?.close());

const branch = (code: string, more: Cells = {}) => aBranchRow(county.workCommittee.code, code, more);

/** The problems of a workbook, one a line. */
const wrong = async (sheets: Sheets): Promise<string[]> => {
  const checked = await importer.check(await xlsxOf(sheets));
  expect(checked.state, JSON.stringify(checked.refusal)).toBe('REFUSED');
  return importer.told(checked.id);
};

describe('files that are wrong', () => {
  it('codes twice, circles, unknown superiors, wrong words, formulas, days that do not exist: each is told', async () => {
    const committee = (code: string, parentCode: string): Cells => ({
      code,
      name: `党委 ${code}`,
      level: '党委',
      parentCode,
      foundedOn: '2015-01-01',
    });
    expect(
      await wrong({
        organization: [
          branch('W-1'),
          branch('w-1', { name: '另一个' }),
          committee('W-2', 'W-3'),
          committee('W-3', 'W-2'),
          branch('W-4', { parentCode: 'NOWHERE' }),
          branch('W-5', { type: '厂矿' }),
          branch('W-6', { fullMembers: { formula: 'SUM(1,2)', result: 3 } }),
          branch('W-7', { foundedOn: '2020-02-30' }),
          branch('W-8', { name: null }),
          branch('W-9', { parentCode: 'W-1' }),
        ],
      }),
    ).toEqual([
      'organization 3 code DUPLICATE',
      'organization 4 parentCode CYCLE',
      'organization 4 level LEVEL_NOT_ALLOWED',
      'organization 5 parentCode CYCLE',
      'organization 5 level LEVEL_NOT_ALLOWED',
      'organization 6 parentCode UNKNOWN_ORGANIZATION',
      'organization 7 type UNKNOWN_WORD',
      'organization 7 type TYPE_MISSING',
      'organization 8 fullMembers FORMULA',
      'organization 9 foundedOn NOT_A_DAY',
      'organization 10 name REQUIRED',
      'organization 11 level LEVEL_NOT_ALLOWED',
    ]);
  });

  it('what the records forbid is told by the row, in the words of the page', async () => {
    const secretary = { homeBranchCode: 'R-1', organizationCode: 'R-1', post: '书记' };
    const first = { personCode: 'R-P1', name: '张一', ...secretary, fromOn: '2024-01-01' };
    await importer.run(await xlsxOf({ organization: [branch('R-1')], person: [first] }));
    const duty = {
      personCode: 'R-P1',
      organizationCode: 'R-1',
      kind: '联系点责任',
      title: '联系',
      dueOn: '2026-12-31',
    };
    expect(
      await wrong({
        organization: [
          branch('R-1', { foundedOn: '2021-01-01' }),
          branch('R-2', { code: county.branch.code, level: '党总支', type: null, foundedOn: '2020-01-01' }),
        ],
        person: [{ personCode: 'R-P2', name: '李二', ...secretary, fromOn: '2025-01-01' }],
        contactPoint: [{ personCode: 'R-P1', branchCode: 'R-1', fromOn: '2019-01-01' }],
        responsibility: [duty],
      }),
    ).toEqual([
      'organization 2 foundedOn FOUNDED_CHANGED',
      'organization 3 level LEVEL_CHANGED',
      'person 2 post APPOINTMENT_POST_FILLED',
      'contactPoint 2 fromOn ORGANIZATION_DATE_BEFORE_FOUNDED',
      'responsibility 2 kind RESPONSIBILITY_OF_CONTACT',
    ]);
  });

  it('one bad row saves nothing, and the same workbook comes back with reasons', async () => {
    const book = bookOf({ organization: [branch('S-1'), branch('S-2', { level: '村' })] });
    book.addWorksheet('台账').getCell('B2').value = { formula: '1+1', result: 2 };
    book.getWorksheet('党组织')!.getColumn(2).width = 41;
    book.getWorksheet('党组织')!.getCell('D1').value = '层级 *';
    book.getWorksheet('党组织')!.getCell('D3').border = { bottom: { style: 'thick' } };
    const checked = await importer.check(await bytesOf(book), '县直（一）.xlsx');
    expect(checked).toMatchObject({
      state: 'REFUSED',
      problemCount: 1,
      hasReport: true,
      applicable: { ok: false, code: 'IMPORT_NOT_READY' },
    });
    const place = { sheet: 'organization', sheetName: '党组织', row: 3, columnKey: 'level', address: 'D3' };
    expect(await importer.problems(checked.id)).toMatchObject([
      { ...place, reason: 'UNKNOWN_WORD', details: { value: '村' } },
    ]);
    expect((await importer.ask('applyImport', checked)).errors![0]!.extensions.code).toBe('IMPORT_NOT_READY');
    const { name, bytes } = await importer.report(checked.id);
    expect(name).toBe('县直（一）-核对结果.xlsx');
    const sheet = (await open(bytes)).getWorksheet('党组织')!;
    expect(sheet.getCell('Q1').value).toBe('问题说明');
    expect(sheet.getCell('Q2').value).toBeNull();
    expect(sheet.getCell('Q3').value).toMatch(/^层级：“村”不在可选范围，可填：/);
    expect(sheet.getCell('D3').fill).toMatchObject({ pattern: 'solid' });
    expect(sheet.getCell('D3').border.bottom!.style).toBe('thick');
    expect(sheet.getColumn(2).width).toBe(41);
    expect((await open(bytes)).getWorksheet('台账')!.getCell('B2').value).toEqual({ formula: '1+1', result: 2 });
    // corrected in place and sent again, it is read past our own column, and is clean
    const corrected = await open(bytes);
    corrected.getWorksheet('党组织')!.getCell('D3').value = '党支部';
    const again = await importer.run(await bytesOf(corrected));
    expect(again.state).toBe('APPLIED');
  });

  it.each<[string, () => Promise<Buffer> | Buffer, string]>([
    ['no file', () => Buffer.alloc(0), 'FILE_EMPTY'],
    [
      'an old workbook renamed',
      () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(5_000)]),
      'IMPORT_OLD_FORMAT',
    ],
    [
      'an encrypted one',
      () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'IMPORT_ENCRYPTED',
    ],
    ['lines of text', () => Buffer.from('组织代码,组织全称'), 'IMPORT_NOT_WORKBOOK'],
    ['an archive of something else', () => zipOf({ 'word/document.xml': '<document/>' }), 'IMPORT_NOT_WORKBOOK'],
    ['one over the limit', () => Buffer.alloc(10 * 1024 * 1024 + 1), 'IMPORT_TOO_LARGE'],
  ])('%s is refused at the door', async (_, make, code) => {
    const { id, refused } = await importer.upload(await make());
    expect(refused).toBe(code);
    expect(await importer.read(id)).toMatchObject({ state: 'REFUSED', refusal: { code }, hasReport: false });
  });

  it.each<[string, Parameters<typeof zipOf>[0], string]>([
    ['no sheet of ours', plainParts(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>')), 'IMPORT_SHEET_MISSING'],
    [
      'no headings',
      plainParts(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'), '', { name: '党组织' }),
      'IMPORT_HEADER_MISSING',
    ],
    ['a sheet that is broken', plainParts('<worksheet><sheetData><row', '', { name: '党组织' }), 'IMPORT_NOT_WORKBOOK'],
    ['a bomb', plainParts(sheetXml('<row/>'.repeat(20_000_000)), '', { name: '党组织' }), 'IMPORT_TOO_MANY_ROWS'],
  ])('%s is refused as a whole', async (_, parts, code) => {
    const checked = await importer.check(zipOf(parts));
    expect(checked).toMatchObject({ state: 'REFUSED', refusal: { code }, problemCount: 0, phase: 'DONE' });
  });

  it('only headings: there is nothing to import', async () => {
    expect(await importer.check(await xlsxOf({ organization: [], person: [] }))).toMatchObject({
      refusal: { code: 'IMPORT_EMPTY' },
    });
  });

  it('more than 20 000 rows', async () => {
    const rows = Array.from({ length: 20_001 }, (_, n) => ({ personCode: `M-${n}`, name: '张三' }));
    expect(await importer.check(await xlsxOf({ person: rows }))).toMatchObject({
      state: 'REFUSED',
      refusal: { code: 'IMPORT_TOO_MANY_ROWS', details: { max: 20_000 } },
    });
  });
});
