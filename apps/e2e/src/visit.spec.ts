import { expect, type Page, test } from '@playwright/test';
import type { Account } from '../accounts.ts';
import { address, ask } from '../api.ts';
import { accountOf, type Person } from '../people.ts';
import { PHONE, settle, sitDown, stop, watchErrors } from '../signed-in.ts';

const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' });

type Contact = { branch: { name: string }; leader: Person; daysSinceVisit: number | null };

/** A contact branch nobody has visited this quarter, and its leader: the demo's own as long as one of theirs is left. */
const unvisited = async (): Promise<Contact & { account: Account }> => {
  const { me } = await ask<{ me: { person: Person } }>('liaisonLeader', '{ me { person { id } } }');
  const { contactPoints } = await ask<{ contactPoints: { nodes: Contact[] } }>(
    'countyOffice',
    `{ contactPoints(state: ACTIVE, visited: false, first: 100) {
      nodes { branch { name } leader { id name } daysSinceVisit }
    } }`,
  );
  const before = contactPoints.nodes.filter(({ daysSinceVisit }) => daysSinceVisit !== null);
  const found = before.find(({ leader }) => leader.id === me.person.id) ?? before[0];
  if (!found) throw new Error('every contact branch of the demo county was visited this quarter');
  return { ...found, account: await accountOf(found.leader) };
};

/** 本季度未走访 63 个, as leadership reads it. */
const unvisitedIn = async (leadership: Page): Promise<number> => {
  await leadership.goto(address('/statistics'));
  const said = await leadership.getByText(/本季度未走访 \d+ 个/).textContent();
  return Number(/未走访 (\d+) 个/.exec(said ?? '')?.[1]);
};

const records = async (phone: Page): Promise<void> => {
  await phone.getByLabel('了解到的情况').fill('班子到岗，活动室屋顶漏雨，影响开展活动。');
  await phone.getByText('我承诺帮助解决一件事').click();
  await phone.getByLabel('承诺事项').fill('协调住建局月底前修缮屋顶');
  await phone.getByLabel('办结时限').fill(inDays(30));
  await stop(phone, 'visit-2-form');
  await phone.getByRole('button', { name: '保存走访' }).click();
  await expect(phone.getByText('走访已记录')).toBeVisible();
  await expect(phone.getByText('承诺：协调住建局月底前修缮屋顶')).toBeVisible();
  await stop(phone, 'visit-3-recorded');
};

test('a liaison leader opens a phone, sees what each branch needs and records a visit', async ({ browser }) => {
  const { branch, account, daysSinceVisit } = await unvisited();
  const leadership = await sitDown(browser, 'workCommitteeLeader', '/statistics');
  const before = await unvisitedIn(leadership);

  const phone = await sitDown(browser, account, '/', PHONE);
  const errors = [watchErrors(phone), watchErrors(leadership)];
  await expect(phone).toHaveURL(/liaison$/);
  const card = phone.getByRole('article', { name: branch.name, exact: true });
  await expect(card.getByRole('img').first()).toBeVisible();
  await expect(card.getByText(`上次走访 ${daysSinceVisit} 天前`)).toBeVisible();
  await stop(phone, 'visit-1-cards');
  await card.getByRole('link', { name: '记走访' }).click();
  await settle(phone);
  await records(phone);

  await phone.getByRole('navigation', { name: '底部菜单' }).getByRole('link', { name: '联系点' }).click();
  await expect(card.getByText('今天已走访')).toBeVisible();
  await stop(phone, 'visit-4-after');
  expect(await unvisitedIn(leadership)).toBe(before - 1);
  const sideways = await phone.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(sideways).toBeLessThanOrEqual(0);
  expect(errors.flat()).toEqual([]);
});
