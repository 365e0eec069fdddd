import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { World } from '../../../test/world.ts';
import { aCounty, type County } from '../organization/organization.factory.ts';
import { Account } from './account.entity.ts';
import { disableAccount, openAccount } from './account.service.ts';
import { SESSION_IDLE_MS, SESSION_MOST_MS } from './authentication.ts';
import { aGrant, aPerson } from './people.factory.ts';
import { MOST_FOR_ACCOUNT, MOST_FOR_ADDRESS, WINDOW_MINUTES } from './sign-in.ts';

/** Every hash a password was compared with. */
const looked = vi.hoisted((): string[] => []);
vi.mock('@node-rs/argon2', async (original) => {
  const argon2 = await original<typeof import('@node-rs/argon2')>();
  const verify: typeof argon2.verify = (passwordHash, ...rest) => {
    looked.push(String(passwordHash));
    return argon2.verify(passwordHash, ...rest);
  };
  return { ...argon2, verify };
});

const MINUTE = 60_000;
const PASSWORD = 'correct-horse-42';
let world: World;
let county: County;
let username: string;
let serial = 0;

beforeAll(async () => {
  world = await World.open();
  county = await world.system(aCounty);
});
afterAll(() => world?.close());

const later = (minutes: number) => {
  world.now = new Date(world.now.getTime() + minutes * MINUTE);
};

/** Each test signs in somebody of its own; an hour later nothing of the test before is counted any more. */
beforeEach(async () => {
  later(60);
  username = `zhang.${++serial}`;
  await world.system(async (work) => {
    const person = await aPerson(work, county.branch, { name: '张一' });
    await aGrant(work, person, 'branchSecretary', county.branch);
    await openAccount(work, person, { username, password: PASSWORD });
  });
});

const SIGN_IN = 'mutation ($u: String!, $p: String!) { signIn(username: $u, password: $p) { username permissions } }';
const ME = '{ me { id username permissions } }';

type Signed = { code: string; cookie: string; session: string };
const signIn = async (password: string, name = username): Promise<Signed> => {
  const response = await world.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: SIGN_IN, variables: { u: name, p: password } },
  });
  const cookie = String(response.headers['set-cookie'] ?? '');
  const body = response.json() as { errors?: { extensions: { code: string; details: { minutes?: number } } }[] };
  const code = body.errors?.[0]?.extensions.code ?? 'ok';
  return { code, cookie, session: /zhibu_session=([^;]+)/.exec(cookie)?.[1] ?? '' };
};
const fail = async (times: number, name = username) => {
  const codes: string[] = [];
  for (let i = 0; i < times; i++) codes.push((await signIn('wrong-password', name)).code);
  return codes;
};

describe('signing in', () => {
  it('gives an opaque cookie that scripts cannot read and other sites do not send', async () => {
    const { code, cookie, session } = await signIn(PASSWORD, ` ${username.toUpperCase()} `);
    expect(code).toBe('ok');
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    expect(session.length).toBeGreaterThan(40);
    const stored = await world.sql('SELECT * FROM session');
    expect(JSON.stringify(stored)).not.toContain(session);
    const { me } = await world.data<{ me: { username: string } }>({ query: ME, session });
    expect(me.username).toBe(username);
  });

  it('refuses a wrong password, an unknown name and a disabled account alike', async () => {
    expect((await signIn('wrong-password')).code).toBe('SIGN_IN_FAILED');
    expect((await signIn(PASSWORD, 'nobody.here')).code).toBe('SIGN_IN_FAILED');
    expect((await signIn(PASSWORD, '张三')).code).toBe('SIGN_IN_FAILED');
    expect((await signIn('x'.repeat(5_000))).code).toBe('SIGN_IN_FAILED');
    await world.system(async (work) => {
      const account = await work.rows(Account).where('t.username = ?', [username]).first();
      await disableAccount(work, account!);
    });
    expect((await signIn(PASSWORD)).code).toBe('SIGN_IN_FAILED');
  });

  it('does the same work for a name nobody has: the time tells nothing of who has an account', async () => {
    looked.length = 0;
    await fail(1);
    await fail(1, 'nobody.at.all');
    // the hash of nobody is made like any other: `$argon2id$v=19$m=…,t=…,p=…$`
    const [known, unknown] = looked.map((passwordHash) => passwordHash.split('$').slice(0, 4).join('$'));
    expect(looked).toHaveLength(2);
    expect(known).toMatch(/^\$argon2id\$/);
    expect(unknown).toBe(known);
  });

  it('is written to the audit by the one who signs in, a refused attempt too; neither tells the password', async () => {
    await fail(1);
    await signIn(PASSWORD);
    const lines = await world.sql<{ operation: string; actorName: string; changes: string }[]>(
      "SELECT operation, actorName, changes FROM audit_entry WHERE operation LIKE 'signIn%' ORDER BY id DESC LIMIT 2",
    );
    expect(lines.map((line) => [line.operation, line.actorName])).toEqual([
      ['signIn', '张一'],
      ['signIn.refused', 'system:signIn.refused'],
    ]);
    expect(JSON.stringify(lines)).not.toContain('wrong-password');
    expect(JSON.stringify(lines)).not.toContain(username);
  });
});

describe('a locked door', () => {
  it(`opens no more after ${MOST_FOR_ACCOUNT} failures for an account, not even to the right password`, async () => {
    expect(await fail(MOST_FOR_ACCOUNT + 1)).toEqual([
      ...Array(MOST_FOR_ACCOUNT).fill('SIGN_IN_FAILED'),
      'SIGN_IN_LOCKED',
    ]);
    expect((await signIn(PASSWORD)).code).toBe('SIGN_IN_LOCKED');
  });

  it('opens again when the window has passed, though somebody kept trying', async () => {
    await fail(MOST_FOR_ACCOUNT);
    later(WINDOW_MINUTES - 1);
    expect((await signIn(PASSWORD)).code).toBe('SIGN_IN_LOCKED');
    later(2);
    expect((await signIn(PASSWORD)).code).toBe('ok');
  });

  it('says how long it stays shut', async () => {
    await fail(MOST_FOR_ACCOUNT);
    later(10);
    const answer = await world.ask({ query: SIGN_IN, variables: { u: username, p: PASSWORD } });
    expect(answer.errors![0]!.extensions.details).toEqual({ minutes: WINDOW_MINUTES - 10 });
  });

  it('forgets the failures of who gets in', async () => {
    await fail(MOST_FOR_ACCOUNT - 1);
    expect((await signIn(PASSWORD)).code).toBe('ok');
    expect(await fail(MOST_FOR_ACCOUNT - 1)).not.toContain('SIGN_IN_LOCKED');
  });

  it(`shuts for an address after ${MOST_FOR_ADDRESS} failures, whatever the names`, async () => {
    for (let i = 0; i < MOST_FOR_ADDRESS; i++) await fail(1, `guess-${serial}-${i}`);
    expect((await signIn(PASSWORD)).code).toBe('SIGN_IN_LOCKED');
    later(WINDOW_MINUTES + 1);
    expect((await signIn(PASSWORD)).code).toBe('ok');
  });

  it('counts attempts that are sent at once', async () => {
    const codes = await Promise.all(Array.from({ length: 12 }, () => signIn('wrong-password')));
    expect(codes.filter(({ code }) => code === 'SIGN_IN_FAILED').length).toBeLessThanOrEqual(MOST_FOR_ACCOUNT);
    expect(codes.every(({ code }) => ['SIGN_IN_FAILED', 'SIGN_IN_LOCKED'].includes(code))).toBe(true);
  });

  it('holds no connection while passwords are looked at: more attempts than connections all get an answer', async () => {
    const codes = await Promise.all(
      Array.from({ length: 25 }, (_, i) => signIn('wrong-password', `many-${serial}-${i}`)),
    );
    expect(codes).toHaveLength(25);
  });
});

describe('a session', () => {
  it('ends when it is not used', async () => {
    const { session } = await signIn(PASSWORD);
    later(SESSION_IDLE_MS / MINUTE - 1);
    expect(await world.refused({ query: ME, session })).toMatch(/answered/);
    later(SESSION_IDLE_MS / MINUTE - 1);
    expect(await world.refused({ query: ME, session })).toMatch(/answered/);
    later(SESSION_IDLE_MS / MINUTE + 1);
    expect(await world.refused({ query: ME, session })).toBe('SIGN_IN_REQUIRED');
  });

  it('ends after a day, however much it is used', async () => {
    const { session } = await signIn(PASSWORD);
    const codes: string[] = [];
    for (let used = 0; used <= SESSION_MOST_MS / MINUTE; used += 90) {
      codes.push(await world.refused({ query: ME, session }));
      later(90);
    }
    expect(codes.at(0)).toMatch(/answered/);
    expect(await world.refused({ query: ME, session })).toBe('SIGN_IN_REQUIRED');
  });

  it('ends by signing out, here or everywhere', async () => {
    const [a, b, c] = [await signIn(PASSWORD), await signIn(PASSWORD), await signIn(PASSWORD)];
    await world.data({ query: 'mutation { signOut }', session: a.session });
    expect(await world.refused({ query: ME, session: a.session })).toBe('SIGN_IN_REQUIRED');
    expect(await world.refused({ query: ME, session: b.session })).toMatch(/answered/);
    await world.data({ query: 'mutation { signOutEverywhere }', session: b.session });
    expect(await world.refused({ query: ME, session: c.session })).toBe('SIGN_IN_REQUIRED');
  });
});

describe('changing the password', () => {
  const CHANGE =
    'mutation ($c: String!, $n: String!, $key: String) { changePassword(current: $c, next: $n, key: $key) }';
  const change = (session: string, c: string, n: string) =>
    world.refused({ query: CHANGE, variables: { c, n }, session });

  it('ends every other session and keeps this one', async () => {
    const [here, there] = [await signIn(PASSWORD), await signIn(PASSWORD)];
    expect(await change(here.session, PASSWORD, 'another-good-one')).toMatch(/answered/);
    expect(await world.refused({ query: ME, session: here.session })).toMatch(/answered/);
    expect(await world.refused({ query: ME, session: there.session })).toBe('SIGN_IN_REQUIRED');
    expect((await signIn(PASSWORD)).code).toBe('SIGN_IN_FAILED');
    expect((await signIn('another-good-one')).code).toBe('ok');
  });

  it('refuses a weak one, the same one, and a wrong present one; the last as at the door', async () => {
    const { session } = await signIn(PASSWORD);
    expect(await change(session, PASSWORD, 'short')).toBe('PASSWORD_WEAK');
    expect(await change(session, PASSWORD, `${username}-abcdef`)).toBe('PASSWORD_WEAK');
    expect(await change(session, PASSWORD, PASSWORD)).toBe('PASSWORD_UNCHANGED');
    for (let i = 0; i < MOST_FOR_ACCOUNT - 3; i++)
      expect(await change(session, 'wrong', 'another-good-one')).toBe('PASSWORD_WRONG');
    await fail(3);
    expect(await change(session, PASSWORD, 'another-good-one')).toBe('SIGN_IN_LOCKED');
  });

  it('leaves no trace of either password, not even a hash that could be guessed', async () => {
    const { session } = await signIn(PASSWORD);
    await world.data({ query: CHANGE, variables: { c: PASSWORD, n: 'another-good-one', key: `k${serial}` }, session });
    const [line] = await world.sql<{ changes: string }[]>(
      "SELECT changes FROM audit_entry WHERE entity = 'account' ORDER BY id DESC LIMIT 1",
    );
    expect(line!.changes).not.toContain('argon2');
    expect(await world.sql("SELECT * FROM idempotency_key WHERE operation = 'changePassword'")).toEqual([]);
  });
});
