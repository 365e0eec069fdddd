import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { aCounty, type County } from '../organization/organization.factory.ts';
import { INITIAL_PASSWORD_DAYS } from './account.service.ts';
import { purgeSignIns } from './people.chores.ts';
import { aGrant, anActor, aPerson, aToken, type SignedInActor } from './people.factory.ts';

const MINUTE = 60_000;
let world: World;
let county: County;
let admin: SignedInActor;
let serial = 0;

beforeAll(async () => {
  world = await World.open();
  county = await world.system(aCounty);
  admin = await world.system((work) => anActor(work, 'systemAdmin', county.county));
});
afterAll(() => world?.close());
beforeEach(() => {
  world.now = new Date('2026-11-23T02:00:00Z');
});

type Opened = { id: string; version: number };
type WithPassword = { made: { account: Opened; initialPassword: string | null } };
const CREATE =
  'mutation ($input: CreateAccountInput!, $key: String) { made: createAccount(input: $input, key: $key) { account { id version username person { name } organization { id } } initialPassword } }';
const create = (input: object, key: string | null = null) => ({
  query: CREATE,
  variables: { input, key },
  session: admin.session,
});
const on = (verb: string, { id, version }: Opened, fields = 'id version') => ({
  query: `mutation ($id: ID!, $v: Int!) { made: ${verb}(id: $id, version: $v) { ${fields} } }`,
  variables: { id, v: version },
  session: admin.session,
});
const reset = (account: Opened) => on('resetPassword', account, 'account { id version } initialPassword');

const anAccount = async () => {
  const username = `wang.${++serial}`;
  const person = await world.system(async (work) => {
    const made = await aPerson(work, county.branch, { name: '王五' });
    await aGrant(work, made, 'branchSecretary', county.branch);
    return made;
  });
  const { made } = await world.data<WithPassword>(create({ personId: person.id, username }));
  return { person, username, account: made.account, password: made.initialPassword! };
};

const signIn = async (username: string, password: string) => {
  const response = await world.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: {
      query:
        'mutation ($u: String!, $p: String!) { signIn(username: $u, password: $p) { mustChangePassword permissions } }',
      variables: { u: username, p: password },
    },
  });
  const body = response.json() as {
    data: { signIn: { mustChangePassword: boolean; permissions: string[] } } | null;
    errors?: { extensions: { code: string } }[];
  };
  const session = /zhibu_session=([^;]+)/.exec(String(response.headers['set-cookie'] ?? ''))?.[1] ?? '';
  return { code: body.errors?.[0]?.extensions.code ?? 'ok', me: body.data?.signIn, session };
};

describe('an account', () => {
  it('begins with a password that is shown once and opens nothing but its own change', async () => {
    const { username, password } = await anAccount();
    expect(password).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
    const { code, me, session } = await signIn(username, password);
    expect([code, me]).toEqual(['ok', { mustChangePassword: true, permissions: ['session:self'] }]);
    expect(await world.refused({ query: '{ organizations { totalCount } }', session })).toBe('ACCESS_DENIED');
    const change = 'mutation ($c: String!, $n: String!) { changePassword(current: $c, next: $n) }';
    await world.data({ query: change, variables: { c: password, n: 'my-own-word-88' }, session });
    expect(await world.refused({ query: '{ organizations { totalCount } }', session })).toMatch(/answered/);
    expect((await signIn(username, 'my-own-word-88')).me).toMatchObject({ mustChangePassword: false });
  });

  it('loses an initial password that nobody used within a week', async () => {
    const { username, password } = await anAccount();
    world.now = new Date(world.now.getTime() + (INITIAL_PASSWORD_DAYS * 24 * 60 + 1) * MINUTE);
    expect((await signIn(username, password)).code).toBe('PASSWORD_EXPIRED');
    expect((await signIn(username, 'something-else')).code).toBe('SIGN_IN_FAILED');
  });

  it('sent twice with one key is made once, and its password is not told again', async () => {
    const person = await world.system((work) => aPerson(work, county.branch));
    const ask = create({ personId: person.id, username: `once.${++serial}` }, 'make-account-once');
    const first = await world.data<WithPassword>(ask);
    const second = await world.data<WithPassword>(ask);
    expect(second.made).toEqual({ ...first.made, initialPassword: null });
    const kept = await world.sql("SELECT * FROM idempotency_key WHERE `key` = 'make-account-once'");
    expect(JSON.stringify(kept)).not.toContain(first.made.initialPassword);
    expect(JSON.stringify(kept)).not.toContain('argon2');
  });

  it('may be of somebody who is entered with it', async () => {
    const { made } = await world.data<{
      made: { account: { organization: { id: string }; person: { name: string } } };
    }>(create({ person: { name: '新来的人' }, username: `new.${++serial}` }));
    expect(made.account).toMatchObject({ person: { name: '新来的人' }, organization: { id: county.county.id } });
  });

  it('is refused twice for a person, with a taken or an odd name, and out of reach', async () => {
    const { person, username } = await anAccount();
    const stranger = await world.system(async (work) => aPerson(work, (await aCounty(work)).branch));
    const other = await world.system((work) => aPerson(work, county.branch));
    expect(await world.refused(create({ personId: person.id, username: 'else.where' }))).toBe('ACCOUNT_EXISTS');
    expect(await world.refused(create({ personId: other.id, username: username.toUpperCase() }))).toBe(
      'ACCOUNT_USERNAME_TAKEN',
    );
    expect(await world.refused(create({ personId: other.id, username: '王五' }))).toBe('ACCOUNT_USERNAME_INVALID');
    expect(await world.refused(create({ personId: stranger.id, username: 'stranger' }))).toBe('PERSON_NOT_IN_REACH');
    expect(await world.refused(create({ username: 'nobody' }))).toBe('INPUT_INVALID');
  });

  it('disabled ends its sessions and tokens at once; enabled it opens again', async () => {
    const actor = await world.system((work) => anActor(work, 'developer', county.county));
    const token = await world.system((work) => aToken(work, actor));
    const me = { query: '{ me { id } }' };
    expect(await world.refused({ ...me, token })).toMatch(/answered/);
    const { made } = await world.data<{ made: Opened }>(on('disableAccount', actor.account));
    expect(await world.refused({ ...me, session: actor.session })).toBe('SIGN_IN_REQUIRED');
    expect(await world.refused({ ...me, token })).toBe('SIGN_IN_REQUIRED');
    expect(await world.refused(on('disableAccount', made))).toBe('ACCOUNT_DISABLED');
    await world.data(on('enableAccount', made));
    expect(await world.refused({ ...me, session: actor.session })).toBe('SIGN_IN_REQUIRED');
    expect(await world.refused({ ...me, token })).toMatch(/answered/);
  });

  it('gets a new initial password: sessions, tokens and the old password are void', async () => {
    const actor = await world.system((work) => anActor(work, 'developer', county.county));
    const token = await world.system((work) => aToken(work, actor));
    const { made } = await world.data<WithPassword>(reset(actor.account));
    expect(made.initialPassword).not.toBeNull();
    for (const way of [{ session: actor.session }, { token }])
      expect(await world.refused({ query: '{ me { id } }', ...way })).toBe('SIGN_IN_REQUIRED');
  });

  it('of another administrator, of oneself, or of the last one in office is not for the system administrator to touch', async () => {
    const [guard, colleague] = await world.system(async (work) => [
      await anActor(work, 'securityAdmin', county.county),
      await anActor(work, 'systemAdmin', county.county),
    ]);
    expect(await world.refused(reset(guard.account))).toBe('ACCOUNT_ADMINISTRATOR');
    expect(await world.refused(reset(admin.account))).toBe('ACCOUNT_OWN');
    expect(await world.refused(on('disableAccount', admin.account))).toBe('ACCOUNT_OWN');
    expect(await world.refused(on('disableAccount', guard.account))).toBe('ACCOUNT_LAST_ADMINISTRATOR');
    expect(await world.refused(reset(colleague.account))).toMatch(/answered/);
  });

  it('locked by failures is told, and let in again', async () => {
    const { username, password, account } = await anAccount();
    for (let i = 0; i < 5; i++) await signIn(username, 'wrong-password');
    const locked = async () =>
      (
        await world.data<{ account: { locked: boolean } }>({
          query: 'query ($id: ID!) { account(id: $id) { locked } }',
          variables: { id: account.id },
          session: admin.session,
        })
      ).account.locked;
    expect(await locked()).toBe(true);
    expect((await signIn(username, password)).code).toBe('SIGN_IN_LOCKED');
    await world.data({
      query: 'mutation ($id: ID!) { unlockAccount(id: $id) { id } }',
      variables: { id: account.id },
      session: admin.session,
    });
    expect(await locked()).toBe(false);
    expect((await signIn(username, password)).code).toBe('ok');
  });
});

describe('the list of accounts', () => {
  it('shows names and no more, only of the house, and finds by either name', async () => {
    const { username } = await anAccount();
    const query =
      'query ($s: String, $d: Boolean) { accounts(search: $s, disabled: $d) { nodes { username person { name } } totalCount } }';
    type Accounts = { accounts: { nodes: { username: string; person: { name: string } }[]; totalCount: number } };
    const list = async (variables: Record<string, unknown>) =>
      (await world.data<Accounts>({ query, variables, session: admin.session })).accounts;
    expect((await list({ s: username })).nodes).toEqual([{ username, person: { name: '王五' } }]);
    expect((await list({ s: '王五' })).totalCount).toBeGreaterThan(0);
    expect((await list({ d: true })).totalCount).toBe(0);
    const elsewhere = await world.system(async (work) => anActor(work, 'systemAdmin', (await aCounty(work)).county));
    const other = await world.data<Accounts>({ query, variables: { s: username }, session: elsewhere.session });
    expect(other.accounts.nodes).toEqual([]);
    expect(await world.refused({ query, session: (await anotherActor()).session })).toBe('ACCESS_DENIED');
  });

  it('offers persons without an account', async () => {
    const name = '司马相如';
    await world.system((work) => aPerson(work, county.branch, { name }));
    const query = 'query ($s: String!) { accountCandidates(search: $s) { name username organizationName } }';
    type Found = { accountCandidates: { name: string; username: string }[] };
    const { accountCandidates } = await world.data<Found>({ query, variables: { s: 'sima' }, session: admin.session });
    expect(accountCandidates).toMatchObject([{ name, username: 'simaxiangru' }]);
  });
});

const anotherActor = () => world.system((work) => anActor(work, 'workCommittee', county.workCommittee));

describe('sessions', () => {
  type Sessions = { sessions: { id: string; current: boolean }[] };
  it('are seen and ended by their owner, each and only one’s own', async () => {
    const [one, other] = [await anotherActor(), await anotherActor()];
    const { sessions } = await world.data<Sessions>({
      query: '{ sessions: mySessions { id current address userAgent usedAt startedAt } }',
      session: one.session,
    });
    expect(sessions).toMatchObject([{ current: true }]);
    const end = 'mutation ($id: ID!) { endMySession(id: $id) { id } }';
    const variables = { id: sessions[0]!.id };
    expect(await world.refused({ query: end, variables, session: other.session })).toBe('NOT_FOUND');
    await world.data({ query: end, variables, session: one.session });
    expect(await world.refused({ query: '{ me { id } }', session: one.session })).toBe('SIGN_IN_REQUIRED');
  });

  it('are seen and ended by the system administrator of the house, and of no other', async () => {
    const actor = await anotherActor();
    const elsewhere = await world.system(async (work) => anActor(work, 'systemAdmin', (await aCounty(work)).county));
    const list = 'query ($a: ID!) { sessions: accountSessions(account: $a) { id } }';
    const variables = { a: actor.account.id };
    expect(await world.refused({ query: list, variables, session: elsewhere.session })).toBe('NOT_FOUND');
    const { sessions } = await world.data<Sessions>({ query: list, variables, session: admin.session });
    const one = { query: 'mutation ($id: ID!) { endSession(id: $id) { id } }', variables: { id: sessions[0]!.id } };
    expect(await world.refused({ ...one, session: elsewhere.session })).toBe('NOT_FOUND');
    await world.data({ ...one, session: admin.session });
    expect(await world.refused({ ...one, session: admin.session })).toBe('NOT_FOUND');
    const all = {
      query: 'mutation ($a: ID!) { n: endAccountSessions(account: $a) }',
      variables,
      session: admin.session,
    };
    expect(await world.data(all)).toEqual({ n: 0 });
  });

  it('are forgotten a month after their end, attempts after a day', async () => {
    const actor = await anotherActor();
    await signIn('nobody.at.all', 'wrong-password');
    world.now = new Date(world.now.getTime() + 32 * 24 * 60 * MINUTE);
    await purgeSignIns(world.kernel);
    expect(await world.sql('SELECT 1 FROM session WHERE accountId = ?', [actor.account.id])).toEqual([]);
    expect(await world.sql('SELECT 1 FROM sign_in_failure')).toEqual([]);
    admin = await world.system((work) => anActor(work, 'systemAdmin', county.county));
  });
});

describe('personal tokens', () => {
  const CREATE_TOKEN =
    'mutation ($name: String!, $days: Int!, $key: String) { made: createToken(name: $name, days: $days, key: $key) { token { id name expiresAt } secret } }';
  const developer = () => world.system((work) => anActor(work, 'developer', county.county));
  type Made = { made: { token: { id: string }; secret: string } };

  it('are shown once, work as a bearer, expire and are revoked', async () => {
    const actor = await developer();
    const ask = {
      query: CREATE_TOKEN,
      variables: { name: '月报脚本', days: 30, key: 'token' },
      session: actor.session,
    };
    const { made } = await world.data<Made>(ask);
    expect(made.secret).toMatch(/^zhibu_/);
    expect((await world.data<Made>(ask)).made).toEqual({ ...made, secret: null });
    expect(JSON.stringify(await world.sql('SELECT * FROM personal_token'))).not.toContain(made.secret);
    const me = { query: '{ me { username } }', token: made.secret };
    expect(await world.refused(me)).toMatch(/answered/);
    world.now = new Date(world.now.getTime() + 31 * 24 * 60 * MINUTE);
    expect(await world.refused(me)).toBe('SIGN_IN_REQUIRED');
    world.now = new Date('2026-11-23T03:00:00Z');
    const revoke = { query: 'mutation ($id: ID!) { revokeToken(id: $id) { id } }', variables: { id: made.token.id } };
    expect(await world.refused({ ...revoke, session: (await developer()).session })).toBe('NOT_FOUND');
    await world.data({ ...revoke, session: actor.session });
    expect(await world.refused(me)).toBe('SIGN_IN_REQUIRED');
  });

  it('are refused without a purpose, for too long, for too many, and to a token', async () => {
    const actor = await developer();
    const make = (variables: Record<string, unknown>, as: object = { session: actor.session }) =>
      world.refused({ query: CREATE_TOKEN, variables: { name: '脚本', days: 1, ...variables }, ...as });
    expect(await make({ name: ' ' })).toBe('TOKEN_NAME_MISSING');
    expect(await make({ days: 366 })).toBe('TOKEN_LIFETIME');
    expect(await make({ days: 0 })).toBe('TOKEN_LIFETIME');
    const token = await world.system((work) => aToken(work, actor));
    expect(await make({}, { token })).toBe('ACCESS_DENIED');
    for (let i = 0; i < 9; i++) expect(await make({})).toMatch(/answered/);
    expect(await make({})).toBe('TOKEN_TOO_MANY');
    expect(await make({}, { session: (await anotherActor()).session })).toBe('ACCESS_DENIED');
  });
});
