import ExcelJS from 'exceljs';

const HEADINGS = [
  '序号',
  ' 组织代码 *',
  '党组织全称（须与公章一致）',
  '层 级',
  '上级党组织代码',
  '支部类型（下拉选择）',
  '标签',
  '所在单位',
  '成立时间\n(年.月.日)',
  '任期届满日期',
  '正式党员',
  '预备党员',
  '支委会人数',
  '备注',
];

/**
 * What comes back from the branches: a title merged over everything, a remark, headings over two rows, blank rows between,
 * full-width signs, stray blanks, days written in every way, a hidden row, a note beside the table, sheets in another
 * order and sheets that are none of ours. All of it is right.
 */
export const anUglyBook = (superior: string, p: string): ExcelJS.Workbook => {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Sheet1').addRow(['草稿，勿看']);
  const contacts = workbook.addWorksheet('联系点（2026年）');
  contacts.addRow(['县直机关领导干部联系点一览表']);
  contacts.mergeCells('A1:D1');
  contacts.addRow(['联系支部代码', '领导编号', '联系起', '联系止']);
  contacts.addRow([`${p}－Ｂ１`, `${p}-p1`, new Date('2026-01-01T00:00:00Z'), '']);
  const sheet = workbook.addWorksheet('1.党组织信息表');
  organizations(sheet, superior, p);
  const people = workbook.addWorksheet('人员');
  people.addRow(['姓名', '人员编号', '手机号', '所在支部', '任职组织代码', '职务', '任职时间']);
  people.addRow([
    { richText: [{ text: '张' }, { font: { bold: true }, text: '一' }] },
    `${p}-P1`,
    13900000001,
    `${p}-b1 `,
    `${p}-B1`,
    '支部书记',
    '2024.1.1',
  ]);
  const posts = workbook.addWorksheet('任职');
  posts.addRow(['人员编号', '姓名', '任职组织代码', '职务', '任职时间', '免职时间']);
  posts.addRow([`${p}-P1`, ' 张一 ', `${p}-C`, '班子成员', '2023年2月', '']).hidden = false;
  posts.getCell('E2').value = '20230201';
  return workbook;
};

type Values = ExcelJS.CellValue[];

/** A title and a remark over everything, then headings over two rows, with the members' number above its two parts. */
const headings = (sheet: ExcelJS.Worksheet): void => {
  sheet.addRow(['县直机关党组织基本信息登记表']);
  sheet.mergeCells('A1:N1');
  sheet.addRow(['填报单位：县直机关工委　　　填报日期：2026年11月1日']);
  sheet.mergeCells('A2:N2');
  sheet.addRow([...HEADINGS.slice(0, 10), '党员数', null, ...HEADINGS.slice(12)]);
  sheet.addRow([...Array.from({ length: 10 }, () => null), '正式党员', '预备党员', null, null]);
  for (const letter of 'ABCDEFGHIJMN') sheet.mergeCells(`${letter}3:${letter}4`);
  sheet.mergeCells('K3:L3');
};

const first = (p: string): Values => [
  ...[1, `　${p}－Ｂ１ `, ' 演示第一党支部\u00a0', '党支部', `${p}-C`, '机关', '', '县财政局'],
  ...['2020.1.1', '2026年12月31日', '１２ 人', '０', 3, '本行日期写法不一'],
];

const second = (p: string): Values => [
  ...[2, `${p}-B2`, { richText: [{ text: '演示第二' }, { text: '党支部' }] }, '支部', `${p}-c`, '事业单位'],
  ...['联合；离退休', '县一中\n县二中', 43_831, new Date('2027-06-30T00:00:00Z'), '8', '', '2', ''],
];

const third = (superior: string, p: string): Values => [
  ...[3, `${p}-C`, '演示党委', '机关党委', superior, '', '', '', '2012年5月1日', null, null, null, null],
  { formula: 'A1&"x"', result: 'x' },
];

const organizations = (sheet: ExcelJS.Worksheet, superior: string, p: string): void => {
  headings(sheet);
  sheet.addRow([]);
  sheet.addRow(first(p));
  sheet.addRow([]);
  sheet.addRow(['  ', '\u3000', null, '', ' ']);
  sheet.addRow(second(p));
  sheet.addRow(third(superior, p)).hidden = true;
  sheet.getColumn(7).hidden = true;
  sheet.getCell('P6').value = '校对：李';
};
