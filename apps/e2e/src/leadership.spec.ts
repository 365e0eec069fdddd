import { expect, test } from '@playwright/test';
import { DESKTOP, settle, signIn } from '../signed-in.ts';

test('leadership reads the county in three sentences and opens the rows behind a figure', async ({ page }) => {
  await page.setViewportSize(DESKTOP);
  await signIn(page, 'workCommitteeLeader');
  await expect(page).toHaveURL(/statistics/);
  const first = await page.getByText(/本季度应评支部/).textContent();
  // 142, and what other journeys set up
  expect(Number(/应评支部 (\d+) 个/.exec(first ?? '')?.[1])).toBeGreaterThanOrEqual(142);
  const weak = page.getByRole('link', { name: /^软弱涣散/ }).first();
  const count = Number(/\d+/.exec((await weak.getAttribute('aria-label')) ?? '')?.[0]);
  expect(count).toBeGreaterThan(0);
  await weak.click();
  await expect(page).toHaveURL(/assessment.*weak=true/);
  await settle(page);
  // the list behind the figure holds as many rows as the figure says
  await expect(page.getByRole('row')).toHaveCount(count + 1);
});
