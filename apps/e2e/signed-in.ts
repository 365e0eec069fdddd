// A browser in which somebody has signed in as on any morning: by name and password, on the first page of their role.
import { type Browser, expect, type Page } from '@playwright/test';
import { type Account, account } from './accounts.ts';
import { address, sessionOf } from './api.ts';

export const DESKTOP = { width: 1366, height: 768 } as const;
export const PHONE = { width: 360, height: 740 } as const;

type Size = { width: number; height: number };

/** Everything the browser complains about while the page is used; a journey ends with none of it. */
export const watchErrors = (page: Page): string[] => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
};

/** Signs in as a role of the demo county, or with an account opened for the journey. */
export const signIn = async (page: Page, who: string | Account): Promise<void> => {
  const { username, password } = typeof who === 'string' ? account(who) : who;
  await page.goto(address('/sign-in'));
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page).not.toHaveURL(/sign-in/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
};

/** The page has come to rest: nothing is being read any more. */
export const settle = async (page: Page): Promise<void> => {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
};

/** Where several people take part, each sits at a computer of their own and has signed in before. */
export const sitDown = async (browser: Browser, who: string | Account, path: string, viewport = DESKTOP as Size) => {
  const context = await browser.newContext({ viewport });
  const [name = '', value = ''] = (await sessionOf(who)).split('=');
  await context.addCookies([{ name, value, url: address('/') }]);
  const page = await context.newPage();
  await page.goto(address(path));
  await settle(page);
  return page;
};

/** A stop on the way: the page has come to rest. `E2E_SHOTS=folder` leaves a picture of it, large and on a phone. */
export const stop = async (page: Page, name: string): Promise<void> => {
  await settle(page);
  const folder = process.env['E2E_SHOTS'];
  const here = page.viewportSize();
  if (!folder || !here) return;
  for (const [size, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
    await page.setViewportSize(viewport);
    await page.screenshot({ path: `${folder}/${name}-${size}.png`, animations: 'disabled' });
  }
  await page.setViewportSize(here);
};
