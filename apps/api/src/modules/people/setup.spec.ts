import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { World } from '../../../test/world.ts';
import { makeSetupLink } from './setup.service.ts';

let world: World | undefined;
let token: string;

/** A house is set up once: every test has one of its own. */
beforeEach(async () => {
  await world?.close();
  world = await World.open();
  token = tokenOf(await makeSetupLink(world.kernel));
});
afterAll(() => world?.close());

const tokenOf = (link: string | null) => new URL(link ?? '', 'http://x').searchParams.get('token')!;

const admin = (name: string, username: string) => ({
  name,
  username,
  password: `long-word-of-${name.trim().codePointAt(0)}`,
});
const input = {
  organization: { name: '演示县委', code: 'YS', level: 'COUNTY' },
  systemAdmin: admin('甲', 'admin.a'),
  securityAdmin: admin('乙', 'guard.b'),
  auditor: admin('丙', 'audit.c'),
};
const setUp = (change = {}, by = token) => ({
  query: 'mutation ($t: String!, $i: SetUpSystemInput!) { setUpSystem(token: $t, input: $i) { id name level } }',
  variables: { t: by, i: { ...input, ...change } },
});
const state = async (by = token) =>
  (
    await world!.data<{ state: string }>({
      query: 'query ($t: String!) { state: setupState(token: $t) }',
      variables: { t: by },
    })
  ).state;

describe('the setup link', () => {
  it('makes the topmost organization and three administrators, once', async () => {
    expect(await state()).toBe('OPEN');
    await world!.data(setUp());
    expect(await state()).toBe('DONE');
    expect(await world!.refused(setUp())).toBe('SETUP_DONE');
    expect(await makeSetupLink(world!.kernel)).toBeNull();
    const grants = await world!.sql<{ role: string; state: string; username: string }[]>(
      'SELECT g.role, g.state, a.username FROM access_grant g INNER JOIN account a ON a.personId = g.personId ORDER BY g.id',
    );
    expect(grants).toEqual([
      { role: 'systemAdmin', state: 'active', username: 'admin.a' },
      { role: 'securityAdmin', state: 'active', username: 'guard.b' },
      { role: 'auditor', state: 'active', username: 'audit.c' },
    ]);
    const { signIn } = await world!.data<{ signIn: object }>({
      query:
        'mutation { signIn(username: "admin.a", password: "long-word-of-30002") { permissions mustChangePassword } }',
    });
    expect(signIn).toMatchObject({
      mustChangePassword: false,
      permissions: expect.arrayContaining(['account:manage']),
    });
  });

  it('lets one of two through that come at once', async () => {
    const codes = await Promise.all([1, 2, 3].map(() => world!.refused(setUp())));
    expect(codes.filter((code) => code.startsWith('answered'))).toHaveLength(1);
    expect(await world!.sql('SELECT 1 FROM account')).toHaveLength(3);
  });

  it('is void once another is made, after a day, and when it is invented', async () => {
    const next = tokenOf(await makeSetupLink(world!.kernel));
    expect([await state(), await state(next), await state('invented')]).toEqual(['INVALID', 'OPEN', 'INVALID']);
    expect(await world!.refused(setUp())).toBe('SETUP_LINK_INVALID');
    world!.now = new Date(world!.now.getTime() + 25 * 3_600_000);
    expect(await state(next)).toBe('INVALID');
    expect(await world!.refused(setUp({}, next))).toBe('SETUP_LINK_INVALID');
    expect(await world!.sql('SELECT 1 FROM organization')).toEqual([]);
  });

  it('asks for three people, three user names and good passwords; a refusal leaves the link as it was', async () => {
    const same = { auditor: admin(' 甲 ', 'audit.c') };
    expect(await world!.refused(setUp(same))).toBe('SETUP_SAME_PERSON');
    expect(await world!.refused(setUp({ auditor: admin('丙', 'admin.a') }))).toBe('ACCOUNT_USERNAME_TAKEN');
    expect(await world!.refused(setUp({ auditor: { ...admin('丙', 'audit.c'), password: 'short' } }))).toBe(
      'PASSWORD_WEAK',
    );
    expect(await world!.refused(setUp({ organization: { ...input.organization, level: 'BRANCH' } }))).toBe(
      'INPUT_INVALID',
    );
    expect(await state()).toBe('OPEN');
  });

  it('keeps neither token nor passwords', async () => {
    await world!.data(setUp());
    const tables = ['setup_link', 'audit_entry', 'idempotency_key', 'account'];
    const kept = JSON.stringify(await Promise.all(tables.map((table) => world!.sql(`SELECT * FROM ${table}`))));
    expect(kept).not.toContain(token);
    expect(kept).not.toContain('long-word-of');
  });
});
