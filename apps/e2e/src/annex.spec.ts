import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { ask } from '../api.ts';
import { settle, sitDown, stop, watchErrors } from '../signed-in.ts';
import { openBook } from '../workbook.ts';

const ROLE = 'committeeSecretary';

/** Where the secretary serves, and what the system itself counts there. */
const placeOf = async () => {
  const { me } = await ask<{ me: { organization: { id: string } } }>(ROLE, 'query { me { organization { id } } }');
  return me.organization.id;
};
const figuresOf = async (organization: string) => {
  const { statistics, issues } = await ask<{
    statistics: { ratingDue: number };
    issues: { totalCount: number };
  }>(
    ROLE,
    `query ($organization: ID!) { statistics(organization: $organization) { ratingDue }
      issues(under: $organization, withdrawn: false) { totalCount } }`,
    { organization },
  );
  return { due: statistics.ratingDue, issues: issues.totalCount };
};

/** The table as it is read on the page. */
const rowsOn = async (page: Page, title: string): Promise<string[][]> => {
  const table = page.getByRole('region', { name: title });
  await expect(table).toBeVisible();
  return table
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim())));
};

const HEADINGS = 3;
/** The same in the file: below its title and headings, above its totals. */
const rowsInFile = async (path: string): Promise<string[][]> => {
  const sheet = (await openBook(path)).worksheets[0]!;
  const width = (sheet.getRow(HEADINGS).values as unknown[]).length - 1;
  return Array.from({ length: sheet.rowCount - HEADINGS - 1 }, (_, row) =>
    Array.from({ length: width }, (__, at) =>
      sheet
        .getRow(HEADINGS + 1 + row)
        .getCell(at + 1)
        .text.trim(),
    ),
  );
};

const exportOf = (page: Page, annex: string) => page.getByRole('listitem').filter({ hasText: annex }).first();

const exportsWorkbook = async (page: Page, annex: string): Promise<string[][]> => {
  await page.getByRole('button', { name: '导出 Excel 工作簿' }).click();
  const made = exportOf(page, annex);
  await expect(made.getByText('已生成')).toBeVisible({ timeout: 30_000 });
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    made.getByRole('button', { name: '下载', exact: true }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^附件\d.*季度\.xlsx$/);
  return rowsInFile(await file.path());
};

test('a superior exports Annexes 2 and 4: page, file and figure are one', async ({ browser }) => {
  const organization = await placeOf();
  const counted = await figuresOf(organization);
  const page = await sitDown(browser, ROLE, `/organization/${organization}`);
  const errors = watchErrors(page);

  await page.getByRole('link', { name: '导出附件2 达标创建台账' }).click();
  await expect(page).toHaveURL(new RegExp(`annex=PROGRESS&org=${organization}`));
  await settle(page);
  const branches = await rowsOn(page, '附件2 达标创建台账');
  expect(branches).toHaveLength(counted.due);
  expect(await exportsWorkbook(page, '附件2')).toEqual(branches);
  await stop(page, 'annex-1-progress');

  await page.goto(new URL('/ledger', page.url()).href);
  await page.getByRole('link', { name: '导出附件4 创建工作台账' }).click();
  await settle(page);
  const issues = await rowsOn(page, '附件4 创建工作台账');
  expect(issues).toHaveLength(counted.issues);
  expect(await exportsWorkbook(page, '附件4')).toEqual(issues);
  await stop(page, 'annex-2-ledger');

  // left and found again
  await page.goto(new URL('/', page.url()).href);
  await page.goto(new URL('/exchange/annex', page.url()).href);
  await settle(page);
  for (const annex of ['附件2', '附件4'])
    await expect(exportOf(page, annex).getByRole('button', { name: '下载', exact: true })).toBeVisible();
  await expect(exportOf(page, '附件4').getByText(`${counted.issues} 行`)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(errors).toEqual([]);
});
