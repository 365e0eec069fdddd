// Whoever a journey needs and the demo has no account for: the system administrator opens one, as for any newcomer.
import { randomBytes } from 'node:crypto';
import { type Account, accounts } from './accounts.ts';
import { ask } from './api.ts';

export type Person = { id: string; name: string };

type Post = 'SECRETARY' | 'CLERK';

/** Who holds a post today; the county office sees Party groups too, which stand beside the Work Committee. */
export const findHolder = async (organization: string, post: Post): Promise<Person | null> => {
  type Answer = { appointments: { nodes: { person: Person }[] } };
  const { appointments } = await ask<Answer>(
    'countyOffice',
    `query ($organization: ID!, $post: Post!) {
      appointments(organization: $organization, post: $post, first: 1) { nodes { person { id name } } }
    }`,
    { organization, post },
  );
  return appointments.nodes[0]?.person ?? null;
};

export const holderOf = async (organization: string, post: Post): Promise<Person> => {
  const holder = await findHolder(organization, post);
  if (!holder) throw new Error(`nobody is ${post} of ${organization}`);
  return holder;
};

type Known = {
  accountCandidates: { personId: string; username: string }[];
  accounts: { nodes: { id: string; version: number; personId: string; username: string }[] };
};

const FIND = `query ($name: String!) {
  accountCandidates(search: $name) { personId username }
  accounts(search: $name, first: 20) { nodes { id version personId username } }
}`;

const GIVEN = '{ initialPassword account { username } }';
type Given = { given: { initialPassword: string; account: { username: string } } };

const OPEN = `mutation ($input: CreateAccountInput!) { given: createAccount(input: $input) ${GIVEN} }`;
const RENEW = `mutation ($id: ID!, $version: Int!) { given: resetPassword(id: $id, version: $version) ${GIVEN} }`;
const CHANGE = 'mutation ($current: String!, $next: String!) { changePassword(current: $current, next: $next) }';

/**
 * An account of this person that may be signed in with. The demo's own stay as they are; one that an earlier journey
 * opened gets a new password.
 */
export const accountOf = async ({ id, name }: Person): Promise<Account> => {
  const known = await ask<Known>('systemAdmin', FIND, { name });
  const has = known.accounts.nodes.find(({ personId }) => personId === id);
  const demo = accounts().find(({ username }) => username === has?.username);
  if (demo) return demo;
  const suggested = known.accountCandidates.find(({ personId }) => personId === id)?.username;
  const { given } = has
    ? await ask<Given>('systemAdmin', RENEW, { id: has.id, version: has.version })
    : await ask<Given>('systemAdmin', OPEN, { input: { personId: id, username: suggested } });
  const newcomer = { role: '', organization: '', username: given.account.username, password: given.initialPassword };
  const password = `e2e-${randomBytes(9).toString('base64url')}`;
  await ask(newcomer, CHANGE, { current: newcomer.password, next: password });
  return { ...newcomer, password };
};
