import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { account } from '../accounts.ts';
import { address, post } from '../api.ts';
import { DESKTOP, settle, stop, watchErrors } from '../signed-in.ts';

/** A machine without internet; whatever is asked of anybody but the system is noted and not answered. */
const alone = async (context: BrowserContext): Promise<string[]> => {
  const asked: string[] = [];
  const { host } = new URL(address('/'));
  await context.route(
    (url) => /^(https?|wss?):$/.test(url.protocol) && url.host !== host,
    (route) => {
      asked.push(route.request().url());
      return route.abort();
    },
  );
  return asked;
};

/** Who comes from a link is brought there after signing in. */
const comesIn = async (page: Page): Promise<void> => {
  const { username, password } = account('developer');
  await page.goto(address('/playground'));
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page).toHaveURL(/playground/);
};

const readsDocumentation = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  const docs = page.getByRole('region', { name: 'Documentation Explorer' }).or(page.locator('.graphiql-doc-explorer'));
  await docs.getByRole('link', { name: 'Query', exact: true }).click();
  await expect(docs.getByText('待我办理的件数')).toBeVisible();
  await expect(docs.getByText('How many wait for me')).toBeVisible();
  await stop(page, 'playground-1-docs');
};

const runs = async (page: Page): Promise<void> => {
  const answered = page.waitForResponse(
    (response) => response.url().endsWith('/graphql') && !response.request().postData()?.includes('IntrospectionQuery'),
  );
  await page.getByRole('button', { name: /^Execute query/ }).click();
  const { data, errors } = (await (await answered).json()) as { data?: object; errors?: unknown };
  expect(errors).toBeUndefined();
  expect(data).toBeTruthy();
};

/** The first is opened by its link; the others are copied on the one page and pasted into the other. */
const runsExamples = async (page: Page): Promise<void> => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const examples = await page.context().newPage();
  await examples.goto(address('/developer'));
  await settle(examples);
  await stop(examples, 'playground-2-examples');
  const links = examples.getByRole('link', { name: '在查询台中打开' });
  await expect(links.nth(8)).toBeVisible();
  const [first = '', ...others] = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  await page.goto(address(first));
  await runs(page);
  for (const index of others.keys()) {
    await examples.bringToFront();
    await examples
      .getByRole('button', { name: '复制' })
      .nth(index + 1)
      .click();
    await page.bringToFront();
    await page.locator('.graphiql-query-editor .view-lines').first().click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('ControlOrMeta+v');
    await runs(page);
  }
  await stop(page, 'playground-3-answer');
};

const ME = '{ me { username } }';

const usesToken = async (page: Page): Promise<void> => {
  await page.goto(address('/developer'));
  const scripts = page.getByRole('region', { name: '脚本访问' }).first();
  await scripts.getByRole('button', { name: '新建令牌' }).click();
  const dialog = page.getByRole('dialog', { name: '新建令牌' });
  const name = `季度取数 ${Date.now()}`;
  await dialog.getByLabel('用途').fill(name);
  await dialog.getByRole('button', { name: '新建令牌' }).click();
  const secret = (await scripts.getByRole('status').textContent())?.trim() ?? '';
  await stop(page, 'playground-4-token');
  const headers = { authorization: `Bearer ${secret}` };
  expect((await post(ME, {}, headers)).answer.data).toEqual({ me: { username: account('developer').username } });

  await scripts.getByRole('listitem').filter({ hasText: name }).getByRole('button', { name: '停用' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '停用' }).click();
  await expect(scripts.getByText(name)).toHaveCount(0);
  expect((await post(ME, {}, headers)).answer.errors?.[0]?.extensions?.code).toBe('SIGN_IN_REQUIRED');
};

test('a developer reads, asks and scripts without internet', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize(DESKTOP);
  const elsewhere = await alone(page.context());
  const errors = watchErrors(page);
  await comesIn(page);
  await readsDocumentation(page);
  await runsExamples(page);
  await usesToken(page);
  expect(elsewhere).toEqual([]);
  expect(errors).toEqual([]);
});
