import { expect, type Page, test } from '@playwright/test';
import { address } from '../api.ts';
import { type Branch, rate, rateAgain, uncheckedBranch } from '../branches.ts';
import { settle, sitDown, stop, watchErrors } from '../signed-in.ts';

const CODE = 'A05';
const line = (page: Page) => page.getByRole('listitem').filter({ hasText: CODE }).first();
/** A cell of the row, named by its column and the number of issue and measure. */
const cell = (page: Page, column: string) => line(page).getByRole('textbox', { name: new RegExp(`^${column} `) });

/** The branch works in its ledger as on a sheet of paper: each cell is kept as it is left. */
const worksInItsRow = async (own: Page): Promise<void> => {
  await cell(own, '任务（整改措施）').fill('补齐资料，专人归档');
  await own.keyboard.press('Tab');
  await expect(cell(own, '目标')).toBeVisible();
  await cell(own, '目标').fill('资料齐全');
  await own.keyboard.press('Tab');
  await own.keyboard.type('需配档案柜');
  await own.keyboard.press('Control+Enter');
  await cell(own, '原因分析').fill('制度不健全');
  await own.keyboard.press('Tab');
  const percent = line(own).getByRole('spinbutton');
  await percent.fill('60');
  await percent.press('Tab');
  await expect(line(own).getByText('整改中')).toBeVisible();
  await stop(own, 'relapse-1-row');
  await own.reload();
  await settle(own);
  for (const [column, text] of [
    ['任务（整改措施）', '补齐资料，专人归档'],
    ['目标', '资料齐全'],
    ['需上级解决的困难', '需配档案柜'],
    ['原因分析', '制度不健全'],
  ] as const)
    await expect(cell(own, column)).toHaveValue(text);
};

const asksForWriteOff = async (own: Page): Promise<void> => {
  await line(own).getByRole('link').first().click();
  await own.getByRole('button', { name: '申请销号' }).click();
  const dialog = own.getByRole('dialog', { name: '申请销号' });
  await dialog.getByLabel('整改情况').fill('资料已补齐，档案柜已到位。');
  await dialog.getByRole('button', { name: '申请销号' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(own.getByText('待核验').first()).toBeVisible();
};

const verifies = async (superior: Page, path: string): Promise<void> => {
  await superior.goto(address(path));
  await superior.getByRole('button', { name: '核验销号' }).click();
  const dialog = superior.getByRole('dialog', { name: '核验销号' });
  await dialog.getByRole('button', { name: '核验销号' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(superior.getByText('已销号').first()).toBeVisible();
};

/** The same criterion fails again: the same issue is back, counts as a relapse, and the superior sees who changed what. */
const relapses = async (superior: Page, branch: Branch, path: string): Promise<void> => {
  await rateAgain(branch, [CODE]);
  await superior.reload();
  await settle(superior);
  await expect(superior.getByText('反弹', { exact: true }).first()).toBeVisible();
  await expect(superior.getByText('复发次数 1')).toBeVisible();
  const timeline = superior.getByRole('complementary', { name: '经过' });
  for (const step of ['反弹，重新列入', '核验销号', '申请销号', '发现问题'])
    await expect(timeline.getByText(step, { exact: true })).toBeVisible();
  const changes = superior.getByRole('region', { name: '变更记录' });
  await expect(changes.getByText('状态：已销号 → 反弹')).toBeVisible();
  await stop(superior, 'relapse-2-again');
  await superior.goto(address(`/ledger?org=${branch.id}&relapsed=true`));
  await expect(superior.locator(`a[href^="${path}?"]`).first()).toBeVisible();
};

test('an issue is worked on in its row, written off, and relapses when its criterion fails again', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const branch = await uncheckedBranch('COMMITTEE');
  await rate(branch, [CODE]);
  const own = await sitDown(browser, branch.secretary, `/organization/${branch.id}?tab=ledger`);
  const superior = await sitDown(browser, branch.superior, '/');
  const errors = [watchErrors(own), watchErrors(superior)];
  await worksInItsRow(own);
  await asksForWriteOff(own);
  const path = new URL(own.url()).pathname;
  await verifies(superior, path);
  await relapses(superior, branch, path);
  expect(errors.flat()).toEqual([]);
});
