import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { ask } from '../api.ts';
import { settle, sitDown, stop, watchErrors } from '../signed-in.ts';

type Organizations = { organizations: { nodes: { id: string; name: string }[] } };
const aCommittee = async () =>
  (await ask<Organizations>('workCommittee', '{ organizations(level: COMMITTEE, first: 1) { nodes { id name } } }'))
    .organizations.nodes[0]!;

type Standards = { standards: { nodes: { id: string; version: number }[] } };
const DRAFTS = 'query ($id: ID!) { standards(organization: $id, state: DRAFT) { nodes { id version } } }';
const DISCARD = 'mutation ($id: ID!, $version: Int!) { discardStandard(id: $id, version: $version) { id } }';
/** A journey that was broken off leaves a draft behind, and there is never a second one. */
const clear = async (id: string): Promise<void> => {
  const { standards } = await ask<Standards>('workCommittee', DRAFTS, { id });
  for (const draft of standards.nodes) await ask('workCommittee', DISCARD, draft);
};

const criterion = (page: Page, code: string) =>
  page.locator('li').filter({ has: page.locator('.code').getByText(code, { exact: true }) });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).last().click();

/** Asked again in a dialog, as everything that cannot be taken back. */
const confirm = async (page: Page, step: string): Promise<void> => {
  await press(page, step);
  await page.getByRole('alertdialog').getByRole('button', { name: step, exact: true }).click();
  await settle(page);
};

/** The yearly number of theme days, as C01 asks for it. */
const setThemeDays = async (page: Page, days: number): Promise<void> => {
  const form = criterion(page, 'C01').locator('form');
  if ((await form.count()) === 0) await criterion(page, 'C01').getByRole('button', { name: '修改' }).click();
  const field = form.getByRole('spinbutton').first();
  await field.fill(String(days));
  await field.blur();
  await form.getByRole('button', { name: '保存' }).click();
  await settle(page);
};

test('a standard is refined below: tighter and not looser, published and taken back', async ({ browser }) => {
  const committee = await aCommittee();
  await clear(committee.id);
  const page = await sitDown(browser, 'workCommittee', `/standard?org=${committee.id}`);
  const errors = watchErrors(page);
  await press(page, '起草新版本');
  await page.getByRole('dialog').getByRole('button', { name: '起草新版本', exact: true }).click();
  await expect(page.getByText('草稿', { exact: true }).first()).toBeVisible();

  await setThemeDays(page, 10);
  await expect(criterion(page, 'C01').getByText('放宽', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: '发布', exact: true })).toHaveAttribute('aria-disabled', 'true');
  await setThemeDays(page, 14);
  await expect(criterion(page, 'C01')).toContainText('不少于 14 次');
  await expect(criterion(page, 'C01').getByText('加严', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: '只看不同' }).click();
  await expect(page.locator('li.differs')).toHaveCount(1);
  await stop(page, 'standard-draft');
  expect(
    (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
  ).toEqual([]);

  await confirm(page, '发布');
  await expect(page.getByText('已发布', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: '修改' })).toHaveCount(0);
  await confirm(page, '停用');
  await expect(page.getByText('已停用', { exact: true }).first()).toBeVisible();
  expect(errors).toEqual([]);
});
