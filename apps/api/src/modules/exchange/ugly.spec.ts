import type { CellValue } from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { World } from '../../../test/world.ts';
import { openWorkbook, readSheet, zipOf } from '../../platform/index.ts';
import { plainParts, sheetXml } from '../../platform/workbook/workbook.factory.ts';
import type { County } from '../organization/organization.factory.ts';
import { aBranchRow, bookOf, bytesOf, type Cells, type Importer, xlsxOf } from './exchange.factory.ts';
import { House } from './house.factory.ts';
import { anUglyBook } from './ugly.factory.ts';

let house: House;
let world: World;
let county: County;
let importer: Importer;

beforeAll(async () => {
  house = await House.open();
  world = house.world;
  ({ county, office: importer } = await house.county());
});
afterAll(() => house?.close());

const branch = (code: string, more: Cells = {}) => aBranchRow(county.workCommittee.code, code, more);

describe('files that are ugly and right', () => {
  it('a title, headings over two rows, blank rows, full-width signs, days in every way, sheets in any order', async () => {
    const bytes = await bytesOf(anUglyBook(county.workCommittee.code, 'U1'));
    const checked = await importer.check(bytes);
    expect(await importer.told(checked.id)).toEqual([]);
    expect(checked.counts).toEqual([
      { sheet: 'organization', create: 3, change: 0, same: 0 },
      { sheet: 'person', create: 2, change: 0, same: 0 },
      { sheet: 'contactPoint', create: 1, change: 0, same: 0 },
    ]);
    await importer.apply(checked);
    const again = await importer.check(bytes);
    expect(again.counts.map(({ create, change }) => create + change)).toEqual([0, 0, 0]);
  });

  it('and everything in it was understood', async () => {
    const rows = await world.sql(
      `SELECT code, name, level, type, tags, foundedOn, termEndOn, fullMembers, committeeSize FROM organization
       WHERE code LIKE 'U1-%' ORDER BY code`,
    );
    const told = rows.map((row) => Object.values(row).join(' '));
    expect(told).toEqual([
      'U1-B1 演示第一党支部 BRANCH ORGAN  2020-01-01 2026-12-31 12 3',
      'U1-B2 演示第二党支部 BRANCH INSTITUTION JOINT,RETIRED 2020-01-01 2027-06-30 8 2',
      'U1-C 演示党委 COMMITTEE   2012-05-01  0 0',
    ]);
    const posts = await world.sql(
      "SELECT a.post, a.fromOn, p.phone FROM appointment a INNER JOIN person p ON p.id = a.personId WHERE p.code = 'U1-P1' ORDER BY a.fromOn",
    );
    expect(posts).toEqual([
      { post: 'LEADER', fromOn: '2023-02-01', phone: '13900000001' },
      { post: 'SECRETARY', fromOn: '2024-01-01', phone: '13900000001' },
    ]);
  });

  it('cells merged downwards mean every row; headings repeated on each page are no data', async () => {
    const book = bookOf({
      organization: [branch('U2-1'), branch('U2-2', { parentCode: null }), branch('U2-3', { parentCode: null })],
    });
    const sheet = book.getWorksheet('党组织')!;
    sheet.mergeCells('E2:E4');
    sheet.insertRow(4, (sheet.getRow(1).values as CellValue[]).slice(1));
    const checked = await importer.check(await bytesOf(book));
    expect(await importer.told(checked.id)).toEqual([]);
    expect(checked.counts).toEqual([{ sheet: 'organization', create: 3, change: 0, same: 0 }]);
  });

  it('a raw archive without styles or shared strings, as some programs write it', async () => {
    const cells = (row: number, texts: string[]) =>
      `<row r="${row}">${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
    const rows = [
      cells(1, ['组织代码', '组织全称', '层级', '上级组织代码', '支部类型', '成立日期']),
      cells(2, ['U3-1', '演示支部', '党支部', county.workCommittee.code, '机关', '2020-01-01']),
      cells(3, ['U3-2', '演示支部', '党支部', 'NOWHERE', '机关', '2020-01-01']),
    ];
    const checked = await importer.check(zipOf(plainParts(sheetXml(rows.join('')), '', { name: '组织' })));
    expect(await importer.told(checked.id)).toEqual(['organization 3 parentCode UNKNOWN_ORGANIZATION']);
    const report = openWorkbook((await importer.report(checked.id)).bytes);
    const [, , third] = (await readSheet(report, report.sheets[0]!)).rows;
    expect(third!.cells.get(7)).toBe('上级组织代码：没有代码为“NOWHERE”的组织，请核对');
  });

  it('the topmost row in the workbook, as it is or renamed', async () => {
    const { workCommittee, county: top } = county;
    const row = {
      code: workCommittee.code,
      name: workCommittee.name,
      level: '工委',
      parentCode: top.code,
      foundedOn: workCommittee.foundedOn,
    };
    const same = await importer.check(
      await xlsxOf({
        organization: [row, { ...row, code: top.code, name: top.name, level: '县委', parentCode: null }],
      }),
    );
    expect(same.counts).toEqual([{ sheet: 'organization', create: 0, change: 0, same: 2 }]);
    const renamed = await importer.run(
      await xlsxOf({ organization: [{ ...row, parentCode: null, name: '演示县直工委' }] }),
    );
    expect(renamed.counts).toEqual([{ sheet: 'organization', create: 0, change: 1, same: 0 }]);
    expect(await world.sql('SELECT name, parentId FROM organization WHERE id = ?', [workCommittee.id])).toEqual([
      { name: '演示县直工委', parentId: expect.anything() },
    ]);
  });
});
