import { expect, type Page, test } from '@playwright/test';
import { settle, sitDown, stop, watchErrors } from '../signed-in.ts';

/** Each walk has an issue of its own: the demo county may have been walked before. */
const ISSUE = `支部公开栏党费收缴情况未更新（${Date.now().toString(36)}）`;

const answer = async (page: Page, dialog: string, verb: string): Promise<void> => {
  const asked = page.getByRole('dialog', { name: dialog });
  await asked.getByRole('button', { name: verb }).click();
  await expect(asked).toHaveCount(0);
  await settle(page);
};

const records = async (own: Page): Promise<void> => {
  await own.getByRole('button', { name: '登记问题' }).click();
  const dialog = own.getByRole('dialog', { name: '登记问题' });
  await dialog.getByPlaceholder('A / A01').fill('E');
  await dialog.getByLabel('问题表述').fill(ISSUE);
  await stop(own, 'ledger-1-record');
  await answer(own, '登记问题', '登记问题');
  await own.getByRole('link', { name: ISSUE }).click();
  await expect(own.getByRole('heading', { level: 1, name: ISSUE })).toBeVisible();
};

/** Who does it is left to the system: the secretary (R40). */
const setsTask = async (own: Page): Promise<void> => {
  await own.getByRole('button', { name: '落实任务' }).click();
  const dialog = own.getByRole('dialog', { name: '落实任务' });
  await dialog.getByLabel('任务（整改措施）').fill('更新公开栏，每季度公布一次');
  await dialog.getByLabel('目标').fill('公开栏内容齐全');
  await answer(own, '落实任务', '落实任务');
  await expect(own.getByText('1. 更新公开栏，每季度公布一次')).toBeVisible();
};

const asksForWriteOff = async (own: Page): Promise<void> => {
  await own.getByRole('button', { name: '申请销号' }).click();
  await own.getByRole('dialog', { name: '申请销号' }).getByLabel('整改情况').fill('已更新公开栏，照片已归档。');
  await answer(own, '申请销号', '申请销号');
  await expect(own.getByText('待核验').first()).toBeVisible();
  await stop(own, 'ledger-2-submitted');
};

/** From the list, as the superior does it for many at once. */
const verifies = async (superior: Page): Promise<void> => {
  await superior.getByRole('checkbox', { name: new RegExp(ISSUE.replace(/[()（）]/g, '.')) }).check();
  await stop(superior, 'ledger-3-chosen');
  await superior.getByRole('button', { name: '核验销号' }).click();
  await answer(superior, '核验销号', '核验销号');
  await expect(superior.getByText('已办理 1 项')).toBeVisible();
};

test('an issue goes from the branch to its write-off by another party', async ({ browser }) => {
  const own = await sitDown(browser, 'branchSecretary', '/ledger');
  const superior = await sitDown(browser, 'committeeSecretary', '/ledger?state=SUBMITTED');
  const errors = [watchErrors(own), watchErrors(superior)];
  await records(own);
  await setsTask(own);
  await asksForWriteOff(own);
  await superior.reload();
  await settle(superior);
  await verifies(superior);
  await own.reload();
  const timeline = own.getByRole('complementary', { name: '经过' });
  for (const step of ['核验销号', '申请销号', '落实任务和责任人', '发现问题'])
    await expect(timeline.getByText(step, { exact: true })).toBeVisible();
  await expect(own.getByText('已销号').first()).toBeVisible();
  await stop(own, 'ledger-4-written-off');
  expect(errors.flat()).toEqual([]);
});
