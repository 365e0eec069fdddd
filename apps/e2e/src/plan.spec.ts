import { expect, type Page, test } from '@playwright/test';
import { address, ask } from '../api.ts';
import { type Branch, rate, uncheckedBranch } from '../branches.ts';
import { settle, sitDown, stop, watchErrors } from '../signed-in.ts';

/** Core criteria that people decide: what the plan of the branch is made of. */
const FAILING = ['D01', 'D05', 'E01'];

const answer = async (page: Page, verb: string): Promise<void> => {
  const asked = page.getByRole('alertdialog').or(page.getByRole('dialog')).filter({ hasText: verb });
  await asked.getByRole('button', { name: verb, exact: true }).click();
  await expect(asked).toHaveCount(0);
  await settle(page);
};
const does = async (page: Page, verb: string): Promise<void> => {
  await page.getByRole('main').getByRole('button', { name: verb, exact: true }).click();
};

type Filed = { statistics: { plansFiled: number }; branchPlans: { totalCount: number } };

/** The figure of the house, and the rows behind it. */
const filedIn = async ({ house }: Branch): Promise<number> => {
  const { campaign } = await ask<{ campaign: { id: string } }>(
    'workCommittee',
    'query ($house: ID!) { campaign(organization: $house) { id } }',
    { house: house.id },
  );
  const { statistics, branchPlans } = await ask<Filed>(
    'workCommittee',
    `query ($house: ID!, $campaign: ID!) {
      statistics(organization: $house) { plansFiled }
      branchPlans(campaign: $campaign, under: $house, filed: true, first: 1) { totalCount }
    }`,
    { house: house.id, campaign: campaign.id },
  );
  expect(branchPlans.totalCount).toBe(statistics.plansFiled);
  return statistics.plansFiled;
};

const lines = (page: Page) => page.getByRole('main').getByRole('table').getByRole('row');

/** From what failed: every issue of the ledger is a line, and says which of the five elements it lacks. */
const drawsItUp = async (own: Page): Promise<void> => {
  await own.getByRole('link', { name: /^请制定本年度支部方案/ }).click();
  await settle(own);
  // some have begun one and left it at that
  const begins = own.getByRole('button', { name: /^(制定方案|修改目标和批次)$/ });
  await begins.click();
  const dialog = own.getByRole('dialog', { name: /^(制定方案|修改目标和批次)$/ });
  await dialog.getByLabel('年度目标').fill('年内达到标准化规范化建设标准');
  await stop(own, 'plan-1-draft');
  await answer(own, '保存');
  for (const code of FAILING) await expect(lines(own).filter({ hasText: code }).first()).toBeVisible();
  await expect(lines(own).filter({ hasText: '缺目标、措施、时限、责任人' }).first()).toBeVisible();
  await expect(own.getByRole('main').getByText(/^上报：第 .* 号问题的目标、措施、时限、责任人不齐/)).toBeVisible();
  await stop(own, 'plan-2-lacking');
};

/** The four elements are set where they belong; the plan only shows them (R21). */
const completesTheLines = async (own: Page): Promise<void> => {
  await own.getByRole('link', { name: '去台账' }).click();
  await settle(own);
  await own.getByRole('checkbox', { name: '选中本页全部' }).check();
  await does(own, '落实任务');
  const dialog = own.getByRole('dialog', { name: '落实任务' });
  await dialog.getByLabel('任务（整改措施）').fill('补齐制度和阵地标识，按月自查');
  await dialog.getByLabel('目标').fill('全部达标');
  await answer(own, '落实任务');
  await own.goBack();
  await settle(own);
  // what waits for its write-off since an earlier quarter has its task already, and takes no other
  await expect(lines(own).filter({ hasText: '补齐制度和阵地标识，按月自查' }).first()).toBeVisible();
  await expect(own.getByRole('main').getByText(/缺.*(目标|措施|时限|责任人)/)).toHaveCount(0);
};

const handsIn = async (own: Page): Promise<void> => {
  await does(own, '上报');
  await answer(own, '上报');
  await expect(own.getByText('待备案').first()).toBeVisible();
  await expect(own.getByText('以下为上报时的内容。')).toBeVisible();
};

const returnsIt = async (superior: Page, { name }: Branch): Promise<void> => {
  await superior.getByRole('link', { name: /^\d+ 份支部方案待备案$/ }).click();
  await settle(superior);
  await superior.getByRole('main').getByRole('link', { name }).click();
  await expect(superior.getByRole('heading', { level: 1, name })).toBeVisible();
  await does(superior, '退回');
  const dialog = superior.getByRole('dialog', { name: '退回' });
  await dialog.getByLabel('说明').fill('请写明列入第几批。');
  await stop(superior, 'plan-3-return');
  await answer(superior, '退回');
  await expect(superior.getByText('已退回').first()).toBeVisible();
};

const revisesIt = async (own: Page): Promise<void> => {
  await own.getByRole('link', { name: '支部方案已退回，请修改后重新上报' }).click();
  await settle(own);
  await expect(own.getByText('退回：材料不全 · 请写明列入第几批。')).toBeVisible();
  await stop(own, 'plan-4-returned');
  await does(own, '修改目标和批次');
  const dialog = own.getByRole('dialog', { name: '修改目标和批次' });
  await dialog.getByRole('combobox').press('Enter');
  await own.getByRole('option', { name: '第 2 批' }).click();
  await answer(own, '保存');
  // what was saved is on the page: the next step rests on it
  await expect(own.getByRole('definition').filter({ hasText: '第 2 批' })).toBeVisible();
  await handsIn(own);
};

test('a branch draws up its plan from what it fails; it comes back with a reason, and is filed', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const branch = await uncheckedBranch('GENERAL_BRANCH', async ({ id }) => {
    const { branchPlan } = await ask<{ branchPlan: { state: string } | null }>(
      'workCommittee',
      'query ($id: ID!) { branchPlan(organization: $id) { state } }',
      { id },
    );
    return branchPlan === null || branchPlan.state === 'DRAFT';
  });
  await rate(branch, FAILING);
  const before = await filedIn(branch);
  const own = await sitDown(browser, branch.secretary, '/approval');
  const superior = await sitDown(browser, branch.superior, '/approval');
  const errors = [watchErrors(own), watchErrors(superior)];

  await drawsItUp(own);
  await completesTheLines(own);
  await handsIn(own);
  await superior.reload();
  await returnsIt(superior, branch);
  expect(await filedIn(branch)).toBe(before);
  await own.goto(address('/approval'));
  await revisesIt(own);
  await superior.reload();
  await does(superior, '备案');
  await answer(superior, '备案');
  await expect(superior.getByText('已备案').first()).toBeVisible();
  await stop(superior, 'plan-5-filed');
  expect(await filedIn(branch)).toBe(before + 1);
  expect(errors.flat()).toEqual([]);
});
