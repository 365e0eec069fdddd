import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { DESKTOP, PHONE, settle, signIn, watchErrors } from '../signed-in.ts';

const ROLES = [
  'countyLeader',
  'countyOffice',
  'workCommitteeLeader',
  'workCommittee',
  'committeeSecretary',
  'liaisonLeader',
  'branchSecretary',
  'branchClerk',
  'inspector',
  'partyGroup',
  'developer',
  'systemAdmin',
  'securityAdmin',
  'auditor',
];

/** What a role sees first: whole, without an error, for everybody who reads with ears or on a phone. */
for (const role of ROLES) {
  test(`${role} begins on a page that is whole`, async ({ page }) => {
    const errors = watchErrors(page);
    await page.setViewportSize(DESKTOP);
    await signIn(page, role);
    await settle(page);
    await expect(page.getByRole('alert')).toHaveCount(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.setViewportSize(PHONE);
    await page.reload();
    await settle(page);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
    expect(errors).toEqual([]);
  });
}
