import { expect, type Page, test } from '@playwright/test';
import { address, ask, refusedWith } from '../api.ts';
import { type Branch, rate, uncheckedBranch } from '../branches.ts';
import { accountOf, holderOf } from '../people.ts';
import { settle, sitDown, stop, watchErrors } from '../signed-in.ts';

const today = () => new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' });

/** The row of the branch in a box of somebody's to-do centre. */
const rowIn = async (page: Page, box: '待办' | '已办' | '我发起的', branch: Branch) => {
  await page.goto(address('/approval'));
  await page.getByRole('navigation', { name: '待办中心' }).getByRole('link', { name: box }).click();
  await settle(page);
  return page.getByRole('row').filter({ hasText: branch.name });
};

const applies = async (own: Page, branch: Branch): Promise<void> => {
  const check = own.getByRole('region', { name: '申报前置校验' });
  await expect(check.getByText(/达到 6 星才能申报/)).toBeVisible();
  await stop(own, 'approval-1-gaps');
  await rate(branch);
  await own.reload();
  await expect(check.getByText('前置校验全部通过，可以送审。')).toBeVisible();
  const form = own.getByRole('region', { name: '自评意见' });
  await form.getByLabel('大会日期').fill(today());
  await form.getByLabel('应到人数').fill('12');
  await form.getByLabel('实到人数').fill('11');
  await form.getByLabel('同意人数').fill('11');
  await form.getByLabel('自评情况').fill('本支部对照标准逐项自查，六个方面均已达标。');
  await form.getByRole('button', { name: '存草稿' }).click();
  await expect(own).toHaveURL(/application\/\d+/);
  await stop(own, 'approval-2-draft');
};

const submits = async (own: Page, branch: Branch, round: number): Promise<void> => {
  await own.getByRole('button', { name: '送审' }).click();
  await own.getByRole('alertdialog').getByRole('button', { name: '送审' }).click();
  await expect(own.getByText(`第 ${round} 次送审`)).toBeVisible();
  await stop(own, `approval-3-submitted-${round}`);
  const row = await rowIn(own, '我发起的', branch);
  await expect(row.first()).toContainText(`审核${branch.house.name}今天送达`);
};

type Verdict = { decision: '同意' | '退回'; opinion: string; next?: string };

/** Found in the to-do centre, read, decided; afterwards among what one has done, with whoever holds it now. */
const signs = async (page: Page, branch: Branch, { decision, opinion, next }: Verdict): Promise<string> => {
  const waiting = await rowIn(page, '待办', branch);
  await expect(waiting).toContainText('今天送达');
  await waiting.getByRole('link').click();
  await expect(page.getByText('与送审时一致')).toBeVisible();
  const hash = await page.getByText('内容摘要').locator('code').getAttribute('title');
  const form = page.getByRole('form', { name: '办理意见' });
  await form.getByText(decision, { exact: true }).first().click();
  if (decision === '退回') await form.getByText('材料不全').click();
  await form.getByLabel('意见').fill(opinion);
  await stop(page, `approval-4-${opinion}`);
  await form.getByRole('button', { name: decision }).click();
  await expect(page.getByText(`已办理：${decision}`)).toBeVisible();
  const done = await rowIn(page, '已办', branch);
  await expect(done.first()).toContainText(next ?? '已退回');
  return hash ?? '';
};

/** It came back: the reason stands in the branch's own to-do centre and on its page; mended, it is submitted again. */
const resubmits = async (own: Page, branch: Branch): Promise<void> => {
  await own.goto(address('/approval'));
  await own.getByRole('link', { name: /达标申报被退回/ }).click();
  await expect(own.getByText('材料不全：满意度测评汇总表未附').first()).toBeVisible();
  await stop(own, 'approval-5-returned');
  const statement = own.getByRole('region', { name: '自评意见' }).getByLabel('自评情况');
  await statement.fill(`${await statement.inputValue()}满意度测评汇总表已补交。`);
  await submits(own, branch, 2);
};

const DECIDE = `mutation ($id: ID!, $version: Int!) {
  decideApprovalStep(id: $id, version: $version, decision: APPROVE) { id }
}`;

type Grant = { id: string; version: number };
const CONFIRM =
  'mutation ($id: ID!, $version: Int!) { grant: confirmGrant(id: $id, version: $version) { id version } }';
const END = `mutation ($id: ID!, $version: Int!) {
  grant: endGrant(id: $id, version: $version, reason: "临时授权到期") { id version }
}`;

/** Who has signed for the house is an officer of the Work Committee too, for a moment. */
const withTwoOffices = async (branch: Branch, meanwhile: () => Promise<void>): Promise<void> => {
  const { me } = await ask<{ me: { organization: { id: string } } }>('workCommittee', '{ me { organization { id } } }');
  const input = {
    personId: branch.judge.id,
    organizationId: me.organization.id,
    role: 'workCommittee',
    reason: '临时代理',
  };
  const proposal = 'mutation ($input: ProposeGrantInput!) { grant: proposeGrant(input: $input) { id version } }';
  const proposed = await ask<{ grant: Grant }>('workCommittee', proposal, { input });
  const confirmed = await ask<{ grant: Grant }>('securityAdmin', CONFIRM, proposed.grant);
  try {
    await meanwhile();
  } finally {
    await ask('securityAdmin', END, confirmed.grant);
  }
};

/** Two offices are still one person, and one signature. */
const signsOnce = async (page: Page, branch: Branch): Promise<void> => {
  await expect(await rowIn(page, '待办', branch)).toHaveCount(0);
  await (await rowIn(page, '已办', branch)).first().getByRole('link').click();
  await expect(page.getByText(/同一人不能办两步/)).toBeVisible();
  await expect(page.getByRole('form', { name: '办理意见' })).toHaveCount(0);
  await stop(page, 'approval-6-once');
  expect(await refusedWith(branch.superior, DECIDE, await openStep(page.url()))).toBe('APPROVAL_SAME_PERSON');
};

type OpenStep = { approval: { openSteps: { id: string; version: number }[] } };
const openStep = async (url: string) => {
  const id = new URL(url).pathname.split('/').at(-1);
  const query = 'query ($id: ID!) { approval(id: $id) { openSteps { id version } } }';
  return (await ask<OpenStep>('workCommittee', query, { id })).approval.openSteps[0]!;
};

test('an application climbs, comes back, climbs again and is approved', async ({ browser }) => {
  test.setTimeout(180_000);
  const branch = await uncheckedBranch('GENERAL_BRANCH', ({ partyGroups }) => partyGroups.length === 1);
  const [group] = branch.partyGroups;
  const own = await sitDown(browser, branch.secretary, '/application/new');
  const superior = await sitDown(browser, branch.superior, '/approval');
  const partyGroup = await sitDown(browser, await accountOf(await holderOf(group!.id, 'SECRETARY')), '/approval');
  const [officer, leader, county] = [
    await sitDown(browser, 'workCommittee', '/approval'),
    await sitDown(browser, 'workCommitteeLeader', '/approval'),
    await sitDown(browser, 'countyOffice', '/approval'),
  ];
  const errors = [own, superior, partyGroup, officer, leader, county].map(watchErrors);

  await applies(own, branch);
  await submits(own, branch, 1);
  const coSign = `党组会签${group!.name}`;
  const first = await signs(superior, branch, { decision: '同意', opinion: '同意上报', next: coSign });
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  expect(await signs(partyGroup, branch, { decision: '同意', opinion: '党组同意', next: '考核验收' })).toBe(first);
  expect(await signs(officer, branch, { decision: '退回', opinion: '满意度测评汇总表未附' })).toBe(first);

  await resubmits(own, branch);
  const second = await signs(superior, branch, { decision: '同意', opinion: '已补齐，同意上报', next: coSign });
  // another content, another hash
  expect(second).not.toBe(first);
  await signs(partyGroup, branch, { decision: '同意', opinion: '同意', next: '考核验收' });
  await withTwoOffices(branch, () => signsOnce(superior, branch));
  await signs(officer, branch, { decision: '同意', opinion: '验收合格', next: '审批' });
  await signs(leader, branch, { decision: '同意', opinion: '批准', next: '备案' });
  expect(await signs(county, branch, { decision: '同意', opinion: '准予备案', next: '已办结' })).toBe(second);

  await expect((await rowIn(own, '我发起的', branch)).first()).toContainText('已办结');
  await own.goto(address('/application'));
  await expect(own.getByRole('row').filter({ hasText: branch.name }).first()).toContainText('已备案');
  await stop(own, 'approval-7-filed');
  expect(errors.flat()).toEqual([]);
});
