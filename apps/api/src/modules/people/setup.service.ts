import { ADMINISTRATORS, mayFound, type OrganizationLevel, TERRITORIAL_LEVELS } from '@zhibu/rules';
import { asSystem, ensure, type Kernel, refusal, type Work } from '../../platform/index.ts';
import { type Organization, setUpOrganization } from '../organization/index.ts';
import { openAccount } from './account.service.ts';
import { giveGrant } from './grant.service.ts';
import { hashToken, newToken } from './password.ts';
import { createPerson } from './person.service.ts';

const HOURS = 24;
/** Nothing may be older than what stands above it: without a day the topmost organization counts from here. */
const SINCE = '1949-10-01';

const isEmpty = async (work: Pick<Work, 'run'>): Promise<boolean> => {
  const [account] = await work.run<unknown[]>('SELECT 1 FROM account LIMIT 1');
  return account === undefined;
};

/**
 * The one link by which an empty house gets its three administrators (DESIGN §2 "Roles"): it works once, for a day, and
 * making another ends the one before. Null when the house has an account already.
 */
export const makeSetupLink = (kernel: Kernel): Promise<string | null> =>
  asSystem(kernel, 'setup', async (work) => {
    if (!(await isEmpty(work))) return null;
    const token = newToken();
    await work.run('DELETE FROM setup_link');
    await work.run('INSERT INTO setup_link (tokenHash, expiresAt, usedAt) VALUES (?, ?, NULL)', [
      hashToken(token),
      new Date(work.now.getTime() + HOURS * 3_600_000),
    ]);
    return `/setup?token=${token}`;
  });

export type SetupState = 'OPEN' | 'INVALID' | 'DONE';

/** What the page of the link shows before anything is filled in. */
export const setupStateOf = async (work: Work, token: string): Promise<SetupState> => {
  if (!(await isEmpty(work))) return 'DONE';
  const [link] = await work.run<unknown[]>(
    'SELECT 1 FROM setup_link WHERE tokenHash = ? AND usedAt IS NULL AND expiresAt > ?',
    [hashToken(token), work.now],
  );
  return link ? 'OPEN' : 'INVALID';
};

/** Whoever changes the link's row first has it; a second one waits and finds it used. */
const useLink = async (work: Work, token: string): Promise<void> => {
  const used = await work.run<{ affectedRows: number }>(
    'UPDATE setup_link SET usedAt = ? WHERE tokenHash = ? AND usedAt IS NULL AND expiresAt > ?',
    [work.now, hashToken(token), work.now],
  );
  if (!(await isEmpty(work))) throw refusal('SETUP_DONE');
  if (used.affectedRows !== 1) throw refusal('SETUP_LINK_INVALID');
};

export type Administrator = { name: string; username: string; password: string };
export type House = { name: string; code: string; level: OrganizationLevel; foundedOn?: string | null };
export type Setup = {
  organization: House;
  systemAdmin: Administrator;
  securityAdmin: Administrator;
  auditor: Administrator;
};

/** Makes the topmost organization and its three administrators, three different people. */
export const setUpSystem = async (work: Work, token: string, setup: Setup): Promise<Organization> => {
  await useLink(work, token);
  const administrators = ADMINISTRATORS.map((role) => ({ role, ...setup[role] }));
  ensure(mayFound(administrators.map(({ name }) => name.replace(/\s/g, ''))));
  const { level } = setup.organization;
  if (![...TERRITORIAL_LEVELS, 'WORK_COMMITTEE'].includes(level)) throw refusal('INPUT_INVALID', { field: 'level' });
  const foundedOn = setup.organization.foundedOn ?? SINCE;
  const root = await setUpOrganization(work, null, { ...setup.organization, foundedOn });
  for (const { role, name, username, password } of administrators) {
    const person = await createPerson(work, { organizationId: root.id, name });
    await openAccount(work, person, { username, password });
    await giveGrant(work, { personId: person.id, role, organizationId: root.id });
  }
  return root;
};
