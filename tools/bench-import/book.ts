// A workbook as large as one import takes: mostly organizations, and some people, contact points and duties.
import ExcelJS from 'exceljs';

export const ROWS = 20_000;
const ORGANIZATIONS = 18_000;
const COMMITTEES = 20;
const GENERAL_BRANCHES = 300;
const PEOPLE = 1_600;
const CONTACTS = 200;

type Cell = string | number | Date | null;

const day = (text: string) => new Date(`${text}T00:00:00Z`);

const fill = (book: ExcelJS.Workbook, name: string, headings: string, rows: Iterable<Cell[]>): void => {
  const sheet = book.addWorksheet(name);
  sheet.addRow(headings.split(' '));
  for (const row of rows) sheet.addRow(row);
};

const range = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n));

const branchCode = (n: number) => `BENCH-B${n}`;

const branch = (n: number): Cell[] => [
  ...[branchCode(n), `演示县直属单位第${n}党支部`, `${n}支部`, '党支部', `BENCH-G${n % GENERAL_BRANCHES}`],
  ...(n % 3 === 0 ? ['事业单位', '学校'] : ['机关', null]),
  ...[n % 7 === 0 ? '离退休、联合' : null, `县${n}局、县${n}中心`, `BENCH-C${n % COMMITTEES}`],
  ...[day('2015-07-01'), day('2027-06-30'), 5 + (n % 40), n % 4, 3],
];

const organizations = (superior: string): Cell[][] => [
  ...range(COMMITTEES, (n): Cell[] => [
    ...[`BENCH-C${n}`, `演示第${n}局机关党委`, null, '党委', superior, null, null, null, null, null, day('2010-05-01')],
  ]),
  ...range(GENERAL_BRANCHES, (n): Cell[] => [
    ...[`BENCH-G${n}`, `演示第${n}党总支`, null, '党总支', `BENCH-C${n % COMMITTEES}`],
    ...[null, null, null, null, null, day('2012-05-01')],
  ]),
  ...range(ORGANIZATIONS - COMMITTEES - GENERAL_BRANCHES, branch),
];

/** Below a superior that is there already. */
export const largestBook = async (superior: string): Promise<Buffer> => {
  const book = new ExcelJS.Workbook();
  const columns =
    '组织代码 组织全称 简称 层级 上级组织代码 支部类型 支部子类 标签 所在单位 依托组织代码 成立日期 届满日期 正式党员数 预备党员数 支委人数';
  fill(book, '党组织', columns, organizations(superior));
  const person = (n: number): Cell[] => [
    ...[`BENCH-P${n}`, `演示人员${n}`, `139${10_000_000 + n}`, '科长'],
    ...[branchCode(n), branchCode(n), '书记', day('2024-01-01')],
  ];
  fill(
    book,
    '人员与任职',
    '人员编号 姓名 联系电话 行政职务 所在支部代码 任职组织代码 党内职务 任职日期',
    range(PEOPLE, person),
  );
  const contact = (n: number): Cell[] => [`BENCH-P${n}`, branchCode(PEOPLE + n), day('2026-01-01')];
  fill(book, '联系点', '联系领导编号 联系支部代码 联系起', range(CONTACTS, contact));
  const duty = (n: number): Cell[] => [
    ...[`BENCH-P${n}`, branchCode(n), '年度责任', 2026, `讲党课 ${n} 次`, '上下半年各一次', day('2026-12-20')],
  ];
  fill(
    book,
    '责任清单',
    '责任人编号 组织代码 类别 年度 责任内容 具体要求 完成时限',
    range(ROWS - ORGANIZATIONS - PEOPLE - CONTACTS, duty),
  );
  return Buffer.from(await book.xlsx.writeBuffer());
};
