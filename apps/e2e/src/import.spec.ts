import AxeBuilder from '@axe-core/playwright';
import { type Download, expect, type Page, test } from '@playwright/test';
import { DESKTOP, PHONE, settle, signIn, watchErrors } from '../signed-in.ts';
import { type Book, cellOf, fileOf, fill, openBook, sheetOf } from '../workbook.ts';

const WORK_COMMITTEE = 'YS-GW';
const FILE = '安监局党组织.xlsx';

/** A general branch with two branches, as they come from below: a day there is not, an unknown superior, no telephone number. */
const fillIn = (book: Book, run: string): void => {
  const branch = { 层级: '党支部', 支部类型: '机关', 成立日期: '2021.7.1', 正式党员数: '１２ 人', 支委人数: 3 };
  fill(book, '党组织', [
    {
      组织代码: `AJ-${run}`,
      组织全称: '演示安监局党总支',
      简称: `安监总支${run}`,
      层级: '党总支',
      上级组织代码: WORK_COMMITTEE,
      成立日期: '2020年13月1日',
    },
    { ...branch, 组织代码: `AJ-${run}-1`, 组织全称: ' 演示安监局机关党支部　', 上级组织代码: `AJ-${run}-0` },
    { ...branch, 组织代码: `AJ-${run}-2`, 组织全称: '演示安监局执法大队党支部', 上级组织代码: `aj－${run}` },
  ]);
  fill(book, '人员与任职', [{ 人员编号: `AJ-${run}-P1`, 姓名: '安一', 联系电话: '123', 所在支部代码: `AJ-${run}-1` }]);
};

/** What the reasons asked for, mended in the workbook that came back. */
const mend = (book: Book, run: string): void => {
  const organizations = sheetOf(book, '党组织');
  cellOf(organizations, 2, '成立日期').value = '2020年12月1日';
  cellOf(organizations, 3, '上级组织代码').value = `AJ-${run}`;
  cellOf(sheetOf(book, '人员与任职'), 2, '联系电话').value = '13900000000';
};

const download = async (page: Page, button: string): Promise<Download> => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return file;
};
const upload = async (page: Page, book: Book) =>
  page.locator('input[type=file]').setInputFiles(await fileOf(book, FILE));
const toImports = (page: Page) => page.getByRole('link', { name: '导入', exact: true }).first().click();
const state = (page: Page, word: string) => expect(page.getByText(word, { exact: true }).first()).toBeVisible();
const countsOf = (page: Page, sheet: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: sheet, exact: true }) });
const isWhole = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
};

/** The template of the system is filled in and brought. */
const bring = async (page: Page, run: string): Promise<void> => {
  const file = await download(page, '下载空白模板');
  expect(file.suggestedFilename()).toMatch(/模板\.xlsx$/);
  const book = await openBook(await file.path());
  fillIn(book, run);
  await upload(page, book);
};

/** Each wrong cell has its reason on the page. */
const readReasons = async (page: Page, run: string): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1, name: FILE })).toBeVisible();
  await state(page, '有错误，未导入');
  await expect(page.getByText('共 3 个问题，没有写入任何数据。')).toBeVisible();
  const reasons = page.getByRole('region', { name: '问题' }).getByRole('row');
  await expect(reasons.filter({ hasText: 'L2' })).toContainText('“2020年13月1日”不是有效日期');
  await expect(reasons.filter({ hasText: 'E3' })).toContainText(`没有代码为“AJ-${run}-0”的组织`);
  await expect(reasons.filter({ hasText: 'C2' })).toContainText('不是电话号码');
  await isWhole(page);
};

/** The workbook comes back as it was, with a column of reasons and the wrong cells marked. */
const takeBack = async (page: Page): Promise<Book> => {
  const file = await download(page, '下载问题说明');
  const book = await openBook(await file.path());
  const organizations = sheetOf(book, '党组织');
  const reasons = [2, 3, 4].map((row) => cellOf(organizations, row, '问题说明').text);
  expect(reasons[0]).toContain('成立日期：“2020年13月1日”不是有效日期');
  expect(reasons[1]).toContain('上级组织代码：');
  expect(reasons[2]).toBe('');
  expect(cellOf(sheetOf(book, '人员与任职'), 2, '问题说明').text).toContain('联系电话：');
  const wrong = cellOf(organizations, 2, '成立日期');
  expect([wrong.text, wrong.fill?.type]).toEqual(['2020年13月1日', 'pattern']);
  return book;
};

/** Mended, it may be applied, and the page says what that does. */
const bringMended = async (page: Page, book: Book, run: string): Promise<void> => {
  mend(book, run);
  await upload(page, book);
  await state(page, '核对通过，可导入');
  await expect(page.getByText('没有发现问题，可以导入。将新增 4 行。')).toBeVisible();
  await expect(countsOf(page, '党组织').getByRole('cell')).toHaveText(['3', '0', '0']);
  await isWhole(page);
};

/** It is applied while the page is left, and found again. */
const apply = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '导入', exact: true }).click();
  const question = page.getByRole('alertdialog');
  await question.getByRole('button', { name: '导入', exact: true }).click();
  await expect(question).toHaveCount(0);
  await toImports(page);
  const latest = page.getByRole('region', { name: '导入记录' }).getByRole('row').nth(1);
  await expect(latest).toContainText('已导入');
  await expect(latest).toContainText('新增 4');
  await latest.getByRole('link', { name: FILE }).click();
  await expect(page.getByText('导入完成，新增 4 行。')).toBeVisible();
};

const seeTree = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: '查看组织体系' }).click();
  await page.getByRole('button', { name: '展开 演示安监局党总支' }).first().click();
  for (const name of ['演示安监局机关党支部', '演示安监局执法大队党支部'])
    await expect(page.getByRole('button', { name }).first()).toBeVisible();
};

/** The same workbook once more changes nothing and says so, on a phone too. */
const bringAgain = async (page: Page, book: Book): Promise<void> => {
  await toImports(page);
  await upload(page, book);
  await state(page, '与系统一致，无需导入');
  await expect(countsOf(page, '党组织').getByRole('cell')).toHaveText(['0', '0', '3']);
  await expect(page.getByRole('button', { name: '导入', exact: true })).toHaveCount(0);
  await page.setViewportSize(PHONE);
  await page.reload();
  await settle(page);
  await state(page, '与系统一致，无需导入');
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(sideways).toBeLessThanOrEqual(0);
};

test('an officer imports: reasons, the same workbook back, mended, applied, and not twice', async ({ page }) => {
  const errors = watchErrors(page);
  const run = Date.now().toString(36).slice(-5).toUpperCase();
  await page.setViewportSize(DESKTOP);
  await signIn(page, 'workCommittee');
  await toImports(page);
  await bring(page, run);
  await readReasons(page, run);
  const book = await takeBack(page);
  await bringMended(page, book, run);
  await apply(page);
  await seeTree(page);
  await bringAgain(page, book);
  expect(errors).toEqual([]);
});
