import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import {
  annotated,
  columnLetters,
  NotWorkbookError,
  openWorkbook,
  PartTooLargeError,
  readSheet,
  zipOf,
} from './index.ts';
import { plainParts, sheetXml } from './workbook.factory.ts';
import { attribute, scanXml } from './xml.ts';
import { openZip, partOf } from './zip.ts';

const reasonOf = (bytes: Buffer): string => {
  try {
    openWorkbook(bytes);
    return 'opened';
  } catch (error) {
    return error instanceof NotWorkbookError ? error.reason : String(error);
  }
};

const cellsOf = async (bytes: Buffer, sheet = 0) => {
  const workbook = openWorkbook(bytes);
  const { rows } = await readSheet(workbook, workbook.sheets[sheet]!);
  return rows.map(({ row, cells }) => [row, Object.fromEntries(cells)]);
};

const bytesOf = async (workbook: ExcelJS.Workbook): Promise<Buffer> => Buffer.from(await workbook.xlsx.writeBuffer());

describe('what is a workbook', () => {
  const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(1000)]);
  const good = zipOf(plainParts(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>')));
  it.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['text', Buffer.from('组织代码,组织全称\nB-1,支部\n'), 'other'],
    ['a web page called .xls', Buffer.from('<html><table><tr><td>1</td></tr></table></html>'), 'other'],
    ['an old workbook', old, 'old'],
    ['an encrypted one', Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]), 'encrypted'],
    ['an archive of something else', zipOf({ 'a.txt': 'hello' }), 'other'],
    ['one that is cut off', good.subarray(0, good.length - 40), 'other'],
    ['one without its directory', good.subarray(0, 60), 'other'],
    ['a document type with entities', zipOf(plainParts(sheetXml(''), '<!DOCTYPE x [<!ENTITY a "b">]>')), 'other'],
    ['a plain one', good, 'opened'],
  ])('%s: %s', (_, bytes, expected) => expect(reasonOf(bytes)).toBe(expected));

  it('a bomb is not unpacked, whatever size it claims', async () => {
    const bomb = zipOf(plainParts(`<worksheet>${' '.repeat(100 * 1024 * 1024)}</worksheet>`));
    const workbook = openWorkbook(bomb);
    await expect(readSheet(workbook, workbook.sheets[0]!)).rejects.toThrow(PartTooLargeError);
  });

  it('a part that is broken further in is no workbook either', async () => {
    const workbook = openWorkbook(zipOf(plainParts('<worksheet><row r="1"><c r="A1"><v>1</v></c></row')));
    await expect(readSheet(workbook, workbook.sheets[0]!)).rejects.toMatchObject({ reason: 'other' });
  });

  it('a long sheet is read while others have their turn', async () => {
    const row = (n: number) => `<row r="${n}"><c r="A${n}" t="inlineStr"><is><t>支部 ${n}</t></is></c></row>`;
    const workbook = openWorkbook(
      zipOf(plainParts(sheetXml(Array.from({ length: 30_000 }, (_, n) => row(n + 1)).join('')))),
    );
    let turns = 0;
    const others = setInterval(() => turns++, 1);
    const { rows } = await readSheet(workbook, workbook.sheets[0]!);
    clearInterval(others);
    expect(rows).toHaveLength(30_000);
    expect(rows.at(-1)!.cells.get(1)).toBe('支部 30000');
    expect(turns).toBeGreaterThan(1);
  });

  it('a damaged part is found', () => {
    const bytes = Buffer.from(good);
    const at = bytes.indexOf('xl/workbook.xml') + 40;
    bytes[at] = bytes[at]! ^ 0xff;
    expect(reasonOf(bytes)).toBe('other');
  });
});

describe('cells', () => {
  it('of every kind, as a program like Excel writes them', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('表');
    sheet.addRow(['文字', 12, true, new Date('2020-01-02T00:00:00Z'), 1.5]);
    sheet.getCell('F1').value = { richText: [{ text: '县' }, { font: { bold: true }, text: '财政局' }] };
    sheet.getCell('G1').value = { formula: 'B1*2', result: 24 };
    sheet.getCell('H1').value = { formula: 'IF(B1>99,"x","")', result: '' };
    sheet.getCell('I1').value = { text: '链接', hyperlink: 'https://example.org/' };
    sheet.getCell('J1').value = 7;
    sheet.getCell('J1').numFmt = '0000';
    sheet.getCell('K1').value = 43_832;
    sheet.getCell('K1').numFmt = 'yyyy"年"m"月"d"日"';
    sheet.getCell('A3').value = '  后  ';
    sheet.mergeCells('A3:B4');
    const bytes = await bytesOf(workbook);
    const [[, first], third] = (await cellsOf(bytes)) as [[number, Record<number, unknown>], [number, unknown]];
    expect(first).toMatchObject({ 1: '文字', 2: 12, 3: true, 4: new Date('2020-01-02T00:00:00Z'), 5: 1.5 });
    expect(first).toMatchObject({ 6: '县财政局', 7: { formula: 'B1*2', shown: 24 }, 9: '链接', 10: '0007' });
    expect(first[8]).toBeUndefined();
    expect(first[11]).toEqual(new Date('2020-01-02T00:00:00Z'));
    expect(third).toEqual([3, { 1: '  后  ' }]);
    const opened = openWorkbook(bytes);
    expect((await readSheet(opened, opened.sheets[0]!)).merges).toEqual([{ top: 3, left: 1, bottom: 4, right: 2 }]);
  });

  it.each<[string, string, unknown]>([
    [
      'a prefix and no addresses',
      '<x:row><x:c t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c><x:c><x:v>2</x:v></x:c></x:row>',
      [[1, { 1: '甲', 2: 2 }]],
    ],
    [
      'entities and CDATA',
      '<row r="2"><c r="B2" t="str"><v>a&amp;b&#20013;&#x4e2d;<![CDATA[<c>]]></v></c></row>',
      [[2, { 2: 'a&b中中<c>' }]],
    ],
    [
      'an escaped line break',
      '<row r="1"><c r="A1" t="inlineStr"><is><t>a_x000D_b</t></is></c></row>',
      [[1, { 1: 'a\rb' }]],
    ],
    [
      'readings of characters',
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>东</t></r><rPh sb="0" eb="1"><t>ひがし</t></rPh></is></c></row>',
      [[1, { 1: '东' }]],
    ],
    [
      'a day as text',
      '<row r="1"><c r="A1" t="d"><v>2020-01-02T00:00:00</v></c></row>',
      [[1, { 1: new Date('2020-01-02T00:00:00') }]],
    ],
    ['an error', '<row r="1"><c r="A1" t="e"><v>#REF!</v></c></row>', [[1, { 1: '#REF!' }]]],
    [
      'a comment and an attribute with >',
      '<!-- <row> --><row r="1" x=">"><c r=\'A1\'><v>1</v></c></row>',
      [[1, { 1: 1 }]],
    ],
    [
      'empty cells and rows',
      '<row r="1"/><row r="2"><c r="A2" s="1"/></row><row r="9"><c r="C9"><v>0</v></c></row>',
      [[9, { 3: 0 }]],
    ],
  ])('%s', async (_, rows, expected) => expect(await cellsOf(zipOf(plainParts(sheetXml(rows))))).toEqual(expected));

  it('days counted from 1904', async () => {
    const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const parts = plainParts(sheetXml('<row r="1"><c r="A1" s="1"><v>42370</v></c></row>'), '', {
      styles,
      from1904: true,
    });
    expect(await cellsOf(zipOf(parts))).toEqual([[1, { 1: new Date('2020-01-02T00:00:00Z') }]]);
  });
});

describe('annotated', () => {
  const notes = (part: string, column = 4) => ({
    part,
    column,
    heading: { row: 1, text: '问题说明' },
    rows: new Map([[3, { text: '层级：“<村>”不在可选范围', columns: new Set([2, 3]) }]]),
  });

  const made = async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('党组织', { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.columns = [{ width: 20 }, { width: 33 }, { width: 10 }];
    sheet.addRow(['代码', '层级', '人数']).font = { bold: true };
    sheet.addRow(['A', '党委', { formula: 'SUM(1,2)', result: 3 }]);
    sheet.addRow(['B', '村']);
    sheet.getCell('B3').border = { top: { style: 'double' } };
    sheet.getCell('B3').numFmt = '@';
    sheet.getRow(2).hidden = true;
    workbook.addWorksheet('其他').getCell('A1').value = { formula: '1+1', result: 2 };
    return bytesOf(workbook);
  };

  it('says what is wrong and marks it; nothing else changes by a letter', async () => {
    const before = openWorkbook(await made());
    const bytes = await annotated(before, [notes(before.sheets[0]!.part)]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes as never);
    const sheet = workbook.getWorksheet('党组织')!;
    expect(sheet.getCell('D1').value).toBe('问题说明');
    expect(sheet.getCell('D1').font.bold).toBe(true);
    expect(sheet.getCell('D3').value).toBe('层级：“<村>”不在可选范围');
    expect(sheet.getCell('D3').alignment.wrapText).toBe(true);
    expect(sheet.getCell('B3').fill).toMatchObject({
      type: 'pattern',
      pattern: 'solid',
      fgColor: { argb: 'FFFFC9C9' },
    });
    expect(sheet.getCell('B3').border.top!.style).toBe('double');
    expect(sheet.getCell('B3').numFmt).toBe('@');
    expect(sheet.getCell('C3').fill).toMatchObject({ fgColor: { argb: 'FFFFC9C9' } });
    expect(sheet.getCell('A3').fill).toBeUndefined();
    expect(sheet.getCell('C2').value).toEqual({ formula: 'SUM(1,2)', result: 3 });
    expect([sheet.getColumn(2).width, sheet.getColumn(4).width]).toEqual([33, 48]);
    expect(sheet.getRow(2).hidden).toBe(true);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    const after = openZip(bytes);
    const untouched = [...before.zip.entries.keys()].filter(
      (name) => ![before.stylesPart, before.sheets[0]!.part].includes(name),
    );
    expect(untouched.length).toBeGreaterThan(5);
    for (const name of untouched) expect(partOf(after, name, 1e9)).toEqual(partOf(before.zip, name, 1e9));
  });

  it('a second check takes the marks away again', async () => {
    const first = openWorkbook(await made());
    const marked = openWorkbook(await annotated(first, [notes(first.sheets[0]!.part)]));
    const none = { ...notes(marked.sheets[0]!.part), rows: new Map() };
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await annotated(marked, [none])) as never);
    const sheet = workbook.getWorksheet('党组织')!;
    expect(sheet.getCell('D1').value).toBe('问题说明');
    expect(sheet.getCell('D3').value).toBeNull();
    expect(sheet.getCell('B3').fill).toMatchObject({ pattern: 'none' });
    expect(sheet.getCell('B3').border.top!.style).toBe('double');
    expect(sheet.columnCount).toBe(4);
  });

  it('does without styles, with prefixes, with a column wider than one', async () => {
    const rows =
      '<x:row r="1" spans="1:2"><x:c r="A1" t="inlineStr"><x:is><x:t>代码</x:t></x:is></x:c></x:row><x:row r="3"/>';
    const text = sheetXml(rows, '<x:cols><x:col min="1" max="16384" width="9" customWidth="1"/></x:cols>');
    const plain = openWorkbook(zipOf(plainParts(text)));
    const bytes = await annotated(plain, [notes(plain.sheets[0]!.part)]);
    expect(await cellsOf(bytes)).toEqual([
      [1, { 1: '代码', 4: '问题说明' }],
      [3, { 4: '层级：“<村>”不在可选范围' }],
    ]);
    const written = partOf(openZip(bytes), plain.sheets[0]!.part, 1e9)!.toString();
    const columns: string[] = [];
    scanXml(written, {
      open: ({ name, attributes }) => {
        if (name === 'col') columns.push(`${attribute(attributes, 'min')}-${attribute(attributes, 'max')}`);
      },
    });
    expect(columns).toEqual(['1-3', '4-4', '5-16384']);
    expect(written).not.toContain('spans');
    expect(openWorkbook(bytes).stylesPart).toBe('xl/styles.xml');
  });
});

it.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [16_384, 'XFD'],
])('column %i is %s', (column, letters) => expect(columnLetters(column)).toBe(letters));
