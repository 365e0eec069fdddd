import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '@zhibu/rules';
import type { Organization } from '../modules/organization/index.ts';
import { openAccount, type Person } from '../modules/people/index.ts';
import type { Kernel } from '../platform/index.ts';
import { type Calendar, on } from './clock.ts';
import type { DemoCounty } from './organizations.ts';
import type { DemoPeople } from './people.ts';
import { storyOf } from './story.ts';

type DemoAccount = { role: Role; username: string; password: string; organization: string };

/** Easy to type, made at random for every county: no account has a known password. */
const newPassword = (): string => {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  return [...randomBytes(12)]
    .map((byte) => letters[byte % letters.length])
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-');
};

const holders = (demo: DemoCounty, people: DemoPeople): [Role, Person, Organization][] => {
  const { county, workCommittee } = demo;
  const { house, partyGroup, returned, unchecked } = storyOf(demo);
  return [
    ['countyLeader', people.countyLeader, county],
    ['countyOffice', people.countyOffice, county],
    ['workCommitteeLeader', people.workCommitteeLeader, workCommittee],
    ['workCommittee', people.workCommittee, workCommittee],
    ['committeeSecretary', people.houseSecretaries.get(house.id)!, house],
    ['liaisonLeader', people.liaisonLeaders[3]!, county],
    ['branchSecretary', people.secretaries.get(returned.id)!, returned],
    ['branchClerk', people.clerks.get(unchecked.id)!, unchecked],
    ['inspector', people.inspector, workCommittee],
    ['partyGroup', people.partyGroupSecretaries.get(partyGroup.id)!, partyGroup],
    ['developer', people.developer, county],
    ['systemAdmin', people.systemAdmin, county],
    ['securityAdmin', people.securityAdmin, county],
    ['auditor', people.auditor, county],
  ];
};

const usernameOf = (role: Role): string => role.replace(/[A-Z]/g, (capital) => `.${capital.toLowerCase()}`);

/** One account a role; they are told at the start and stand in `$DATA_DIR/demo-accounts.json`. */
export const openAccounts = async (
  kernel: Kernel,
  { today }: Calendar,
  county: DemoCounty,
  people: DemoPeople,
  dataDir: string,
): Promise<DemoAccount[]> => {
  const accounts = await on(kernel, today, async (work) => {
    const opened: DemoAccount[] = [];
    for (const [role, person, organization] of holders(county, people)) {
      const username = usernameOf(role);
      const password = newPassword();
      await openAccount(work, person, { username, password });
      opened.push({ role, username, password, organization: organization.name });
    }
    return opened;
  });
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(join(dataDir, 'demo-accounts.json'), `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
  return accounts;
};
