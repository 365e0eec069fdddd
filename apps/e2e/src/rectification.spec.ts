import { expect, type Page, test } from '@playwright/test';
import { address, ask } from '../api.ts';
import { type Branch, rate, uncheckedBranch } from '../branches.ts';
import { settle, sitDown, stop, watchErrors } from '../signed-in.ts';

/** A core criterion in each of four aspects, none of which the system decides: two stars are left. */
const FAILING = ['B01', 'C01', 'D01', 'E01'];

/** A question, or a form: answered with its verb. */
const answer = async (page: Page, verb: string): Promise<void> => {
  const asked = page.getByRole('alertdialog').or(page.getByRole('dialog')).filter({ hasText: verb });
  await asked.getByRole('button', { name: verb, exact: true }).click();
  await expect(asked).toHaveCount(0);
  await settle(page);
};
const does = async (page: Page, verb: string): Promise<void> => {
  await page.getByRole('main').getByRole('button', { name: verb, exact: true }).click();
};

const LATE = `query ($under: ID!) {
  rectifications(under: $under, overdue: true, first: 1) { totalCount }
  statistics(organization: $under) { lateRectifications }
}`;

/** What the columns of the board say is late, in all. */
const lateOnBoard = async (page: Page): Promise<number> => {
  const said = await page
    .getByRole('heading', { level: 2 })
    .getByText(/^逾期 \d+ 个$/)
    .allTextContents();
  return said.reduce((sum, text) => sum + Number(text.replace(/\D/g, '')), 0);
};

const findsItOnTheBoard = async (superior: Page, { name }: Branch): Promise<void> => {
  const column = superior.getByRole('region', { name: '待交方案' });
  await expect(column.getByRole('link', { name })).toBeVisible();
  await stop(superior, 'rectification-1-board');
  await column.getByRole('link', { name }).click();
  await expect(superior.getByRole('heading', { level: 1, name })).toBeVisible();
};

/** Without a helping leader no rectification begins (R34): the superior names one. */
const namesHelper = async (superior: Page, { judge }: Branch): Promise<void> => {
  await does(superior, '填写方案');
  const dialog = superior.getByRole('dialog', { name: '整顿方案' });
  await dialog.getByRole('button', { name: /^帮扶领导/ }).click();
  await dialog.getByRole('searchbox').fill(judge.name);
  await dialog
    .getByRole('button', { name: new RegExp(`^${judge.name}`) })
    .first()
    .click();
  await stop(superior, 'rectification-2-helper');
  await answer(superior, '保存');
  await expect(superior.getByText(judge.name).first()).toBeVisible();
};

/** From the first page to the cause: what is missing is said until nothing is. */
const writesPlan = async (own: Page): Promise<void> => {
  await own.getByRole('link', { name: /^请在 \d{4}-\d{2}-\d{2} 前提交整顿方案$/ }).click();
  await settle(own);
  await expect(own.getByText('提交方案：还没有写明原因')).toBeVisible();
  await does(own, '填写方案');
  await own.getByRole('dialog').getByLabel('原因分析').fill('支委会分工不清，组织生活不经常。');
  await answer(own, '保存');
  await expect(own.getByText(/提交方案：还有 \d+ 个问题没有定任务/)).toBeVisible();
  await stop(own, 'rectification-3-tasks-missing');
};

/** Issues and tasks are those of the ledger (R21): all at once, and back. */
const setsTasks = async (own: Page): Promise<void> => {
  await own.getByRole('link', { name: /^未销号 \d+ 个/ }).click();
  await settle(own);
  await own.getByRole('checkbox', { name: '选中本页全部' }).check();
  await does(own, '落实任务');
  const dialog = own.getByRole('dialog', { name: '落实任务' });
  await dialog.getByLabel('任务（整改措施）').fill('逐条整改，每月向上级党组织报告一次');
  await dialog.getByLabel('目标').fill('全部达标');
  await stop(own, 'rectification-4-tasks');
  await answer(own, '落实任务');
  await own.goBack();
  await settle(own);
};

const SUBMITTABLE = `query ($branch: ID!) {
  issues(organization: $branch, live: true, first: 100) { nodes { id version state } }
}`;
type Issues = { issues: { nodes: { id: string; version: number; state: string }[] } };

const DESCRIBE = `mutation ($id: ID!, $version: Int!, $cause: String!) {
  issue: describeIssue(id: $id, version: $version, input: { cause: $cause }) { version }
}`;
const SUBMIT = `mutation ($id: ID!, $version: Int!, $result: String!) {
  submitIssue(id: $id, version: $version, result: $result) { id }
}`;

/** How an issue is asked to be written off is another journey. */
const settlesIssues = async ({ id: branch, secretary }: Branch): Promise<void> => {
  const { issues } = await ask<Issues>(secretary, SUBMITTABLE, { branch });
  for (const { id, version } of issues.nodes.filter(({ state }) => state !== 'SUBMITTED')) {
    type Described = { issue: { version: number } };
    const { issue } = await ask<Described>(secretary, DESCRIBE, { id, version, cause: '支委分工不清' });
    await ask(secretary, SUBMIT, { id, version: issue.version, result: '已整改到位' });
  }
};

const asksToBeLookedAt = async (own: Page, result: string): Promise<void> => {
  await does(own, '申请验收');
  await own.getByRole('dialog', { name: '申请验收' }).getByLabel('整顿情况').fill(result);
  await answer(own, '申请验收');
  await expect(own.getByRole('main').getByText('待验收').first()).toBeVisible();
};

const extendsIt = async (superior: Page): Promise<void> => {
  await does(superior, '延期');
  const dialog = superior.getByRole('dialog', { name: /^延期/ });
  await dialog.getByLabel('延期理由').fill('组织生活还不经常，再看一个季度。');
  await stop(superior, 'rectification-6-extend');
  await answer(superior, '延期');
  await expect(superior.getByText('延期整顿').first()).toBeVisible();
};

/** A branch that is under no rectification yet. */
const soundBranch = (): Promise<Branch> =>
  uncheckedBranch('GENERAL_BRANCH', async ({ id }) => {
    const { open } = await ask<{ open: { totalCount: number } }>(
      'workCommittee',
      'query ($id: ID!) { open: rectifications(organization: $id, open: true, first: 1) { totalCount } }',
      { id },
    );
    return open.totalCount === 0;
  });

/** Its last step; the board shows where the branch stands now. */
const passesIt = async (superior: Page, record: string, { name }: Branch): Promise<void> => {
  await superior.goto(address(record));
  await does(superior, '验收通过');
  await answer(superior, '验收通过');
  await expect(superior.getByRole('main').getByText('已摘帽').first()).toBeVisible();
  await stop(superior, 'rectification-7-passed');
  await superior.goto(address('/rectification'));
  await expect(superior.getByRole('region', { name: '已摘帽' }).getByRole('link', { name })).toBeVisible();
};

test('a weak branch is rectified: helper, plan, tasks, extended once, and taken off the list', async ({ browser }) => {
  test.setTimeout(180_000);
  const branch = await soundBranch();
  await rate(branch, FAILING);
  const superior = await sitDown(browser, branch.superior, '/rectification');
  const own = await sitDown(browser, branch.secretary, '/approval');
  const errors = [watchErrors(own), watchErrors(superior)];

  await findsItOnTheBoard(superior, branch);
  await expect(superior.getByText(/^提交方案：还没有(指定帮扶领导|写明原因)/)).toBeVisible();
  await namesHelper(superior, branch);
  await own.reload();
  await writesPlan(own);
  const record = new URL(own.url()).pathname;
  await setsTasks(own);
  await does(own, '提交方案');
  await answer(own, '提交方案');
  await expect(own.getByText('整顿中').first()).toBeVisible();
  await expect(own.getByText(/申请验收：.*还有 \d+ 个问题未申请销号/)).toBeVisible();
  await stop(own, 'rectification-5-active');
  await settlesIssues(branch);
  await own.reload();
  await asksToBeLookedAt(own, '班子分工已明确，组织生活按月开展。');
  await superior.goto(address('/approval'));
  await superior.getByRole('link', { name: /^\d+ 个支部申请整顿验收$/ }).click();
  await superior.getByRole('region', { name: '待验收' }).getByRole('link', { name: branch.name }).click();
  await extendsIt(superior);
  await own.reload();
  await expect(own.getByText('组织生活还不经常，再看一个季度。')).toBeVisible();
  await asksToBeLookedAt(own, '补开三次支委会，材料已归档。');
  await passesIt(superior, record, branch);
  expect(errors.flat()).toEqual([]);
});

test('what is late is said on the board, in the list behind it and in the figures, the same', async ({ browser }) => {
  const { me } = await ask<{ me: { organization: { id: string } } }>('workCommittee', '{ me { organization { id } } }');
  const under = me.organization.id;
  const { rectifications, statistics } = await ask<{
    rectifications: { totalCount: number };
    statistics: { lateRectifications: number };
  }>('workCommittee', LATE, { under });
  const figure = statistics.lateRectifications;
  expect(rectifications.totalCount).toBe(figure);
  const office = await sitDown(browser, 'workCommittee', '/rectification');
  await expect.poll(() => lateOnBoard(office)).toBe(figure);
  await office.goto(address('/rectification?overdue=true'));
  await settle(office);
  const cards = office.getByRole('main').getByRole('region').getByRole('listitem');
  // whatever does not fit at first is one press away
  for (const more of await office.getByRole('button', { name: /^再看，还有 \d+ 个$/ }).all()) await more.click();
  await expect.poll(() => cards.count()).toBe(figure);
  await expect(cards.filter({ hasText: '逾期' })).toHaveCount(figure);
  await stop(office, 'rectification-8-late');
});
