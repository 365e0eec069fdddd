import { expect, type Page, test } from '@playwright/test';
import { address, ask } from '../api.ts';
import { type Branch, uncheckedBranch } from '../branches.ts';
import { sitDown, stop, watchErrors } from '../signed-in.ts';

/** The figures of the house above the branch, as its leadership reads them. */
const ratedIn = async ({ house, period }: Branch): Promise<number> => {
  const { statistics } = await ask<{ statistics: { rated: number } }>(
    'workCommitteeLeader',
    'query ($organization: ID!, $period: ID!) { statistics(organization: $organization, period: $period) { rated } }',
    { organization: house.id, period },
  );
  return statistics.rated;
};

const rows = (page: Page) => page.getByRole('listitem').filter({ has: page.getByRole('group') });
const row = (page: Page, code: string) => page.getByRole('listitem', { name: new RegExp(`^${code} `) });

/** The whole sheet with the keyboard alone: 1 passes and goes on, 2 fails and stays, N writes why. */
const fillIn = async (page: Page, failing: Record<string, string>): Promise<void> => {
  const codes = await rows(page).evaluateAll((items) =>
    items.map((item) => item.getAttribute('aria-label')?.slice(0, 3)),
  );
  expect(codes.length).toBeGreaterThan(20);
  for (const code of codes) {
    const why = failing[code ?? ''];
    if (why === undefined) await page.keyboard.press('1');
    else {
      await page.keyboard.press('2');
      await page.keyboard.press('n');
      // an earlier walk may have left a draft
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(why);
      await page.keyboard.press('Escape');
      await page.keyboard.press('ArrowDown');
    }
  }
  await expect(page.getByText(`已填 ${codes.length} / ${codes.length}`)).toBeVisible();
  await expect(page.getByText('已保存')).toBeVisible();
};

/** A question before what cannot be taken back, or a form: answered with the same verb. */
const submit = async (page: Page, verb: string): Promise<void> => {
  await page.getByRole('button', { name: verb }).click();
  const asked = page.getByRole('alertdialog').or(page.getByRole('dialog'));
  await asked.getByRole('button', { name: verb }).click();
  await expect(asked).toHaveCount(0);
};

const checksItself = async (own: Page): Promise<void> => {
  await stop(own, 'self-check-1-empty');
  await fillIn(own, { D02: '有两个月的支委会没有记录' });
  await stop(own, 'self-check-2-filled');
  await submit(own, '提交自查');
  await expect(own.getByText('已自查')).toBeVisible();
};

/** Criterion by criterion, with what the branch says of itself beside it. */
const rates = async (superior: Page): Promise<void> => {
  await expect(row(superior, 'D02')).toContainText('有两个月的支委会没有记录');
  await fillIn(superior, { D02: '查阅记录本，缺两个月', E01: '活动室没有入党誓词' });
  await expect(superior.getByRole('button', { name: '自查与评定不一致 1 条' })).toBeVisible();
  await stop(superior, 'self-check-3-both');
  await superior.getByRole('button', { name: '提交评定' }).click();
  const dialog = superior.getByRole('dialog');
  await expect(dialog.getByText('加强指导')).toBeVisible();
  await stop(superior, 'self-check-4-submit');
  await dialog.getByRole('button', { name: '提交评定' }).click();
  await expect(dialog).toHaveCount(0);
  const head = superior.getByRole('main');
  await expect(head.getByText('加强指导')).toBeVisible();
  await expect(head.getByText('中间')).toBeVisible();
  await expect(head.getByRole('img', { name: '四星：缺 基本制度、基本保障' })).toBeVisible();
  await stop(superior, 'self-check-5-rated');
};

const disputes = async (own: Page): Promise<void> => {
  await own.reload();
  await own.getByRole('button', { name: '提出异议' }).click();
  const dialog = own.getByRole('dialog', { name: '提出异议' });
  await dialog.getByRole('textbox').fill('E01：誓词已于本月上墙，请复核。');
  await stop(own, 'self-check-6-dispute');
  await dialog.getByRole('button', { name: '提出异议' }).click();
  await expect(own.getByText('支部有异议')).toBeVisible();
};

const ratesAgain = async (superior: Page, sheet: string): Promise<void> => {
  await superior.goto(address(sheet));
  await expect(superior.getByText('支部异议：E01：誓词已于本月上墙，请复核。')).toBeVisible();
  await row(superior, 'E01').getByRole('button', { name: '达标', exact: true }).click();
  await stop(superior, 'self-check-7-again');
  await submit(superior, '提交评定');
};

const confirms = async (own: Page): Promise<void> => {
  await own.reload();
  await submit(own, '签认');
  await expect(own.getByText('支部已签认')).toBeVisible();
  await expect(own.getByText('年度重点对象')).toBeVisible();
  await stop(own, 'self-check-8-confirmed');
};

test('a branch checks itself, its superior rates it, the branch disputes and then confirms', async ({ browser }) => {
  test.setTimeout(120_000);
  const branch = await uncheckedBranch('COMMITTEE');
  const before = await ratedIn(branch);
  const sheet = `/assessment/${branch.id}`;
  const own = await sitDown(browser, branch.secretary, sheet);
  const superior = await sitDown(browser, branch.superior, sheet);
  const errors = [watchErrors(own), watchErrors(superior)];

  await checksItself(own);
  expect(await ratedIn(branch)).toBe(before);
  await superior.reload();
  await rates(superior);
  expect(await ratedIn(branch)).toBe(before + 1);
  await superior.goto(address(`/statistics?org=${branch.house.id}`));
  await expect(superior.getByRole('link', { name: `本季度已评 ${before + 1}个` })).toBeVisible();
  await disputes(own);
  await ratesAgain(superior, sheet);
  await confirms(own);
  // rated twice, counted once
  expect(await ratedIn(branch)).toBe(before + 1);
  expect(errors.flat()).toEqual([]);
});
